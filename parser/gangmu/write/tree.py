"""Every node of the tree on a line of its own, for looking into it."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.navigate import events
from gangmu.tree import Announcement, Heading, Leaf, Marker, Node, Series, Slogan, Speech

_EXCERPT = 40
"""Code points of a leaf's text that are shown."""

_DEEPEST = 40
"""Levels that are drawn by indenting; below them the level is given as a number."""


def write(speech: Speech, *, depth: int | None = None) -> Iterator[str]:
    """Yield a line for each node: indent, kind, span in code points, details, text.

    ``depth`` is the number of levels below the speech that are shown; None shows all. Text is
    shown as Python would write it, so nothing in it acts on a terminal.
    """
    level = 0
    for entering, node in events(speech):
        if entering:
            if depth is None or level <= depth:
                yield f"{_indent(level)}{node.kind} {node.start}-{node.end}{_details(node)}\n"
            level += 1
        else:
            level -= 1


def _indent(level: int) -> str:
    return "  " * level if level <= _DEEPEST else "  " * _DEEPEST + f"({level}) "


def _details(node: Node) -> str:
    match node:
        case Series():
            promise = node.announcement
            kept = f" announced {promise.start}-{promise.end} {promise.count}" if promise else ""
            return f" {node.style}{kept}"
        case Marker():
            wide = " wide" if node.wide else ""
            return f" {node.style} {node.ordinal}{wide} {_excerpt(node.text)}"
        case Heading():
            return f" {node.ending}"
        case Announcement():
            return f" count {node.count} series {node.series}"
        case Slogan():
            return f" count {node.count} {node.members!r}"
        case Leaf():
            return f" {_excerpt(node.text)}"
    return ""


def _excerpt(text: str) -> str:
    return repr(text) if len(text) <= _EXCERPT else repr(text[:_EXCERPT]) + "…"
