"""Files checked on all cores, their results in the order of the files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gangmu.checker.work import Checked, Task, attempt
from gangmu.cli.pool import in_order, processes
from gangmu.cli.progress import tracked


def results_of(tasks: Sequence[Task], jobs: int | None, to_file: bool) -> Iterator[Checked | str]:
    """Yield for each task what was found, or a sentence on why it could not be done."""
    count = processes(jobs, len(tasks))
    alone = count < 2 or any(task.stdin for task in tasks)
    results = map(attempt, tasks) if alone else in_order(attempt, tasks, count)
    for task, result in zip(tracked(tasks, to_file), results, strict=True):
        if result is None:
            yield f"{task.path}: its process ended before its time; try again with --jobs 1"
        else:
            yield result
