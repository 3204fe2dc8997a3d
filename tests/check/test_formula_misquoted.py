"""GM304 beyond its own examples: what is a slip, and what is another way of saying it."""

from __future__ import annotations

import pytest

import gangmu
from gangmu.checker.settings import Settings


def found(text):
    speech = gangmu.parse(f"同志们：\n{text}\n")
    return [
        speech.text[each.start : each.end]
        for each in gangmu.check(speech, Settings(select=("GM303", "GM304")))
    ]


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("要反对“四风”（形式主义、官僚主义、享乐主义、自由主义）。", "四风"),
        ("要做到“六稳”：稳就业、稳金融、稳外贸、稳外资、稳投资、稳价格。", "六稳"),
        ("要增强“四个意识”（政治意识、大局意识、核心意识、核心意识）。", "四个意识"),
        ("要贯彻五大发展理念（创新、绿色、协调、开放、共享）。", "五大发展理念"),
        ("推进“三去一降一补”，即去产能、去杠杆、去库存、降成本、补短板。", "三去一降一补"),
    ],
)
def test_a_slip_is_found(text, formula):
    assert found(text) == [formula]


@pytest.mark.parametrize(
    "text",
    [
        "要反对“四风”（形式主义、官僚主义、享乐主义和奢靡之风）。",
        "落实“四个全面”（全面建成小康社会、全面深化改革、全面依法治国、全面从严治党）。",
        "警惕“四种危险”（精神懈怠的危险、能力不足危险、脱离群众危险、消极腐败危险）。",
        "要增强“四个意识”（讲政治、顾大局、护核心、能看齐）。",
        "要增强“四个意识”，做到讲政治、顾大局、护核心、能看齐。",
        "要管好“三资”（资源、资产、资金）。",
        "提高“七种能力”（政治能力、调查研究能力、科学决策能力、改革攻坚能力、应急处突能力、"
        "群众工作能力、狠抓落实能力）。",
    ],
)
def test_other_words_for_it_are_left_in_peace(text):
    assert found(text) == []


def test_one_cause_is_one_finding():
    assert found("要增强“四个意识”（政治意识、责任意识、核心意识）。") == ["四个意识"]
