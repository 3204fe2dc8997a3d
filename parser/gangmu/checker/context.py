"""What rules are given: a finished tree, and what several rules ask of it, worked out once."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import takewhile
from operator import attrgetter

from gangmu.checker.brackets import Marks, pair_up
from gangmu.checker.numbers import relabelled
from gangmu.checker.sequence import Fault, faults_of
from gangmu.checker.strays import Stray, find_strays
from gangmu.edit.edited import Edit
from gangmu.navigate import events
from gangmu.numbering.styles import style_of
from gangmu.positions import Positions
from gangmu.tree import (
    Announcement,
    Branch,
    Heading,
    Item,
    Marker,
    Node,
    Noise,
    Series,
    Slogan,
    Speech,
    find,
)
from gangmu.views import Paragraph, Sentence

NOT_COUNTED = frozenset({"sequence", "aspect"})
"""Styles of words that have no numbers to be missing: 首先 其次 最后, 一方面 另一方面."""

_MOST = 60


class Context:
    """One speech, for rules to read. All offsets are code points."""

    def __init__(self, speech: Speech, preset: str = "speech") -> None:
        """Take a parsed speech and the name of the preset that is in force."""
        self.speech = speech
        self.preset = preset

    @cached_property
    def text(self) -> str:
        """The whole text."""
        return self.speech.text

    @cached_property
    def prose(self) -> str:
        """The text with all noise blanked: same length, same offsets."""
        return blanked(self.text, self.noise)

    @cached_property
    def words_end(self) -> int:
        """The offset after the last character of the speech that is neither blank nor noise."""
        return len(self.prose.rstrip())

    @cached_property
    def positions(self) -> Positions:
        """Lines and columns of the text."""
        return Positions(self.text)

    @cached_property
    def series(self) -> tuple[Series, ...]:
        """All series at all depths, in the order of the text."""
        return tuple(find(self.speech, Series))

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """All items at all depths, in the order of the text."""
        return tuple(find(self.speech, Item))

    @cached_property
    def markers(self) -> tuple[Marker, ...]:
        """All markers, in the order of the text."""
        return tuple(item.marker for item in self.items)

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """All headings of items, in the order of the text."""
        return tuple(find(self.speech, Heading))

    @cached_property
    def announcements(self) -> tuple[Announcement, ...]:
        """All promises of members, in the order of the text."""
        return tuple(find(self.speech, Announcement))

    @cached_property
    def slogans(self) -> tuple[Slogan, ...]:
        """All numeral formulas and mottos, in the order of the text."""
        return tuple(find(self.speech, Slogan))

    @cached_property
    def noise(self) -> tuple[Noise, ...]:
        """All that is not the speech, in the order of the text."""
        return tuple(find(self.speech, Noise))

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """What stands between line ends, noise included, blank lines left out."""
        return tuple(self.speech.paragraphs())

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the paragraphs."""
        return tuple(self.speech.sentences())

    @cached_property
    def marks(self) -> Marks:
        """Brackets and quotation marks in pairs, and those that have no partner.

        What stands in markers and in noise is left out.
        """
        return pair_up(self.unmarked)

    @cached_property
    def unmarked(self) -> str:
        """The text with all noise and all markers blanked: same length, same offsets."""
        return blanked(self.prose, self.markers)

    def parent(self, node: Node) -> Branch | None:
        """Return what a series, item, heading, announcement or slogan lies in directly."""
        return self._parents.get(node)

    def item_of(self, node: Node) -> Item | None:
        """Return the innermost item that such a node lies in, or None at the top."""
        around = self.parent(node)
        while around is not None and not isinstance(around, Item):
            around = self.parent(around)
        return around

    def series_of(self, item: Item) -> Series:
        """Return the series that an item is a member of."""
        around = self._parents[item]
        assert isinstance(around, Series)
        return around

    def series_at(self, start: int | None) -> Series | None:
        """Return the series that begins at an offset: ``announcement.series``, say."""
        return None if start is None else self._starts.get(start)

    def item_at(self, start: int) -> Item | None:
        """Return the item whose marker begins at an offset, or None."""
        return self._items.get(start)

    def members(self, series: Series) -> tuple[Item, ...]:
        """Return the items of a series; gathered once, while ``series.items`` gathers anew."""
        if series not in self._members:
            self._members[series] = series.items
        return self._members[series]

    def series_after(self, series: Series) -> Series | None:
        """Return the next series of the same style, wherever it lies, or None."""
        return self._following.get(series)

    def strays(self, start: int, end: int) -> tuple[Stray, ...]:
        """Return what reads as a marker between two offsets, in the tree or not: the last 60."""
        return _between(self._strays, start, end)

    def unplaced(self, style: str, start: int, end: int) -> tuple[Stray, ...]:
        """Return what reads as a marker of a style between two offsets and opens no item.

        Of more than 60 the last 60: so many are no members that were lost.
        """
        return _between(self._unplaced.get(style, ()), start, end)

    def faults(self, series: Series) -> tuple[Fault, ...]:
        """Return what is wrong with the order of a series' numbers, one fault for each cause.

        All rules of GM101–GM104 take theirs from here. Words that do not count and stacked numbers
        of different prefixes (1.2 and 2.1) have no order to be wrong.
        """
        if series not in self._faults:
            self._faults[series] = (
                faults_of(self.members(series)) if self.is_counted(series) else ()
            )
        return self._faults[series]

    def is_counted(self, series: Series) -> bool:
        """Tell whether the members of a series have numbers of one kind that count on."""
        if any(item.marker.style in NOT_COUNTED for item in series.items[:1]):
            return False
        stems = {_stem(item.marker) for item in series.items if item.marker.style == "stacked"}
        return len(stems) < 2

    def runs_on(self, series: Series) -> bool:
        """Tell whether a series goes on counting where an earlier one of its style ended.

        Chapters do so (第一章 第一条 第二条, 第二章 第三条), and numbered points under headings.
        Series in running words (一是 二是) never do.
        """
        return series in self._running

    def relabelled(self, marker: Marker, ordinal: int) -> Edit | None:
        """Return the edit that gives a marker another number, written as it is; None if none can.

        Only the number itself is replaced: (3)、 to be 2 gives ``Edit(start + 1, start + 2, "2")``.
        """
        return relabelled(marker, ordinal)

    @cached_property
    def _faults(self) -> dict[Series, tuple[Fault, ...]]:
        return {}

    @cached_property
    def _members(self) -> dict[Series, tuple[Item, ...]]:
        return {}

    @cached_property
    def _starts(self) -> dict[int, Series]:
        return {series.start: series for series in self.series}

    @cached_property
    def _items(self) -> dict[int, Item]:
        return {item.marker.start: item for item in self.items}

    @cached_property
    def _following(self) -> dict[Series, Series]:
        following: dict[Series, Series] = {}
        last: dict[str, Series] = {}
        for series in reversed(self.series):
            if series.style in last:
                following[series] = last[series.style]
            last[series.style] = series
        return following

    @cached_property
    def _strays(self) -> tuple[Stray, ...]:
        return tuple(find_strays(self.prose))

    @cached_property
    def _unplaced(self) -> dict[str, tuple[Stray, ...]]:
        found: dict[str, list[Stray]] = {}
        for each in self._strays:
            if each.start not in self._items:
                found.setdefault(each.style, []).append(each)
        return {style: tuple(strays) for style, strays in found.items()}

    @cached_property
    def _parents(self) -> dict[Node, Branch]:
        parents: dict[Node, Branch] = {}
        path: list[Branch] = []
        for entering, node in events(self.speech):
            if not isinstance(node, Branch):
                continue
            if not entering:
                path.pop()
                continue
            if path:
                parents[node] = path[-1]
            path.append(node)
        return parents

    @cached_property
    def _running(self) -> set[Series]:
        last: dict[str, int] = {}
        found: set[Series] = set()
        for series in self.series:
            first, style = series.items[0].marker, series.style
            if style_of(style).rank and first.ordinal == last.get(style, 0) + 1 > 1:
                found.add(series)
            last[style] = max((item.marker.ordinal for item in series.items), default=0)
        return found


def blanked(text: str, nodes: tuple[Node, ...]) -> str:
    """Return the text with the nodes' characters made blanks (their line ends stay)."""
    pieces: list[str] = []
    start = 0
    for node in nodes:
        if node.start >= start:
            inside = text[node.start : node.end]
            hidden = "".join(each if each in "\r\n" else " " for each in inside)
            pieces += (text[start : node.start], hidden)
            start = node.end
    return "".join((*pieces, text[start:]))


def _between(strays: tuple[Stray, ...], start: int, end: int) -> tuple[Stray, ...]:
    first, last = (bisect_left(strays, at, key=attrgetter("start")) for at in (start, end))
    return strays[max(first, last - _MOST) : last]


def _stem(marker: Marker) -> str:
    """Return what a stacked number has before its last part: the 2. of 2.3."""
    digits = marker.text.rstrip(".．、 \u3000")
    tail = "".join(takewhile(str.isdigit, reversed(digits)))
    return digits[: len(digits) - len(tail)]
