"""Trees made by hand: nested tuples in, a Speech out, its tiling checked.

A string is a text (or breaks, where it is line ends); a tuple is a branch: its kind, then its
children. ``item("一是", "抓学习", "。…")`` and ``series(...)`` spare the writing of markers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gangmu.tree import (
    Announcement,
    Branch,
    Break,
    Byline,
    Closing,
    Ending,
    Heading,
    Item,
    Marker,
    Member,
    Node,
    Noise,
    Parallel,
    Promise,
    Salutation,
    Series,
    Slogan,
    Speech,
    Text,
    Title,
    children_of,
    walk,
)

Spec = str | tuple[object, ...]

_PLAIN = {
    kind.kind: kind for kind in (Speech, Noise, Title, Byline, Salutation, Closing, Item, Member)
}
_BREAKS = re.compile("(\r\n|[\n\r\v\f\x85\u2028\u2029])")


def speech(*children: Spec) -> Speech:
    """Build a speech from nested tuples, bottom up and without recursion."""
    made = _build(("speech", *children))
    assert isinstance(made, Speech)
    check(made, made.text)
    return made


def marker(text: str, ordinal: int, style: str = "shi") -> Spec:
    return ("marker", text, style, ordinal)


def heading(*children: Spec, ending: Ending = "stop") -> Spec:
    return ("heading", ending, *children)


def announcement(
    text: str, count: int | None = None, series: int | None = None, parallel: int | None = None
) -> Spec:
    return ("announcement", (count, series, parallel), text)


def slogan(text: str, *members: str, count: int | None = None) -> Spec:
    return ("slogan", (count, members), text)


def parallel(shared: tuple[str, ...], *members: Spec) -> Spec:
    """Build a parallel of members that semicolons part."""
    marked = [each for member in members for each in ("；", ("member", member))]
    return ("parallel", shared, *marked[1:])


def item(mark: str, ordinal: int, *children: Spec, style: str = "shi") -> Spec:
    return ("item", marker(mark, ordinal, style), *children)


def series(*items: Spec, style: str = "shi", promise: Promise | None = None) -> Spec:
    return ("series", (style, promise), *items)


def nested(depth: int) -> Speech:
    """Return items one in the other, ``depth`` levels deep."""
    inner: Spec = item("一是", 1, "底。")
    for level in range(depth - 1):
        inner = item("一要", 1, f"第{level}层：", series(inner), style="yao")
    return speech("甲：", series(inner))


def check(root: Node, text: str) -> None:
    """Fail unless every branch is tiled by its children and every leaf holds its characters."""
    assert (root.start, root.end) == (0, len(text))
    for node in walk(root):
        below = children_of(node)
        if isinstance(node, Branch):
            edges = [node.start, *(child.end for child in below)]
            assert edges == [*(child.start for child in below), node.end], node
        else:
            assert node.text == text[node.start : node.end], node
            assert node.text


_Frame = tuple[tuple[object, ...], list[Node], Iterator[object]]


def _build(spec: tuple[object, ...]) -> Node:
    offset = 0
    stack: list[_Frame] = [(spec, [], iter(_content(spec)))]
    while True:
        opened, made, rest = stack[-1]
        child = next(rest, None)
        if child is None:
            stack.pop()
            node = _branch(opened, made, offset)
            if not stack:
                return node
            stack[-1][1].append(node)
        elif isinstance(child, str):
            for leaf in _leaves(child, offset):
                made.append(leaf)
                offset = leaf.end
        elif isinstance(child, tuple) and child[0] == "marker":
            _, text, style, ordinal = child
            made.append(Marker(offset, offset + len(text), text, style, ordinal, True))
            offset += len(text)
        else:
            assert isinstance(child, tuple)
            stack.append((child, [], iter(_content(child))))


def _content(spec: tuple[object, ...]) -> tuple[object, ...]:
    return spec[1:] if spec[0] in _PLAIN else spec[2:]


def _leaves(text: str, offset: int) -> Iterator[Text | Break]:
    for piece in filter(None, _BREAKS.split(text)):
        kind = Break if _BREAKS.fullmatch(piece) else Text
        yield kind(offset, offset + len(piece), piece)
        offset += len(piece)


def _branch(spec: tuple[object, ...], children: list[Node], offset: int) -> Node:
    start = children[0].start if children else offset
    end = children[-1].end if children else offset
    below = tuple(children)
    match spec:
        case ("heading", ending, *_):
            return Heading(start, end, below, ending)
        case ("announcement", (count, first, beside), *_):
            return Announcement(start, end, below, count, first, beside)
        case ("slogan", (count, members), *_):
            return Slogan(start, end, below, count, members)
        case ("parallel", shared, *_):
            return Parallel(start, end, below, shared)
        case ("series", (style, promise), *_):
            return Series(start, end, below, style, promise)
    return _PLAIN[str(spec[0])](start, end, below)
