"""Which announcements stand, and which series keeps them."""

import re

import pytest

from gangmu.steps.phrases.announcements import find_announcements
from gangmu.steps.phrases.link import bind
from gangmu.steps.tokens import Entry

MARKER = re.compile(r"〔(\d+)〕")


def bound(text):
    """Return (phrase, first entry) for each; 〔n〕 marks an item of series n."""
    entries = [
        Entry(match.start(), match.end(), len(text), "hanzi", 1, -1, int(match.group(1)))
        for match in MARKER.finditer(text)
    ]
    announced = find_announcements(text)
    return [(text[each.start : each.end], each.entry) for each in bind(text, announced, entries)]


@pytest.mark.parametrize(
    "text",
    [
        "下面讲三点意见。〔0〕学。〔0〕做。〔0〕查。",
        "下面讲三点意见。\n\n\u3000\u3000〔0〕学。〔0〕做。〔0〕查。",
        "下面讲几点意见。〔0〕学。〔0〕做。",
        "校长从三个方面进行了部署。〔0〕学。〔0〕做。〔0〕查。",
        "在三个方面用力，既治标又治本：〔0〕学。〔0〕做。〔0〕查。",
        "讲三点意见。〔0〕学。〔0〕做。",  # a promise not kept in full
        "讲三点意见。〔0〕学。",  # an excerpt
        "今天只讲三个词：快、准、稳。先说说来由。去年水大，谁都没想到。〔0〕快。〔1〕准。〔0〕稳。〔0〕完。",
        "努力做到“三个放心”：〔0〕吃。〔0〕住。〔0〕行。",
    ],
)
def test_the_next_series_keeps_the_promise(text):
    (_, entry), *others = bound(text)
    assert entry == 0
    assert not others


def test_two_announcements_with_the_right_count_share_a_series():
    text = "会议提出三条指标，也就是三条标准：〔0〕快。〔0〕准。〔0〕稳。"
    assert bound(text) == [("三条指标", 0), ("三条标准", 0)]


def test_of_open_counts_the_nearest_is_kept():
    text = "就几项工作的办法，提出如下意见：〔0〕快。〔0〕准。"
    assert bound(text) == [("如下意见", 0)]


def test_an_inner_list_is_announced_inside_an_outer_one():
    text = "讲两个问题。〔0〕学习。要抓好三个环节：〔1〕读。〔1〕想。〔1〕写。〔0〕作风。"
    assert bound(text) == [("两个问题", 0), ("三个环节", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "打好三大战役，为今年开好头。全省上下都要动起来。〔0〕学。〔0〕做。〔0〕查。",
        "把两个文明建设不断推向前进。\n〔0〕学。〔0〕做。",
        "坚持“三个放心”监督标准。〔0〕学。〔0〕做。〔0〕查。",
        "开展“三项整治”工作。我补充一下。〔0〕学。〔0〕做。〔0〕查。",
        "继续办好三件实事。群众都说好。〔0〕学。〔0〕做。",
        "〔0〕学。要抓好三个环节。〔0〕做。〔0〕查。",  # the next item continues a series
    ],
)
def test_what_is_only_mentioned_is_dropped(text):
    assert bound(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "全厂的心愿是三点希望：更快、更好、更省。",
        "这就是“两个确保”：确保有水，确保有电。",
        "现有四份材料。即通知、名单、账本和照片。",
        "供销主要有三条渠道：国营商业是主体。集体商业也要办。",
        "做法无非两种情况。一种是不懂，另一种是不愿。",
        "今年要实现以下主要目标。\n——收入增长。\n——环境改善。",
    ],
)
def test_members_without_numbers_keep_a_promise(text):
    ((_, entry),) = bound(text)
    assert entry is None


@pytest.mark.parametrize(
    "text",
    [
        "三个小组指出：材料不全。",  # speaking
        "“两项机制”发言稿：抓落实。",  # the formula only names the paper
        "他们提了三点意见。大家都同意。",  # no members
    ],
)
def test_other_colons_and_stops_do_not(text):
    assert bound(text) == []


def test_nothing_to_bind():
    assert bind("", [], []) == []
