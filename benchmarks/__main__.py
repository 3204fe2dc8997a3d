"""Measure gangmu: speed beside others, growth, start, steps.

    python -m benchmarks                  all of it, printed (ten minutes)
    python -m benchmarks speed steps      these alone
    python -m benchmarks --write          also written into docs/performance.md, plot and all

What others need is in the extra ``bench``: pip install -e '.[bench]'. Those not installed are
reported as missing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator

from benchmarks import page, plot, scaling, speed, startup, steps, tables
from benchmarks.corpora import corpora
from benchmarks.machine import load, machine


def main() -> int:
    """Measure what is asked for and print it; return 0."""
    args = _arguments()
    sections = args.sections or [*SECTIONS]
    _say("machine", f"{machine()}; load {load():.1f} when the run began.\n\n", args.write)
    for name in sections:
        _say(name, "".join(SECTIONS[name](args)), args.write)
    return 0


def _arguments() -> argparse.Namespace:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("benchmarks", description=__doc__, formatter_class=raw)
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--repeats", type=int, default=15, help="turns of each (default: 15)")
    parser.add_argument("--most", type=int, default=50_000_000, help="growth: bytes at the most")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    args = parser.parse_args()
    unknown = [name for name in args.sections if name not in SECTIONS]
    if unknown:
        parser.error(f"there is no section {unknown[0]!r}; choose from {', '.join(SECTIONS)}")
    return args


def _say(section: str, text: str, write: bool) -> None:
    print(f"## {section}\n\n{text}", end="", flush=True)
    if write:
        page.put(section, text)


def _speed(args: argparse.Namespace) -> Iterator[str]:
    for name, texts in corpora().items():
        yield from tables.speed(speed.measure(name, texts, args.repeats))


def _growth(args: argparse.Namespace) -> Iterator[str]:
    points = scaling.measure(args.most)
    if args.write:
        try:
            plot.draw(points, page.PLOT)
        except ImportError as error:
            print(f"no plot is drawn: {error}", file=sys.stderr)
    yield from tables.scaling(points)


def _start(args: argparse.Namespace) -> Iterator[str]:
    yield from tables.startup(startup.measure(2 * args.repeats))


def _steps(args: argparse.Namespace) -> Iterator[str]:
    for name, texts in corpora().items():
        yield f"### {name}\n\n"
        yield from tables.steps(steps.measure(texts, args.repeats))


SECTIONS: dict[str, Callable[[argparse.Namespace], Iterator[str]]] = {
    "speed": _speed,
    "growth": _growth,
    "start": _start,
    "steps": _steps,
}
"""What can be measured, in the order of the page."""

if __name__ == "__main__":
    sys.exit(main())
