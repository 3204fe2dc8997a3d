"""Files checked on all cores, their results in the order of the files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from gangmu.checker.work import Checked, Task, attempt
from gangmu.cli.progress import tracked

ALONE = 8
"""So many files are done before a second process has started."""
_CHUNK = 4


def results_of(tasks: Sequence[Task], jobs: int | None, to_file: bool) -> Iterator[Checked | str]:
    """Yield for each task what was found, or a sentence on why it could not be done."""
    jobs = min(jobs or _cores(), len(tasks))
    if jobs < 2 or len(tasks) < ALONE or any(task.stdin for task in tasks):
        yield from (attempt(task) for task in tracked(tasks, to_file))
        return
    yield from _in_parallel(tasks, jobs, to_file)


def _in_parallel(tasks: Sequence[Task], jobs: int, to_file: bool) -> Iterator[Checked | str]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    done = 0
    with ProcessPoolExecutor(jobs) as pool:
        results = iter(pool.map(attempt, tasks, chunksize=_CHUNK))
        try:
            for result in _along(results, tasks, to_file):
                done += 1
                yield result
        except BrokenProcessPool:
            for task in tasks[done:]:
                yield f"{task.path}: a process ended before its time; try again with --jobs 1"


def _along(
    results: Iterable[Checked | str], tasks: Sequence[Task], to_file: bool
) -> Iterator[Checked | str]:
    for _, result in zip(tracked(tasks, to_file), results, strict=True):
        yield result


def _cores() -> int:
    return os.cpu_count() or 1
