"""No regular expression takes more than linear time, whatever the text.

Each gets texts that are bad for it. What backtracks quadratically would have four hundred million
steps to do with one of them, so that it would take the suite minutes; nothing is timed.
"""

import json
import re
import subprocess
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from tests.expressions import Expression, attacks

import gangmu

LENGTH = 20_000
"""Code points of each text."""

SCANNING = {"search", "finditer", "findall", "sub", "split"}
"""What looks at all places of a text; ``match`` and ``fullmatch`` look at one."""

BOUNDED = {
    "SITE_NAME": (60, "noise_edges: lines of MOST_WEAK code points at the most"),
    "_QUOTED": (400, "members: units of LONGEST code points at the most"),
}
"""Expressions that are only given short texts: how long, and who sees to it."""

AT_ONE_PLACE = {
    "(?P<single>一": "slogans: fullmatch with a formula of some dozen code points",
    "[^。！？；：，、\n]{0,16}?[": "announcements, CLOSING: match at the end of a phrase",
}
"""Expressions without a name that only look at one place, by how they begin."""


@cache
def expressions():
    root = Path(__file__).parents[1]
    command = [sys.executable, "-m", "tests.expressions"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=root)
    return [Expression(*each) for each in json.loads(done.stdout)]


@cache
def uses():
    """Return the methods that are called on each name, and on each ``pattern("NAME")``."""
    found = defaultdict(set)
    for path in Path(gangmu.__file__).parent.rglob("*.py"):
        for name, method in _USE.findall(path.read_text("utf-8")):
            found[name].add(method)
    return found


_USE = re.compile(r"(\w+)(?:\"\))?\.(search|finditer|findall|sub|split|match|fullmatch)\b")


def run(expression, compiled, text):
    """Do with a text all that gangmu does with the expression, as far as that is known."""
    methods = uses()[expression.name] if expression.name else SCANNING
    alone = not expression.name and expression.pattern.startswith(tuple(AT_ONE_PLACE))
    if not alone and (not methods or methods & SCANNING):
        for _ in compiled.finditer(text):
            pass
    else:
        compiled.match(text)
        compiled.fullmatch(text)


def test_exceptions_are_of_expressions_that_there_are():
    assert {*BOUNDED} <= {each.name for each in expressions()}
    for beginning in AT_ONE_PLACE:
        assert any(each.pattern.startswith(beginning) for each in expressions())


def test_all_expressions_are_found():
    homes = {each.home for each in expressions()}
    assert {"gangmu.numbering.conventions", "gangmu.steps.phrases.promises"} <= homes
    assert len(expressions()) > 100


def test_attacks_reach_what_is_repeated():
    found = [*attacks(Expression("", "", "甲[乙丙]*丁|(?:戊+){2,}己", 0), 12)]
    assert "甲" + "乙" * 12 + "\0" in found
    assert any("戊" * 12 in each for each in found)


@pytest.mark.parametrize("number", range(0, 400, 20))
def test_no_expression_backtracks_without_end(number):
    for expression in expressions()[number : number + 20]:
        compiled = re.compile(expression.pattern, expression.flags)
        length, _ = BOUNDED.get(expression.name, (LENGTH, ""))
        for text in attacks(expression, length):
            run(expression, compiled, text)
