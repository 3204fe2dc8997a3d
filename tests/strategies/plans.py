"""Trees before they have offsets, and how they grow into typed trees.

A plan says what stands in what; ``grow`` counts the offsets. A string is words and line ends, a
``Mark`` a marker to be, a ``Plan`` a branch to be.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from gangmu.tree import Announcement, Break, Marker, Node, Promise, Series, Speech, Text

BREAKS = re.compile("(\r\n|[\n\r\v\f\x85\u2028\u2029])")
"""What one line end is."""
_WIDE = re.compile("[！-～]")
_NARROW = re.compile("[!-~]")


@dataclass(frozen=True)
class Mark:
    """A marker to be. Example: ``Mark("（二）", "hanzi_paren", 2)``."""

    text: str
    style: str
    ordinal: int

    @property
    def wide(self) -> bool:
        """Tell whether anything in it is full width, or nothing half width."""
        return bool(_WIDE.search(self.text)) or not _NARROW.search(self.text)


@dataclass(eq=False)
class Plan:
    """A branch to be: its class, its parts, and what else the class wants."""

    kind: Callable[..., Node]
    parts: list[str | Mark | Plan] = field(default_factory=list)
    values: tuple[Any, ...] = ()
    other: Plan | None = None
    """Of an announcement: the series that keeps it; of a series: the announcement that it keeps."""
    open: bool = False
    """Of a series: whether its last item holds all that follows in what encloses it."""

    def add(self, *parts: str | Mark | Plan) -> None:
        """Put parts at the end; words join the words that stand there."""
        for part in parts:
            if isinstance(part, str) and self.parts and isinstance(self.parts[-1], str):
                self.parts[-1] += part
            elif part:
                self.parts.append(part)


def pledge(announcement: Plan, series: Plan) -> None:
    """Let a series keep what an announcement promises."""
    announcement.other, series.other = series, announcement


def grow(plan: Plan) -> Speech:
    """Return the typed tree of a plan: grown twice, since announcements name what follows them."""
    grown: dict[Plan, Node] = {}
    _grow(plan, 0, grown)
    speech = _grow(plan, 0, grown)
    assert isinstance(speech, Speech)
    return speech


def _grow(plan: Plan, start: int, grown: dict[Plan, Node]) -> Node:
    children: list[Node] = []
    end = start
    for part in plan.parts:
        children.extend(_nodes(part, end, grown))
        end = children[-1].end
    values = (*plan.values, *_reference(plan, grown))
    grown[plan] = plan.kind(start, end, tuple(children), *values)
    return grown[plan]


def _nodes(part: str | Mark | Plan, start: int, grown: dict[Plan, Node]) -> Iterator[Node]:
    if isinstance(part, Plan):
        yield _grow(part, start, grown)
    elif isinstance(part, Mark):
        end = start + len(part.text)
        yield Marker(start, end, part.text, part.style, part.ordinal, part.wide)
    else:
        for piece in filter(None, BREAKS.split(part)):
            kind = Break if BREAKS.fullmatch(piece) else Text
            yield kind(start, start + len(piece), piece)
            start += len(piece)


def _reference(plan: Plan, grown: dict[Plan, Node]) -> tuple[int | Promise | None, ...]:
    """Return what an announcement says of its series, or a series of its announcement."""
    there = grown.get(plan.other) if plan.other else None
    if plan.kind is Announcement:
        return (there.start if there else None,)
    if plan.kind is Series:
        if isinstance(there, Announcement):
            return (Promise(there.start, there.end, there.count),)
        return (None,)
    return ()
