"""Texts of any size, in shapes that are hard in different ways."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle

from benchmarks.corpora import FOLDERS

SENTENCE = "各村各单位要把责任落到人头，把台账记清楚，把隐患查在前面，年底逐项验收。"
DEPTH = 200

Shape = Callable[[int], str]
"""Makes a text of at least so many bytes in UTF-8."""


def _filled(pieces: list[str], size: int) -> str:
    taken, length = [], 0
    for piece in cycle(pieces):
        taken.append(piece)
        length += len(piece.encode("utf-8"))
        if length >= size:
            return "".join(taken)
    raise AssertionError


def speeches(size: int) -> str:
    """Our own speeches one after another, again and again."""
    paths = sorted(FOLDERS["seeds"].glob("*.txt"))
    return _filled([path.read_bytes().decode("utf-8") + "\n" for path in paths], size)


def paragraph(size: int) -> str:
    """One line: an item, ten sentences, the next item."""
    items = [f"{number}是抓落实。" + SENTENCE * 10 for number in "一二三四五六七八九"]
    return _filled(items, size)


def items(size: int) -> str:
    """Short items: 50 MB hold more than a hundred thousand of them in lists of nine."""
    return _filled([f"{number}.要把台账记清楚，年底逐项验收。\n" for number in range(1, 10)], size)


def deep(size: int) -> str:
    """Lists in lists, two hundred deep, again and again."""
    styles = ("{}、", "（{}）", "第{}，", "{}是", "其{}，", "{}要")
    opened = [styles[at % 6].format("一") + "各村要做到：" for at in range(DEPTH)]
    closed = [styles[at % 6].format("二") + "社区要做到。" for at in reversed(range(DEPTH))]
    return _filled([f"{''.join(opened)}{''.join(closed)}\n"], size)


SHAPES: dict[str, Shape] = {
    "speeches": speeches,
    "one paragraph": paragraph,
    "items": items,
    "depth 200": deep,
}
"""All shapes by name."""
