"""A Code Quality report for GitLab: a list of Code Climate issues.

See https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from gangmu.checker.report import Look
from gangmu.checker.report.fingerprints import fingerprints
from gangmu.checker.work import Checked

_SEVERITIES = {"error": "major", "warning": "minor", "advice": "info"}


def write(results: Iterable[Checked], look: Look) -> Iterator[str]:
    """Yield the list, an object a line."""
    before = "["
    for result in results:
        for each, fingerprint in fingerprints(result):
            issue = {
                "description": f"{each.code} {each.says(look.language)}",
                "check_name": each.code,
                "fingerprint": fingerprint,
                "severity": _SEVERITIES[each.severity],
                "location": {
                    "path": result.path,
                    "lines": {
                        "begin": result.positions.position(each.start).line,
                        "end": result.positions.position(each.end).line,
                    },
                },
            }
            yield f"{before}\n  {json.dumps(issue)}"
            before = ","
    yield "[]\n" if before == "[" else "\n]\n"
