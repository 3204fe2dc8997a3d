"""docs/checking.md tells of every rule as the registry knows it.

``python tests/check/test_documents.py`` writes the page's table anew.
"""

from __future__ import annotations

import re
from pathlib import Path

from gangmu.checker.documents import document
from gangmu.checker.registry import all_rules
from gangmu.checker.report import SEVERITY_WORDS

PAGE = Path(__file__).parents[2] / "docs" / "checking.md"
TABLE = re.compile(r"(<!-- rules: .*? -->\n)(.*?)(\n<!-- end of rules -->)", re.DOTALL)
ON = {("speech", "gongwen"): "yes", ("gongwen",): "gongwen only", ("speech",): "speech only"}


def row(rule):
    told = document(rule)
    severity = f"{rule.severity} {SEVERITY_WORDS[rule.severity].zh}"
    title = f"{told.title.zh}<br>{told.title.en}"
    on = ON.get(rule.presets, "no")
    return f"| {rule.code} | {rule.name} | {severity} | {title} | {rule.source} | {on} |"


def table():
    rules = sorted(all_rules(), key=lambda rule: rule.code)
    head = "| code | name | severity | what is wrong | source | on by default |"
    return "\n".join(["", head, "|---|---|---|---|---|---|", *map(row, rules), ""])


def test_the_table_of_rules_is_that_of_the_registry():
    shown = TABLE.search(PAGE.read_text("utf-8"))
    assert shown is not None
    assert shown[2] == table(), "python tests/check/test_documents.py mends it"


if __name__ == "__main__":
    page = TABLE.sub(lambda match: match[1] + table() + match[3], PAGE.read_text("utf-8"))
    PAGE.write_text(page, "utf-8")
