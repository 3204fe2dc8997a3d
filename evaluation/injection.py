"""Make faults in good texts and see whether ``gangmu check`` reports each: once, where it is.

Run ``python -m evaluation.injection [--sites N] [--misses]`` from the repository. The seeds are
always read, the speeches in ``../shared/speeches`` when they are there.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from evaluation.documents import SHARED, speeches
from evaluation.faults import SEQUENCE, Fault, faults
from evaluation.tables import markdown
from gangmu.checker.context import Context
from gangmu.checker.finding import Finding
from gangmu.checker.runner import check
from gangmu.edit.edited import Shift, apply
from gangmu.pipeline import parse

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
SEQUENCE_AIM, REST_AIM, NEW_AIM = 0.95, 0.90, 1.2
"""What is wanted: the least recall of sequence faults and of the rest, the most new findings."""

SITES = 3
"""How many faults of one kind are made in one document, each by itself."""


class Trial(NamedTuple):
    """What came of one fault."""

    document: str
    fault: Fault
    reports: int
    """Findings of the right kind at the right place that the good text does not have."""
    new: tuple[Finding, ...]
    """All findings that the good text does not have."""


class Row(NamedTuple):
    """The figures of one kind of fault."""

    kind: str
    faults: int
    reported: int
    """Faults with one report; ``again`` had more than one."""
    again: int
    new: int
    """New findings of all these faults together."""

    @property
    def recall(self) -> float:
        """Return the share of faults that are reported once."""
        return self.reported / self.faults if self.faults else 1.0


def trials(documents: Iterable[tuple[str, str]], sites: int = SITES) -> Iterator[Trial]:
    """Yield what comes of each fault in each document (name and text)."""
    for name, text in documents:
        speech = parse(text)
        found = check(speech)
        for fault in faults(Context(speech), sites):
            yield _tried(name, text, found, fault)


def _tried(name: str, text: str, found: Sequence[Finding], fault: Fault) -> Trial:
    edits = sorted(fault.edits)
    shift = Shift(edits)
    known = Counter((each.code, shift.start_of(each.start)) for each in found)
    new = []
    for each in check(parse(apply(text, edits))):
        if known[each.code, each.start]:
            known[each.code, each.start] -= 1
        else:
            new.append(each)
    places = [(shift.end_of(start), shift.end_of(end)) for start, end in fault.places]
    reports = sum(_reports(each, fault, places) for each in new)
    return Trial(name, fault, reports, tuple(new))


def _reports(finding: Finding, fault: Fault, places: Iterable[tuple[int, int]]) -> bool:
    right = finding.code.startswith(fault.codes)
    return right and any(finding.start <= end and start <= finding.end for start, end in places)


def rows(tried: Iterable[Trial]) -> list[Row]:
    """Return a row for each kind of fault, in the order of their making."""
    kinds: dict[str, list[Trial]] = {}
    for trial in tried:
        kinds.setdefault(trial.fault.kind, []).append(trial)
    return [_row(kind, mine) for kind, mine in kinds.items()]


def _row(kind: str, tried: Sequence[Trial]) -> Row:
    once = sum(trial.reports == 1 for trial in tried)
    again = sum(trial.reports > 1 for trial in tried)
    return Row(kind, len(tried), once, again, sum(len(trial.new) for trial in tried))


def summed(kind: str, parts: Iterable[Row]) -> Row:
    """Return the sum of some rows under a name of its own."""
    known = list(parts)
    return Row(kind, *(sum(column) for column in list(zip(*known, strict=True))[1:]))


def table(found: Sequence[Row]) -> str:
    """Return the table in Markdown, with the sums that the aims are set for."""
    sums = [
        summed("**sequence faults**", (row for row in found if row.kind in SEQUENCE)),
        summed("**the rest**", (row for row in found if row.kind not in SEQUENCE)),
        summed("**all**", found),
    ]
    head = ["fault", "made", "reported once", "more than once", "recall", "new findings a fault"]
    return markdown(head, [_cells(row) for row in (*found, *sums) if row.faults])


def _cells(row: Row) -> list[str]:
    counts = [str(each) for each in row[1:4]]
    return [row.kind, *counts, f"{row.recall:.3f}", f"{row.new / row.faults:.2f}"]


def texts() -> list[tuple[str, str]]:
    """Return name and text of the seeds, and of the shared speeches if there are any."""
    return [*speeches(SEEDS), *speeches(SHARED / "speeches")]


def _missed(trial: Trial, text: str) -> str:
    at = trial.fault.edits[0].start
    around = f"{text[max(0, at - 6) : at]}▸{text[at : at + 10]}".replace("\n", "⏎")
    new = ", ".join(f"{each.code}@{each.start}" for each in trial.new) or "nothing"
    return f"- {trial.fault.kind}: {trial.document} @{at} {around}: {new}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="evaluation.injection", description=__doc__)
    parser.add_argument("--sites", type=int, default=SITES, help="faults of a kind a document")
    parser.add_argument("--misses", action="store_true", help="list faults not reported once")
    options = parser.parse_args(arguments)
    documents = texts()
    tried = list(trials(documents, options.sites))
    print(table(rows(tried)))
    if options.misses:
        known = dict(documents)
        for trial in tried:
            if trial.reports != 1 or len(trial.new) > 1:
                print(_missed(trial, known[trial.document]))


if __name__ == "__main__":
    main()
