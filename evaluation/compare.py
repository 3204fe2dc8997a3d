"""Comparing what was found with the gold: the figures that ``shared/tools/score.py`` defines.

Items count by offset; an edge is an item whose parent is right too; a heading is right where it
ends where readers end it; an announcement where it overlaps one of the same count; its binding
where it names the right first item; a slogan where at least half of both spans is common. What is
``soft`` in the gold counts neither for nor against.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from evaluation.documents import Gold, GoldPhrase
from evaluation.found import Found, FoundPhrase

FIGURES = ("items", "edges", "headings", "announcements", "binding", "slogans")
"""What is measured, in the order in which it is shown."""


class Counts(NamedTuple):
    """How many were right, found, and in the gold."""

    right: int = 0
    found: int = 0
    gold: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1.0 where there was nothing to find."""
        both = self.found + self.gold
        return 2 * self.right / both if both else 1.0

    def plus(self, other: Counts) -> Counts:
        """Return the sum."""
        return Counts(*(a + b for a, b in zip(self, other, strict=True)))


class Difference(NamedTuple):
    """One thing that is not as readers see it."""

    offset: int
    figure: str
    words: str


class Comparison(NamedTuple):
    """The counts of each figure that the gold and the reader both speak of; the differences."""

    counts: dict[str, Counts]
    differences: list[Difference]


def total(counts: Iterable[dict[str, Counts]]) -> dict[str, Counts]:
    """Return the sums over documents."""
    sums: dict[str, Counts] = {}
    for each in counts:
        for name, count in each.items():
            sums[name] = sums.get(name, Counts()).plus(count)
    return sums


def compare(gold: Gold, found: Found) -> Comparison:
    """Compare one text's gold with what a reader found in it."""
    counts: dict[str, Counts] = {}
    differences = [*_outline(gold, found, counts), *_headings(gold, found, counts)]
    if gold.announcements is not None and found.announcements is not None:
        differences += _announcements(gold.announcements, found.announcements, counts)
    if gold.slogans is not None and found.slogans is not None:
        differences += _slogans(gold.slogans, found.slogans, counts)
    return Comparison(counts, sorted(differences))


def _outline(gold: Gold, found: Found, counts: dict[str, Counts]) -> Iterator[Difference]:
    soft = {item.offset: item.parent for item in gold.items if item.soft}
    want = {item.offset: item for item in gold.items if not item.soft}
    got = {offset: item.parent for offset, item in found.items.items() if offset not in soft}
    both = want.keys() & got.keys()
    parents = {at: _lifted(got[at], soft, found) for at in both}
    edges = {at for at in both if parents[at] == _hard(want[at].parent, soft)}
    counts["items"] = Counts(len(both), len(got), len(want))
    counts["edges"] = Counts(len(edges), len(got), len(want))
    for at in want.keys() - got.keys():
        yield Difference(at, "items", f"missed {want[at].marker}")
    for at in got.keys() - want.keys():
        yield Difference(at, "items", "not structure")
    for at in both - edges:
        yield Difference(at, "edges", f"parent is {want[at].parent}, not {got[at]}")


def _hard(parent: int | None, soft: dict[int, int | None]) -> int | None:
    """Return the parent, or what encloses it in the gold where it is soft."""
    return parent if parent is None else soft.get(parent, parent)


def _lifted(parent: int | None, soft: dict[int, int | None], found: Found) -> int | None:
    """Return the parent, or what encloses it where it is soft: an edge through it counts."""
    if parent is None or parent not in soft:
        return parent
    return found.items[parent].parent


def _headings(gold: Gold, found: Found, counts: dict[str, Counts]) -> Iterator[Difference]:
    right = asked = 0
    for item in gold.items:
        if item.soft or item.heading_end is None or item.offset not in found.items:
            continue
        end = found.items[item.offset].heading_end
        asked += 1
        right += end == item.heading_end
        if end != item.heading_end:
            words = f"heading ends at {item.heading_end}, not {end}"
            yield Difference(item.offset, "headings", words)
    counts["headings"] = Counts(right, asked, asked)


Same = Callable[[GoldPhrase, FoundPhrase], bool]


def _pairs(
    want: Sequence[GoldPhrase], got: Sequence[FoundPhrase], same: Same
) -> list[tuple[GoldPhrase, int | None]]:
    """Return each phrase of the gold with the index of the one found for it."""
    free = dict(enumerate(got))
    pairs = []
    for phrase in want:
        index = next((k for k, each in free.items() if same(phrase, each)), None)
        free.pop(-1 if index is None else index, None)
        pairs.append((phrase, index))
    return pairs


def _matched(
    name: str, gold: Sequence[GoldPhrase], got: Sequence[FoundPhrase], same: Same
) -> tuple[Counts, list[tuple[GoldPhrase, int]], list[Difference]]:
    """Return counts, what was found for what, and what was missed or is too much."""
    soft = [phrase for phrase in gold if phrase.soft]
    pairs = _pairs([phrase for phrase in gold if not phrase.soft], got, same)
    used = {index for _, index in pairs}
    extra = [
        each
        for k, each in enumerate(got)
        if k not in used and not any(_overlap(each, other) for other in soft)
    ]
    right = [(phrase, index) for phrase, index in pairs if index is not None]
    wrong = [Difference(p.start, name, "missed") for p, index in pairs if index is None]
    wrong += [Difference(each.start, name, "too much") for each in extra]
    return Counts(len(right), len(right) + len(extra), len(pairs)), right, wrong


def _announcements(
    gold: Sequence[GoldPhrase], got: Sequence[FoundPhrase], counts: dict[str, Counts]
) -> Iterator[Difference]:
    def same(a: GoldPhrase, b: FoundPhrase) -> bool:
        return _overlap(a, b) > 0 and a.promised == b.promised

    counts["announcements"], right, wrong = _matched("announcements", gold, got, same)
    yield from wrong
    bound = [(a, got[k].series) for a, k in right if a.series is not None]
    correct = sum(a.series == series for a, series in bound)
    counts["binding"] = Counts(correct, len(bound), len(bound))
    for a, series in bound:
        if a.series != series:
            yield Difference(a.start, "binding", f"announces {a.series}, not {series}")


def _slogans(
    gold: Sequence[GoldPhrase], got: Sequence[FoundPhrase], counts: dict[str, Counts]
) -> Iterator[Difference]:
    def same(a: GoldPhrase, b: FoundPhrase) -> bool:
        common = 2 * _overlap(a, b)
        return common > 0 and common >= a.end - a.start and common >= b.end - b.start

    counts["slogans"], _, wrong = _matched("slogans", gold, got, same)
    yield from wrong


def _overlap(a: GoldPhrase | FoundPhrase, b: GoldPhrase | FoundPhrase) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))
