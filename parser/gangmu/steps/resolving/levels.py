"""The stack of open series that a reading of the text keeps."""

from __future__ import annotations

from typing import NamedTuple

from gangmu.steps.tokens import Mark


class Level(NamedTuple):
    """An open series, its current item, and the series that encloses it.

    ``start``, ``paragraph``, ``bare`` and ``at_line`` are of the current item, whose candidate is
    ``entry``; ``first`` is that of the first member. ``solid``: the earlier members are one
    paragraph each; ``longest`` is the length of the longest of them. ``held`` is the kind of list
    that the item ``held_by``, the current one or one before it, holds, and ``held_ordinal`` how far
    it came.
    """

    kind: str
    style: str
    first_style: str
    rank: int
    fragile: bool
    ordinal: int
    size: int
    at_line: bool
    start: int
    paragraph: int
    bare: bool
    solid: bool
    longest: int
    promised: int
    held: str
    held_ordinal: int
    held_by: int
    entry: int
    first: int
    below: Level | None
    key: int


def opened(below: Level | None, mark: Mark) -> Level:
    """Return a new series whose first member is the mark, inside the current item of ``below``."""
    place, trait = mark.place, mark.trait
    return Level(
        kind=trait.kind,
        style=mark.style,
        first_style=mark.style,
        rank=trait.rank,
        fragile=trait.fragile,
        ordinal=mark.ordinal,
        size=1,
        at_line=place.boundary == "line",
        start=mark.start,
        paragraph=place.paragraph,
        bare=place.bare,
        solid=True,
        longest=0,
        promised=place.promised,
        held="",
        held_ordinal=0,
        held_by=-1,
        entry=mark.number,
        first=mark.number,
        below=below and below._replace(held=trait.kind, held_ordinal=0, held_by=below.entry),
        key=opened_key(below, mark),
    )


def continued(level: Level, top: Level, mark: Mark) -> Level:
    """Return a series with the mark as its next member; ``top`` is the innermost one until now."""
    place = mark.place
    return level._replace(
        style=mark.style,
        ordinal=mark.ordinal,
        size=level.size + 1,
        at_line=place.boundary == "line",
        start=mark.start,
        paragraph=place.paragraph,
        bare=place.bare,
        solid=level.solid and place.paragraph - level.paragraph <= 1,
        longest=max(level.longest, mark.start - level.start),
        held_ordinal=_held_ordinal(level, top),
        entry=mark.number,
        key=continued_key(level, mark),
    )


def opened_key(below: Level | None, mark: Mark) -> int:
    """Return the key of ``opened(below, mark)``: equal stacks have equal keys."""
    return hash((mark.number, mark.number, below.key if below else 0))


def continued_key(level: Level, mark: Mark) -> int:
    """Return the key of ``continued(level, …, mark)``."""
    return hash((mark.number, level.first, level.below.key if level.below else 0))


def _held_ordinal(level: Level, top: Level) -> int:
    """Return the ordinal that the list inside a level's current item has come to."""
    inner: Level | None = top
    while inner is not None and inner is not level:
        if inner.below is level and inner.kind == level.held:
            return inner.ordinal
        inner = inner.below
    return level.held_ordinal
