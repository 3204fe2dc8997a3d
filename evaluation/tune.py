"""Search the costs, and say how good the search is on documents that it did not see.

Run ``python -m evaluation.tune [--root DIR]… [--start flat] [--folds 5] [--test DIR]… [--propose]``.
Every fold is searched afresh without the documents held out, from a start that holds no more than
the signs of the tables (``flat``) or whole numbers (``rounded``); the figures are those of the
documents held out. With --folds 0 each document is a fold of its own. With --test the search runs
on all roots and the figures are those of the other folder. The tables are never written.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from evaluation.compare import Counts
from evaluation.documents import SHARED, documents
from evaluation.knobs import STARTS, Knob, Settings, present, turn
from evaluation.outcomes import Case, Score, score
from evaluation.search import descend
from evaluation.tables import markdown


def folds(cases: list[Case], number: int) -> list[list[Case]]:
    """Deal the documents out into so many folds (0: one each), in turns."""
    number = min(number or len(cases), len(cases))
    return [cases[k::number] for k in range(number)]


def held_out(cases: list[Case], start: Settings, number: int) -> list[tuple[list[Case], Settings]]:
    """Return each fold with the settings that were searched without it."""
    found = []
    for fold in folds(cases, number):
        rest = [case for case in cases if case not in fold]
        found.append((fold, descend(rest, start)))
    return found


def pooled(found: Sequence[tuple[list[Case], Settings]]) -> Score:
    """Return the figures over all folds, each under its own settings."""
    items, edges = Counts(), Counts()
    for fold, settings in found:
        for case in fold:
            mine = case.outcome(settings)
            items, edges = items.plus(mine[0]), edges.plus(mine[1])
    return Score(items.f1, edges.f1)


def worst(found: Sequence[tuple[list[Case], Settings]]) -> Score:
    """Return the figures of the fold whose edges are worst."""
    return min((score(fold, settings) for fold, settings in found), key=lambda each: each.edges)


def mean(found: Sequence[tuple[list[Case], Settings]]) -> Score:
    """Return the means over the folds."""
    scores = [score(fold, settings) for fold, settings in found]
    return Score(*(sum(column) / len(scores) for column in zip(*scores, strict=True)))


def proposals(start: Settings, settings: Settings) -> list[list[str]]:
    """Return a row for each knob that the search would turn."""
    changed: list[Knob] = [knob for knob in start if start[knob] != settings[knob]]
    return [[" ".join(knob), f"{start[knob]:+.1f}", f"{settings[knob]:+.1f}"] for knob in changed]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what the search comes to, held out; then its proposals if they are asked for."""
    options = _options(arguments)
    cases = [Case(each) for each in documents(options.root or [SHARED])]
    now = present()
    try:
        _report(options, cases, now)
    finally:
        turn(now)


def _report(options: argparse.Namespace, cases: list[Case], now: Settings) -> None:
    start = STARTS[options.start](now)
    rows = [_row("tables as they stand", score(cases, now))]
    rows.append(_row(f"{options.start}, not searched", score(cases, start)))
    if options.test:
        others = [Case(each) for each in documents(options.test)]
        rows.append(_row("the other documents, tables as they stand", score(others, now)))
        rows.append(_row(f"the other documents, {options.start}", score(others, start)))
        rows.append(_row("the other documents, searched", score(others, descend(cases, start))))
    else:
        found = held_out(cases, start, options.folds)
        rows.append(_row("searched, held out, all together", pooled(found)))
        rows.append(_row("searched, held out, mean fold", mean(found)))
        rows.append(_row("searched, held out, worst fold", worst(found)))
    print(markdown([f"{len(cases)} documents", "items", "edges"], rows))
    if options.propose:
        settings = descend(cases, start)
        print(f"\n{markdown(['row', options.start, 'proposed'], proposals(start, settings))}")
        print(
            f"\n{markdown(['the fit', 'items', 'edges'], [_row('proposed', score(cases, settings))])}"
        )


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
