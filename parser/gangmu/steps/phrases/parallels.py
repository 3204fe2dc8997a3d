"""Find parallels (排比): coordinate members without numbers that share a pattern.

有的…；有的…；有的… · 所谓“低”…；所谓“怕”… · 心中有党、心中有民、心中有责、心中有戒
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from gangmu.steps.phrases.likeness import parallel, shared_words
from gangmu.steps.phrases.partitives import partitives
from gangmu.steps.phrases.repeats import CUT, Repeat, repeats
from gangmu.steps.tokens import FoundParallel

Range = tuple[int, int]

_PART: Final = 50_000
"""How much of a text is searched at once, at the least (code points)."""


def find_parallels(
    text: str, cuts: Iterable[int], fixed: Iterable[Range] = ()
) -> list[FoundParallel]:
    """Return the parallels of a reading text, outer ones first, in order.

    ``cuts`` are offsets that no parallel goes across (where items and headings begin and end),
    ``fixed`` spans that none may cut in two (announcements, slogans). Two parallels are disjoint,
    or one lies in a member of the other.
    """
    edges = sorted({cut for cut in cuts if 0 < cut < len(text)})
    parts = [text[start:end] for start, end in pairwise([0, *edges, len(text)])]
    joined = CUT.join(parts)
    back = _way_back(edges)
    found = [
        _placed(each, start, back)
        for start, part in _parts(joined)
        for each in chain(partitives(part), filter(parallel, repeats(part)))
    ]
    return _nested(_uncut(found, _disjoint(fixed)))


def _parts(joined: str) -> Iterator[tuple[int, str]]:
    """Yield a text in parts, each with its offset, parted where nothing goes across.

    So there are never the units of more than a part in memory.
    """
    start = 0
    while start < len(joined):
        end = joined.find(CUT, start + _PART)
        end = len(joined) if end < 0 else end
        yield start, joined[start:end]
        start = end


def _way_back(edges: Sequence[int]) -> Callable[[int], int]:
    """Return the way from an offset in the text that was joined with cuts to the text's own."""
    marks = [edge + number for number, edge in enumerate(edges)]
    return lambda offset: offset - bisect_left(marks, offset)


def _placed(repeat: Repeat, start: int, back: Callable[[int], int]) -> FoundParallel:
    starts = [back(start + each.start) for each in repeat.members]
    ranges = [
        (start, start + len(each.words)) for start, each in zip(starts, repeat.members, strict=True)
    ]
    return FoundParallel(ranges[0][0], ranges[-1][1], shared_words(repeat), tuple(ranges))


def _uncut(found: list[FoundParallel], fixed: Sequence[Range]) -> list[FoundParallel]:
    """Keep the parallels whose members, and which themselves, cut no fixed span in two."""
    starts = [start for start, _ in fixed]
    return [
        each
        for each in found
        if not any(_cuts(fixed, starts, each, edge) for member in each.members for edge in member)
    ]


def _cuts(fixed: Sequence[Range], starts: Sequence[int], found: FoundParallel, edge: int) -> bool:
    """Tell whether an edge lies inside a fixed span that does not hold the whole parallel."""
    before = bisect_left(starts, edge) - 1
    if before < 0:
        return False
    start, end = fixed[before]
    return edge < end and not (start <= found.start and found.end <= end)


def _disjoint(ranges: Iterable[Range]) -> list[Range]:
    """Return the ranges in order, those that overlap made one."""
    joined: list[Range] = []
    for start, end in sorted(ranges):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _nested(found: Iterable[FoundParallel]) -> list[FoundParallel]:
    kept: list[FoundParallel] = []
    opened: list[FoundParallel] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        while opened and opened[-1].end <= each.start:
            opened.pop()
        if not opened or _in_member(each, opened[-1]):
            kept.append(each)
            opened.append(each)
    return kept


def _in_member(inner: FoundParallel, outer: FoundParallel) -> bool:
    number = bisect_right(outer.members, inner.start, key=lambda member: member[0]) - 1
    return inner.end <= outer.members[number][1] and (inner.start, inner.end) != (
        outer.start,
        outer.end,
    )
