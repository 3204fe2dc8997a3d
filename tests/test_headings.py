"""Where headings end: examples of each kind, and what holds for any text."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gangmu.steps.headings.find import find_headings
from gangmu.steps.headings.weights import REACH
from gangmu.steps.tokens import Entry

MARKERS = [
    ("hanzi", re.compile(r"[一二三四五六]、")),
    ("hanzi_paren", re.compile(r"（[一二三四五六]）")),
    ("digit", re.compile(r"\d[.、]")),
    ("shi", re.compile(r"[一二三四五六]是")),
]
BODY = "各村要把责任落到每一个人，按月检查进度，发现漏洞当场补上，年底再逐项验收。" * 5


def entries_of(text: str, end: int | None = None) -> list[Entry]:
    """Read an outline whose depth goes by the style alone, each series inside one item."""
    found = sorted(
        (m.start(), m.end(), depth)
        for depth, (_, p) in enumerate(MARKERS)
        for m in p.finditer(text)
    )
    entries: list[Entry] = []
    for at, (start, marker_end, depth) in enumerate(found):
        stop = next((s for s, _, d in found[at + 1 :] if d <= depth), end or len(text))
        parent = next((k for k in range(at - 1, -1, -1) if found[k][2] < depth), -1)
        series = 1000 * depth + parent
        entries.append(Entry(start, marker_end, stop, MARKERS[depth][0], at, parent, series))
    return entries


def headings(text: str, end: int | None = None) -> list[tuple[str, str] | None]:
    """Return text and ending of each entry's heading."""
    entries = entries_of(text, end)
    found = {
        head.entry: (text[head.start : head.end], head.ending)
        for head in find_headings(text, entries)
    }
    return [found.get(at) for at in range(len(entries))]


def test_a_line_of_its_own():
    text = f"一、汛期准备情况\n今年雨水多。{BODY}\n二、下一步打算\n{BODY}\n"
    assert headings(text) == [("汛期准备情况", "line"), ("下一步打算", "line")]


def test_a_line_of_its_own_with_a_full_stop():
    text = f"一、备足防汛物资。\n{BODY}\n二、管好水库闸门。\n{BODY}\n"
    assert headings(text) == [("备足防汛物资", "line"), ("管好水库闸门", "line")]


def test_bare_lines_of_an_agenda():
    assert headings("1.请镇长讲话\n2.请村民代表发言\n") == [
        ("请镇长讲话", "line"),
        ("请村民代表发言", "line"),
    ]


def test_two_ideographic_spaces_are_a_line_end():
    text = f"前文。|一、修好灌渠|{BODY}|二、清好淤泥|{BODY}".replace("|", "\u3000\u3000")
    assert headings(text) == [("修好灌渠", "line"), ("清好淤泥", "line")]


def test_blanks_and_bold_around_the_heading_are_left_out():
    text = f"一、 **修好灌渠** \n{BODY}\n二、 清好淤泥 \n{BODY}\n"
    assert headings(text) == [("修好灌渠", "line"), ("清好淤泥", "line")]


def test_a_first_sentence_that_the_rest_develops():
    text = f"（一）把好堤坝安全关。{BODY}（二）把好物资储备关。{BODY}"
    assert headings(text) == [("把好堤坝安全关", "stop"), ("把好物资储备关", "stop")]


def test_a_heading_may_have_two_clauses():
    text = f"会上讲了两点。一是抓早抓小，防患未然。{BODY}二是压实责任，严格奖惩。{BODY}"
    assert headings(text) == [("抓早抓小，防患未然", "stop"), ("压实责任，严格奖惩", "stop")]


def test_stops_inside_quotation_marks_end_nothing():
    text = f"一是牢记“堤在人在！决不后退。”的誓言。{BODY}二是守好每一段堤。{BODY}"
    assert headings(text)[0] == ("牢记“堤在人在！决不后退。”的誓言", "stop")


def test_an_inner_list_develops_a_heading():
    first = f"一、抓好三项准备：1.备料。{BODY}2.练兵。{BODY}"
    text = f"{first}二、管好两个闸口。1.上闸。{BODY}2.下闸。{BODY}"
    assert headings(text) == [
        ("抓好三项准备", "stop"),
        ("备料", "stop"),
        ("练兵", "stop"),
        ("管好两个闸口", "stop"),
        ("上闸", "stop"),
        ("下闸", "stop"),
    ]


def test_an_inner_item_can_end_a_heading_by_itself():
    text = f"一、抓好汛前准备（一）备料。{BODY}（二）练兵。{BODY}"
    assert headings(text)[0] == ("抓好汛前准备", "inferred")


@pytest.mark.parametrize(
    "body",
    [
        "近年来，县里连年遭灾，",
        "我们县山高坡陡，",
        "储备工作是防汛的根本，",
        "各级各部门都不能松劲，",
    ],
)
def test_a_heading_that_nothing_ends(body):
    first = f"一、统一思想认识，加强物资储备工作{body}{BODY}"
    text = f"{first}二、压实各级责任，严格检查考核工作当前，{BODY}"
    assert headings(text) == [
        ("统一思想认识，加强物资储备工作", "inferred"),
        ("压实各级责任，严格检查考核工作", "inferred"),
    ]


def test_nothing_is_inferred_over_a_short_body():
    text = "1.雨具由各村自己采购我们统一报销，每人一套。2.粮食由镇里调拨大家按户领取，每户一袋。"
    assert headings(text) == [None, None]


def test_a_topic_that_a_comma_ends():
    text = (
        "一是防汛方面，镇里备了沙袋，还请了专家。二是护林方面，各村派了护林员，日夜巡山。"
        "三是修路方面，两条村道月底通车。"
    )
    assert headings(text) == [("防汛方面", "stop"), ("护林方面", "stop"), ("修路方面", "stop")]


@pytest.mark.parametrize(
    "text",
    [
        "一是备好沙袋；二是练好队伍；三是守好闸口。\n",
        "1.沙袋由各村准备，每村不少于五百个。\n2.水泵由镇里调配，每村两台，用后归还。\n",
        "一是目前雨季还没有过去，堤坝又泡了半个月，随时可能出险。大家不能回家。二是物资运不上来，路断了三处。还要抢修。",
        "一、\n今年的雨下得早，也下得大。各村都受了灾。\n二、\n明年的工作要早打算。大家都想一想。\n",
    ],
)
def test_plain_sentences_are_no_headings(text):
    assert not any(headings(text))


def test_what_follows_a_plain_list_makes_no_heading_of_its_last_item():
    text = (
        "一是备好沙袋；二是练好队伍；三是守好上下游每一处闸口和涵洞，不留死角。"
        "这三条做到了，汛期就能平安。"
    )
    assert headings(text) == [None, None, None]


def test_siblings_speak_for_a_heading_without_a_body():
    text = f"一是查险不细。{BODY}二是报险不快。\n三是抢险不力。{BODY}四是善后不实。{BODY}"
    assert [found and found[0] for found in headings(text)] == [
        "查险不细",
        "报险不快",
        "抢险不力",
        "善后不实",
    ]


def test_a_change_in_the_body_leaves_headings_alone():
    text = f"一、备足防汛物资\n{BODY}\n二、管好水库闸门\n{BODY}\n"
    other = text.replace(BODY, BODY.replace("年底", "春节以前，镇里要开会，到时候"))
    assert headings(text) == headings(other)


@st.composite
def outlines(draw: st.DrawFn) -> tuple[str, list[Entry]]:
    pieces = st.text(alphabet="一是、。：；，\n\u3000 要“”（）*甲乙加强当前\x00\ud800", max_size=30)
    parts = draw(st.lists(st.tuples(st.sampled_from(["一、", "一是", "（一）", "1."]), pieces)))
    entries, at, text = [], 0, ""
    for number, (marker, body) in enumerate(parts):
        style = {"一、": "hanzi", "一是": "shi", "（一）": "hanzi_paren", "1.": "digit"}[marker]
        end = at + len(marker) + len(body)
        parent = draw(st.integers(-1, number - 1))
        entries.append(
            Entry(at, at + len(marker), end, style, number, parent, draw(st.integers(0, 2)))
        )
        at, text = end, text + marker + body
    return text, entries


@given(outlines())
def test_heads_lie_inside_their_items(outline):
    text, entries = outline
    heads = find_headings(text, entries)
    assert all(a.entry < b.entry for a, b in pairwise(heads))
    for head in heads:
        entry = entries[head.entry]
        assert entry.marker_end <= head.start < head.end <= entry.end
        assert head.end - head.start <= REACH
        words = text[head.start : head.end]
        assert "\n" not in words
        assert words.strip(" \u3000*") == words
