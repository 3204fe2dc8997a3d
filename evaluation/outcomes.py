"""How many items and edges of a document come out right under given settings, quickly.

A document is drafted once; a change of settings repeats the resolving alone. Outcomes are kept by
the settings that the document has anything to do with.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from evaluation.compare import Counts
from evaluation.documents import Document
from evaluation.knobs import COST, Knob, Settings, present, turn, turned
from gangmu.numbering.conventions import conventions
from gangmu.pipeline import draft
from gangmu.steps.resolving.costs import VALUES
from gangmu.steps.resolving.resolve import resolve
from gangmu.steps.tokens import Mark

Outcome = tuple[Counts, Counts]
"""Items and edges."""


class Case:
    """A document made ready: its marks, the evidence cell of each, and what is right."""

    def __init__(self, document: Document) -> None:
        """Draft the document; each cell of evidence holds its own number meanwhile."""
        cells = [knob for knob in present() if knob[0] != COST]
        with turned({knob: float(number) for number, knob in enumerate(cells)}):
            drafted = draft(document.text, conventions())
        self.marks = drafted.marks
        self.cells = [cells[int(mark.trait.evidence)] for mark in self.marks]
        self.knobs: tuple[Knob, ...] = (*((COST, name) for name in VALUES), *sorted({*self.cells}))
        self.places = [drafted.reading.source(mark.start) for mark in self.marks]
        self.items = document.gold.items
        self._kept: dict[tuple[float, ...], Outcome] = {}

    def outcome(self, settings: Settings) -> Outcome:
        """Return the counts under these settings."""
        key = tuple(settings[knob] for knob in self.knobs)
        if key not in self._kept:
            self._kept[key] = self._counted(settings)
        return self._kept[key]

    def _counted(self, settings: Settings) -> Outcome:
        turn({knob: settings[knob] for knob in self.knobs if knob[0] == COST})
        return self._compared(self._parents(settings))

    def _parents(self, settings: Settings) -> dict[int, int | None]:
        marks = [self._weighed(mark, settings[self.cells[mark.number]]) for mark in self.marks]
        return {
            self.places[step.entry]: self.places[step.parent] if step.parent >= 0 else None
            for step in resolve(marks)
        }

    def _weighed(self, mark: Mark, evidence: float) -> Mark:
        return mark._replace(trait=mark.trait._replace(evidence=evidence))

    def _compared(self, parents: dict[int, int | None]) -> Outcome:
        soft = {item.offset: item.parent for item in self.items if item.soft}
        want = {item.offset: item.parent for item in self.items if not item.soft}
        got = parents.keys() - soft.keys()
        both = got & want.keys()
        edges = sum(
            _through(parents[at], soft, parents) == _through(want[at], soft, soft) for at in both
        )
        return Counts(len(both), len(got), len(want)), Counts(edges, len(got), len(want))


def _through(
    parent: int | None, soft: dict[int, int | None], above: dict[int, int | None]
) -> int | None:
    return above.get(parent, parent) if parent is not None and parent in soft else parent


class Score(NamedTuple):
    """F1 of items and of edges over some documents."""

    items: float
    edges: float


def score(cases: Iterable[Case], settings: Settings) -> Score:
    """Return the figures of some documents together."""
    return pooled(case.outcome(settings) for case in cases)


def pooled(outcomes: Iterable[Outcome]) -> Score:
    """Return the figures of some outcomes, their counts added up."""
    items, edges = Counts(), Counts()
    for mine in outcomes:
        items, edges = items.plus(mine[0]), edges.plus(mine[1])
    return Score(items.f1, edges.f1)
