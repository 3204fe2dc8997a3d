"""How far the first words of an item reach, and how much they look like its heading."""

from __future__ import annotations

from typing import NamedTuple

from gangmu.steps import heading_words as words
from gangmu.steps.tokens import Entry
from gangmu.tree import Ending


class Option(NamedTuple):
    """A possible heading ``[start, end)`` of an entry, in reading offsets, and its worth."""

    start: int
    end: int
    ending: Ending
    worth: float


class Lead(NamedTuple):
    """The words of an item before any inner item, in reading offsets.

    ``start`` is its first character that is neither blank nor comma, ``limit`` where the item or
    an inner item cuts it off; ``inner`` says that an inner item follows, ``opens_line`` that the
    marker is the first thing on its line.
    """

    start: int
    limit: int
    inner: bool
    opens_line: bool


def lead_of(text: str, entry: Entry, following: Entry | None, inner: bool) -> Lead:
    """Return the lead of an entry; ``following`` is the next entry, ``inner`` if it is inside."""
    limit = min(entry.end, len(text), following.start if following else entry.end)
    start = skip(text, entry.marker_end, limit, words.LEADING)
    return Lead(start, limit, inner, opens_line(text, entry.start))
