"""Why each candidate was taken for structure or for prose, by the costs that decided it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from gangmu.pipeline import Draft, Grammar, conventions_with, draft
from gangmu.steps.marking.evidence import PLACES
from gangmu.steps.marking.refusals import REFUSALS
from gangmu.steps.resolving.costs import COSTS
from gangmu.steps.resolving.options import Option, options, price
from gangmu.steps.resolving.resolve import initial, resolve, taken
from gangmu.steps.tokens import Candidate, Mark, Step

Verdict = Literal["item", "prose", "refused"]

DISPUTED = 2.0
"""A decision by less than this (see ``steps/evidence`` for the unit) is called disputed."""


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason: a row of ``costs``, ``evidence`` or ``refusals``, and what it came to.

    ``cost`` is negative where it speaks for an item; ``words`` are Chinese, ``english`` English.
    """

    name: str
    cost: float
    words: str
    english: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """One candidate marker: what was decided, on what grounds, and the next best reading.

    Offsets are code points of the source. ``cost`` is what taking it for this item costs, prose
    being 0; ``parent`` is the offset of the enclosing item. ``rival`` says what else it could have
    been (None: nothing), at ``rival_cost``. Later members can outweigh a local cost.
    """

    start: int
    end: int
    text: str
    style: str
    ordinal: int
    verdict: Verdict
    parent: int | None
    grounds: tuple[Ground, ...]
    cost: float
    rival: str | None
    rival_cost: float
    disputed: bool


def explain(text: str, *, grammar: Grammar = None) -> list[Explanation]:
    """Return an explanation for each place of a text that looks like a marker, in order.

    Args:
        text: any str.
        grammar: as in ``gangmu.parse``.

    Raises:
        GrammarError: when the grammar file cannot be used.
    """
    refused: list[tuple[Candidate, str]] = []
    drafted = draft(
        text, conventions_with(grammar), lambda candidate, row: refused.append((candidate, row))
    )
    found = [*_weighed(drafted), *(_refused(drafted, *each) for each in refused)]
    return sorted(found, key=lambda each: each.start)


def _weighed(drafted: Draft) -> Iterator[Explanation]:
    """Walk the winning reading once more and say what there was to choose from."""
    steps = {step.entry: step for step in resolve(drafted.marks)}
    state = initial()
    for mark in drafted.marks:
        ways = list(options(state.top, state.held, mark))
        chosen = next((way for way in ways if _same(way, steps.get(mark.number))), None)
        yield _explanation(drafted, mark, ways, chosen)
        if chosen is not None:
            state = taken(state, chosen, mark)


def _same(way: Option, step: Step | None) -> bool:
    return step is not None and (way.parent, way.first) == (step.parent, step.first)


def _explanation(
    drafted: Draft, mark: Mark, ways: list[Option], chosen: Option | None
) -> Explanation:
    evidence = mark.trait.evidence
    shown = chosen or min(ways, key=lambda way: price(way.names), default=None)
    cost = evidence + price(shown.names) if shown else evidence
    others = [(evidence + price(way.names), _name(drafted, way)) for way in ways if way != shown]
    rival_cost, rival = min([(0.0, "prose"), *others]) if chosen else (cost, "item")
    return Explanation(
        *_base(drafted, mark),
        verdict="item" if chosen else "prose",
        parent=_offset(drafted, chosen.parent) if chosen else None,
        grounds=tuple(_grounds(mark, shown)),
        cost=round(cost, 2),
        rival=rival if shown else None,
        rival_cost=round(rival_cost, 2),
        disputed=abs(rival_cost - cost if chosen else cost) < DISPUTED,
    )


def _grounds(mark: Mark, way: Option | None) -> Iterator[Ground]:
    boundary = mark.place.boundary
    words, english = PLACES[boundary]
    yield Ground(boundary, mark.trait.evidence, words, english)
    for name, times in Counter(way.names if way else ()).items():
        row = COSTS[name]
        count = f" ×{times}" if times > 1 else ""
        yield Ground(name, row.value * times, row.words + count, row.english + count)


def _refused(drafted: Draft, candidate: Candidate, name: str) -> Explanation:
    row = REFUSALS[name]
    ground = Ground(name, 0.0, row.words, row.english)
    return Explanation(
        *_base(drafted, candidate), "refused", None, (ground,), 0.0, None, 0.0, False
    )


def _base(drafted: Draft, candidate: Candidate | Mark) -> tuple[int, int, str, str, int]:
    start = drafted.reading.source(candidate.start)
    end = drafted.reading.source_end(candidate.end)
    return start, end, drafted.source[start:end], candidate.style, candidate.ordinal


def _offset(drafted: Draft, index: int) -> int | None:
    return drafted.reading.source(drafted.marks[index].start) if index >= 0 else None


def _name(drafted: Draft, way: Option) -> str:
    parent = _offset(drafted, way.parent)
    return f"{way.action} in {'the speech' if parent is None else parent}"
