"""How far the work has come, for someone who watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

_ERASE = "\r\x1b[K"


def tracked(work: Sequence[T], to_file: bool) -> Iterator[T]:
    """Yield the work and count along on standard error.

    Nothing is shown for one piece of work, nor where nobody watches, nor where the results
    themselves pass by on the terminal.
    """
    shown = len(work) > 1 and sys.stderr.isatty() and (to_file or not sys.stdout.isatty())
    for number, each in enumerate(work, 1):
        if shown:
            print(f"{_ERASE}{number}/{len(work)}", end="", file=sys.stderr, flush=True)
        yield each
    if shown:
        print(_ERASE, end="", file=sys.stderr, flush=True)
