"""Laws 1–5 on any text: what is broken, in words, or nothing.

1 lossless, 2 tiling, 3 total, 4 a tree's text parses to an equal tree, 5 other words inside one
item leave the structure of the rest as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from gangmu import parse
from gangmu.tree import Branch, Item, Node, Speech, Text, children_of, leaves, walk

_CLAUSE = re.compile(r"(?<=，)[\u4e00-\u9fff]{6,20}(?=，)")
_TELLING = re.compile("[零〇○一二两三四五六七八九十百千万几第其首再最总综另甲乙丙丁同各附]")
"""What may number, announce or turn to the audience: a clause with any of it is left alone."""
_NEUTRAL = "把台账记清楚把隐患查在前面把好事办实多听群众的声音"

Outline = list[tuple[int, int, int | None, str, int]]


def broken(text: str, draw: Random) -> list[str]:
    """Return the laws that a text shows to be broken, each in words."""
    try:
        speech = parse(text)
        return [*_lossless(speech, text), *_tiling(speech), *_again(speech), *_local(speech, draw)]
    except Exception as error:
        return [f"3 total: {type(error).__name__}: {error}"]


def _lossless(speech: Speech, text: str) -> Iterator[str]:
    if "".join(leaf.text for leaf in leaves(speech)) != text:
        yield "1 lossless: the leaves joined are not the text"


def _tiling(speech: Speech) -> Iterator[str]:
    for node in walk(speech):
        below = children_of(node)
        starts = [node.start, *(child.end for child in below)]
        ends = [*(child.start for child in below), node.end]
        if isinstance(node, Branch) and starts != ends:
            yield f"2 tiling: {node!r}"
        if not isinstance(node, Branch) and len(node.text) != node.end - node.start:
            yield f"2 tiling: {node!r}"


def _again(speech: Speech) -> Iterator[str]:
    if parse(speech.text) != speech:
        yield "4 tree → text → tree: another tree"


def _local(speech: Speech, draw: Random) -> Iterator[str]:
    """Put other words of the same length into one item and look at the rest."""
    spots = list(_spots(speech))
    if not spots:
        return
    start, end = draw.choice(spots)
    words = (_NEUTRAL * 2)[: end - start]
    text = speech.text
    changed = parse(text[:start] + words + text[end:])
    if _outline(changed) != _outline(speech):
        yield f"5 locality: other words at {start}-{end} change the structure"


def _spots(speech: Speech) -> Iterator[tuple[int, int]]:
    """Yield clauses inside items that number and announce nothing."""
    for item in speech.items():
        for leaf in item.children:
            if isinstance(leaf, Text):
                for match in _CLAUSE.finditer(leaf.text):
                    if not _TELLING.search(match[0]):
                        yield leaf.start + match.start(), leaf.start + match.end()


def _outline(speech: Speech) -> Outline:
    """Return each item: where it starts, its parent and series, style and ordinal."""
    found: Outline = []
    stack: list[tuple[Node, int | None, int]] = [(speech, None, 0)]
    while stack:
        node, parent, series = stack.pop()
        if isinstance(node, Item):
            found.append((node.start, series, parent, node.marker.style, node.marker.ordinal))
            parent = node.start
        stack.extend((child, parent, node.start) for child in reversed(children_of(node)))
    return found
