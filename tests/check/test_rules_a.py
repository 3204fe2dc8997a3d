"""Numbers, styles and promises: what is one finding, and what is none."""

from __future__ import annotations

import pytest

import gangmu

POINTS = (
    "修好道路。道路是发展的前提。",
    "管好水源。水源是生活的保障。",
    "办好学校。学校是未来的希望。",
    "建好医院。医院是健康的依靠。",
    "种好树木。树木是生态的基础。",
)
FIGURES = "一二三四五六七八九"
STYLES = {"hanzi": "\n{}、", "hanzi_paren": "\n（{}）", "shi": "{}是", "ordinal": "第{}，"}


def listed(style, *numbers):
    """Return a list whose members have these numbers."""
    marked = zip(numbers, POINTS, strict=False)
    return "今年要抓好几件事：" + "".join(
        STYLES[style].format(FIGURES[number - 1]) + words for number, words in marked
    )


def found(text):
    """Return code and words of each finding on the outline."""
    findings = gangmu.check(gangmu.parse(text + "\n"))
    return [(each.code, text[each.start : each.end]) for each in findings if each.code < "GM4"]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("numbers", "code", "member"),
    [
        ((1, 3, 2, 4), "GM104", 3),
        ((1, 2, 4, 3), "GM104", 4),
        ((2, 1, 3, 4), "GM104", 2),
        ((1, 2, 7, 4), "GM104", 7),
        ((1, 2, 2, 4), "GM103", 2),
        ((1, 2, 2, 3), "GM103", 2),
        ((1, 2, 4), "GM102", 4),
        ((2, 3, 4), "GM101", 2),
    ],
)
def test_one_cause_is_one_finding(style, numbers, code, member):
    marker = STYLES[style].format(FIGURES[member - 1]).strip()
    assert found(listed(style, *numbers)) == [(code, marker)]


@pytest.mark.parametrize(
    "text",
    [
        "要防两种人，一是怕难的，二 是怕累的，三是怕烦的。",
        "为此：第一要准。第二大事情要先请示，小事情自己定。第三要稳。第四要公道。",
        "除首先要守法外，还要做到两条：一是守信；二是守时；三是守诺。",
        "收购分三类：第一类是粮食。第二类是棉花。其余的都是第三类。",
        "同志们：\n今天我讲三点意见。\n一、认清形势。各级要看到困难，增强信心，抓住机遇，不等",
        "三是抓好桥梁巡查。四、五类桥梁一座一座过关。",
        "要增强“四个意识”（政治意识、大局意识等），做到令行禁止。",
        "活动分“学理论、找差距、定措施”三个阶段进行，做到“严、细、实”三个字。",
    ],
)
def test_what_is_no_fault(text):
    assert [each for each in found(text) if each[0] not in {"GM101"}] == []


def test_a_promise_that_some_words_keep_is_not_counted_twice():
    text = "同志们：\n今天我讲两点意见。\n一、修路。要快。\n二、修桥。要稳。\n三、修渠。要好。\n"
    assert found(text) == [("GM301", "两点意见")]


def test_a_lost_first_number_is_not_a_broken_promise():
    text = "同志们：\n今天我讲三点意见。\n修好道路，要快。\n二、修桥。要稳。\n三、修渠。要好。\n"
    assert found(text) == [("GM101", "二、")]
