"""The first words of an item: how far they reach, and how much they look like its heading."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from gangmu.steps import heading_words as words
from gangmu.steps.tokens import Entry
from gangmu.tree import Ending

Kind = Literal["line", "stop", "child", "whole", "topic", "glue"]


class Lead(NamedTuple):
    """An item's own words before any inner item, in reading offsets.

    They run from ``start`` (blanks and commas after the marker left out) to ``limit``; the item
    itself ends at ``end``. ``inner`` says that an inner item cuts them off, ``opens_line`` that
    the marker is the first thing on its line, ``block`` that the marker is of a style that stands
    before headings (``一、``, ``（一）``, ``第一，`` but not ``一是``).
    """

    start: int
    limit: int
    end: int
    inner: bool
    opens_line: bool
    block: bool


class Option(NamedTuple):
    """A possible heading ``[start, end)`` of an item, in reading offsets, and what it is worth."""

    start: int
    end: int
    ending: Ending
    kind: Kind
    worth: float


class _Phrase(NamedTuple):
    """The words up to the first stop: ``[start, end)``; ``after`` is where the text goes on."""

    start: int
    end: int
    stop: str
    after: int
    closes_line: bool


_CLAUSE_END: Final = re.compile("[，；。：\n]")


def lead_of(text: str, entry: Entry, following: Entry | None, inner: bool) -> Lead:
    """Return the lead of an entry; ``inner`` says that the entry ``following`` is inside it."""
    end = min(entry.end, len(text))
    limit = min(end, following.start) if following else end
    return Lead(
        skip(text, entry.marker_end, limit, words.LEADING),
        max(limit, entry.marker_end),
        end,
        inner,
        _opens_line(text, entry.start),
        text[entry.marker_end - 1 : entry.marker_end] in tuple("、）.．，"),
    )


def options_of(text: str, lead: Lead) -> list[Option]:
    """Return the headings that an item may have where its own punctuation shows their ends."""
    if lead.start >= lead.limit or text[lead.start] == "\n":
        return []
    phrase = _phrase(text, lead)
    found = (_first(text, lead, phrase), _whole_line(text, lead, phrase), _topic(text, lead))
    return [option for option in found if option is not None]


def phrase_worth(phrase: str) -> float:
    """Return what a phrase is worth as a heading by its length, clauses and first word."""
    if not phrase:
        return -9.0
    worth = step(words.LENGTH_WORTH, len(phrase))
    worth += words.CLAUSE_WORTH[min(_commas(phrase), len(words.CLAUSE_WORTH) - 1)]
    return worth - 2.0 if phrase.startswith(words.BODY_OPENINGS) else worth


def sentence_worth(text: str, lead: Lead) -> float:
    """Return what the first sentence or line is worth as a heading, its surroundings apart."""
    phrase = _phrase(text, lead)
    if phrase.closes_line and not phrase.stop:
        return 4.0
    return max(-3.0, phrase_worth(text[phrase.start : phrase.end]))


def clause_tail(text: str, lead: Lead) -> str:
    """Return the last two characters of the item's first clause, or nothing."""
    found = _CLAUSE_END.search(text, lead.start, min(lead.limit, lead.start + 24))
    return text[max(lead.start, found.start() - 2) : found.start()] if found else ""


def step(table: tuple[tuple[int, float], ...], size: int) -> float:
    """Look up the worth of a size in a table of (up to, worth)."""
    return next((worth for most, worth in table if size <= most), table[-1][1])


def skip(text: str, at: int, limit: int, characters: str) -> int:
    """Return the first offset from ``at`` on whose character is not one of those given."""
    while at < limit and text[at] in characters:
        at += 1
    return at


def _opens_line(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    rest = before.rstrip(words.BLANKS + "*#")
    return not rest or rest[-1] == "\n" or before.endswith("\u3000\u3000")


def _is_break(text: str, at: int) -> bool:
    """Two ideographic spaces stand for a lost line end in flattened text."""
    return text[at] == "\n" or text.startswith("\u3000\u3000", at)


def _mark(text: str, start: int, limit: int) -> int:
    """Return the offset of the first stop or line end outside quotation marks and brackets."""
    depth = 0
    for at in range(start, limit):
        character = text[at]
        if character in words.OPENERS:
            depth += 1
        elif character in words.CLOSERS:
            depth = max(0, depth - 1)
        elif _is_break(text, at) or (not depth and character in words.STOPS):
            return at
    return limit


def _phrase(text: str, lead: Lead) -> _Phrase:
    at = _mark(text, lead.start, min(lead.limit, lead.start + words.REACH))
    stop = text[at] if at < lead.limit and text[at] in words.STOPS else ""
    after = skip(text, at + 1, lead.limit, words.CLOSERS + "*") if stop else at
    after = min(skip(text, after, lead.limit, " "), lead.limit)
    closes = after < lead.limit and _is_break(text, after)
    return _Phrase(lead.start, trimmed(text, lead.start, at), stop, after, closes)


def trimmed(text: str, start: int, end: int, characters: str = words.TRAILING) -> int:
    """Return ``end`` moved back over the characters given."""
    while end > start and text[end - 1] in characters:
        end -= 1
    return end


def _commas(phrase: str) -> int:
    depth = count = 0
    for character in phrase:
        depth += (character in words.OPENERS) - (character in words.CLOSERS)
        count += character == "，" and depth <= 0
    return count


def _first(text: str, lead: Lead, phrase: _Phrase) -> Option | None:
    """The words up to the first stop, line end or inner item."""
    if phrase.end == phrase.start:
        return None
    words_ = text[phrase.start : phrase.end]
    worth = phrase_worth(words_) + (0.5 if lead.inner else 0.0)
    body = text[phrase.after : min(lead.limit, phrase.after + 60)].strip()
    if phrase.closes_line:
        worth += _line_worth(words_, body, lead, phrase.stop)
        return Option(phrase.start, phrase.end, "line", "line", worth)
    if phrase.stop:
        worth += _stop_worth(words_, body, lead, phrase.stop)
        return Option(phrase.start, phrase.end, "stop", "stop", worth)
    if phrase.after < lead.limit or not lead.inner:
        return None
    worth -= 3.0 if words_[-1] in "，、" else 0.0
    return Option(phrase.start, phrase.end, "inferred", "child", worth)


def _line_worth(phrase: str, body: str, lead: Lead, stop: str) -> float:
    more = bool(body) or lead.inner
    if not stop:
        return -9.0 if phrase[-1] in "，、" else _bare_worth(more, lead.opens_line)
    worth = words.LINE_STOP_WORTH.get(stop, 0.0)
    return worth + (1.5 + _cohesion(phrase, body) if more else -2.0)


def _bare_worth(more: bool, opens_line: bool) -> float:
    if more:
        return 4.0 if opens_line else 1.0
    return 3.0 if opens_line else -3.0


def _stop_worth(phrase: str, body: str, lead: Lead, stop: str) -> float:
    if not body:
        return (0.5 if stop == "：" else words.STOP_WORTH[stop]) if lead.inner else -4.0
    worth = words.STOP_WORTH[stop] - (3.0 if stop == "：" and phrase.endswith(words.SPOKEN) else 0)
    if len(body) < 12:
        return worth - 1.0
    return worth + _cohesion(phrase, body) + (0.25 if len(body) >= 50 else 0.0)


def _cohesion(phrase: str, body: str) -> float:
    """A body takes up the heading's words (加强学习。学习是…) or opens as bodies do (近年来，)."""
    if body.startswith(words.BODY_OPENINGS):
        return 0.75
    return 1.25 if body[:4] in phrase and len(body) > 3 else 0.75 if body[:2] in phrase else 0.0


def _whole_line(text: str, lead: Lead, phrase: _Phrase) -> Option | None:
    """A line of two sentences can be a heading among siblings whose headings are lines."""
    if not phrase.stop or phrase.closes_line:
        return None
    limit = min(lead.limit, lead.start + words.REACH)
    end = next((at for at in range(phrase.after, limit) if _is_break(text, at)), None)
    if end is None:
        return None
    last = trimmed(text, lead.start, end, words.TRAILING + words.STOPS)
    line = text[lead.start : last]
    if sum(character in words.STOPS for character in line) != 1 or not text[end : lead.end].strip():
        return None
    worth = max(-1.75, phrase_worth(re.sub("[。；]", "，", line))) - 1.0
    return Option(lead.start, last, "line", "whole", worth)


def _topic(text: str, lead: Lead) -> Option | None:
    """The words before the first comma, where they name no more than a topic: 就业方面，…"""
    found = _CLAUSE_END.search(text, lead.start, min(lead.limit, lead.start + 18))
    if not found or found.group() != "，":
        return None
    clause = text[lead.start : found.start()]
    named = clause.endswith(words.TOPICS) and clause not in words.TOPICS
    if named and not clause.startswith(tuple("在从对这")):
        return Option(lead.start, found.start(), "stop", "topic", 0.1)
    if len(clause) < 4 or clause.startswith(words.BODY_OPENINGS):
        return None
    return Option(lead.start, found.start(), "stop", "topic", -1.5)
