"""Faults made on purpose: what is done to a text, and where it should be reported.

All offsets are code points of the text before the fault.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from gangmu.checker.context import Context
from gangmu.edit.edited import Edit
from gangmu.tree import Node, Series

_COUNTS = frozenset("一二两三四五六七八九十123456789")

LEAST = 3
"""So many items a series needs: a fault in two leaves nothing that could show it."""

NUMERALS = "零一二三四五六七八九十"
_MOTTO_COUNT = re.compile(r"[”’\"]\s?(?:这|等)?([一二三四五六七八九十\d])")

RESTYLED: dict[str, str] = {
    "hanzi": "{digit}.",
    "hanzi_paren": "（{digit}）",
    "digit": "（{digit}）",
    "digit_paren": "{digit}.",
    "circled": "（{digit}）",
    "ordinal": "其{hanzi}，",
    "shi": "{hanzi}要",
    "yao": "{hanzi}是",
}
"""What a marker becomes when its style is changed in mid-list."""


class Fault(NamedTuple):
    """One fault: the edits that make it, the codes that report it and where they may point."""

    kind: str
    edits: tuple[Edit, ...]
    codes: tuple[str, ...]
    places: tuple[tuple[int, int], ...]


def lost_first(context: Context) -> Iterator[Fault]:
    """Take the marker of a first item away; its words stay."""
    for series in _orderly(context):
        first, second = (item.marker for item in series.items[:2])
        edits = (Edit(first.start, first.end, ""),)
        yield Fault("first marker lost", edits, ("GM1",), (_span(first), _span(second)))


def lost_middle(context: Context) -> Iterator[Fault]:
    """Take an item between the first and the last away, text and all."""
    for series in _orderly(context):
        item, after = series.items[(len(series.items) - 1) // 2 :][:2]
        edits = (Edit(item.start, after.start, ""),)
        yield Fault("middle item lost", edits, ("GM1",), (_span(after.marker),))


def duplicated(context: Context) -> Iterator[Fault]:
    """Give an item the number of the one before it."""
    for series in _orderly(context):
        before, item = series.items[len(series.items) // 2 - 1 :][:2]
        edit = context.relabelled(item.marker, before.marker.ordinal)
        if edit is not None and item.marker.ordinal:
            places = (_span(before.marker), _span(item.marker))
            yield Fault("number duplicated", (edit,), ("GM1",), places)


def swapped(context: Context) -> Iterator[Fault]:
    """Exchange the numbers of two items that stand side by side."""
    for series in _orderly(context):
        pair = [item.marker for item in series.items[len(series.items) // 2 - 1 :][:2]]
        edits = [
            context.relabelled(one, two.ordinal) for one, two in zip(pair, pair[::-1], strict=True)
        ]
        made = tuple(edit for edit in edits if edit is not None)
        if len(made) == 2 and all(marker.ordinal for marker in pair):
            yield Fault("numbers swapped", made, ("GM1",), tuple(map(_span, pair)))


def restyled(context: Context) -> Iterator[Fault]:
    """Write one marker between the first and the last in another style."""
    for series in _orderly(context):
        marker = series.items[(len(series.items) - 1) // 2].marker
        same = {item.marker.style for item in series.items} == {series.style}
        if series.style in RESTYLED and same and 1 < marker.ordinal <= 10:
            words = RESTYLED[series.style].format(
                digit=marker.ordinal, hanzi=NUMERALS[marker.ordinal]
            )
            edits = (Edit(marker.start, marker.end, words),)
            yield Fault("style changed", edits, ("GM2",), (_span(marker),))


def miscounted(context: Context) -> Iterator[Fault]:
    """Announce one member more than there are."""
    for promise in context.announcements:
        series = context.series_at(promise.series)
        count = promise.count or 0
        numerals = [each for each in promise.text if each in _COUNTS]
        if series is None or count != len(series.items) or not 2 <= count <= 9:
            continue
        if len(numerals) > 1:  # 四戒四求 counts twice
            continue
        found = re.search(f"[{NUMERALS[count]}{'两' * (count == 2)}{count}]", promise.text)
        if found:
            at = promise.start + found.start()
            more = str(count + 1) if found[0].isascii() else NUMERALS[count + 1]
            edits = (Edit(at, at + 1, more),)
            places = (_span(promise), _span(series.items[0].marker))
            yield Fault("announced count changed", edits, ("GM3",), places)


def half_width(context: Context) -> Iterator[Fault]:
    """Make one bracket of a full-width pair half width."""
    for number, (opening, closing) in enumerate(context.marks.pairs):
        if context.text[opening] + context.text[closing] == "（）":
            at, half = ((opening, "("), (closing, ")"))[number % 2]
            places = ((opening, opening + 1), (closing, closing + 1))
            yield Fault("bracket halved", (Edit(at, at + 1, half),), ("GM2",), places)
    for marker in context.markers:
        if marker.text.startswith("（") and "）" in marker.text:
            at, half = marker.start, "("
            yield Fault("bracket halved", (Edit(at, at + 1, half),), ("GM2",), (_span(marker),))


def shortened(context: Context) -> Iterator[Fault]:
    """Drop a member of a quoted motto that its count follows."""
    for slogan in context.slogans:
        found = _MOTTO_COUNT.match(context.text, slogan.end)
        members = slogan.members
        if slogan.parts or len(members) < LEAST or found is None:
            continue
        if found[1] not in (NUMERALS[len(members) % 11], str(len(members))):
            continue
        at = slogan.text.find(members[1])
        if at > 0:
            start = slogan.start + at
            edits = (Edit(start, start + len(members[1]) + 1, ""),)
            places = ((slogan.start, found.end() + 4),)
            yield Fault("motto shortened", edits, ("GM3",), places)


SEQUENCE: tuple[str, ...] = (
    "first marker lost",
    "middle item lost",
    "number duplicated",
    "numbers swapped",
)
"""The kinds that a series' numbers alone show."""

MAKERS: tuple[Callable[[Context], Iterator[Fault]], ...] = (
    lost_first,
    lost_middle,
    duplicated,
    swapped,
    restyled,
    miscounted,
    half_width,
    shortened,
)


def faults(context: Context, most: int) -> list[Fault]:
    """Return up to ``most`` faults of each kind, spread over the text."""
    return list(chain.from_iterable(_spread(list(make(context)), most) for make in MAKERS))


def _spread(found: Sequence[Fault], most: int) -> list[Fault]:
    if len(found) <= most:
        return list(found)
    return [found[index * len(found) // most] for index in range(most)]


def _orderly(context: Context) -> Iterator[Series]:
    """Yield the series in which nothing is wrong yet."""
    for series in context.series:
        ordinals = [item.marker.ordinal for item in series.items]
        counted = context.is_counted(series) and ordinals[0] == 1
        if counted and len(ordinals) >= LEAST and not context.faults(series):
            yield series


def _span(node: Node) -> tuple[int, int]:
    return node.start, node.end
