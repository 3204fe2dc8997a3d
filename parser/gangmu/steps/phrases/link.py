"""Tie each announcement to the series that keeps its promise."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from gangmu.steps.phrases.spelled import spelled_out
from gangmu.steps.phrases.unnumbered import parallel_after
from gangmu.steps.tokens import Announced, Bound, Entry, FoundParallel

SAME_SENTENCE: Final = 60
"""How far a series may begin after its announcement, in the same sentence (code points)."""
LATER_SENTENCE: Final = 400
"""How far it may begin when other sentences lie between."""
OPEN_COUNT: Final = 200
"""The same for an announcement that leaves the number open."""
REMARK: Final = 16
"""The most words between the phrase and the end of its clause: 三个方面发挥更好的作用。"""
SHORT_REMARK: Final = 8
"""The same where the number of members is not the one promised."""
LEAST: Final = 3
"""Fewer are too common to be matched with what is not near: 两个文明建设不断推进。一、…二、…"""
CUT_SHORT: Final = 1
"""A series of one item is an excerpt, or was cut short: its size says nothing."""

_QUOTES: Final = '“"‘「『'
_STOP: Final = re.compile(r"[。！？；：\n]")
_MARK: Final = re.compile(r"[。！？；：，\n]")
_CLOSERS: Final = '。！？；：，—\n \u3000“”"’」』）*'


class _Gap(NamedTuple):
    """What stands between a phrase and a series.

    ``remark`` is the length of the rest of the clause and ``mark`` what ends it ("": nothing).
    """

    length: int
    stops: int
    commas: int
    remark: int
    mark: str

    @property
    def closed(self) -> bool:
        """Tell whether the clause ends as a promise may: not in a comma."""
        return self.mark not in {"", "，"}


def bind(
    text: str,
    announced: Sequence[Announced],
    entries: Sequence[Entry],
    parallels: Sequence[FoundParallel] = (),
) -> list[Bound]:
    """Return the announcements that stand, in order, each with the series that keeps it.

    All offsets are of the reading text. A phrase stands when a series keeps its promise, or a
    parallel, or when the words after it are its members without numbers; the others were mere
    mentions. The series must be the next thing in the outline. Where several phrases announce one
    series, those with the right count all keep it (三条指标，也就是三条标准：); of the others only
    the nearest.
    """
    kept = _kept(text, announced, entries)
    return [
        Bound(each.start, each.end, each.count, kept.get(index), parallel)
        for index, each in enumerate(announced)
        for parallel in [None if index in kept else parallel_after(text, each, parallels)]
        if index in kept or parallel is not None or spelled_out(text, each)
    ]


def _kept(text: str, announced: Sequence[Announced], entries: Sequence[Entry]) -> dict[int, int]:
    """Return the index of the first entry that keeps the promise, by index of announcement."""
    first = _first_entries(entries)
    sizes = Counter(entry.series for entry in entries)
    starts = [entry.start for entry in entries]
    kept: dict[int, int] = {}
    for index, each in enumerate(announced):
        entry = bisect_left(starts, each.end)
        if entry in first and _keeps(text, each, starts[entry], sizes[entries[entry].series]):
            kept[index] = entry
    return _without_rivals(kept, announced, [sizes[entry.series] for entry in entries])


def _first_entries(entries: Sequence[Entry]) -> frozenset[int]:
    first: dict[int, int] = {}
    for index, entry in enumerate(entries):
        first.setdefault(entry.series, index)
    return frozenset(first.values())


def _keeps(text: str, announced: Announced, start: int, size: int) -> bool:
    """Tell whether a series of ``size`` items at ``start`` is the one that was announced."""
    if start - announced.end > LATER_SENTENCE:
        return False
    gap = _gap(text[announced.end : start])
    exact = announced.count == size
    if text[announced.start] in _QUOTES:  # a formula is oftener named than announced
        return exact and gap.closed and gap.length == 0
    agrees = exact or announced.count is None or size == CUT_SHORT
    if gap.stops == 0 and gap.length <= SAME_SENTENCE:
        return _agrees_nearby(announced, gap, agrees)
    return agrees and gap.closed and gap.remark <= REMARK and _reaches(announced, gap)


def _agrees_nearby(announced: Announced, gap: _Gap, agrees: bool) -> bool:
    """Judge a series in the same or the very next sentence."""
    few = announced.count is not None and announced.count < LEAST
    if few and gap.remark and gap.mark != "：":
        return False
    return agrees or (gap.closed and gap.commas == 0 and gap.remark <= SHORT_REMARK)


def _reaches(announced: Announced, gap: _Gap) -> bool:
    """Tell whether a promise reaches over the sentences in between."""
    if announced.count is None:
        return gap.remark == 0 and gap.length <= OPEN_COUNT
    return announced.count >= LEAST


def _gap(between: str) -> _Gap:
    inner = between.rstrip(_CLOSERS)
    mark = _MARK.search(between)
    return _Gap(
        length=len(inner),
        stops=len(_STOP.findall(inner)),
        commas=inner.count("，"),
        remark=mark.start() if mark else len(between),
        mark=mark.group() if mark else "",
    )


def _without_rivals(
    kept: dict[int, int], announced: Sequence[Announced], sizes: Sequence[int]
) -> dict[int, int]:
    nearest = {entry: index for index, entry in kept.items()}
    return {
        index: entry
        for index, entry in kept.items()
        if nearest[entry] == index
        or announced[index].count == sizes[entry]
        or (announced[index].count is not None and sizes[entry] == CUT_SHORT)
    }
