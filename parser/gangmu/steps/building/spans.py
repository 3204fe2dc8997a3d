"""From what the steps found, in reading offsets, to nodes to be, in source offsets."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from gangmu.numbering.kinds import OTHER
from gangmu.steps.tokens import (
    Bound,
    Entry,
    FoundParallel,
    FoundSlogan,
    Head,
    Part,
    Reading,
    Span,
    Token,
)
from gangmu.tree import Promise

OUTER_FIRST = (
    "series", "item", "part", "heading", "member", "announcement", "slogan", "parallel",
)  # fmt: skip
"""Which of two nodes with the same span encloses the other."""
_LAYER = {name: layer for layer, name in enumerate(OUTER_FIRST)}
OUTLINE = frozenset({_LAYER["series"], _LAYER["item"]})
"""The layers of the outline, which nothing else may cut."""


def outline_spans(
    reading: Reading,
    entries: Sequence[Entry],
    bound: Iterable[Bound],
    kinds: Mapping[str, str],
) -> Iterator[Span]:
    """Yield a span for each item and each series; ``bound`` announces some of the series."""
    promises = {each.entry: each for each in bound if each.entry is not None}
    ends = _source_ends(reading, entries)
    last = {entry.series: end for entry, end in zip(entries, ends, strict=True)}
    for index, (entry, end) in enumerate(zip(entries, ends, strict=True)):
        start = reading.source(entry.start)
        if entry.series == index:
            kind = kinds.get(entry.style, OTHER)
            promise = _promise(reading, promises.get(index))
            opening = Token(f"OPEN_{kind.upper()}", (), (promise,))
            yield Span(start, last[index], _LAYER["series"], opening)
        marker_end = reading.source_end(entry.marker_end)
        yield Span(start, end, _LAYER["item"], Token("ITEM"), marker_end, entry)


def standing(bound: Iterable[Bound], entries: Sequence[Entry]) -> list[Bound]:
    """Return the announcements that no marker cuts: in 二个是 there is no 二个."""
    starts = [entry.start for entry in entries]
    found = []
    for each in bound:
        after = bisect_left(starts, each.end)
        if not after or entries[after - 1].marker_end <= each.start:
            found.append(each)
    return found


def heading_spans(reading: Reading, heads: Iterable[Head]) -> Iterator[Span]:
    """Yield a span for each heading."""
    for head in heads:
        opening = Token("HEADING", (), (head.ending,))
        yield _span(reading, head.start, head.end, "heading", opening)


def phrase_spans(
    reading: Reading,
    entries: Sequence[Entry],
    bound: Iterable[Bound],
    slogans: Iterable[FoundSlogan],
) -> Iterator[Span]:
    """Yield a span for each announcement and each slogan."""
    for each in bound:
        series = None if each.entry is None else reading.source(entries[each.entry].start)
        parallel = None if each.parallel is None else reading.source(each.parallel)
        opening = Token("ANNOUNCEMENT", (), (each.count, series, parallel))
        yield _span(reading, each.start, each.end, "announcement", opening)
    for slogan in slogans:
        opening = Token("SLOGAN", (), (slogan.count, slogan.members, slogan.parts))
        yield _span(reading, slogan.start, slogan.end, "slogan", opening)


def parallel_spans(reading: Reading, parallels: Iterable[FoundParallel]) -> Iterator[Span]:
    """Yield a span for each parallel and each of its members."""
    for each in parallels:
        opening = Token("PARALLEL", (), (each.shared,))
        yield _span(reading, each.start, each.end, "parallel", opening)
        for start, end in each.members:
            yield _span(reading, start, end, "member", Token("_MEMBER"))


def noise_spans(parts: Iterable[Part]) -> Iterator[Span]:
    """Yield a span for each piece of noise."""
    for part in parts:
        yield Span(part.start, part.end, _LAYER["part"], Token(f"_{part.kind.upper()}"))


def frame_spans(
    reading: Reading, parts: Iterable[Part], entries: Sequence[Entry]
) -> Iterator[Span]:
    """Yield a span for each framing part that holds and cuts no item."""
    tops = [entry for entry in entries if entry.parent < 0]
    starts = [reading.source(entry.start) for entry in tops]
    ends = _source_ends(reading, tops)
    for part in parts:
        before = bisect_left(starts, part.end) - 1
        if before < 0 or ends[before] <= part.start:
            yield from noise_spans([part])


def _span(reading: Reading, start: int, end: int, layer: str, opening: Token) -> Span:
    return Span(reading.source(start), reading.source_end(end), _LAYER[layer], opening)


def _source_ends(reading: Reading, entries: Sequence[Entry]) -> list[int]:
    """Return where each entry ends in the source: noise before a next member belongs to it."""
    begins = {(entry.series, entry.start) for entry in entries}
    return [
        reading.source(entry.end)
        if (entry.series, entry.end) in begins
        else reading.source_end(entry.end)
        for entry in entries
    ]


def _promise(reading: Reading, bound: Bound | None) -> Promise | None:
    if bound is None:
        return None
    return Promise(reading.source(bound.start), reading.source_end(bound.end), bound.count)
