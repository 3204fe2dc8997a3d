"""SARIF 2.1.0 (OASIS Standard, 2020): what code scanning services read."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from gangmu.checker.documents import document
from gangmu.checker.finding import Finding
from gangmu.checker.registry import all_rules
from gangmu.checker.report import Look
from gangmu.checker.report.fingerprints import fingerprints
from gangmu.checker.rule import Rule
from gangmu.checker.work import Checked

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}

Object = dict[str, object]


def write(results: Iterable[Checked], look: Look) -> Iterator[str]:
    """Yield the log, a result a line."""
    head = json.dumps({"$schema": SCHEMA, "version": "2.1.0"})[:-1]
    run = json.dumps({"tool": _tool(look), "columnKind": "unicodeCodePoints"})[:-1]
    yield f'{head}, "runs": [{run}, "results": ['
    before = "\n"
    for result in results:
        for finding, fingerprint in fingerprints(result):
            yield before + json.dumps(_result(result, finding, fingerprint, look))
            before = ",\n"
    yield "]}]}\n"


def _tool(look: Look) -> Object:
    rules = [_rule(each, look) for each in all_rules()]
    return {"driver": {"name": "gangmu", "version": look.version, "rules": rules}}


def _rule(rule: Rule, look: Look) -> Object:
    told = document(rule)
    title, text = told.title.of(look.language), told.text.of(look.language)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": title or rule.name},
        "fullDescription": {"text": text or title or rule.name},
        "defaultConfiguration": {"level": _LEVELS[rule.severity], "enabled": bool(rule.presets)},
        "properties": {"source": rule.source, "kind": rule.kind},
    }


def _result(result: Checked, finding: Finding, fingerprint: str, look: Look) -> Object:
    related = [
        {
            **_location(result, each.start, each.end),
            "message": {"text": each.message.of(look.language)},
        }
        for each in finding.related
    ]
    found: Object = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.says(look.language)},
        "locations": [_location(result, finding.start, finding.end)],
        "relatedLocations": related,
        "partialFingerprints": {"gangmu/v1": fingerprint},
    }
    if finding.fix is not None:
        found["fixes"] = [_fix(result, finding, look)]
    return found


def _fix(result: Checked, finding: Finding, look: Look) -> Object:
    edits = finding.fix.edits if finding.fix else ()
    replacements = [
        {
            "deletedRegion": _region(result, edit.start, edit.end),
            "insertedContent": {"text": edit.replacement},
        }
        for edit in edits
    ]
    change = {"artifactLocation": {"uri": _uri(result.path)}, "replacements": replacements}
    return {
        "description": {"text": finding.help.of(look.language)},
        "artifactChanges": [change],
    }


def _location(result: Checked, start: int, end: int) -> Object:
    place = {"artifactLocation": {"uri": _uri(result.path)}, "region": _region(result, start, end)}
    return {"physicalLocation": place}


def _region(result: Checked, start: int, end: int) -> Object:
    line, column = result.positions.position(start)
    end_line, end_column = result.positions.position(end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": start,
        "charLength": end - start,
    }


def _uri(path: str) -> str:
    return quote(path.replace(os.sep, "/"), errors="surrogatepass")
