"""The members of a series as they stand in the text: the words of each, and what parts them.

A member's *tail* is what stands between its words and the next member: line ends, indents and
noise. In a list of one sentence (一是…；二是…；三是…。) the stops belong to the tails too, since
they part the members; elsewhere (一是…。二是…。) a stop belongs to the words before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from gangmu.edit.edited import EditError
from gangmu.edit.visible import FINALS, SEPARATORS, STOPS, Visible
from gangmu.navigate import at
from gangmu.tree import Break, Item, Marker, Series, Speech, find

_INDENTS = " \t\u3000\xa0"


class Member(NamedTuple):
    """One item of a series; ``end`` is where its words end and its tail begins (code points)."""

    item: Item
    end: int

    @property
    def start(self) -> int:
        """Where the item begins."""
        return self.item.start

    @property
    def marker(self) -> Marker:
        """The item's marker."""
        return self.item.marker


@dataclass(frozen=True, slots=True)
class Members:
    """The members of one series and their tails, in the order of the text."""

    series: Series
    members: tuple[Member, ...]
    tails: tuple[str, ...]
    clean: tuple[bool, ...]
    """For each tail whether it is free of noise."""
    one_sentence: bool
    """True where stops such as ；part the members, and one such as 。ends the list."""
    lead: str
    """The line end and indent before the first member; only the indent in mid-paragraph."""

    def between(self, near: int) -> str:
        """Return a tail that parts two members, as the one nearest to an index does."""
        usable = [index for index in range(len(self.tails) - 1) if self._parts(index)]
        if usable:
            return self.tails[min(usable, key=lambda index: abs(index - near))]
        return (SEPARATORS[0] if self.one_sentence else "") + self.lead

    def _parts(self, index: int) -> bool:
        tail = self.tails[index]
        return self.clean[index] and (not self.one_sentence or tail[:1] in tuple(SEPARATORS))


def members_of(speech: Speech, series: Series, visible: Visible) -> Members:
    """Return the members of a series.

    Raises:
        EditError: when the series is not one of the speech's.
    """
    if not any(each is series or each == series for each in find(speech, Series)):
        raise EditError(f"{series!r} is not a series of this speech: take one of speech.series().")
    ends = [visible.end(each.end) for each in series.items]
    stops = [_stop(visible, each, end) for each, end in zip(series.items, ends, strict=True)]
    one_sentence = _is_one_sentence(stops)
    if one_sentence:
        ends = [end - len(stop) for end, stop in zip(ends, stops, strict=True)]
    text, spans = speech.text, [*zip(ends, (each.end for each in series.items), strict=True)]
    return Members(
        series,
        tuple(map(Member, series.items, ends)),
        tuple(text[start:end] for start, end in spans),
        tuple(text[start:end] == visible.text[start:end] for start, end in spans),
        one_sentence,
        _lead(speech, text, series.start),
    )


def series_of(speech: Speech, item: Item) -> tuple[Series, int]:
    """Return the series that an item belongs to, and its place among the members.

    Raises:
        EditError: when the item is not one of the speech's.
    """
    for series in find(speech, Series):
        if series.start <= item.start < series.end:
            for index, each in enumerate(series.items):
                if each is item or each == item:
                    return series, index
    raise EditError(f"{item!r} is not an item of this speech: take one of speech.items().")


def _stop(visible: Visible, item: Item, end: int) -> str:
    last = visible.text[end - 1]
    return last if end > item.marker.end and last in STOPS else ""


def _is_one_sentence(stops: list[str]) -> bool:
    """Tell whether one stop ends a sentence and all others part its members, in any order.

    That holds for a list before and after its members change places.
    """
    finals = sum(stop in tuple(FINALS) for stop in stops)
    return finals == 1 and sum(stop in tuple(SEPARATORS) for stop in stops) == len(stops) - 1 > 0


def _lead(speech: Speech, text: str, start: int) -> str:
    indent = start
    while indent and text[indent - 1] in _INDENTS:
        indent -= 1
    if not indent:
        return next((each.text for each in find(speech, Break)), "\n") + text[:start]
    before = at(speech, indent - 1)
    return (before.text if isinstance(before, Break) else "") + text[indent:start]
