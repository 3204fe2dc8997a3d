"""The first words of an item: where they begin, what ends them, what follows."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gangmu.steps.headings import words
from gangmu.steps.headings.weights import REACH
from gangmu.steps.tokens import Entry

_CLAUSE_END: Final = re.compile("[，；。：\n]")
_PARAGRAPH: Final = "\u3000\u3000"
"""Two ideographic spaces: in flattened text what is left of a line end and an indent."""
_BREAK: Final = re.compile(f"\n|{_PARAGRAPH}")
_BRACKETS: Final = re.compile(f"[{words.OPENERS}{words.CLOSERS}]")
_BRACKETS_AND_COMMAS: Final = re.compile(f"[，{words.OPENERS}{words.CLOSERS}]")
_MARKS: Final = re.compile(f"[\n{words.STOPS}{words.OPENERS}{words.CLOSERS}]|{_PARAGRAPH}")


class Lead(NamedTuple):
    """An item's own words before any inner item, in reading offsets.

    They run from ``start`` (blanks and commas after the marker left out) to ``limit``; the item
    itself ends at ``end``. ``inner`` says that an inner item cuts them off, ``opens_line`` that
    the marker is the first thing on its line, ``running`` that the numbering runs on in the
    sentence (``一是``, but not ``一、`` or ``第一，``).
    """

    start: int
    limit: int
    end: int
    inner: bool
    opens_line: bool
    running: bool


class Phrase(NamedTuple):
    """A lead's words up to the first stop or line end: ``[start, end)`` in reading offsets.

    ``stop`` is the stop ("" if there is none), ``after`` where the text goes on;
    ``closes_line`` says that it goes on with a line end.
    """

    start: int
    end: int
    stop: str
    after: int
    closes_line: bool


def lead_of(text: str, entry: Entry, following: Entry | None, inner: bool) -> Lead:
    """Return the lead of an entry; ``inner`` says that the entry ``following`` is inside it."""
    end = max(entry.marker_end, min(entry.end, len(text)))
    limit = max(entry.marker_end, min(end, following.start)) if following else end
    start = skip(text, entry.marker_end, limit, words.LEADING)
    running = entry.style in words.RUNNING_STYLES
    return Lead(start, limit, end, inner, _opens_line(text, entry.start), running)


def phrase_of(text: str, lead: Lead) -> Phrase:
    """Return the words of a lead up to the first stop, line end or its limit."""
    at = _mark(text, lead.start, min(lead.limit, lead.start + REACH))
    stop = text[at] if at < lead.limit and text[at] in words.STOPS else ""
    after = skip(text, at + 1, lead.limit, words.CLOSERS + "*") if stop else at
    after = skip(text, after, lead.limit, " ")
    own = after < lead.limit or (lead.opens_line and not lead.inner)  # else the line goes on
    closes = own and (after == len(text) or is_break(text, after))
    return Phrase(lead.start, trimmed(text, lead.start, at, words.TRAILING), stop, after, closes)


def clause_of(text: str, lead: Lead, reach: int) -> tuple[str, str]:
    """Return the first clause within so many code points and the mark that ends it, or nothing."""
    found = _CLAUSE_END.search(text, lead.start, min(lead.limit, lead.start + reach))
    return (text[lead.start : found.start()], found.group()) if found else ("", "")


def is_break(text: str, at: int) -> bool:
    """Say whether a paragraph ends at an offset."""
    return text[at] == "\n" or text.startswith(_PARAGRAPH, at)


def next_break(text: str, at: int, limit: int) -> int | None:
    """Return the first offset from ``at`` on, before ``limit``, where a paragraph ends."""
    found = _BREAK.search(text, at, limit + 1)
    return found.start() if found and found.start() < limit else None


def skip(text: str, at: int, limit: int, characters: str) -> int:
    """Return the first offset from ``at`` on whose character is not one of those given."""
    while at < limit and text[at] in characters:
        at += 1
    return at


def trimmed(text: str, start: int, end: int, characters: str) -> int:
    """Return ``end`` moved back, no further than ``start``, over the characters given."""
    while end > start and text[end - 1] in characters:
        end -= 1
    return end


def depth_change(character: str) -> int:
    """Return 1 for an opening quotation mark or bracket, -1 for a closing one, else 0."""
    return (character in words.OPENERS) - (character in words.CLOSERS)


def depth_of(text: str) -> int:
    """Return how many more quotation marks and brackets a text opens than it closes."""
    return sum(map(depth_change, _BRACKETS.findall(text)))


def commas_of(text: str) -> int:
    """Return how many commas of a text stand outside quotation marks and brackets."""
    if not _BRACKETS.search(text):
        return text.count("，")
    depth = count = 0
    for mark in _BRACKETS_AND_COMMAS.findall(text):
        depth += depth_change(mark)
        count += mark == "，" and depth <= 0
    return count


def _opens_line(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    rest = before.rstrip(words.BLANKS + "*#")
    return not rest or rest[-1] == "\n" or before.endswith(_PARAGRAPH)


def _mark(text: str, start: int, limit: int) -> int:
    """Return the offset of the first line end, or stop outside quotation marks and brackets."""
    depth = 0
    for found in _MARKS.finditer(text, start, limit + 1):
        mark = found.group()
        if found.start() == limit:
            break
        if mark in words.OPENERS:
            depth += 1
        elif mark in words.CLOSERS:
            depth = max(0, depth - 1)
        elif not depth or mark not in words.STOPS:
            return found.start()
    return limit
