"""The table of series kinds is what Lark itself reads in grammar/speech.lark."""

from gangmu.numbering.kinds import kind_table, speech_grammar
from gangmu.numbering.styles import STYLES


def test_the_table_agrees_with_the_grammar_as_lark_reads_it():
    expected = {}
    for rule in speech_grammar().rules:
        first = rule.expansion[0].name if rule.expansion else ""
        if first.startswith("item{") and rule.origin.name.startswith("__"):
            kind = rule.origin.name.removeprefix("__").rpartition("_plus_")[0]
            expected[first[len("item{") : -1].lower()] = kind
    assert expected
    assert dict(kind_table()) == expected


def test_every_style_makes_a_kind_of_series():
    assert set(STYLES) <= set(kind_table())
