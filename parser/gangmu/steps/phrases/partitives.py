"""Find members that name the parts of one whole: 有的…，有的…，有的… · 所谓“低”…；所谓“怕”…."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from gangmu.steps.phrases.members import Piece, last_member
from gangmu.steps.phrases.repeats import CLOSING, CUT, Repeat

_WORD: Final = re.compile('所谓(?=[“"‘「『])|有[的些人]')
_BEFORE: Final = re.compile(f"([，：；。！？\n{CUT}])[{CLOSING}]*$")
_NEAR: Final = 6
"""How far before a word the mark before it is looked for (code points)."""
_DEFINING: Final = "所谓"
"""Its members explain a word each, and so may hold several sentences."""
_LONGEST: Final = 600

_SENTENCE: Final = re.compile(f"[。！？；\n{CUT}]")
_PARAGRAPH: Final = re.compile(f"[\n{CUT}]")
_ENDS: Final = {
    "，": re.compile(f"[，：；。！？\n{CUT}]"),
    "；": re.compile(f"[；。！？\n{CUT}]"),
    "。": re.compile(f"[；。！？\n{CUT}]"),
}
_MARKS: Final = "，：；。！？ \u3000"
_CLOSERS: Final = "”’」』）"


def partitives(text: str) -> Iterator[Repeat]:
    """Yield the repeats of 有的, 有些, 有人 and 所谓 in a text, three members at least."""
    found: dict[str, list[tuple[int, str]]] = {}
    for match in _WORD.finditer(text):
        mark = _mark_before(text, match.start())
        if mark:
            found.setdefault(match.group(), []).append((match.start(), mark))
    for word, places in found.items():
        yield from _chains(text, word, places)


def _mark_before(text: str, start: int) -> str:
    """Return the mark that a word stands behind (a stop for all that end sentences), or ""."""
    if start == 0:
        return "\n"
    match = _BEFORE.search(text[max(0, start - _NEAR) : start])
    if match is None:
        return ""
    return "。" if match.group(1) in "！？" else match.group(1)


def _chains(text: str, word: str, places: list[tuple[int, str]]) -> Iterator[Repeat]:
    """Yield the members that follow each other, all parted alike."""
    chain: list[tuple[int, str]] = []
    for place in places:
        if not (chain and _goes_on(text, word, chain, place)):
            yield from _repeat(text, word, chain)
            chain = chain[-1:] if _opens_inner(text, word, chain, place) else []
        chain.append(place)
    yield from _repeat(text, word, chain)


def _goes_on(text: str, word: str, chain: list[tuple[int, str]], place: tuple[int, str]) -> bool:
    """Tell whether a place is parted from the last one of a chain as those are from each other."""
    alike = len(chain) == 1 or _kind(chain[1][1]) == _kind(place[1])
    return alike and place[1] in _ENDS and _adjacent(text, word, chain[-1][0], place[0])


def _opens_inner(
    text: str, word: str, chain: list[tuple[int, str]], place: tuple[int, str]
) -> bool:
    """Tell whether the last of a chain is also the first of members inside its sentence."""
    return bool(chain) and place[1] == "，" and _adjacent(text, word, chain[-1][0], place[0])


def _adjacent(text: str, word: str, start: int, end: int) -> bool:
    if end - start > _LONGEST:
        return False
    between = text[start:end].rstrip(_MARKS + _CLOSERS)
    return not (_PARAGRAPH if word == _DEFINING else _SENTENCE).search(between)


def _kind(mark: str) -> str:
    return "，" if mark == "，" else "。"


def _repeat(text: str, word: str, chain: list[tuple[int, str]]) -> Iterator[Repeat]:
    if len(chain) < 3:
        return
    starts = [start for start, _ in chain]
    members = [Piece(start, text[start:end].rstrip(_MARKS)) for start, end in pairwise(starts)]
    end = _last_end(text, starts[-1], {mark for _, mark in chain[1:]}, members)
    members.append(last_member(starts[-1], text[starts[-1] : end]))
    parted = _kind(chain[1][1])
    if parted == "，" or not any(_inner(word).search(each.words, 1) for each in members):
        yield Repeat(parted, tuple(members), word, whole=True)


def _last_end(text: str, start: int, marks: set[str], members: list[Piece]) -> int:
    """Return where the last member ends: where the others would."""
    mark = "。" if "。" in marks else "；"
    if marks == {"，"} and not any("，" in each.words for each in members):
        mark = "，"
    end = _ENDS[mark].search(text, start, start + _LONGEST)
    return end.start() if end else min(len(text), start + _LONGEST)


def _inner(word: str) -> re.Pattern[str]:
    return re.compile("，" + word)
