"""The tree as JSON, in the form that ``schema.json`` describes.

Spans are ``[start, end)`` in code points of the decoded text. All but ASCII is escaped, so every
``str`` comes through, lone surrogates too. Nothing recurses and nothing is held back: a tree of
any size or depth is written piece by piece.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files

from gangmu.navigate import events
from gangmu.tree import (
    Announcement,
    Branch,
    Heading,
    Item,
    Leaf,
    Marker,
    Node,
    Series,
    Slogan,
    Speech,
)

_encode = json.JSONEncoder(ensure_ascii=True).encode


def write(speech: Speech, *, file: str | None = None) -> Iterator[str]:
    """Yield the speech as one line of JSON, piece by piece; ``file`` names where it is from."""
    first = True
    for entering, node in events(speech):
        if entering:
            yield "" if first else ", "
            yield _opening(node, file if node is speech else None)
        elif isinstance(node, Branch):
            yield "]}"
        first = entering and isinstance(node, Branch)
    yield "\n"


def schema() -> str:
    """Return the JSON Schema (2020-12) of what ``write`` yields, as text."""
    return files("gangmu.write").joinpath("schema.json").read_text("utf-8")


def _opening(node: Node, file: str | None) -> str:
    """Return a leaf in full, or a branch up to the bracket that opens its children."""
    named = {} if file is None else {"file": file}
    span = {"start": node.start, "end": node.end}
    own = {"type": node.kind, **named, **_details(node), **span}
    if isinstance(node, Leaf):
        return _encode({**own, "text": node.text})
    return _encode(own)[:-1] + ', "children": ['


def _details(node: Node) -> dict[str, object]:
    match node:
        case Series():
            return {"style": node.style, "announcement": _promise(node)}
        case Item():
            return {"marker": _marker(node.marker), "heading": _heading(node.heading)}
        case Marker():
            return {"style": node.style, "ordinal": node.ordinal, "wide": node.wide}
        case Heading():
            return {"text": node.text, "ending": node.ending}
        case Announcement():
            return {"text": node.text, "count": node.count, "series": node.series}
        case Slogan():
            return {"text": node.text, "count": node.count, "members": list(node.members)}
        case Speech() | Leaf():
            return {}
    return {"text": node.text}


def _promise(series: Series) -> dict[str, object] | None:
    promise = series.announcement
    if promise is None:
        return None
    return {"start": promise.start, "end": promise.end, "count": promise.count}


def _marker(marker: Marker) -> dict[str, object]:
    return {
        "style": marker.style,
        "ordinal": marker.ordinal,
        "wide": marker.wide,
        "text": marker.text,
        "start": marker.start,
        "end": marker.end,
    }


def _heading(heading: Heading | None) -> dict[str, object] | None:
    if heading is None:
        return None
    return {
        "text": heading.text,
        "ending": heading.ending,
        "start": heading.start,
        "end": heading.end,
    }
