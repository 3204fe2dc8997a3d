"""Every node of the tree on a line of its own, for looking into it."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.navigate import events
from gangmu.tree import Leaf, Node, Speech
from gangmu.write.details import details

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
                yield f"{_indent(level)}{node.kind} {node.start}-{node.end}{_rest(node)}\n"
            level += 1
        else:
            level -= 1


def _indent(level: int) -> str:
    return "  " * level if level <= _DEEPEST else "  " * _DEEPEST + f"({level}) "


def _rest(node: Node) -> str:
    named = (f" {name}={value!r}" for name, value in details(node).items())
    excerpt = f" {_excerpt(node.text)}" if isinstance(node, Leaf) else ""
    return "".join(named) + excerpt


def _excerpt(text: str) -> str:
    return repr(text) if len(text) <= _EXCERPT else repr(text[:_EXCERPT]) + "…"
