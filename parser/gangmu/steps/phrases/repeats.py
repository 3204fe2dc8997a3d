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
from itertools import accumulate
from typing import Final, NamedTuple

from gangmu.affixes import common_end, common_start
from gangmu.steps.phrases.parallel_words import LEAD, SINGLE

CUT: Final = "\x1e"
"""Stands in the text where no member may go across: INFORMATION SEPARATOR TWO."""

_LONGEST: Final = 400
"""How long a member may be (code points) that is no paragraph."""

_TRAILING: Final = "。！？；，、：—… \u3000"
"""What a member's end does not hold."""

_QUOTES: Final = ("“", "‘", "「", "『", "（")
_OPENERS: Final = "“‘「『（"
_CLOSERS: Final = "”’」』）"

_JOINING: Final = frozenset("和与及或的不、")
"""What before a first member shows that it is none: 正确理解和|坚持…，坚持…，坚持…."""

_QUOTED: Final = re.compile("“[^”]*”")

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
        self.longest = sys.maxsize if level.link == "\n" else _LONGEST

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
        members = [self._piece(starts, each) for each in range(number, end)]
        whole = not self._linked(number) and not self._linked(end)
        first = self._first(starts, number - 1, members, opening) if self._linked(number) else None
        if first is not None:
            members.insert(0, first)
            before = self.words[number - 1][: -len(first.words)]
            whole = before.endswith(_QUOTES) and not self._linked(end)
        if len(members) > 2 and all(len(each.words) <= self.longest for each in members):
            members[-1] = _closed(members[-1])
            yield Repeat(self.link, tuple(members), opening, whole)

    def _linked(self, number: int) -> bool:
        """Tell whether a link parts a unit from the one before it."""
        return 0 < number <= len(self.marks) and self.marks[number - 1][0] == self.link

    def _piece(self, starts: list[int], number: int) -> Piece:
        return Piece(starts[number], self.words[number].rstrip(_TRAILING))

    def _first(
        self, starts: list[int], number: int, members: list[Piece], opening: str
    ) -> Piece | None:
        """Return the end of the unit before the members if it goes on as they begin."""
        words = self.words[number][-_LONGEST:]
        start = starts[number] + len(self.words[number]) - len(words)
        if self.link == "\n":
            return None
        if len(opening) < 2:
            return _same_end(Piece(start, words), opening, members)
        at = words.find(opening)
        while 0 <= at < len(words) - len(opening):
            first = Piece(start + at, words[at:].rstrip(_TRAILING))
            if at and (self._led(words, at, opening) or self._fits(first, words[at - 1], members)):
                return first
            at = words.find(opening, at + 1)
        return None

    def _led(self, words: str, at: int, opening: str) -> bool:
        """Tell whether what stands before a first member leads to it."""
        if self.link in "。；" and words[at - 1] == "，":
            return opening not in _QUOTED.sub("", words[:at])
        return LEAD.search(words[max(0, at - _LED) : at]) is not None

    def _fits(self, first: Piece, before: str, members: list[Piece]) -> bool:
        """Tell whether the end of a unit is as long as the members of a clause after it."""
        lengths = [len(each.words) for each in members]
        return (
            len(members) > 2
            and self.link in "，、"
            and before not in _JOINING
            and min(lengths) - 1 <= len(first.words) <= max(lengths) + 1
        )


def _enough(opening: str) -> bool:
    return len(opening) > 1 or (opening != "" and opening in SINGLE)


def _same_end(unit: Piece, opening: str, members: list[Piece]) -> Piece | None:
    """Return the end of a unit that begins and ends as members do: 不能|从本本出发."""
    tail = common_end([each.words for each in members])
    at = unit.words.find(opening)
    alone = at > 0 and unit.words.count(opening) == 1
    if alone and len(tail) > 1 and unit.words.endswith(tail):
        return Piece(unit.start + at, unit.words[at:])
    return None


def _closed(piece: Piece) -> Piece:
    """Return a last member without what follows the bracket that closes around all of them."""
    depth = 0
    for number, character in enumerate(piece.words):
        depth += (character in _OPENERS) - (character in _CLOSERS)
        if depth < 0:
            return Piece(piece.start, piece.words[:number])
    return piece
