"""The outline of a speech, drawn for people.

One line an item: its marker with its heading, else with its first words. The promise that a
series keeps stands before it in ⟨ ⟩, slogans stand behind an item's words in « ».
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from gangmu.navigate import label, own
from gangmu.tree import (
    Branch,
    Byline,
    Closing,
    Item,
    Promise,
    Salutation,
    Series,
    Slogan,
    Speech,
    Title,
)
from gangmu.write.cells import cells, fit, visible

Frame = Title | Byline | Salutation | Closing
Row = Item | Promise | Frame

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
    text = speech.text
    found = False
    for lasts, row in _rows(speech, look.depth):
        found = found or isinstance(row, Item)
        guides = _guides(lasts, isinstance(row, Item), look.width)
        room = None if look.width is None else max(1, look.width - cells(guides))
        yield _painted([Piece(guides, "dim"), *_pieces(row, text, room, look)], look.colour)
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
    """Yield the rows right below a branch from the last to the first, and whether it is last."""
    rows: list[Row] = []
    for node in own(branch):
        if isinstance(node, Series):
            rows.extend(_announced(node, branch))
            rows.extend(node.items)
        elif isinstance(node, Frame):
            rows.append(node)
    return ((row, row is rows[-1]) for row in reversed(rows))


def _announced(series: Series, branch: Branch) -> list[Promise]:
    """Return the series' promise, unless it is read in the heading of the item around it."""
    heading = branch.heading if isinstance(branch, Item) else None
    promise = series.announcement
    if promise is None or (heading and heading.start <= promise.start < heading.end):
        return []
    return [promise]


def _guides(lasts: list[bool], item: bool, width: int | None) -> str:
    level = len(lasts) - 1
    if level > (_DEEPEST if width is None else width // 6):
        return f"⋯{level + 1} "
    if level == 0:
        return ""
    above = "".join("   " if last else "│  " for last in lasts[1:-1])
    return above + (("└─ " if lasts[-1] else "├─ ") if item else "│  ")


def _pieces(row: Row, text: str, room: int | None, look: Look) -> list[Piece]:
    if isinstance(row, Item):
        return _item(row, room, look)
    shown = f"⟨{text[row.start : row.end]}⟩" if isinstance(row, Promise) else row.text.strip()
    span = _span(row, look)
    role = "title" if isinstance(row, Title) else "dim"
    return [Piece(_cut(visible(shown), room, span), role), Piece(span, "dim")]


def _item(item: Item, room: int | None, look: Look) -> list[Piece]:
    span = _span(item, look)
    words = _cut(visible(label(item, _UNBOUNDED if room is None else room)), room, span)
    end = min(len(words), len(visible(item.marker.text)))
    heading = "heading" if item.heading else ""
    return [
        Piece(words[:end], "marker"),
        Piece(words[end:], heading),
        Piece(span, "dim"),
        Piece(_slogans(item, room, cells(words) + cells(span)), "dim"),
    ]


def _slogans(item: Item, room: int | None, used: int) -> str:
    """Return the slogans of an item's own words, as many as fit."""
    shown = ""
    for text in dict.fromkeys(each.text for each in own(item) if isinstance(each, Slogan)):
        more = f" «{visible(text)}»"
        if room is not None and used + cells(shown) + cells(more) > room:
            break
        shown += more
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
