"""Idioms and ordinary numeral phrases are no slogans, whatever stands around them.

``idioms.txt`` holds them, one a line: idioms above the line of dashes, words and counts below it.
"""

from pathlib import Path

import pytest

import gangmu
from gangmu.tree import Slogan, find

LINES = Path(__file__).with_name("idioms.txt").read_text("utf-8").splitlines()
PHRASES = [line for line in LINES if line and not line.startswith(("#", "-"))]
IDIOMS = PHRASES[: len([line for line in LINES[: LINES.index("------")] if line[0] != "#"])]


def slogans(text):
    return [slogan.text for slogan in find(gangmu.parse(text), Slogan)]


def test_there_are_enough_and_none_twice():
    assert len(PHRASES) >= 200
    assert len(set(PHRASES)) == len(PHRASES)
    assert len(IDIOMS) >= 150


@pytest.mark.parametrize("carrier", ["老张说到{}，大家都点了头。", "要抓好{}工作。", "{}。"])
def test_none_is_a_slogan(carrier):
    taken = [phrase for phrase in PHRASES if slogans(carrier.format(phrase))]
    assert taken == []


@pytest.mark.parametrize("carrier", ["老张说到“{}”，大家都点了头。", "什么叫‘{}’？大家想一想。"])
def test_no_idiom_is_a_slogan_in_quotation_marks(carrier):
    taken = [idiom for idiom in IDIOMS if slogans(carrier.format(idiom))]
    assert taken == []


def test_a_slogan_among_them_is_found():
    assert slogans("要一心一意抓好“三清三建”，不能三心二意。") == ["三清三建"]
