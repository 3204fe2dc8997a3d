"""Measure gangmu and two baselines on all documents that have gold.

Run ``python -m evaluation.measure [--root DIR]… [--differences]`` from the repository.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from evaluation.baselines import greedy, line_starts
from evaluation.compare import FIGURES, Comparison, Counts, compare, total
from evaluation.documents import SHARED, Document, documents
from evaluation.found import Reader, gangmu
from evaluation.tables import figures, markdown

READERS: dict[str, Reader] = {
    "gangmu": gangmu,
    "greedy stack": greedy,
    "line starts": line_starts,
}
"""Who reads, by the name in the table."""


def measure(found: Sequence[Document], reader: Reader) -> list[Comparison]:
    """Return the comparison of each document with what a reader finds in it."""
    return [compare(document.gold, reader(document.text)) for document in found]


def totals(found: Sequence[Document]) -> str:
    """Return the table of all readers over all documents."""
    rows = []
    for name, reader in READERS.items():
        counts = total(each.counts for each in measure(found, reader))
        rows.append([name, *figures(counts)])
    return markdown(["F1", *FIGURES], rows)


def per_document(found: Sequence[Document], compared: Sequence[Comparison]) -> str:
    """Return the table of gangmu's figures, a document a row."""
    rows = [
        [document.name, *_row(len(document.text), comparison.counts)]
        for document, comparison in zip(found, compared, strict=True)
    ]
    size = sum(len(document.text) for document in found)
    rows.append(["**total**", *_row(size, total(each.counts for each in compared))])
    return markdown(["document", "characters", "items in gold", *FIGURES], rows)


def _row(size: int, counts: dict[str, Counts]) -> list[str]:
    return [str(size), str(counts["items"].gold), *figures(counts)]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="evaluation.measure", description=__doc__)
    parser.add_argument("--root", type=Path, action="append", help="a folder with gold/, speeches/")
    parser.add_argument("--differences", action="store_true", help="list what differs, by offset")
    options = parser.parse_args(arguments)
    for root in options.root or [SHARED]:
        found = documents([root])
        compared = measure(found, gangmu)
        print(f"## {root}: {len(found)} documents\n\n{totals(found)}\n")
        print(f"{per_document(found, compared)}\n")
        if options.differences:
            _show(found, compared)


def _show(found: Sequence[Document], compared: Sequence[Comparison]) -> None:
    for document, comparison in zip(found, compared, strict=True):
        for at, figure, words in comparison.differences:
            text = document.text
            around = f"{text[max(0, at - 4) : at]}▸{text[at : at + 8]}".replace("\n", "⏎")
            print(f"- {document.name} @{at} {figure}: {words}  {around}")


if __name__ == "__main__":
    main()
