"""What only looks like numbering: alone, in a sentence, and at the start of a line in a list."""

from __future__ import annotations

import pytest
from tests.laws import outline

import gangmu

PHRASES = (
    "第一责任人",
    "第一时间",
    "第一要务",
    "统一要求",
    "统一是非",
    "万一要",
    "之一是",
    "一是一，二是二",
    "举一反三",
    "一抓到底",
    "五一、十一期间",
    "初一、十五",
    "第一、二、三产业",
    "一、二、三线",
    "十一、十二月份",
    "第三条第（二）项",
    "（一）期工程",
    "1.5亿元",
    "2025.1.3",
    "11.5.14.2的试验",
    "三要件",
    "四是四非",
    "首先要感谢",
)
"""Idioms, compounds, dates, quantities, references."""

ALONE = ("{}", "{}。", "　　{}\n", "“{}”", "同志们：{}。")
SENTENCES = (
    "各村要记住{}这句话，把工作抓实。",
    "大家常说，{}，谁都懂得。",
    "今年的工作很多。{}也在其中。",
    "会上提到：{}；散会以后各自落实。",
    "关于{}，镇里已有安排。\n关于{}，村里也有安排。",
)
LISTS = (
    "要做到两点。一是把责任落到人头。\n{}是大家熟悉的。\n二是把台账记清楚。\n",
    "一是把责任落到人头。\n{}，这里不再多说。\n二是把台账记清楚。\n三是把隐患查在前面。\n",
    "　　一是把责任落到人头。\n　　讲到{}，大家都熟悉。\n　　二是把台账记清楚。\n",
    "一是把责任落到人头，{}；二是把台账记清楚，{}。",
)

every = pytest.mark.parametrize("phrase", PHRASES)


def markers(text: str) -> list[tuple[str, int]]:
    """Return the markers of a text, and how deep each lies."""
    return [(row.marker, 0 if row.parent < 0 else 1) for row in outline(gangmu.parse(text))]


@every
@pytest.mark.parametrize("frame", ALONE)
def test_alone(frame: str, phrase: str) -> None:
    assert markers(frame.replace("{}", phrase)) == []


@every
@pytest.mark.parametrize("frame", SENTENCES)
def test_in_a_sentence(frame: str, phrase: str) -> None:
    assert markers(frame.replace("{}", phrase)) == []


@every
@pytest.mark.parametrize("frame", LISTS)
def test_in_a_list(frame: str, phrase: str) -> None:
    assert markers(frame.replace("{}", phrase)) == markers(frame.replace("{}", "勤俭节约"))


@pytest.mark.parametrize("frame", LISTS)
def test_the_lists_are_lists(frame: str) -> None:
    found = markers(frame.replace("{}", "勤俭节约"))
    assert [marker for marker, _ in found[:2]] == ["一是", "二是"]
    assert {depth for _, depth in found} == {0}
