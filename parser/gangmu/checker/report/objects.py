"""Findings as JSON objects, in the form that ``findings.schema.json`` describes."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from gangmu.checker.finding import Finding, Fix, Language
from gangmu.checker.work import Checked


def objects(result: Checked, language: Language) -> Iterator[dict[str, object]]:
    """Yield an object for each finding in a file. Lines and columns count from 1."""
    for finding in result.findings:
        line, column = result.positions.position(finding.start)
        yield {
            "file": result.path,
            "code": finding.code,
            "name": finding.name,
            "severity": finding.severity,
            "message": finding.says(language),
            "start": finding.start,
            "end": finding.end,
            "line": line,
            "column": column,
            "related": _related(finding, language),
            "fix": _fix(finding.fix),
        }


def schema() -> str:
    """Return the JSON Schema (2020-12) of a list of such objects, as text."""
    return files(__package__).joinpath("findings.schema.json").read_text("utf-8")


def _related(finding: Finding, language: Language) -> list[dict[str, object]]:
    return [
        {"start": each.start, "end": each.end, "message": each.message.of(language)}
        for each in finding.related
    ]


def _fix(fix: Fix | None) -> dict[str, object] | None:
    if fix is None:
        return None
    edits = [{"start": each.start, "end": each.end, "text": each.replacement} for each in fix.edits]
    return {"safe": fix.safe, "edits": edits}
