"""The speech as Markdown that reads as a document and that markmap shows as a mind map.

Series of items with headings and long bodies become sections, all others nested lists. Noise is
left out. This is for reading: there is no way back from it to the tree.
"""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.tree import Speech
from gangmu.write.blocks import Block, blocks
from gangmu.write.markup import opening, plain, strong

_DEEPEST = 30
"""Lists within lists that are indented: readers give up somewhere, and lines would grow."""

_DROPPED = tuple("。．.；;，,：:、")
"""Stops that end a heading and go when it gets a line of its own."""

_KEPT = tuple("？?！!")
"""Stops that say something about the heading: they go along with it."""


def write(speech: Speech) -> Iterator[str]:
    """Yield the document piece by piece; every piece is one or more whole lines."""
    before = ""
    titles = 0
    for block in blocks(speech):
        titles += block.kind == "title"
        parted = before and not before == block.kind == "bullet"
        yield ("\n" if parted else "") + _lines(block, first=titles == 1)
        before = block.kind


def _lines(block: Block, first: bool) -> str:
    if block.kind == "section":
        return _section(block)
    if block.kind == "title":
        title = plain(block.head)
        return (f"# {title}" if first else strong(title, "")) + "\n"
    head, text = plain(block.head), plain(block.text)
    line = (strong(head, text) if head else "") + text
    indent = "  " * min(block.level, _DEEPEST)
    return f"{indent}{'- ' * (block.kind == 'bullet')}{opening(line)}\n"


def _section(block: Block) -> str:
    head, text = block.head, block.text
    if text.startswith(_KEPT):
        head, text = head + text[0], text[1:].lstrip()
    elif text.startswith(_DROPPED):
        text = text[1:].lstrip()
    heading = f"{'#' * block.level} {plain(head)}\n"
    return f"{heading}\n{opening(plain(text))}\n" if text else heading
