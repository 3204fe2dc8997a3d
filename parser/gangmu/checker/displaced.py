"""Members out of their order that the tree has not in their series, or in one of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from gangmu.checker.context import Context
from gangmu.checker.numbers import renumbered
from gangmu.checker.sequence import Fault, faults_in
from gangmu.checker.strays import SENTENCE_STARTS
from gangmu.edit.edited import Edit
from gangmu.numbering.styles import style_of
from gangmu.tree import Marker, Series

_BEFORE = 10_000
"""How far before a series a member is looked for that should come later (code points)."""
_BEYOND = 8
"""How far after a series' end, beyond blanks and line ends, what it lacks may begin."""
_CLAUSE_STARTS = SENTENCE_STARTS | frozenset("；：，")


_KINDS = frozenset({"order", "duplicate"})


class Place(NamedTuple):
    """The number of one member: span (code points) and what it is."""

    start: int
    end: int
    ordinal: int


class Displaced(NamedTuple):
    """The one fault of a series read together with what belongs to it."""

    fault: Fault
    places: tuple[Place, ...]
    """All members; ``fault`` counts them."""
    series: tuple[Series, ...]
    """All series that they lie in."""


def displaced(context: Context, series: Series) -> Displaced | None:
    """Return how a series is out of order once the members it lacks are counted in.

    None where nothing is lacking, or where that does not explain all that is wrong.
    """
    if not context.is_counted(series):
        return None
    others = [series, *_broken_off(context, series)]
    strays = list(_strays(context, series, others[-1].end + _BEYOND))
    if not strays and len(others) == 1:
        return None
    own = [place_of(item.marker) for each in others for item in context.members(each)]
    places = sorted({*own, *strays})
    faults = list(faults_in([place.ordinal for place in places]))
    if len(faults) != 1 or faults[0].kind not in _KINDS:
        return None
    if not context.faults(series) and not _is_swap(faults[0]):
        return None
    return Displaced(faults[0], tuple(places), tuple(others))


def _is_swap(fault: Fault) -> bool:
    return fault.kind == "order" and fault.other is not None


def _broken_off(context: Context, series: Series) -> Iterator[Series]:
    """Yield the next series if it goes on in the same style with a number that was lacking."""
    following = context.series_after(series)
    if following is not None and following.start <= series.end + _BEYOND:
        kinds = [fault.kind for fault in context.faults(following)]
        if kinds[:1] == ["first"] and any(f.kind == "gap" for f in context.faults(series)):
            yield following


def _strays(context: Context, series: Series, end: int) -> Iterator[Place]:
    """Yield numbers of a series' style that no item has, in it and shortly before it."""
    around = context.parent(series)
    start = max(around.start if around else 0, series.start - _BEFORE)
    allowed = SENTENCE_STARTS if style_of(series.style).rank else _CLAUSE_STARTS
    for each in context.unplaced(series.style, start, end):
        if each.mark in allowed:
            yield Place(each.start, each.end, each.ordinal)


def place_of(marker: Marker) -> Place:
    """Return the place of an item's marker."""
    return Place(marker.start, marker.end, marker.ordinal)


def edit_of(text: str, place: Place, ordinal: int) -> Edit | None:
    """Return the edit that gives a place another number; None if none can."""
    return renumbered(text[place.start : place.end], place.start, ordinal)


def written(text: str, place: Place, ordinal: int) -> str:
    """Return a place's number as another one, for a message."""
    edit = edit_of(text, place, ordinal)
    if edit is None:
        return str(ordinal)
    return text[place.start : edit.start] + edit.replacement + text[edit.end : place.end]
