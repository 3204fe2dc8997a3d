"""The outline of a speech, drawn for people.

One line an item: its marker with its heading, else with its first words. Promises stand in ⟨ ⟩
before the series that keep them, and say how (→ 3 of 3, ✗ 2 of 3); where a heading promises, only
that is said, behind it. Parallels stand behind ∥; slogans behind an item's words in « ».
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from gangmu.navigate import label, own
from gangmu.tree import (
    Announcement,
    Branch,
    Byline,
    Closing,
    Item,
    Parallel,
    Salutation,
    Series,
    Slogan,
    Speech,
    Title,
    find,
)
from gangmu.write.cells import cells, fit, visible
from gangmu.write.keeping import Keeping

Frame = Title | Byline | Salutation | Closing
Row = Item | Announcement | Parallel | Frame

_COLOURS = {"title": "1", "heading": "1", "marker": "36", "dim": "2"}
"""Roles and their SGR parameters (ECMA-48 8.3.117): bold, bold, cyan, faint."""

_UNBOUNDED = 40
"""First words (code points) of an item that are shown where no width cuts them."""

_DEEPEST = 40
"""Levels that are drawn with guides where no width bounds them."""

_NOTHING = "(no numbered items)"


class Piece(NamedTuple):
    """A stretch of a line and the role that colours it; no role is plain."""

    text: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """How an outline is drawn."""

    width: int | None = 80
    """Cells of a line; None lets lines run on."""
    depth: int | None = None
    """Levels of items that are shown; None shows all."""
    spans: bool = False
    """Whether spans (code points) are given."""
    colour: bool = False
    """Whether colours are used (ANSI sequences)."""


def write(speech: Speech, look: Look | None = None) -> Iterator[str]:
    """Yield the lines of the outline. No control character of the text gets into them."""
    look = look or Look()
    keeping = Keeping(speech)
    found = False
    for lasts, row in _rows(speech, look.depth):
        found = found or isinstance(row, Item)
        guides = _guides(lasts, isinstance(row, Item), look.width)
        room = None if look.width is None else max(1, look.width - cells(guides))
        yield _painted([Piece(guides, "dim"), *_pieces(row, keeping, room, look)], look.colour)
    if not found:
        yield _painted([Piece(_NOTHING, "dim")], look.colour)


def _rows(speech: Speech, depth: int | None) -> Iterator[tuple[list[bool], Row]]:
    """Yield each row with, for each level down to its own, whether the last of a list is there.

    The list is one and the same all the time: copying it would cost more than the text's length.
    """
    lasts: list[bool] = []
    stack = [(0, row, last) for row, last in _below(speech)]
    while stack:
        level, row, last = stack.pop()
        del lasts[level:]
        lasts.append(last)
        yield lasts, row
        if isinstance(row, Item) and (depth is None or level + 1 < depth):
            stack.extend((level + 1, each, final) for each, final in _below(row))


def _below(branch: Branch) -> Iterator[tuple[Row, bool]]:
    """Yield the rows right below a branch from the last to the first, and whether it is last.

    A row that is no item is last when no item follows.
    """
    last = True
    for row in reversed(list(_rows_below(branch))):
        yield row, last
        last = last and not isinstance(row, Item)


def _rows_below(branch: Branch) -> Iterator[Row]:
    """Yield what has a row of its own; in a heading or a parallel nothing has."""
    for node in branch.children:
        if isinstance(node, Series):
            yield from node.items
        elif isinstance(node, Row):
            yield node


def _guides(lasts: list[bool], item: bool, width: int | None) -> str:
    level = len(lasts) - 1
    if level > (_DEEPEST if width is None else width // 6):
        return f"⋯{level + 1} "
    if level == 0:
        return ""
    above = "".join("   " if last else "│  " for last in lasts[1:-1])
    if item:
        return above + ("└─ " if lasts[-1] else "├─ ")
    return above + ("   " if lasts[-1] else "│  ")


def _pieces(row: Row, keeping: Keeping, room: int | None, look: Look) -> list[Piece]:
    if isinstance(row, Item):
        return _item(row, keeping, room, look)
    span = _span(row, look)
    role = "title" if isinstance(row, Title) else "dim"
    return [Piece(_cut(visible(_shown(row, keeping)), room, span), role), Piece(span, "dim")]


def _shown(row: Announcement | Parallel | Frame, keeping: Keeping) -> str:
    if isinstance(row, Announcement):
        return f"⟨{row.text}⟩ {keeping.words(row)}"
    if isinstance(row, Parallel):
        return f"∥ {'…'.join(row.shared)}… ×{len(row.members)}"
    return row.text.strip()


def _item(item: Item, keeping: Keeping, room: int | None, look: Look) -> list[Piece]:
    span = _span(item, look)
    words = _cut(visible(label(item, _UNBOUNDED if room is None else room)), room, span)
    end = min(len(words), len(visible(item.marker.text)))
    heading = "heading" if item.heading else ""
    return [
        Piece(words[:end], "marker"),
        Piece(words[end:], heading),
        Piece(span, "dim"),
        Piece(_fitting(_notes(item, keeping), room, cells(words) + cells(span)), "dim"),
    ]


def _notes(item: Item, keeping: Keeping) -> Iterator[str]:
    """Yield how the heading's promises are kept, then the slogans of the item's own words."""
    if item.heading is not None:
        for promise in find(item.heading, Announcement):
            yield f" {keeping.words(promise)}"
    for text in dict.fromkeys(each.text for each in own(item) if isinstance(each, Slogan)):
        yield f" «{visible(text)}»"


def _fitting(notes: Iterable[str], room: int | None, used: int) -> str:
    """Return as many notes as fit."""
    shown = ""
    for note in notes:
        if room is not None and used + cells(shown) + cells(note) > room:
            break
        shown += note
    return shown


def _span(row: Row, look: Look) -> str:
    return f" {row.start}-{row.end}" if look.spans else ""


def _cut(text: str, room: int | None, span: str) -> str:
    return text if room is None else fit(text, max(1, room - len(span)))


def _painted(pieces: list[Piece], colour: bool) -> str:
    if not colour:
        return "".join(piece.text for piece in pieces).rstrip() + "\n"
    return "".join(_coloured(piece) for piece in pieces if piece.text) + "\n"


def _coloured(piece: Piece) -> str:
    colour = _COLOURS.get(piece.role)
    return f"\x1b[{colour}m{piece.text}\x1b[0m" if colour else piece.text
