"""Tables made ready to be looked up: words by a character, worths by a size."""

from __future__ import annotations

from collections.abc import Iterable

Words = dict[str, tuple[str, ...]]
"""Words by their first character, or by their last one."""

Ladder = tuple[float, ...]
"""The worth of each size from 0 on; a size beyond its end has the last one."""


def by_first(*tables: Iterable[str]) -> Words:
    """Return the words of the tables by their first characters."""
    return _by_character(0, tables)


def by_last(*tables: Iterable[str]) -> Words:
    """Return the words of the tables by their last characters."""
    return _by_character(-1, tables)


def _by_character(place: int, tables: Iterable[Iterable[str]]) -> Words:
    table: dict[str, list[str]] = {}
    for word in sorted({word for words in tables for word in words}):
        table.setdefault(word[place], []).append(word)
    return {character: tuple(found) for character, found in table.items()}


def begins(text: str, at: int, table: Words) -> bool:
    """Tell whether one of the words (by first characters) begins at an offset."""
    known = table.get(text[at : at + 1])
    return known is not None and text.startswith(known, at)


def ends(text: str, at: int, table: Words) -> bool:
    """Tell whether one of the words (by last characters) ends before an offset above 0."""
    known = table.get(text[at - 1])
    return known is not None and text.endswith(known, 0, at)


def ladder(table: tuple[tuple[int, float], ...]) -> Ladder:
    """Return the worth of each size, from a table of (up to, worth)."""
    sizes = range(table[-1][0] + 1)
    return tuple(next(worth for most, worth in table if size <= most) for size in sizes)


def step(rungs: Ladder, size: int) -> float:
    """Return the worth of a size."""
    return rungs[size] if size < len(rungs) else rungs[-1]
