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
from gangmu.tree import Branch, Heading, Item, Leaf, Marker, Node, Series, Slogan, Speech
from gangmu.write.details import details

_LONG = {"speech", "parallel"}
"""Branches that are too long to give their text beside that of their leaves."""

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
    if isinstance(node, Series):
        return {"style": node.style, "announcement": _promise(node)}
    if isinstance(node, Item):
        return {"marker": _summary(node.marker), "heading": _summary(node.heading)}
    if isinstance(node, Slogan):
        return {"text": node.text, **_slogan(node)}
    text = {"text": node.text} if isinstance(node, Branch) and node.kind not in _LONG else {}
    return {**text, **details(node)}


def _slogan(slogan: Slogan) -> dict[str, object]:
    common = slogan.common
    return {
        "count": slogan.count,
        "members": slogan.members,
        "parts": [{"count": part.count, "head": part.head} for part in slogan.parts],
        "common": None if common is None else common._asdict(),
    }


def _promise(series: Series) -> dict[str, object] | None:
    promise = series.announcement
    if promise is None:
        return None
    return {"start": promise.start, "end": promise.end, "count": promise.count}


def _summary(part: Marker | Heading | None) -> dict[str, object] | None:
    if part is None:
        return None
    return {**details(part), "text": part.text, "start": part.start, "end": part.end}
