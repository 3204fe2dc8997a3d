"""What a node says of itself besides its span, its text and its children."""

from __future__ import annotations

from dataclasses import fields

from gangmu.tree import Node

_SHARED = {"start", "end", "text", "children"}

_names: dict[str, tuple[str, ...]] = {}
"""The fields of each kind of node, looked up once: ``dataclasses.fields`` is slow."""


def details(node: Node) -> dict[str, object]:
    """Return the node's own fields by name, in their order: a marker's style, say."""
    if node.kind not in _names:
        own = (field.name for field in fields(node))
        _names[node.kind] = tuple(name for name in own if name not in _SHARED)
    return {name: getattr(node, name) for name in _names[node.kind]}
