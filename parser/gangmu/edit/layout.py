"""A series laid out anew: which member stands where, and the edits that bring it about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from gangmu.edit.edited import Edit, apply, growth, trimmed
from gangmu.edit.markings import Marking
from gangmu.edit.members import Member, Members


class Slot(NamedTuple):
    """One place in the series to be.

    ``member`` is the index of the old member that stands there; None for a new one, whose body is
    ``words``. For an old one ``words`` are what its marker leaves to its body (the 靠 of 一靠).
    """

    member: int | None
    marking: Marking
    words: str
    tail: str


class Layout(NamedTuple):
    """The edits of the old text, and where what is not kept in place comes to stand."""

    edits: list[Edit]
    loose: Mapping[int, int]
    """Slot → offset in the new text, for a new member and for one that has moved."""
    within: Sequence[Edit]
    """The edits inside the member that has moved, in offsets of the old text."""


def lay_out(
    text: str,
    members: Members,
    slots: Sequence[Slot],
    inner: Mapping[int, Sequence[Edit]],
    moved: int | None = None,
) -> Layout:
    """Return the edits that turn a series into the one that ``slots`` describe.

    Args:
        text: the old text.
        members: the members of the series.
        slots: the series to be; all members but ``moved`` stand in their old order.
        inner: edits inside members, by index.
        moved: the member that is taken out and put elsewhere.
    """
    edits: list[Edit] = []
    within: list[Edit] = []
    loose: dict[int, int] = {}
    position, gap = members.series.start, ""
    for index, slot in enumerate(slots):
        member = None if slot.member is None else members.members[slot.member]
        own = _inside(text, member, slot, inner)
        if member is None or slot.member == moved:
            loose[index] = position + sum(map(growth, edits)) + len(gap)
            within += own
            gap += _loose_text(text, member, slot, own) + slot.tail
        else:
            edits += [*trimmed(text, position, member.start, gap), *own]
            position, gap = member.end, slot.tail
    edits += trimmed(text, position, members.series.end, gap)
    return Layout(edits, loose, within)


def _inside(
    text: str, member: Member | None, slot: Slot, inner: Mapping[int, Sequence[Edit]]
) -> list[Edit]:
    """Return the edits inside a member: its marker's, then those of what it holds."""
    if member is None or slot.member is None:
        return []
    written = slot.marking.text + slot.words
    own = trimmed(text, member.start, member.marker.end, written, least=1)
    return [*own, *inner.get(slot.member, ())]


def _loose_text(text: str, member: Member | None, slot: Slot, within: Sequence[Edit]) -> str:
    if member is None:
        return slot.marking.text + slot.words
    return apply(text, within, member.start, member.end)
