"""Reviewdog's diagnostic format: one object. Columns count UTF-8 bytes, from 1.

See https://github.com/reviewdog/reviewdog/tree/master/proto/rdf.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from gangmu.checker.finding import Finding
from gangmu.checker.report import Look
from gangmu.checker.work import Checked

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "advice": "INFO"}


def write(results: Iterable[Checked], look: Look) -> Iterator[str]:
    """Yield the object, a diagnostic a line."""
    yield '{"source": {"name": "gangmu"}, "diagnostics": ['
    before = "\n"
    for result in results:
        for each in result.findings:
            yield f"{before}  {json.dumps(_diagnostic(result, each, look))}"
            before = ",\n"
    yield "]}\n" if before == "\n" else "\n]}\n"


def _diagnostic(result: Checked, finding: Finding, look: Look) -> dict[str, object]:
    edits = finding.fix.edits if finding.fix else ()
    suggestions = [
        {"range": _range(result, edit.start, edit.end), "text": edit.replacement} for edit in edits
    ]
    related = [
        {
            "message": each.message.of(look.language),
            "location": _location(result, each.start, each.end),
        }
        for each in finding.related
    ]
    return {
        "message": finding.says(look.language),
        "location": _location(result, finding.start, finding.end),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code},
        "suggestions": suggestions,
        "relatedLocations": related,
    }


def _location(result: Checked, start: int, end: int) -> dict[str, object]:
    return {"path": result.path, "range": _range(result, start, end)}


def _range(result: Checked, start: int, end: int) -> dict[str, object]:
    return {"start": _position(result, start), "end": _position(result, end)}


def _position(result: Checked, offset: int) -> dict[str, int]:
    positions = result.positions
    line, column = positions.position(offset)
    column = positions.utf8(offset) - positions.utf8(offset - column + 1) + 1
    return {"line": line, "column": column}
