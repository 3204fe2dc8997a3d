"""Find the edges of a parallel's members where marks alone do not show them.

The first may stand in the middle of a clause (我们要|坚持…，坚持…，坚持…), and what closes around
all of them may cling to the last (“心中有党、心中有民、心中有责”|的要求).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from gangmu.affixes import common_end
from gangmu.steps.phrases.parallel_words import FRAMING, LEAD

LONGEST: Final = 400
"""How long a member may be (code points) that is no paragraph."""

_TRAILING: Final = "。！？；，、：—… \u3000"
"""What a member's end does not hold."""

_OPENERS: Final = "“‘「『（"
_CLOSERS: Final = "”’」』）"

_JOINING: Final = frozenset("和与及或的不、")
"""What before a first member shows that it is none: 正确理解和|坚持…，坚持…，坚持…."""

_ADDING: Final = "也更还又而"
"""What a last member may have before its opening: 是…，是…，也|是…."""

_ETC: Final = re.compile("[，、]等等?$")
"""What is said of all members behind the last."""

_QUOTED: Final = re.compile("“[^”]*”")

_LED: Final = 4
"""How far before the first member its lead is looked for (code points)."""


class Piece(NamedTuple):
    """A member to be: where it begins in the text that was cut, and its words."""

    start: int
    words: str


def piece(start: int, words: str) -> Piece:
    """Return a member without the marks at its end."""
    return Piece(start, words.rstrip(_TRAILING))


def first_member(unit: Piece, link: str, opening: str, members: Sequence[Piece]) -> Piece | None:
    """Return the end of the unit before members that a link parts, if it goes on as they begin."""
    if link == "\n":
        return None
    framing = len(opening) < 2
    words = unit.words[-LONGEST:]
    start = unit.start + len(unit.words) - len(words)
    if not framing or opening in FRAMING:
        at = words.find(opening)
        while 0 <= at < len(words) - len(opening):
            first = piece(start + at, words[at:])
            if at and (
                _led(words, at, opening, link) or _fits(first, words[at - 1], link, members)
            ):
                return first
            at = words.find(opening, at + 1)
    return _same_end(Piece(start, words), opening, members) if framing else None


def _led(words: str, at: int, opening: str, link: str) -> bool:
    """Tell whether what stands before a first member leads to it."""
    if link in "。；" and words[at - 1] == "，":
        return opening not in _QUOTED.sub("", words[:at])
    return LEAD.search(words[max(0, at - _LED) : at]) is not None


def _fits(first: Piece, before: str, link: str, members: Sequence[Piece]) -> bool:
    """Tell whether the end of a unit is as long as the members of a clause after it."""
    lengths = [len(each.words) for each in members]
    return (
        len(members) > 2
        and link in "，、"
        and before not in _JOINING
        and min(lengths) - 1 <= len(first.words) <= max(lengths) + 1
    )


def _same_end(unit: Piece, opening: str, members: Sequence[Piece]) -> Piece | None:
    """Return the end of a unit that begins and ends as members do: 不能|从本本出发."""
    tail = common_end([each.words for each in members])
    at = unit.words.find(opening)
    alone = at > 0 and unit.words.count(opening) == 1
    if alone and len(tail) > 1 and unit.words.endswith(tail):
        return Piece(unit.start + at, unit.words[at:])
    return None


def added_member(unit: Piece, opening: str) -> Piece | None:
    """Return the unit after members without the word that adds it to them, or None."""
    if unit.words[:1] in _ADDING and unit.words.startswith(opening, 1):
        return piece(unit.start + 1, unit.words[1:])
    return None


def last_member(start: int, words: str) -> Piece:
    """Return a last member without the marks at its end and without 等等."""
    return Piece(start, _ETC.sub("", words.rstrip(_TRAILING)))


def closed(member: Piece) -> Piece:
    """Return a last member without what is said of all: 等等, a bracket and what follows it."""
    member = last_member(*member)
    depth = 0
    for number, character in enumerate(member.words):
        depth += (character in _OPENERS) - (character in _CLOSERS)
        if depth < 0:
            return Piece(member.start, member.words[:number])
    return member
