"""Phrases that promise a number of members."""

import pytest

from gangmu.steps.phrases.announcements import find_announcements
from gangmu.steps.phrases.promises import count


def found(text):
    return [(text[each.start : each.end], each.count) for each in find_announcements(text)]


@pytest.mark.parametrize(
    ("text", "phrase", "number"),
    [
        ("下面，我讲三点意见。一、抓学习。", "三点意见", 3),
        ("为此提几点要求：第一，守时。", "几点要求", None),
        ("要注意以下几个方面：一是食堂。", "以下几个方面", None),
        ("要注意以下四个方面：一是食堂。", "以下四个方面", 4),
        ("现提出如下建议：1.修路。", "如下建议", None),
        ("重点解决好十二个方面的问题。", "十二个方面的问题", 12),
        ("认真办好10件民生实事。（一）修路", "10件民生实事", 10),
        ("主要抓了两项工作：一是修路。", "两项工作", 2),
        ("校长从四个方面进行了部署。一是招生。", "四个方面", 4),
        ("有三大难处：一是路远。", "三大难处", 3),
        ("努力做到“三个放心”：一是吃得放心。", "“三个放心”", 3),
        ("必须坚持“四查四看”。一查思想。", "“四查四看”", 4),
        ("抓好“五风”建设：一要抓学风。", "“五风”建设", 5),
        ("要落实“三统四定”：一统采购。", "“三统四定”", 7),
        ("无非是哪几种情况？一是忘了。", "几种情况", None),
        ("承办的是以下单位：1.粮站", "以下单位", None),
    ],
)
def test_what_is_counted_and_how_many(text, phrase, number):
    assert found(text) == [(phrase, number)]


@pytest.mark.parametrize(
    "text",
    [
        "他讲了一个问题：谁来干？",  # one member is no list
        "第三个问题：粮食。",  # an ordinal
        "收入增长2.5个百分点。",  # a decimal
        "占五十三点一。",
        "查清一、二条即可。",  # numbers of items
        "自十二大以来，形势很好。",  # a congress
        "贯彻上述三点要求。",  # a reference
        "落实会上提出的六个方面问题，逐项整改。",  # a reference
        "三个城市，各有长处。",  # no verb that promises, and no list can follow a comma
    ],
)
def test_what_promises_nothing(text):
    assert found(text) == []


def test_a_reference_is_taken_up_by_a_colon():
    assert found("他们看中的是这几条：（1）省钱。") == [("几条", None)]


def test_a_comma_needs_a_verb_before_it():
    assert found("我谈三个问题，请大家讨论。") == [("三个问题", 3)]
    assert found("三个问题，请大家讨论。") == []


def test_several_phrases_in_one_sentence():
    text = "会议提出三条指标，也就是三条标准：1、快。"
    assert found(text) == [("三条指标", 3), ("三条标准", 3)]


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("二十一项任务", 21),
        ("99条", 99),
        ("数种办法", None),
        ("“三统四定”", 7),
        ("以下五四运动", None),
    ],
)
def test_count(phrase, number):
    assert count(phrase) == number
