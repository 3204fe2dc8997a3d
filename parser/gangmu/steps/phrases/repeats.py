"""Find units of text, side by side, that begin alike: what may be the members of a parallel.

A *unit* lies between two marks of a level: between line ends, stops, semicolons, commas, or 、.
The text is cut at all marks of a level at once and the first characters are compared; only where
they agree is there any more to do.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, compress, count, pairwise, starmap
from operator import eq, itemgetter
from typing import Final, NamedTuple

from gangmu.affixes import common_start
from gangmu.steps.phrases.members import LONGEST, Piece, added_member, closed, first_member, piece
from gangmu.steps.phrases.parallel_words import FRAMING, SINGLE

CUT: Final = "\x1e"
"""Stands in the text where no member may go across: INFORMATION SEPARATOR TWO."""

CLOSING: Final = "”’」』） \u3000\n"
"""What may stand between a mark and the words after it."""


class Level(NamedTuple):
    """What parts the members (any one of ``links``), and what cuts a text into units."""

    links: str
    cutter: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Units that begin alike. ``whole``: nothing else stands between the marks around them."""

    link: str
    members: tuple[Piece, ...]
    opening: str
    whole: bool


def _level(links: str, marks: str) -> Level:
    return Level(links, re.compile(f"([{marks}{CUT}][{CLOSING}]*)"))


LEVELS: Final = (
    _level("\n", "\n"),
    _level("。！？", "。！？\n"),
    _level("；", "；。！？\n"),
    _level("，", "，：；。！？\n"),
    _level("、", "、，：；。！？（）…—\n"),
)
"""Outer levels first."""


def repeats(text: str) -> Iterator[Repeat]:
    """Yield what repeats in a text at each level, outer levels first, three members at least."""
    for level in LEVELS:
        links = [link for link in level.links if link in text]
        cut = _Cut(text, level.cutter) if links else None
        for link in links:
            assert cut is not None
            yield from _Units(cut, link).repeats()


class _Cut:
    """A text cut into units: their words, the marks after them, and which begin like the next.

    What goes through all units is left to the standard library's loops, which are in C.
    """

    def __init__(self, text: str, cutter: re.Pattern[str]) -> None:
        self.pieces = cutter.split(text)
        self.words, self.marks = self.pieces[::2], self.pieces[1::2]
        same = starmap(eq, pairwise(map(_FIRST, self.words)))
        self.alike = [number for number in compress(count(), same) if self.words[number]]

    @cached_property
    def starts(self) -> list[int]:
        """Return where each unit begins in the text."""
        return list(accumulate(map(len, self.pieces), initial=0))[::2]


_FIRST = itemgetter(slice(1))


class _Units:
    """The units of a text that one link parts."""

    def __init__(self, cut: _Cut, link: str) -> None:
        self.cut, self.words, self.marks, self.link = cut, cut.words, cut.marks, link
        self.longest = sys.maxsize if link == "\n" else LONGEST

    def repeats(self) -> Iterator[Repeat]:
        """Yield the repeats of the level in the order of the text."""
        done = 0
        alike = [number for number in self.cut.alike if self.marks[number][0] == self.link]
        starts = self.cut.starts if alike else []
        for number in alike:
            if number >= done:
                done, opening = self._grow(number)
                yield from self._repeat(starts, number, done, opening)

    def _grow(self, number: int) -> tuple[int, str]:
        """Return the index after the last unit that begins like this one, and what they share."""
        opening, end = self.words[number], number + 1
        while end < len(self.words) and self.marks[end - 1][0] == self.link:
            shared = common_start([opening, self.words[end]])
            if not _enough(shared):
                break
            opening, end = shared, end + 1
        return end, opening

    def _repeat(self, starts: list[int], number: int, end: int, opening: str) -> Iterator[Repeat]:
        if end - number < 2:
            return
        members = [piece(*self._unit(starts, each)) for each in range(number, end)]
        whole = not self._linked(end) and not self._goes_on(end, opening)
        if self._linked(end):
            added = added_member(self._unit(starts, end), opening)
            members += [] if added is None else [added]
        if self._linked(number):
            unit = self._unit(starts, number - 1)
            first = first_member(unit, self.link, opening, members)
            if first is None and opening in FRAMING and opening in unit.words:
                return
            whole = whole and first is not None
            members = members if first is None else [first, *members]
        if len(members) > 2 and all(len(each.words) <= self.longest for each in members):
            members[-1] = closed(members[-1])
            yield Repeat(self.link, tuple(members), opening, whole)

    def _goes_on(self, end: int, opening: str) -> bool:
        """Tell whether another member stands behind a comma: 抓甲、抓乙、抓丙，抓丁和戊."""
        parted = end < len(self.words) and self.marks[end - 1][0] == "，"
        return parted and self.words[end].startswith(opening)

    def _linked(self, number: int) -> bool:
        """Tell whether a link parts a unit from the one before it."""
        return 0 < number <= len(self.marks) and self.marks[number - 1][0] == self.link

    def _unit(self, starts: list[int], number: int) -> Piece:
        return Piece(starts[number], self.words[number])


def _enough(opening: str) -> bool:
    return len(opening) > 1 or (opening != "" and opening in SINGLE)
