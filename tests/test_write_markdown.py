"""Markdown: sections and lists; nothing in the text becomes markup."""

import pytest
from tests.trees import heading, item, nested, series, slogan, speech

from gangmu.write.markdown import write
from gangmu.write.markup import comment, opening, plain, strong

LONG = (
    "雪来得早，路要扫得更早，人要到得比雪还早，车要备得比人还早，盐要撒得比车还早，" * 2
    + "谁也不能等。"
)


def written(*children):
    return "".join(write(speech(*children)))


def test_long_items_with_headings_are_sections_and_others_lists():
    document = written(
        ("noise", "首页\n"),
        ("title", "除雪讲话"),
        "\n",
        ("salutation", "同志们："),
        "\n开会。\n",
        series(
            item("一、", 1, heading("认清形势"), "。", LONG, "\n还有。\n"),
            item(
                "二、",
                2,
                heading("抓好落实", ending="line"),
                "\n要",
                slogan("三早"),
                "：",
                series(item("一是", 1, heading("早看"), "，看天。"), item("二是", 2, "早扫。")),
                "缺一不可。\n",
            ),
        ),
        ("closing", "谢谢。"),
    )
    assert document == (
        "# 除雪讲话\n\n同志们：\n\n开会。\n\n"
        f"## 一、认清形势\n\n{LONG}\n\n还有。\n\n"
        "## 二、抓好落实\n\n要三早：\n\n"
        "- **一是早看**，看天。\n- 二是早扫。\n\n缺一不可。\n\n谢谢。\n"
    )


def test_without_a_title_sections_begin_at_the_first_level():
    assert written(series(item("一、", 1, heading("甲"), "？", LONG))) == f"# 一、甲？\n\n{LONG}\n"


def test_an_item_without_a_heading_among_sections_gets_its_first_words():
    document = written(
        series(item("一、", 1, heading("甲"), "。" + LONG), item("二、", 2, "乙。丙。"))
    )
    assert document.endswith("\n\n# 二、乙\n\n二、乙。丙。\n")


def test_lists_lie_in_lists_and_paragraphs_in_items():
    document = written(
        series(
            item("一是", 1, "甲：", series(item("1.", 1, "乙\n丙"), item("2.", 2, "丁")), "戊"),
            item("二是", 2, "己"),
        )
    )
    assert document == ("- 一是甲：\n  - 1\\.乙\n\n    丙\n\n  - 2\\.丁\n\n  戊\n\n- 二是己\n")


def test_sections_go_down_to_the_sixth_level():
    spec = item("7.", 1, heading("底"), LONG)
    for level in range(6, 0, -1):
        spec = item(f"{level}.", 1, heading("层"), series(spec))
    heads = [line for line in written(series(spec)).splitlines() if line]
    assert heads[5].startswith("###### 6.")
    assert heads[6].startswith("- **7.底**雪")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*甲* _乙_ `丙`", r"\*甲\* \_乙\_ \`丙\`"),
        ("<b>&amp;[甲](乙)|~~丙~~", r"\<b\>\&amp;\[甲\](乙)\|\~\~丙\~\~"),
        ("$x$ ==y== \\#", r"\$x\$ \=\=y\=\= \\\#"),
        ("甲\r\n\u3000乙\0\x1b\ud800", "甲 乙\ufffd\ufffd\ufffd"),
        ("1.5亿元，其中", "1.5亿元，其中"),
    ],
)
def test_plain_escapes_what_would_be_markup(text, expected):
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1. 甲", "1\\. 甲"),
        ("12) 甲", "12\\) 甲"),
        ("- 甲", "\\- 甲"),
        ("+ 甲", "\\+ 甲"),
        ("---", "\\---"),
        ("1、甲", "1、甲"),
        ("2024年", "2024年"),
    ],
)
def test_opening_escapes_what_would_open_a_list(line, expected):
    assert opening(line) == expected


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        ("一是早看", "，看天", "**一是早看**，看天"),
        ("一是早看", "看天", "**一是早看**看天"),
        ("一是讲“早”", "看天", "一是讲“早”看天"),
        ("一是讲“早”", "。看天", "**一是讲“早”**。看天"),
        ("一是讲“早”", "", "**一是讲“早”**"),
        ("", "甲", "甲"),
    ],
)
def test_strong_only_where_it_would_close(text, after, expected):
    assert strong(text, after) + after == expected


def test_a_comment_cannot_be_ended_by_a_name():
    assert comment("a-->b\n.txt").count("-->") == 1


def test_deep_trees():
    document = "".join(write(nested(5000)))
    assert document.count("- 一要") == 4999
    assert max(map(len, document.splitlines())) < 100
