"""Every row of the resolver's tables is needed: without it some example is read wrongly.

The rows come from the tables and the examples from ``cost_examples``: a new row without an example
fails here, as does an example whose row is gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pytest
from tests import cost_examples

from gangmu import parse
from gangmu.numbering.conventions import conventions
from gangmu.steps.marking.evidence import EVIDENCE
from gangmu.steps.marking.refusals import AFTER, BEFORE, REFUSALS
from gangmu.steps.marking.scan import scan
from gangmu.steps.resolving.costs import COSTS, VALUES
from gangmu.tree import Branch, Node, Series, children_of

OWN_GRAMMAR = '%extend marker: lens\nlens: "【" HAN "】"\n'

UNPROVEN: dict[str, str] = {}
"""Rows for which no example was found after honest trying: candidates for deletion."""
STALE: dict[str, str] = {}
"""Rows whose documented example another row refuses."""


def rows(table: Iterable[str], wanting: Mapping[str, str] = UNPROVEN) -> list[object]:
    """Return the rows as parameters; one that is wanting no more must leave the list."""
    return [
        pytest.param(name, marks=pytest.mark.xfail(strict=True, reason=wanting[name]))
        if name in wanting
        else name
        for name in table
    ]


def outline(text: str, grammar: object = None) -> str:
    """Return the markers of a text, ``[ ]`` around the lists inside an item."""
    return _lists(parse(text, grammar=grammar))


def _lists(node: Node) -> str:
    return " | ".join(
        " ".join(item.marker.text + (f"[{_lists(item)}]" if _lists(item) else "") for item in each)
        for each in (series.items for series in _outermost(node))
    )


def _outermost(node: Node) -> Iterable[Series]:
    for child in children_of(node):
        if isinstance(child, Series):
            yield child
        elif isinstance(child, Branch):
            yield from _outermost(child)


def without(name: str):
    """Return the scanner's ``refusal`` as it would be with one row removed."""
    kept = [(row.styles, re.compile(row.pattern)) for row in REFUSALS.values() if row.name != name]

    def refusal(text: str, start: int, end: int, style: str) -> str | None:
        before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
        place = f"{before}⟦{text[start:end]}⟧{after}"
        found = any(p.search(place) for styles, p in kept if not styles or style in styles)
        return "some other row" if found else None

    return refusal


@pytest.mark.parametrize("name", rows(COSTS))
def test_costs(name, monkeypatch):
    text, expected = cost_examples.COSTS[name]
    assert outline(text) == expected
    monkeypatch.setitem(VALUES, name, 0.0)
    assert outline(text) != expected


@pytest.mark.parametrize("name", rows(REFUSALS))
def test_refusals(name, monkeypatch):
    text, expected = cost_examples.REFUSALS[name]
    assert outline(text) == expected
    monkeypatch.setattr("gangmu.steps.marking.scan.refusal", without(name))
    assert outline(text) != expected


@pytest.mark.parametrize("name", rows(sorted(EVIDENCE.keys() - {"aspect"})))
def test_evidence(name, monkeypatch, tmp_path):
    grammar = tmp_path / "own.lark"
    grammar.write_text(OWN_GRAMMAR, "utf-8")
    text, expected = cost_examples.EVIDENCE[name]
    assert outline(text, grammar) == expected
    for place in EVIDENCE[name]:
        monkeypatch.setitem(EVIDENCE[name], place, 0.0)
    assert outline(text, grammar) != expected


def test_no_example_outlives_its_row():
    assert cost_examples.COSTS.keys() <= COSTS.keys()
    assert cost_examples.REFUSALS.keys() <= REFUSALS.keys()
    assert cost_examples.EVIDENCE.keys() <= EVIDENCE.keys()


@pytest.mark.parametrize("row", COSTS.values(), ids=lambda row: row.name)
def test_documented_example_of_a_cost_holds_a_marker(row):
    assert scan(row.example, conventions()), row.example


@pytest.mark.parametrize("name", rows(REFUSALS, STALE))
def test_documented_example_is_refused_by_its_row(name):
    refused: list[str] = []
    scan(REFUSALS[name].example, conventions(), lambda _, row: refused.append(row))
    assert name in refused


def test_words_for_people_are_all_different():
    for language in ("words", "english"):
        words = [getattr(row, language) for row in (*COSTS.values(), *REFUSALS.values())]
        assert all(words)
        assert len(set(words)) == len(words)
