"""The outline that is meant: the old one, carried over to where the edits put each item."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from gangmu.edit.edited import Shift
from gangmu.edit.layout import Layout, Slot
from gangmu.edit.members import Members
from gangmu.edit.outline import Row
from gangmu.edit.visible import Visible, without_stop

_START = attrgetter("start")


class Meaning:
    """One change of a series, as far as the outline is concerned."""

    def __init__(
        self, rows: Sequence[Row], visible: Visible, members: Members, layout: Layout
    ) -> None:
        """Take the old outline and text, the members of the series, and what becomes of them."""
        self._rows, self._visible, self._members = rows, visible, members
        self._layout = layout
        self._shift = Shift(layout.edits)
        self._first = self._index(members.series.start)
        self._depth = rows[self._first].depth

    def rows(self, slots: Sequence[Slot]) -> list[Row]:
        """Return the outline meant when the series has these slots."""
        inside = [row for index, slot in enumerate(slots) for row in self._slot(index, slot)]
        end = self._last_end(inside)
        before = [self._around(row, end) for row in self._rows[: self._first]]
        after = self._rows[self._index(self._members.series.end) :]
        return [*before, *inside, *_carried(after, self._shift)]

    def _index(self, offset: int) -> int:
        return bisect_left(self._rows, offset, key=_START)

    def _around(self, row: Row, end: int) -> Row:
        """Carry over an item before the series, which may enclose it and end with it."""
        (carried,) = _carried((row,), self._shift)
        ends_with_it = self._members.series.start < row.end <= self._members.series.end
        return carried._replace(end=max(end, carried.marker_end)) if ends_with_it else carried

    def _slot(self, index: int, slot: Slot) -> Iterator[Row]:
        if slot.member is None:
            yield self._new(index, slot)
            return
        own, *below = self._of_member(slot.member, self._layout.loose.get(index))
        yield own._replace(
            opens=index == 0,
            style=slot.marking.style,
            ordinal=slot.marking.ordinal,
            marker_end=own.start + len(slot.marking.text),
        )
        yield from below

    def _new(self, index: int, slot: Slot) -> Row:
        start = self._layout.loose[index]
        style, ordinal = slot.marking.style, slot.marking.ordinal
        marker_end = start + len(slot.marking.text)
        end = marker_end + len(without_stop(slot.words))
        return Row(self._depth, index == 0, style, ordinal, start, marker_end, end)

    def _of_member(self, index: int, loose: int | None) -> Iterator[Row]:
        """Yield the rows of an old member, carried over with it if it has moved."""
        member = self._members.members[index]
        rows = self._rows[self._index(member.start) : self._index(member.item.end)]
        if loose is None:
            return _carried(rows, self._shift)
        return _carried(rows, Shift(self._layout.within), loose - member.start)

    def _last_end(self, inside: Sequence[Row]) -> int:
        if inside:
            return next(row.end for row in reversed(inside) if row.depth == self._depth)
        return self._shift.end_of(self._visible.words_end(self._members.series.start))


def _carried(rows: Iterable[Row], shift: Shift, by: int = 0) -> Iterator[Row]:
    for row in rows:
        yield row._replace(
            start=shift.start_of(row.start) + by,
            marker_end=shift.end_of(row.marker_end) + by,
            end=shift.end_of(row.end) + by,
        )
