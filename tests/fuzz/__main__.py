"""Fuzz everything that takes a speech.

    python -m tests.fuzz --seconds 3600

Each case is a text made by a seed and a number (``material``); each target (``targets``) must take
it. What fails is made short and printed, with what to type to see it again; the exit status is 1.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from itertools import count
from types import FrameType

from tests.fuzz.material import case
from tests.fuzz.shrinking import shrunk
from tests.fuzz.targets import TARGETS

LONGEST = 20
"""Seconds of computing that a target may take with a text of some thousand characters."""
MOST_KINDS = 20
"""Different failures after which it is no use to go on."""


class HangError(Exception):
    """A target did not come to an end."""


def main() -> int:
    args = _arguments()
    signal.signal(signal.SIGPROF, _hang)
    end, failures, made = time.monotonic() + args.seconds, Counter[str](), 0
    for number in _numbers(args):
        made += 1
        text = case(args.seed, number)
        for name in args.targets or TARGETS:
            failure = _failure(name, text)
            if failure and not failures[failure]:
                _report(name, text, failure, f"--seed {args.seed} --case {number}")
            failures[failure] += bool(failure)
        if time.monotonic() > end or len(+failures) >= MOST_KINDS:
            break
    kinds = len(+failures)
    print(f"{made} cases, seed {args.seed}: {sum(failures.values())} failures of {kinds} kinds")
    return 1 if kinds else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="how long (default: 60)")
    parser.add_argument("--seed", type=int, default=0, help="which cases (default: 0)")
    parser.add_argument("--case", type=int, help="this case alone")
    parser.add_argument(
        "targets", nargs="*", metavar="TARGET", help=f"default: {' '.join(TARGETS)}"
    )
    args = parser.parse_args()
    if not TARGETS.keys() >= {*args.targets}:
        parser.error(f"targets are {', '.join(TARGETS)}")
    return args


def _numbers(args: argparse.Namespace) -> Iterator[int]:
    return count() if args.case is None else iter([args.case])


def _failure(name: str, text: str) -> str:
    """Return where and how a target fails with a text; nothing if it does not."""
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    try:
        TARGETS[name](text)
    except Exception as error:  # whatever it is, it is what we are looking for
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {place.filename}:{place.lineno}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return ""


def _report(name: str, text: str, failure: str, again: str) -> None:
    short = shrunk(text, lambda tried: _failure(name, tried) == failure)
    print(f"\n{name}: {failure}\n  {again} {name}\n  {short!r}")
    try:
        TARGETS[name](short)
    except Exception:
        traceback.print_exc(file=sys.stdout)
    sys.stdout.flush()


def _hang(_number: int, _frame: FrameType | None) -> None:
    raise HangError


if __name__ == "__main__":
    sys.exit(main())
