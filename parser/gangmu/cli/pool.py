"""Work done by several processes: results in the order of the work, few of them waiting."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

# ruff: noqa: PLC0415  (concurrent.futures is slow to load)

T = TypeVar("T")
R = TypeVar("R")

ALONE = 8
"""Fewer files than this are done before a second process has started."""

AHEAD = 8
"""How many pieces of work are given out for each process: what waits for its turn stays small."""


def processes(jobs: int | None, size: int) -> int:
    """Return how many processes are of use for so many files; ``jobs`` is what was asked for."""
    return 1 if size < ALONE else min(jobs or cores(), size)


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(function: Callable[[T], R], work: Sequence[T], jobs: int) -> Iterator[R | None]:
    """Yield what the function makes of each piece of work, in their order.

    Function, work and results go from process to process, so they must be such as can be pickled.
    None stands for a piece of work that its process died of; the others are done all the same.
    """
    from concurrent.futures.process import BrokenProcessPool

    done = 0
    while done < len(work):
        try:
            for result in _ahead(function, work[done:], jobs):
                done += 1
                yield result
        except BrokenProcessPool:  # which of those under way it was shows when each is alone
            for piece in work[done : done + jobs * AHEAD]:
                done += 1
                yield _alone(function, piece)


def _ahead(function: Callable[[T], R], work: Sequence[T], jobs: int) -> Iterator[R]:
    waiting: deque[Future[R]] = deque()
    with _pool(jobs) as pool:
        try:
            for piece in work:
                waiting.append(pool.submit(function, piece))
                if len(waiting) >= jobs * AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _alone(function: Callable[[T], R], piece: T) -> R | None:
    from concurrent.futures.process import BrokenProcessPool

    with _pool(1) as pool:
        try:
            return pool.submit(function, piece).result()
        except BrokenProcessPool:
            return None


def _pool(jobs: int) -> ProcessPoolExecutor:
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(jobs, initializer=_leave_interrupts)


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the process that gave out the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
