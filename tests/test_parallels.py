"""Parallels (排比): members without numbers that share a pattern, and what is none."""

import pytest

import gangmu
from gangmu.steps.phrases.parallels import find_parallels
from gangmu.tree import Announcement, Item, Parallel, Series, find


def found(text, cuts=(), fixed=()):
    """Return the parallels of a text: the words they share, and their members."""
    parallels = find_parallels(text, cuts, fixed)
    for each in parallels:
        assert (each.start, each.end) == (each.members[0][0], each.members[-1][1])
    return [(each.shared, [text[a:b] for a, b in each.members]) for each in parallels]


@pytest.mark.parametrize(
    ("text", "shared", "members"),
    [
        (
            "有的怕难；有的怕累；有的怕烦。",
            ("有的",),
            ["有的怕难", "有的怕累", "有的怕烦"],
        ),
        (
            "工作中，有的拖，一等再等；有的推，左推右挡；有的躲，见事就绕。要改。",
            ("有的",),
            ["有的拖，一等再等", "有的推，左推右挡", "有的躲，见事就绕"],
        ),
        (
            "问题有三。所谓“松”，就是管得松。台账没人看；所谓“散”，就是心气散；所谓“软”，就是腰杆软。",
            ("所谓", "就是"),
            ["所谓“松”，就是管得松。台账没人看", "所谓“散”，就是心气散", "所谓“软”，就是腰杆软"],
        ),
        (
            "请大家问一问自己门进得够不够；问一问自己账算得清不清；问一问自己话说得实不实。",
            ("问一问自己",),
            ["问一问自己门进得够不够", "问一问自己账算得清不清", "问一问自己话说得实不实"],
        ),
        (
            "要做到“心中有党、心中有民、心中有责、心中有戒”。",
            ("心中有",),
            ["心中有党", "心中有民", "心中有责", "心中有戒"],
        ),
        (
            "我们要把读书与干活结合起来，把干活与总结结合起来，把总结与提高结合起来，不搞两张皮。",
            ("把", "结合起来"),
            ["把读书与干活结合起来", "把干活与总结结合起来", "把总结与提高结合起来"],
        ),
        (
            "水厂改造，坚持以需要为先导，以质量为根本，以居民满意为标准，分步推进。",
            ("以",),
            ["以需要为先导", "以质量为根本", "以居民满意为标准"],
        ),
        (
            "要在急难面前顶得上，在利益面前让得开，在诱惑面前守得住。",
            ("在",),
            ["在急难面前顶得上", "在利益面前让得开", "在诱惑面前守得住"],
        ),
        (
            "必须坚持把住入口、坚持管好过程、坚持看清结果，少走弯路。",
            ("坚持",),
            ["坚持把住入口", "坚持管好过程", "坚持看清结果"],
        ),
        (
            "原则是：\n——坚持先急后缓。急的先办。\n——坚持量力而行。不欠新账。\n——坚持群众点单。\n",
            ("坚持",),
            ["——坚持先急后缓。急的先办", "——坚持量力而行。不欠新账", "——坚持群众点单"],
        ),
        (
            "这五年，粮仓更满了。\n——这是修路的五年。村村通了车。\n——这是办学的五年。校舍翻了新。\n——这是治水的五年。",
            ("这是",),
            [
                "——这是修路的五年。村村通了车",
                "——这是办学的五年。校舍翻了新",
                "——这是治水的五年",
            ],
        ),
    ],
)
def test_members_of_one_pattern_are_a_parallel(text, shared, members):
    assert found(text) == [(shared, members)]


@pytest.mark.parametrize(
    "text",
    [
        "有的怕难，有的怕累。",
        "心中有党、心中有民。",
        "苹果、梨、桃都丰收了。",
        "要抓好供水、供电、供气、供暖。",
        "自治区、自治州、自治县的人民政府要负责。",
        "农业厅、农机局、农垦局参加了会议。",
        "我们的干部，我们的群众，我们的企业都在看着。",
        "我们开了会。我们定了方案。我们也发了文。",
        "中国地大。中国人多。中国历史长，情况复杂。",
        "一九八一年打井。一九八二年修渠。一九八三年栽树。",
        "2021年修了路，2022年架了桥，2023年通了车。",
        "一是修路；二是架桥；三是通车。",
        "学校的老师、学校的学生、学校的家长、工厂都来了。",
        "时刻关注思想，关注宿舍、关注食堂、关注课堂，关注网上的话，做到心里有数。",
        "引导孩子热爱家乡、热爱劳动、热爱读书的故事有很多。",
        "不好，不好，不好！",
        "加强水利建设。今年修三条渠。\n加强领导，层层负责，一级抓一级。\n加强植树造林。种满荒山。\n",
    ],
)
def test_what_is_no_parallel(text):
    assert found(text) == []


def test_the_first_member_may_begin_inside_its_clause():
    ((_, members),) = found("同志们都要敢于说真话，敢于碰硬茬，敢于认错账，不当老好人。")
    assert members[0] == "敢于说真话"


def test_the_last_member_may_be_added_with_a_word():
    ((shared, members),) = found("修渠，是为了浇地，是为了防涝，也是为了留住年轻人。")
    assert (shared, members) == (("是为了",), ["是为了浇地", "是为了防涝", "是为了留住年轻人"])


@pytest.mark.parametrize("link", ["；", "，"])
def test_and_so_on_is_not_of_the_last_member(link):
    ((_, members),) = found(link.join(["毛病是：有的拖", "有的推", "有的躲，等等。都要改。"]))
    assert members[-1] == "有的躲"


def test_a_bracket_around_all_members_is_not_of_the_last():
    ((_, members),) = found("叫响“坚持早来、坚持早走访、坚持早办结”的口号。")
    assert members == ["坚持早来", "坚持早走访", "坚持早办结"]


def test_a_parallel_may_lie_in_a_member_of_another():
    text = (
        "所谓“松”，就是不严，有的迟到，有的早退，有的串岗；所谓“散”，就是不齐；所谓“软”，就是不硬。"
    )
    outer, inner = found(text)
    assert (len(outer[1]), inner[1]) == (3, ["有的迟到", "有的早退", "有的串岗"])
    assert "，".join(inner[1]) in outer[1][0]


def test_no_parallel_goes_across_a_cut():
    text = "要敢于开头，敢于过坎，敢于收尾。"
    assert len(found(text)) == 1
    assert found(text, cuts=[text.index("敢于过坎")]) == []


def test_no_parallel_cuts_a_phrase_in_two():
    text = "要敢于开头，敢于过坎，敢于收尾。"
    held, cut = (0, len(text)), (text.index("过坎"), text.index("收尾"))
    assert len(found(text, fixed=[held])) == 1
    assert found(text, fixed=[cut]) == []


def test_the_tree_holds_members_with_the_words_they_share():
    text = "同志们：\n一、查问题\n有的怕难；有的怕累；有的怕烦。\n二、抓整改\n限期改完。\n"
    (parallel,) = find(gangmu.parse(text), Parallel)
    assert [each.text for each in parallel.members] == ["有的怕难", "有的怕累", "有的怕烦"]
    assert parallel.shared == ("有的",)
    assert parallel.text == "有的怕难；有的怕累；有的怕烦"


def test_numbered_members_are_items_and_no_parallel():
    speech = gangmu.parse("讲三点。一是要坚持学；二是要坚持干；三是要坚持改。")
    assert len(list(find(speech, Item))) == 3
    assert not list(find(speech, Parallel))


@pytest.mark.parametrize(
    "text",
    [
        "各科室要做到三个必须：必须当日办结；必须当面讲清；必须当场登记。",
        "毛病集中在“松、散、软”。所谓“松”，就是不严；所谓“散”，就是不齐；所谓“软”，就是不硬。",
    ],
)
def test_a_parallel_keeps_a_promise(text):
    speech = gangmu.parse(text)
    (parallel,) = find(speech, Parallel)
    (promise,) = find(speech, Announcement)
    assert (promise.count, promise.series, promise.parallel) == (3, None, parallel.start)
    assert not list(find(speech, Series))
