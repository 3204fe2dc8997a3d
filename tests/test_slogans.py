"""Numeral formulas and enumerated mottoes."""

import re

import pytest

from gangmu.steps.phrases.formulas import read_formula
from gangmu.steps.phrases.slogan_words import REFUSED, WELL_KNOWN
from gangmu.steps.phrases.slogans import find_slogans


def found(text):
    return [text[each.start : each.end] for each in find_slogans(text)]


@pytest.mark.parametrize(
    ("formula", "total", "members"),
    [
        ("四个意识", 4, ()),
        ("两学一做", 3, ("学", "做")),
        ("三查三改三提升", 9, ("查", "改", "提升")),
        ("五位一体", 5, ()),
        ("两个一百年", 2, ()),
        ("五个一工程", 5, ()),
        ("双一流", 2, ()),
        ("四个相统一", 4, ()),
        ("一图三清单", 4, ("图", "清单")),
        ("双随机、一公开", 3, ("随机", "公开")),
        ("十二项行动", 12, ()),
        ("3个100万", 3, ()),
        ("新三样", 3, ()),
    ],
)
def test_quoted_formulas_are_counted(formula, total, members):
    text = f"要落实“{formula}”，不走过场。"
    (slogan,) = find_slogans(text)
    assert text[slogan.start : slogan.end] == formula
    assert (slogan.count, slogan.members) == (total, members)


@pytest.mark.parametrize(
    "motto",
    [
        "为民、务实、清廉",
        "低、怕、慢、浮、懒、庸",
        "学理论，强本领，办实事",
        "能吃苦、不怕难、不轻言败",
    ],
)
def test_quoted_mottoes_have_members(motto):
    text = f"坚持“{motto}”的要求。"
    (slogan,) = find_slogans(text)
    assert text[slogan.start : slogan.end] == motto
    assert slogan.members == tuple(re.split("[、，]", motto))
    assert slogan.count == len(slogan.members)


@pytest.mark.parametrize(
    "text",
    [
        "反对“一刀切”。",
        "推行“一企一策”。",
        "“五湖四海”的朋友",
        "“十四五”规划",
        "《“六十条”》",
        "“二十大”报告",
        "“三年行动”方案",
        "“一方水土养不了一方人”",
        "他说：“你先去，我再来，他断后。”",
        "“天没亮就出门，路上吃了半个馒头，到家都半夜了”",
        "“知行、合一”",
        "“一、二、三”",
        "三个月跑了四个城市，一心一意办好三件事。",
    ],
)
def test_what_only_looks_like_a_slogan(text):
    assert found(text) == []


def test_fame_needs_no_quotation_marks():
    assert found("增强四个意识、坚定四个自信") == ["四个意识", "四个自信"]
    assert found("第三农场，十三农户") == []


def test_a_text_knows_what_it_quotes():
    assert found("开展“三清三建”活动。三清三建活动是大事。") == ["三清三建"] * 2
    assert found("三清三建是大事。") == []


def test_shape_and_the_noun_named_need_no_quotation_marks():
    assert found("开展三清三建活动。") == ["三清三建"]
    assert found("七上八下的，三年两季活动照办。") == []


def test_a_one_counts_beside_other_formulas():
    assert found("建设“两个基地”、“一个窗口”。") == ["两个基地", "一个窗口"]
    assert found("建设“一个窗口”。") == []


def test_quotation_marks_of_all_kinds():
    assert found('抓"四个意识"') == ["四个意识"]
    assert found("抓‘四个意识’和「三清三建」") == ["四个意识", "三清三建"]
    assert found("抓“三清三建“工作") == ["三清三建"]  # as extraction leaves it
    assert found("建“四在农家·和美乡村”") == ["四在农家"]


def test_the_longest_of_overlapping_slogans_stands():
    assert found("坚持“党政同责、一岗双责、齐抓共管”") == ["党政同责、一岗双责、齐抓共管"]
    assert found("三大纪律八项注意不能忘") == ["三大纪律八项注意"]


@pytest.mark.parametrize("name", sorted(WELL_KNOWN))
def test_what_is_well_known_reads_as_a_formula(name):
    assert read_formula(name) is not None
    assert found(f"讲{name}。") == [name]


@pytest.mark.parametrize("row", REFUSED, ids=lambda row: row.name)
def test_each_refusal_refuses_its_example(row):
    assert re.fullmatch(row.pattern, row.example)
    assert found(f"“{row.example}”") == []
