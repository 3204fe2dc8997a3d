"""Texts made to hurt: long, deep, repetitive. Each is parsed whole; none is timed.

What takes quadratic time would not come to an end with these: a megabyte squared is a million
million steps.
"""

from __future__ import annotations

import pytest
from tests.laws import lossless, tiling
from tests.profiles import times
from tests.strategies.hostile import DENSE, SPARSE

import gangmu

LENGTH = times(50_000)
"""Code points of a text, a tenth where it is dense; the profiles ci and fuzz make it longer."""
MEGABYTE = 1_000_000


def whole(text: str) -> gangmu.Speech:
    """Parse a text and check that all of it is there."""
    speech = gangmu.parse(text)
    lossless(text, speech)
    tiling(text, speech)
    return speech


@pytest.mark.parametrize("name", SPARSE)
def test_repetitions(name: str) -> None:
    whole(SPARSE[name] * (LENGTH // len(SPARSE[name])))


@pytest.mark.parametrize("name", DENSE)
def test_thousands_of_markers_or_lines(name: str) -> None:
    whole(DENSE[name] * (LENGTH // 10 // len(DENSE[name])))


@pytest.mark.parametrize("unit", ["一是", "（"])
def test_a_megabyte(unit: str) -> None:
    whole(unit * (MEGABYTE // len(unit)))


def test_ten_thousand_nested_brackets() -> None:
    speech = whole("（" * 10_000 + "一" + "）" * 10_000)
    assert not [*speech.items()]


@pytest.mark.parametrize("digit", ["1", "９", "一", "十", "百", "Ⅰ"])
def test_an_ordinal_of_ten_thousand_digits(digit: str) -> None:
    number = digit * 10_000
    speech = whole(f"第{number}，要学习。\n{number}、要落实。\n（{number}）要检查。")
    assert all(item.marker.ordinal <= 999 for item in speech.items())


def test_ordinals_as_high_as_they_go() -> None:
    speech = whole("".join(f"{number}.要学习。\n" for number in range(1, 1200)))
    assert [item.marker.ordinal for item in speech.items()] == [*range(1, 1000)]


def test_one_long_line() -> None:
    sentence = "各村要把责任落到人头，把台账记清楚。"
    speech = whole(f"一、压实责任。{sentence * 20_000}二、完善制度。{sentence}")
    assert [item.marker.text for item in speech.items()] == ["一、", "二、"]


def test_lists_nested_two_hundred_deep() -> None:
    styles = ["{}、", "（{}）", "第{}，", "{}是", "其{}，", "{}要"]
    opened = [styles[level % 6].format("一") + "各村要做到：" for level in range(200)]
    closed = [styles[level % 6].format("二") + "社区要做到。" for level in reversed(range(200))]
    speech = whole("".join(opened + closed))
    assert max(map(speech.depth, speech.items())) > 5


def test_indented_lists_two_hundred_deep() -> None:
    lines = ["\u3000" * level + f"{level % 9 + 1}.各村要做到：" for level in range(200)]
    assert len([*whole("\n".join(lines)).items()]) > 100
