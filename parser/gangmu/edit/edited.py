"""What an editing function gives back, and how edits move the offsets of a text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from gangmu.tree import Speech


class EditError(ValueError):
    """The change asked for cannot be made. The message says why and what to do instead."""


class Edit(NamedTuple):
    """Characters to be replaced, in code points of the old text. Example: ``Edit(3, 4, "二")``."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Edited:
    """The outcome of one change: the new text, how it came about, and its tree."""

    text: str
    edits: tuple[Edit, ...]
    """Sorted and disjoint; all characters outside them stand in ``text`` as before."""
    speech: Speech
    """The tree of ``text``."""
    notes: tuple[str, ...] = ()
    """What the change leaves to be seen to, a sentence each: a count that is no longer kept."""


class Shift:
    """Where the offsets of a text lie after edits."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        """Take edits that are sorted and disjoint."""
        self._starts = [edit.start for edit in edits]
        self._ends = [edit.end for edit in edits]
        self._grown = list(accumulate(map(growth, edits), initial=0))

    def start_of(self, offset: int) -> int:
        """Return where what begins at an offset begins now: after what is inserted there."""
        return offset + self._grown[bisect_right(self._ends, offset)]

    def end_of(self, offset: int) -> int:
        """Return where what ends at an offset ends now: before what is inserted there."""
        over = bisect_right(self._ends, offset)
        return offset + self._grown[min(over, bisect_left(self._starts, offset))]


def growth(edit: Edit) -> int:
    """Return how many code points longer an edit makes the text."""
    return len(edit.replacement) - (edit.end - edit.start)


def merged(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield edits with each insertion made part of the edit that it touches."""
    held: Edit | None = None
    for edit in edits:
        if held is not None and held.end == edit.start and _inserts(held, edit):
            held = Edit(held.start, edit.end, held.replacement + edit.replacement)
            continue
        if held is not None:
            yield held
        held = edit
    if held is not None:
        yield held


def _inserts(*edits: Edit) -> bool:
    return any(edit.start == edit.end for edit in edits)


def apply(text: str, edits: Iterable[Edit], start: int = 0, end: int | None = None) -> str:
    """Return a text, or the part from ``start`` to ``end``, with the edits that lie in it made."""
    pieces: list[str] = []
    for edit in edits:
        pieces += (text[start : edit.start], edit.replacement)
        start = edit.end
    pieces.append(text[start:end])
    return "".join(pieces)


def trimmed(text: str, start: int, end: int, replacement: str, least: int = 0) -> list[Edit]:
    """Return the edit that replaces a span, without what is alike at both ends; none if all is.

    ``least`` is how many characters of the span the edit must hold at the least.
    """
    old = text[start:end]
    if old == replacement:
        return []
    shorter = min(len(old), len(replacement), max(0, len(old) - least))
    head = _alike(old, replacement, shorter)
    tail = _alike(old[::-1], replacement[::-1], shorter - head)
    return [Edit(start + head, end - tail, replacement[head : len(replacement) - tail])]


def _alike(one: str, other: str, most: int) -> int:
    count = 0
    while count < most and one[count] == other[count]:
        count += 1
    return count
