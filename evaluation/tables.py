"""Tables in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from evaluation.compare import FIGURES, Counts


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; all columns but the first are aligned to the right."""
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def figures(counts: dict[str, Counts]) -> list[str]:
    """Return a row's cells: F1 of each figure (for headings and binding the share right)."""
    return [_figure(counts.get(name)) for name in FIGURES]


def _figure(counts: Counts | None) -> str:
    return "–" if counts is None or not counts.found + counts.gold else f"{counts.f1:.4f}"
