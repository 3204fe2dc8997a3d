"""Workflow commands: GitHub shows each finding beside its line.

See https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gangmu.checker.report import Look
from gangmu.checker.work import Checked

_COMMANDS = {"error": "error", "warning": "warning", "advice": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def write(results: Iterable[Checked], look: Look) -> Iterator[str]:
    """Yield a command a line."""
    for result in results:
        for each in result.findings:
            line, column = result.positions.position(each.start)
            end_line, end_column = result.positions.position(each.end)
            properties = {
                "file": result.path,
                "line": line,
                "col": column,
                "endLine": end_line,
                "endColumn": end_column,
                "title": f"{each.code} {each.name}",
            }
            said = ",".join(f"{k}={str(v).translate(_PROPERTY)}" for k, v in properties.items())
            message = each.says(look.language).translate(_DATA)
            yield f"::{_COMMANDS[each.severity]} {said}::{message}\n"
