"""Parse mutations of real speeches and see that laws 1–5 hold on each.

Run ``python -m evaluation.mutate [--folder DIR]… [--times 1000] [--jobs 2]`` from the repository.
The speeches as they are count too (``--times 0`` for these alone). Prints what is broken and how
often; ends with 1 where anything is.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random
from time import perf_counter
from typing import NamedTuple

from evaluation.documents import SHARED, speeches
from evaluation.laws import broken
from evaluation.mutations import MUTATIONS, mutant


class Outcome(NamedTuple):
    """What came of one speech: how many texts, what was broken, the slowest in seconds."""

    name: str
    texts: int
    faults: list[str]
    slowest: float


def examine(job: tuple[str, str, int]) -> Outcome:
    """Look at a speech and so many mutations of it."""
    name, text, times = job
    faults: list[str] = []
    slowest = 0.0
    for number in range(-1, times):
        subject = text if number < 0 else mutant(text, name, number)
        began = perf_counter()
        found = broken(subject, Random(f"{name} {number} law 5"))
        slowest = max(slowest, perf_counter() - began)
        kind = MUTATIONS[number % len(MUTATIONS)].__name__ if number >= 0 else "as it is"
        faults += [f"{fault}  ({name}, {kind}, number {number})" for fault in found]
    return Outcome(name, times + 1, faults, slowest)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what is broken, then the counts."""
    parser = argparse.ArgumentParser(prog="evaluation.mutate", description=__doc__)
    parser.add_argument("--folder", type=Path, action="append", help="a folder of *.txt")
    parser.add_argument("--times", type=int, default=1000, help="mutations of each speech")
    parser.add_argument("--jobs", type=int, default=1, help="processes at once")
    options = parser.parse_args(arguments)
    found = [pair for each in options.folder or [SHARED / "speeches"] for pair in speeches(each)]
    with ProcessPoolExecutor(options.jobs) as pool:
        outcomes = list(pool.map(examine, [(*pair, options.times) for pair in found]))
    sys.exit(_report(outcomes))


def _report(outcomes: Sequence[Outcome]) -> int:
    faults = [fault for outcome in outcomes for fault in outcome.faults]
    for fault in faults:
        print(fault)
    texts, slowest = sum(each.texts for each in outcomes), max(each.slowest for each in outcomes)
    kinds = Counter(fault.split(":")[0] for fault in faults)
    print(f"{len(outcomes)} speeches, {texts} texts, {len(faults)} faults {dict(kinds)}")
    print(f"slowest text, all laws: {slowest:.2f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    main()
