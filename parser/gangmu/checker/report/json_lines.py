"""One JSON object a line for each finding."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from gangmu.checker.report import Look
from gangmu.checker.report.objects import objects
from gangmu.checker.work import Checked


def write(results: Iterable[Checked], look: Look) -> Iterator[str]:
    """Yield the lines."""
    for result in results:
        for each in objects(result, look.language):
            yield json.dumps(each) + "\n"
