"""The figures as tables of Markdown, for the terminal and for docs/performance.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from benchmarks.contestants import GANGMU
from benchmarks.scaling import WEIGHED, Point, exponent
from benchmarks.speed import Result, Row, Spread
from benchmarks.startup import Start


def speed(result: Result) -> Iterator[str]:
    """Yield the table of one corpus, and what the goals look at."""
    yield f"### {result.corpus}: {result.texts} texts, {result.characters:,} characters\n\n"
    yield from _table(
        ("who", "does what", "characters a second", f"{GANGMU} is so many times as fast"),
        map(_speed_row, result.rows),
    )
    least, median, most = result.floor
    yield (
        f"\n{GANGMU} takes {median:.2f} times as long as finditer and Lark together"
        f" ({least:.2f} to {most:.2f}).\n"
    )
    if result.checked:
        least, median, most = result.checked
        yield f"Parse + check is {median:.1f} times as fast as jieba ({least:.1f} to {most:.1f}).\n"
    yield "\n"


def scaling(points: list[Point]) -> Iterator[str]:
    """Yield a table of all points, and the exponents."""
    rows = [
        (p.shape, _bytes(p.bytes), f"{p.seconds:.4g}", f"{p.seconds / p.bytes * 1e9:.0f}",
         f"{p.memory / p.bytes:.1f}" if p.bytes >= WEIGHED else "")
        for p in points
    ]  # fmt: skip
    heads = ("shape", "size", "seconds", "nanoseconds a byte", "peak memory / bytes")
    yield from _table(heads, rows)
    yield "\n"
    fitted = [
        (shape, f"{exponent(list(group)):.3f}")
        for shape, group in groupby(points, key=lambda point: point.shape)
    ]
    yield from _table(("shape", "exponent of time, 100 KB and more"), fitted)
    yield "\n"


def startup(starts: list[Start]) -> Iterator[str]:
    """Yield the table of commands."""
    rows = [
        (s.name, f"{s.least * 1e3:.0f}", f"{s.median * 1e3:.0f}", f"{s.least_ratio:.2f}",
         f"{s.median_ratio:.2f}")
        for s in starts
    ]  # fmt: skip
    heads = ("command", "least ms", "median ms", "least / least of import lark", "median / median")
    yield from _table(heads, rows)
    yield "\n"


def steps(figures: Mapping[str, float]) -> Iterator[str]:
    """Yield the table of steps, the dearest first."""
    whole = sum(figures.values())
    found = sorted(figures.items(), key=lambda pair: -pair[1])
    rows = [(name, f"{spent:.1f}", f"{spent / whole:.1%}") for name, spent in found]
    heads = ("step", "µs a thousand characters", "share")
    yield from _table(heads, [*rows, ("all", f"{whole:.1f}", "")])
    yield "\n"


def _speed_row(row: Row) -> tuple[str, ...]:
    if row.speed is None or row.ratio is None:
        return row.name, row.what, f"missing: {row.missing}", ""
    return row.name, row.what, _spread(row.speed, ",.0f"), _spread(row.ratio, ".2f")


def _spread(figures: Spread, form: str) -> str:
    return f"{figures.median:{form}} ({figures.least:{form}} to {figures.most:{form}})"


def _bytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} KB"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}\n"
    for row in rows:
        yield f"| {' | '.join(row)} |\n"
