"""Every rule's document: complete, and its examples true."""

from __future__ import annotations

import pytest

import gangmu
from gangmu.checker.documents import document, unmarked
from gangmu.checker.finding import LANGUAGES, SEVERITIES
from gangmu.checker.fixes import fix
from gangmu.checker.registry import all_rules
from gangmu.checker.rule import PRESETS
from gangmu.checker.settings import Settings

RULES = {rule.code: rule for rule in all_rules()}
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.code}-{index}")
    for rule in RULES.values()
    for told in [document(rule)]
    for index, example in enumerate((*told.bad, *told.good))
]


def settings_for(rule, preset):
    """All that the preset has on, and the rule itself."""
    on = [each.code for each in RULES.values() if preset in each.presets]
    return Settings(preset, select=(*on, rule.code))


@pytest.mark.parametrize("code", RULES)
def test_a_rule_says_who_it_is(code):
    rule = RULES[code]
    assert rule.severity in SEVERITIES
    assert rule.kind in {"standard", "practice"}
    assert (rule.source == "practice") == (rule.kind == "practice")
    assert rule.name == rule.name.lower() == rule.name.strip()
    assert set(rule.presets) <= set(PRESETS)
    module = type(rule).__module__.rpartition(".")[2]
    assert module == f"{code.lower()}_{rule.name.replace('-', '_')}"


@pytest.mark.parametrize("code", RULES)
def test_a_rule_is_documented_in_both_languages(code):
    told = document(RULES[code])
    for language in LANGUAGES:
        assert told.title.of(language)
        assert told.text.of(language)
    assert told.bad
    assert told.good


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_gives_exactly_what_is_marked(rule, example):
    found = gangmu.check(gangmu.parse(example.text), settings_for(rule, example.preset))
    wanted = [(rule.code, start, end) for start, end in example.spans]
    assert [(each.code, each.start, each.end) for each in found] == wanted


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_what_is_said_is_said_in_both_languages(rule, example):
    found = gangmu.check(gangmu.parse(example.text), settings_for(rule, example.preset))
    for finding in found:
        words = [finding.message, finding.help, *(each.message for each in finding.related)]
        for pair in words:
            assert pair.zh
            assert pair.en
            assert pair.zh != pair.en
            assert not pair.zh.endswith("。")
            assert not pair.en.endswith(".")


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_fixes_lead_to_what_is_shown(rule, example):
    done = fix(example.text, settings_for(rule, example.preset), unsafe=True)
    if example.fixed is not None:
        assert done.text == example.fixed
        assert done.left == []
    else:
        assert done.text == example.text


def test_marks_are_read():
    assert unmarked("一⟦二⟧三⟦⟧") == ("一二三", ((1, 2), (3, 3)))
