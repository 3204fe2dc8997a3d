"""How far the work has come, for someone who watches."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sized
from typing import TypeVar

T = TypeVar("T")

_ERASE = "\r\x1b[K"


def tracked(work: Iterable[T], to_file: bool, total: int | None = None) -> Iterator[T]:
    """Yield the work and count along on standard error; ``total`` where it has no length.

    Nothing is shown for one piece of work, nor where nobody watches, nor where the results
    themselves pass by on the terminal.
    """
    if total is None:
        total = len(work) if isinstance(work, Sized) else 0
    shown = total > 1 and sys.stderr.isatty() and (to_file or not sys.stdout.isatty())
    try:
        for number, each in enumerate(work, 1):
            if shown:
                print(f"{_ERASE}{number}/{total}", end="", file=sys.stderr, flush=True)
            yield each
    finally:
        if shown:
            print(_ERASE, end="", file=sys.stderr, flush=True)
