"""The laws, each said once. The property tests and the tests on real documents both use them."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, NamedTuple

import gangmu
from gangmu.tree import (
    Announcement,
    Branch,
    Break,
    Byline,
    Closing,
    Heading,
    Item,
    Leaf,
    Marker,
    Member,
    Node,
    Noise,
    Parallel,
    Salutation,
    Series,
    Slogan,
    Speech,
    Text,
    Title,
    children_of,
    find,
    leaves,
    walk,
)

LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")

_FRAME = (Title, Byline, Salutation, Closing)
_PHRASE = (Text, Break, Announcement, Slogan, Parallel, Noise)
_CONTENT = (*_PHRASE, Series)
HOLDS: dict[type[Node], tuple[type[Node], ...]] = {
    Speech: (*_CONTENT, *_FRAME),
    Series: (Item,),
    Item: (*_CONTENT, Marker, Heading),
    Noise: (Text, Break),
    Slogan: (Text, Break, Noise, Parallel),
    Announcement: (Text, Break, Noise, Slogan, Parallel),
    Parallel: (Text, Break, Noise, Member),
    **dict.fromkeys((*_FRAME, Heading, Member), _PHRASE),
}
"""What each branch may hold."""


def lossless(text: str, speech: Speech) -> None:
    """Law 1: the leaves, joined, are the text."""
    assert "".join(leaf.text for leaf in leaves(speech)) == text


def tiling(text: str, speech: Speech) -> None:
    """Law 2: leaves cover the text in order; each node's span is that of its children, in order."""
    assert (speech.start, speech.end) == (0, len(text))
    for node in walk(speech):
        below = children_of(node)
        assert node.start < node.end or (node is speech and not text), f"{node!r} is empty"
        if isinstance(node, Leaf):
            assert node.text == text[node.start : node.end]
        else:
            edges = [node.start, *(child.end for child in below)]
            assert edges == [*(child.start for child in below), node.end], f"{node!r} has a gap"


def well_formed(speech: Speech) -> None:
    """The types: each node stands where it may, and says of itself what its children say."""
    for node in walk(speech):
        if isinstance(node, Branch):
            assert all(isinstance(child, HOLDS[type(node)]) for child in node.children), node
        if isinstance(node, Item):
            _is_item(node)
        elif isinstance(node, Series):
            assert node.items[0].marker.style == node.style
        elif isinstance(node, Parallel):
            assert len(node.members) > 2 and node.shared
        elif isinstance(node, Break):
            assert LINE_END.fullmatch(node.text)
        elif isinstance(node, Text):
            assert not LINE_END.search(node.text)


def _is_item(item: Item) -> None:
    first, *rest = item.children
    assert isinstance(first, Marker) and first.ordinal >= 0
    assert not any(isinstance(child, Marker) for child in rest)
    headings = [child for child in rest if isinstance(child, Heading)]
    assert headings == [item.heading] if item.heading else not headings


def linked(speech: Speech) -> None:
    """Promises and series name each other: none keeps what the other does not know of."""
    series = {each.start: each for each in find(speech, Series)}
    announced = {each.start: each for each in find(speech, Announcement)}
    parallels = {each.start for each in find(speech, Parallel)}
    for each in announced.values():
        assert each.series is None or each.series in series, f"{each!r} promises no series"
        assert each.parallel is None or each.parallel in parallels, f"{each!r}: no parallel there"
    for one in series.values():
        if one.announcement is not None:
            start, end, count = (getattr(one.announcement, n) for n in ("start", "end", "count"))
            found = announced.get(start)
            assert found is not None, f"{one!r} keeps a promise that is not in the tree"
            assert (found.end, found.count, found.series) == (end, count, one.start)


def parses(text: str) -> Speech:
    """Return the tree of a text for which laws 1 to 3 hold; the checker takes it too (law 3)."""
    speech = gangmu.parse(text)
    lossless(text, speech)
    tiling(text, speech)
    well_formed(speech)
    linked(speech)
    gangmu.check(speech)
    return speech


class Row(NamedTuple):
    """One item of an outline: its marker, the item that it lies in (index of a row, -1: none) and
    the offset of its series."""

    marker: str
    style: str
    ordinal: int
    start: int
    parent: int
    series: int


def outline(speech: Speech) -> list[Row]:
    """Return the items in the order of the text: their markers, and what they lie in."""
    rows: list[Row] = []
    stack: list[tuple[Node, int, int]] = [(speech, -1, -1)]
    while stack:
        node, parent, series = stack.pop()
        if isinstance(node, Item):
            mark = node.marker
            rows.append(Row(mark.text, mark.style, mark.ordinal, mark.start, parent, series))
            parent = len(rows) - 1
        start = node.start if isinstance(node, Series) else series
        stack.extend((child, parent, start) for child in reversed(children_of(node)))
    return rows


def headings(speech: Speech) -> list[tuple[int, int, str]]:
    """Return where headings stand and how their ends are known, in the order of the text."""
    return [(each.start, each.end, each.ending) for each in find(speech, Heading)]


def work(function: Callable[[str], Any], text: str) -> int:
    """Return how many lines of Python a function runs through for a text: the same on any machine.

    What C code does is not counted; a text so long that no quadratic C code would come to an end
    with it shows that (``test_hostile``).
    """
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        function(text)
    finally:
        sys.settrace(before)
    return count
