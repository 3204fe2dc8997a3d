"""JUnit XML: each file is a suite, each finding a test that failed; a clean file passes.

The elements and attributes are those that Ant's formatter writes and Jenkins' and GitLab's readers
take (junit-10.xsd of the Jenkins xUnit plugin).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from gangmu.checker.finding import Finding
from gangmu.checker.report import Look
from gangmu.checker.work import Checked

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(results: Iterable[Checked], look: Look) -> Iterator[str]:
    """Yield the document, a suite at a time."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gangmu">\n'
    for result in results:
        failures = len(result.findings)
        counts = f'tests="{max(1, failures)}" failures="{failures}" errors="0" skipped="0" time="0"'
        yield f"  <testsuite name={_attribute(result.path)} {counts}>\n"
        yield from (_failed(result, each, look) for each in result.findings)
        if not failures:
            name = _attribute(result.path)
            yield f'    <testcase name="gangmu" classname={name} time="0"/>\n'
        yield "  </testsuite>\n"
    yield "</testsuites>\n"


def _failed(result: Checked, finding: Finding, look: Look) -> str:
    line, column = result.positions.position(finding.start)
    message = finding.says(look.language)
    place = f"{result.path}:{line}:{column}"
    name = _attribute(f"{finding.code} {finding.name} {line}:{column}")
    return (
        f'    <testcase name={name} classname={_attribute(result.path)} time="0">\n'
        f"      <failure type={_attribute(finding.severity)} message={_attribute(message)}>"
        f"{escape(_clean(f'{place}: {finding.code} {message}'))}</failure>\n"
        f"    </testcase>\n"
    )


def _attribute(text: str) -> str:
    return quoteattr(_clean(text))


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
