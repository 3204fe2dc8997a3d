"""Search the costs, and say how good the search is on documents that it did not see.

Run ``python -m evaluation.tune [--root DIR]… [--start flat] [--folds 5] [--test DIR]… [--propose]``
from the repository. Every fold is searched afresh without the documents held out, from a start that
holds no more than the signs of the tables (``flat``) or whole numbers (``rounded``); the figures
are those of the documents held out. With --folds 0 each document is a fold of its own. With --test
the search runs on all roots and the figures are those of the other folder. The tables are never
written.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from evaluation.documents import SHARED, documents
from evaluation.knobs import STARTS, Settings, present, turn
from evaluation.outcomes import Case, Score, pooled, score
from evaluation.search import descend
from evaluation.tables import markdown


class Fold(NamedTuple):
    """Some documents, and the settings that were searched without them."""

    cases: Sequence[Case]
    settings: Settings

    @property
    def score(self) -> Score:
        """The figures of the documents held out."""
        return score(self.cases, self.settings)


def held_out(cases: Sequence[Case], start: Settings, number: int) -> list[Fold]:
    """Deal the documents out into so many folds (0: one each) and search without each of them."""
    number = min(number or len(cases), len(cases))
    found = []
    for k in range(number):
        rest = [case for index, case in enumerate(cases) if index % number != k]
        found.append(Fold(cases[k::number], descend(rest, start)))
    return found


def together(folds: Sequence[Fold]) -> Score:
    """Return the figures over all documents, each under the settings that never saw it."""
    return pooled(case.outcome(fold.settings) for fold in folds for case in fold.cases)


def mean(folds: Sequence[Fold]) -> Score:
    """Return the means over the folds."""
    columns = zip(*(fold.score for fold in folds), strict=True)
    return Score(*(sum(column) / len(folds) for column in columns))


def worst(folds: Sequence[Fold]) -> Score:
    """Return the figures of the fold whose edges are worst."""
    return min((fold.score for fold in folds), key=lambda found: found.edges)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what the search comes to, held out; then its proposals if they are asked for."""
    options = _options(arguments)
    cases = [Case(each) for each in documents(options.root or [SHARED])]
    now = present()
    start = STARTS[options.start](now)
    try:
        report = _transfer if options.test else _folds
        rows = [_row(*pair) for pair in report(options, cases, now, start)]
        print(markdown([f"{len(cases)} documents", "items", "edges"], rows))
        if options.propose:
            _propose(cases, start)
    finally:
        turn(now)


_Rows = Iterator[tuple[str, Score]]


def _folds(options: argparse.Namespace, cases: list[Case], now: Settings, start: Settings) -> _Rows:
    yield "tables as they stand", score(cases, now)
    yield f"{options.start}, not searched", score(cases, start)
    folds = held_out(cases, start, options.folds)
    yield "searched, held out, all together", together(folds)
    yield f"searched, held out, mean of {len(folds)} folds", mean(folds)
    yield "searched, held out, worst fold", worst(folds)


def _transfer(
    options: argparse.Namespace, cases: list[Case], now: Settings, start: Settings
) -> _Rows:
    others = [Case(each) for each in documents(options.test)]
    settings = descend(cases, start)
    yield "searched, the fit", score(cases, settings)
    yield f"{len(others)} others, tables as they stand", score(others, now)
    yield f"{len(others)} others, {options.start}, not searched", score(others, start)
    yield f"{len(others)} others, searched", score(others, settings)


def _propose(cases: Sequence[Case], start: Settings) -> None:
    settings = descend(cases, start)
    turned = [knob for knob in start if start[knob] != settings[knob]]
    rows = [[" ".join(knob), f"{start[knob]:+.1f}", f"{settings[knob]:+.1f}"] for knob in turned]
    print(f"\n{markdown(['row', 'start', 'proposed'], rows)}")


def _row(name: str, found: Score) -> list[str]:
    return [name, f"{found.items:.4f}", f"{found.edges:.4f}"]


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="evaluation.tune", description=__doc__)
    parser.add_argument("--root", type=Path, action="append", help="a folder with gold/, speeches/")
    parser.add_argument("--test", type=Path, action="append", help="a folder to measure only")
    parser.add_argument("--start", choices=STARTS, default="flat", help="where the search begins")
    parser.add_argument("--folds", type=int, default=5, help="how many folds (0: one a document)")
    parser.add_argument("--propose", action="store_true", help="print what the search would turn")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
