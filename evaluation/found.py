"""What a reader of speeches finds, in the terms of the gold: gangmu's own trees among them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from gangmu import parse
from gangmu.tree import Announcement, Item, Node, Slogan, Speech, children_of

STOPS = "。；;：:.!！ \t\r\n\u3000\xa0"
"""What is left out at the end of a heading before its end is compared."""


class FoundItem(NamedTuple):
    """Where an item lies and its heading ends (None: at the top; no heading)."""

    parent: int | None
    heading_end: int | None


class FoundPhrase(NamedTuple):
    """An announcement or slogan, as ``GoldPhrase``."""

    start: int
    end: int
    promised: int | None = None
    series: int | None = None


@dataclass(slots=True)
class Found:
    """Items by the offset of their markers (code points); announcements and slogans in order.

    The latter two are None where a reader does not look for them.
    """

    items: dict[int, FoundItem] = field(default_factory=dict)
    announcements: list[FoundPhrase] | None = None
    slogans: list[FoundPhrase] | None = None


Reader = Callable[[str], Found]


def gangmu(text: str) -> Found:
    """Read a text with gangmu."""
    return found_in(parse(text))


def found_in(speech: Speech) -> Found:
    """Return what a tree says, in the terms of the gold."""
    items: dict[int, FoundItem] = {}
    announcements: list[FoundPhrase] = []
    slogans: list[FoundPhrase] = []
    stack: list[tuple[Node, int | None]] = [(speech, None)]
    while stack:
        node, parent = stack.pop()
        if isinstance(node, Item):
            items[node.start] = FoundItem(parent, _heading_end(node))
            parent = node.start
        elif isinstance(node, Announcement):
            announcements.append(FoundPhrase(node.start, node.end, node.count, node.series))
        elif isinstance(node, Slogan):
            slogans.append(FoundPhrase(node.start, node.end))
        stack.extend((child, parent) for child in reversed(children_of(node)))
    return Found(items, announcements, slogans)


def _heading_end(item: Item) -> int | None:
    heading = item.heading
    return None if heading is None else heading.start + len(heading.text.rstrip(STOPS))
