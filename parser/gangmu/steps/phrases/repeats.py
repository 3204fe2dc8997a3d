"""Find units of text, side by side, that begin alike: what may be the members of a parallel.

A *unit* lies between two marks of a level: between line ends, stops, semicolons, commas, or 、.
The text is cut at all marks of a level at once and the first characters are compared; only where
they agree is there any more to do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from os.path import commonprefix
from typing import Final, NamedTuple

from gangmu.steps.phrases.parallel_words import LEAD, SINGLE

CUT: Final = "\x1e"
"""Stands in the text where no member may go across: INFORMATION SEPARATOR TWO."""

_LONGEST: Final = 400
"""How long a member may be (code points) that is no paragraph."""

_LED: Final = 4
"""How far before the first member its lead is looked for (code points)."""


class Level(NamedTuple):
    """What parts the members, and what cuts a text into units of the level."""

    link: str
    cutter: re.Pattern[str]


class Piece(NamedTuple):
    """A member to be: where it begins in the text that was cut, and its words."""

    start: int
    words: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """Units that begin alike. ``whole``: nothing else stands between the marks around them."""

    link: str
    members: tuple[Piece, ...]
    opening: str
    whole: bool


def _level(link: str, marks: str) -> Level:
    return Level(link, re.compile(f"([{marks}{CUT}][”’」』）\\s]*)"))


LEVELS: Final = (
    _level("\n", "\n"),
    _level("。", "。！？\n"),
    _level("！", "。！？\n"),
    _level("？", "。！？\n"),
    _level("；", "；。！？\n"),
    _level("，", "，：；。！？\n"),
    _level("、", "、，：；。！？（）…—\n"),
)
"""Outer levels first."""


def repeats(text: str) -> Iterator[Repeat]:
    """Yield what repeats in a text at each level, outer levels first, three members at least."""
    for level in LEVELS:
        if level.link in text:
            yield from _Units(text, level).repeats()


class _Units:
    """The units of a text at one level."""

    def __init__(self, text: str, level: Level) -> None:
        self.pieces = level.cutter.split(text)
        self.words, self.marks = self.pieces[::2], self.pieces[1::2]
        self.link = level.link

    def repeats(self) -> Iterator[Repeat]:
        """Yield the repeats of the level in the order of the text."""
        done = 0
        firsts = [words[:1] for words in self.words]
        followed = zip(firsts, firsts[1:], self.marks, strict=False)
        alike = [
            number
            for number, (first, following, mark) in enumerate(followed)
            if first == following and first and mark[0] == self.link
        ]
        starts = list(accumulate(map(len, self.pieces), initial=0))[::2] if alike else []
        for number in alike:
            if number >= done:
                done, opening = self._grow(number)
                found = self._repeat(starts, number, done, opening)
                if found is not None:
                    yield found

    def _grow(self, number: int) -> tuple[int, str]:
        """Return the index after the last unit that begins like this one, and what they share."""
        opening, end = self.words[number], number + 1
        while end < len(self.words) and self.marks[end - 1][0] == self.link:
            shared = commonprefix([opening, self.words[end]])
            if not _enough(shared):
                break
            opening, end = shared, end + 1
        return end, opening

    def _repeat(self, starts: list[int], number: int, end: int, opening: str) -> Repeat | None:
        members = [Piece(starts[each], self.words[each]) for each in range(number, end)]
        whole = not (number and self.marks[number - 1][0] == self.link)
        first = None if whole else self._first(starts, number - 1, members, opening)
        if first is not None:
            members.insert(0, first)
            whole = first.words == self.words[number - 1] or _quoted(self.words[number - 1], first)
        if len(members) < 3 or max(len(each.words) for each in members) > self._longest():
            return None
        open_end = end <= len(self.marks) and self.marks[end - 1][0] == self.link
        return Repeat(self.link, tuple(members), opening, whole and not open_end)

    def _first(
        self, starts: list[int], number: int, members: list[Piece], opening: str
    ) -> Piece | None:
        """Return the end of the unit before the members if it goes on as they begin."""
        words = self.words[number]
        at = words.find(opening)
        if at < 1 or not 2 <= len(opening) < len(words) - at or self.link == "\n":
            return None
        first = Piece(starts[number] + at, words[at:])
        lengths = [len(each.words) for each in members]
        fits = len(members) > 2 and min(lengths) - 1 <= len(first.words) <= max(lengths) + 1
        return first if fits or LEAD.search(words[max(0, at - _LED) : at]) else None

    def _longest(self) -> int:
        return len(self.pieces) and (1 << 30 if self.link == "\n" else _LONGEST)


def _enough(opening: str) -> bool:
    return len(opening) > 1 or (opening != "" and opening in SINGLE)


def _quoted(unit: str, first: Piece) -> bool:
    return unit[: -len(first.words)].endswith(("“", '"', "‘", "「"))
