"""A speech as a row of blocks: title, sections, list items, paragraphs. Markdown is made so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from gangmu.navigate import events, label
from gangmu.tree import (
    Break,
    Byline,
    Closing,
    Heading,
    Item,
    Leaf,
    Node,
    Noise,
    Salutation,
    Series,
    Speech,
    Title,
    find,
)

Kind = Literal["title", "section", "bullet", "paragraph"]

_LOWEST = 6
"""Levels of sections: Markdown has so many levels of headings (CommonMark 0.31.2, 4.2)."""

_LONG = 60
"""Code points after its heading that make an item long enough for a section."""

_FRAMES = Title | Byline | Salutation | Closing


class Block(NamedTuple):
    """One block. Noise is in none, and a line end only parts them."""

    kind: Kind
    level: int
    """Of a section: its heading's level. Of the others: how many lists they lie in."""
    head: str
    """Marker and heading of an item, or the title; may be empty."""
    text: str
    """What follows the head up to the line's end or the next series; may be empty."""


class _Place(NamedTuple):
    """Where items would go: sections of a level (0: there are none here), in so many lists."""

    level: int
    lists: int


def blocks(speech: Speech) -> Iterator[Block]:
    """Yield the blocks of a speech in the order of its text."""
    maker = _Maker(_Place(2 if any(True for _ in find(speech, Title)) else 1, 0))
    for entering, node in events(speech):
        yield from maker.enter(node) if entering else maker.leave(node)
    yield from maker.flush()


class _Maker:
    """Gathers words until a block is whole."""

    def __init__(self, root: _Place) -> None:
        self._places = [root]
        self._in_sections: list[bool] = []
        self._noise = 0
        self._block: tuple[Kind, int] | None = None
        self._head: list[str] = []
        self._text: list[str] = []
        self._gathering = self._text

    def enter(self, node: Node) -> Iterator[Block]:
        if isinstance(node, Leaf):
            yield from self._leaf(node)
        elif isinstance(node, Noise):
            self._noise += 1
        elif isinstance(node, Series | Item | _FRAMES):
            yield from self.flush()
            self._open(node)

    def leave(self, node: Node) -> Iterator[Block]:
        if isinstance(node, Noise):
            self._noise -= 1
        elif isinstance(node, Heading):
            self._gathering = self._text
        elif isinstance(node, Series | Item | _FRAMES):
            yield from self.flush()
            self._close(node)

    def flush(self) -> Iterator[Block]:
        """Yield the block that was being gathered, unless there is nothing in it."""
        head, text = "".join(self._head).strip(), "".join(self._text).strip()
        if head or text:
            kind, level = self._block or ("paragraph", self._places[-1].lists)
            yield Block(kind, level, head, text)
            self._block = None
        self._head, self._text = [], []
        self._gathering = self._text

    def _leaf(self, leaf: Leaf) -> Iterator[Block]:
        if self._noise:
            return
        if not isinstance(leaf, Break):
            self._gathering.append(leaf.text)
        elif self._gathering is self._head:
            self._head.append(" ")
        else:
            yield from self.flush()

    def _open(self, node: Node) -> None:
        if isinstance(node, Series):
            self._in_sections.append(_makes_sections(node, self._places[-1].level))
        elif isinstance(node, Item):
            self._open_item(node)
        elif isinstance(node, Title):
            self._block = ("title", 1)
            self._gathering = self._head

    def _open_item(self, item: Item) -> None:
        level, lists = self._places[-1]
        if self._in_sections[-1]:
            self._block = ("section", level)
            self._places.append(_Place((level + 1) % (_LOWEST + 1), 0))
        else:
            self._block = ("bullet", lists)
            self._places.append(_Place(0, lists + 1))
        if item.heading is not None:
            self._gathering = self._head
        elif self._in_sections[-1]:
            self._head.append(label(item))

    def _close(self, node: Node) -> None:
        if isinstance(node, Series):
            self._in_sections.pop()
        elif isinstance(node, Item):
            self._places.pop()


def _makes_sections(series: Series, level: int) -> bool:
    """Tell whether most items have headings and one of them a body of some length."""
    headed = [item for item in series.items if item.heading is not None]
    return bool(level) and 2 * len(headed) >= len(series.items) and any(map(_is_long, headed))


def _is_long(item: Item) -> bool:
    start = item.heading.end if item.heading else item.marker.end
    return item.end - start > _LONG
