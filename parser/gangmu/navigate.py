"""Finding one's way in a tree: up, down, and by offset. The nodes themselves are in ``tree``.

Nothing here is kept between calls and nothing recurses: going down takes a step a level, so a
tree nested thousands deep is no harder than any other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice, takewhile
from operator import attrgetter

from gangmu.tree import (
    Branch,
    Break,
    Item,
    Leaf,
    Marker,
    Node,
    Noise,
    Series,
    Speech,
    children_of,
)

FIRST_WORDS = 24
"""How many code points of an item without a heading stand for it."""

_SENTENCE_END = re.compile("[。！？…\n]")


def events(node: Node) -> Iterator[tuple[bool, Node]]:
    """Yield ``(True, node)`` on entering and ``(False, node)`` on leaving each node below."""
    stack = [(True, node)]
    while stack:
        entering, current = stack.pop()
        yield entering, current
        if entering:
            stack.append((False, current))
            stack.extend((True, child) for child in reversed(children_of(current)))


def own(node: Node) -> Iterator[Node]:
    """Yield what is below the node but not inside its series; each such series is yielded too."""
    stack = list(reversed(children_of(node)))
    while stack:
        current = stack.pop()
        yield current
        if not isinstance(current, Series):
            stack.extend(reversed(children_of(current)))


def outlined(node: Node) -> Iterator[tuple[int, Item]]:
    """Yield each item below with its depth: 1 for an item that lies in no other below the node."""
    depth = 0
    for entering, each in events(node):
        if isinstance(each, Item):
            depth += 1 if entering else -1
            if entering:
                yield depth, each


def at(speech: Speech, offset: int) -> Leaf:
    """Return the leaf that holds the character at an offset (code points).

    Raises:
        IndexError: no character of the speech stands there.
    """
    if not speech.start <= offset < speech.end:
        raise IndexError(f"offset {offset} is not in a speech of {speech.end} characters")
    node: Node = speech
    while isinstance(node, Branch):
        node = _child_at(node, offset)
    assert isinstance(node, Leaf)
    return node


def ancestors(speech: Speech, node: Node) -> tuple[Branch, ...]:
    """Return what the node lies in, the nearest first and the speech last.

    Raises:
        ValueError: the node is not one of this speech's.
    """
    path: list[Branch] = []
    current: Node = speech
    while not _same(current, node):
        if not isinstance(current, Branch) or not current.start <= node.start < current.end:
            raise ValueError(f"{node!r} is not a node of this speech")
        path.append(current)
        current = _child_at(current, node.start)
    return tuple(reversed(path))


def parent_item(speech: Speech, node: Node) -> Item | None:
    """Return the innermost item that the node lies in, or None (ValueError as ``ancestors``)."""
    return next((each for each in ancestors(speech, node) if isinstance(each, Item)), None)


def depth(speech: Speech, node: Node) -> int:
    """Return how many items the node lies in, itself included if it is one; 0 is outside all."""
    around = sum(isinstance(each, Item) for each in ancestors(speech, node))
    return around + isinstance(node, Item)


def breadcrumbs(speech: Speech, node: Node) -> tuple[str, ...]:
    """Return the headings of the items that the node lies in, the outermost first.

    An item without a heading stands there with its marker and its first words.
    ValueError as ``ancestors``.
    """
    items = [each for each in ancestors(speech, node) if isinstance(each, Item)]
    return tuple(_crumb(item) for item in reversed(items))


def label(item: Item, limit: int = FIRST_WORDS) -> str:
    """Return the item's marker with its heading, else with its first words.

    First words go to the end of the sentence, the line or ``limit`` (code points), whichever
    comes first; blanks are made single spaces.
    """
    heading = item.heading
    if heading is None:
        return item.marker.text + _first_words(item, limit)
    before = takewhile(lambda child: child is not heading, item.children)
    return _tidy("".join(child.text for child in (*before, heading)))


def _crumb(item: Item) -> str:
    return label(item) if item.heading is None else _tidy(item.heading.text)


def _first_words(item: Item, limit: int) -> str:
    start = "".join(islice(_words(item), limit + 1))
    sentence = _SENTENCE_END.split(start, maxsplit=1)[0]
    words = _tidy(sentence)
    return words if len(sentence) <= limit else words[:limit] + "…"


def _words(item: Item) -> Iterator[str]:
    """Yield the characters after the marker, up to the first series, blanks at the start cut."""
    begun = False
    for leaf in _own_leaves(item):
        text = leaf.text if begun else leaf.text.lstrip()
        begun = begun or bool(text)
        if begun:
            yield from "\n" if isinstance(leaf, Break) else text


def _own_leaves(item: Item) -> Iterator[Leaf]:
    stack: list[Node] = list(reversed(item.children))
    while stack:
        node = stack.pop()
        if isinstance(node, Series):
            return
        if isinstance(node, Leaf) and not isinstance(node, Marker):
            yield node
        elif not isinstance(node, Noise):
            stack.extend(reversed(children_of(node)))


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _child_at(branch: Branch, offset: int) -> Node:
    found = bisect_right(branch.children, offset, key=attrgetter("start"))
    return branch.children[found - 1]


def _same(mine: Node, other: Node) -> bool:
    """Tell whether two nodes of one tree are one: no two of a kind have the same span."""
    return mine is other or (
        type(mine) is type(other) and mine.start == other.start and mine.end == other.end
    )
