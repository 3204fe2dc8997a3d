"""The outline of a speech as flat rows, and how the one read differs from the one meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from gangmu.edit.edited import EditError
from gangmu.edit.visible import Visible
from gangmu.navigate import events
from gangmu.tree import Item, Series, Speech

SHOWN = 12
"""How many code points of an item a message quotes."""


class Row(NamedTuple):
    """One item of an outline, in code points of its text; rows stand in the order of the text.

    ``opens`` is true for the first member of a series: with the depths it tells the whole nesting.
    ``end`` is where the item's words end: blanks, noise and one stop after them are left out.
    """

    depth: int
    opens: bool
    style: str
    ordinal: int
    start: int
    marker_end: int
    end: int


def rows(speech: Speech, visible: Visible) -> list[Row]:
    """Return the outline of a speech."""
    return list(_rows(speech, visible))


def _rows(speech: Speech, visible: Visible) -> Iterator[Row]:
    depth, opens = 0, False
    for entering, node in events(speech):
        if isinstance(node, Item):
            depth += 1 if entering else -1
            if entering:
                yield _row(node, depth, opens, visible.words_end(node.end))
                opens = False
        elif isinstance(node, Series):
            opens = entering


def _row(item: Item, depth: int, opens: bool, end: int) -> Row:
    marker = item.marker
    return Row(depth, opens, marker.style, marker.ordinal, item.start, marker.end, end)


def check(meant: Sequence[Row], read: Sequence[Row], text: str, advice: str) -> None:
    """Do nothing where a text is read as it was meant.

    Raises:
        EditError: naming the first item that is not.
    """
    if meant == read:
        return
    pairs = [*zip_longest(meant, read)]
    places = (pair for pair in pairs if _place(pair[0]) != _place(pair[1]))
    wanted, got = next(places, None) or next(pair for pair in pairs if pair[0] != pair[1])
    raise EditError(f"Nothing was changed, because then {_fault(wanted, got, text)}: {advice}.")


def _place(row: Row | None) -> tuple[object, ...] | None:
    """Return a row but for its end: an item lost explains why the one before it grows."""
    return row and row[:-1]


def _fault(wanted: Row | None, got: Row | None, text: str) -> str:
    if got is None or (wanted is not None and wanted.start < got.start):
        assert wanted is not None
        return f"{_quoted(text, wanted)} would not be read as an item"
    if wanted is None or got.start < wanted.start:
        return f"{_quoted(text, got)} would be read as an item of its own"
    if _marker(wanted) != _marker(got):
        return f"“{text[got.start : got.marker_end]}” would be read as the marker of that item"
    if (wanted.depth, wanted.opens) != (got.depth, got.opens):
        return f"{_quoted(text, wanted)} would be read as part of another list"
    last = " ".join(text[max(got.start, got.end - SHOWN) : got.end].split())
    return f"{_quoted(text, wanted)} would be read as ending in “{last}”"


def _marker(row: Row) -> tuple[str, int, int]:
    return row.style, row.ordinal, row.marker_end


def _quoted(text: str, row: Row) -> str:
    words = " ".join(text[row.start : min(row.end, row.start + SHOWN + 1)].split())
    return f"“{words}”" if len(words) <= SHOWN else f"“{words[:SHOWN]}…”"
