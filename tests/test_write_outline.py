"""The outline that people read: what is drawn, what fits, what never reaches a terminal."""

import re

import pytest
from tests.trees import announcement, heading, item, nested, parallel, series, slogan, speech

from gangmu.tree import Promise
from gangmu.write.cells import cells, fit, visible
from gangmu.write.outline import Look, write

TREE = speech(
    ("noise", "首页\n"),
    ("title", "在除雪会上的讲话"),
    "\n",
    ("salutation", "同志们："),
    "讲",
    announcement("两点意见", 2, 23),
    "。\n",
    series(
        item(
            "一、",
            1,
            heading("认清", slogan("三早")),
            "。\n雪来了。",
            series(item("一是", 1, "看天气。早看。"), item("二是", 2, "看道路，", slogan("四看"))),
            style="hanzi",
        ),
        item(
            "二、",
            2,
            heading("做好", announcement("两件事", 2, 60)),
            "\n",
            series(item("1.", 1, "清扫。\n"), promise=Promise(56, 59, 2)),
        ),
        style="hanzi",
        promise=Promise(17, 21, 2),
    ),
    ("closing", "谢谢\n大家。"),
)


def drawn(tree=TREE, **look):
    return "".join(write(tree, Look(**look)))


def test_the_outline_shows_frame_promises_items_and_slogans():
    assert drawn() == (
        "在除雪会上的讲话\n"
        "同志们：\n"
        "⟨两点意见⟩ → 2 of 2\n"
        "一、认清三早 «三早»\n"
        "├─ 一是看天气\n"
        "└─ 二是看道路，四看 «四看»\n"
        "二、做好两件事 ✗ 1 of 2\n"
        "└─ 1.清扫\n"
        "谢谢 大家。\n"
    )


def test_guides_go_on_beside_what_lies_deeper():
    inner = series(item("1.", 1, "甲", series(item("①", 1, "乙"))), item("2.", 2, "丙"))
    tree = speech(series(item("一、", 1, inner, series(item("一是", 1, "丁")))))
    assert drawn(tree) == "一、\n├─ 1.甲\n│  └─ ①乙\n├─ 2.丙\n└─ 一是丁\n"


def test_a_promise_that_no_heading_shows_stands_on_the_guide():
    promised = series(item("1.", 1, "甲"), promise=Promise(2, 6, 1))
    tree = speech(series(item("一、", 1, announcement("一件事：", 1, 6), promised)))
    assert drawn(tree).splitlines()[1:] == ["│  ⟨一件事：⟩ → 1 of 1", "└─ 1.甲"]


@pytest.mark.parametrize(
    ("count", "kept"),
    [(2, "→ 2 of 2"), (3, "✗ 2 of 3"), (1, "✗ 2 of 1"), (None, "→ 2")],
)
def test_a_promise_says_how_it_is_kept(count, kept):
    items = series(item("一是", 1, "甲"), item("二是", 2, "乙"), promise=Promise(0, 2, count))
    lines = drawn(speech(announcement("要点", count, 3), "：", items)).splitlines()
    assert lines == [f"⟨要点⟩ {kept}", "一是甲", "二是乙"]


@pytest.mark.parametrize(
    ("count", "kept"), [(3, "→ 3 of 3, unnumbered"), (4, "✗ 3 of 4, unnumbered")]
)
def test_a_parallel_has_a_row_and_keeps_a_promise(count, kept):
    found = parallel(("对", "要"), "对上要诚", "对下要亲", "对己要严")
    tree = speech(series(item("一、", 1, announcement("要求", count, None, 5), "：", found)))
    assert drawn(tree).splitlines() == [
        "一、要求：对上要诚；对下要亲；对己要严",
        f"   ⟨要求⟩ {kept}",
        "   ∥ 对…要… ×3",
    ]


def test_a_promise_kept_by_what_has_neither_number_nor_pattern_says_so():
    assert drawn(speech(announcement("三点", 3), "：甲，乙，丙。")).startswith(
        "⟨三点⟩ → unnumbered\n"
    )


def test_spans_and_depth():
    first = next(TREE.items())
    assert f"一、认清三早 {first.start}-{first.end} «三早»\n" in drawn(spans=True)
    shallow = drawn(depth=1)
    assert "二、做好两件事" in shallow
    assert "一是" not in shallow
    assert drawn(depth=2) == drawn()


@pytest.mark.parametrize("width", [8, 12, 20, 31, 80])
@pytest.mark.parametrize("spans", [False, True])
def test_no_line_is_wider_than_asked(width, spans):
    tree = speech(series(item("一是", 1, heading("路🙂a" * 40), series(item("1.", 1, "雪" * 90)))))
    for line in drawn(tree, width=width).splitlines():
        assert cells(line) <= width
        assert "…" in line
    for line in drawn(tree, width=40, spans=spans).splitlines():
        assert cells(line) <= 40
        assert spans == bool(re.search(r" \d+-\d+$", line))


def test_without_a_width_headings_are_whole():
    tree = speech(series(item("一是", 1, heading("路" * 300)), item("二是", 2, "雪" * 300)))
    first, second = drawn(tree, width=None).splitlines()
    assert first == "一是" + "路" * 300
    assert second.endswith("雪…")


def test_colours_only_when_asked():
    assert "\x1b" not in drawn()
    coloured = drawn(colour=True)
    assert "\x1b[36m一、\x1b[0m" in coloured
    assert re.sub("\x1b\\[[0-9]*m", "", coloured) == drawn()


def test_control_characters_of_the_text_never_reach_the_terminal():
    bad = "\x1b[31m\x07\x00\x9b\u202e\ud800\x7f"
    tree = speech(
        ("title", bad), series(item("一" + bad, 1, heading(bad), slogan(bad)), item("二是", 2, bad))
    )
    for look in ({}, {"width": None}, {"colour": False, "spans": True}):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800]", drawn(tree, **look))
    assert "\\x1b[31m\\x07\\x00\\x9b\\u202e\\ud800\\x7f" in drawn(tree, width=None)


def test_a_speech_without_items_says_so():
    assert drawn(speech("同志们好。")) == "(no numbered items)\n"
    assert drawn(speech()) == "(no numbered items)\n"


def test_deep_trees_have_narrow_lines():
    lines = drawn(nested(5000)).splitlines()
    assert len(lines) == 5000
    assert max(map(cells, lines)) <= 80
    assert lines[-1] == "⋯5000 一是底"


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("abc", 3),
        ("纲目", 4),
        ("（一）", 6),
        ("①“”", 3),
        ("e\u0301", 1),
        ("🙂", 2),
        ("👩‍👩‍👧", 2),
        ("1\ufe0f\u20e3", 2),
        ("❤\ufe0f", 2),
        ("👍🏽", 2),
        ("🇨🇳", 2),
        ("a\u200bb", 2),
        ("ﾊ", 1),
    ],
)
def test_cells(text, width):
    assert cells(text) == width


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("纲目纲目", 8, "纲目纲目"),
        ("纲目纲目", 7, "纲目纲…"),
        ("纲目纲目", 6, "纲目…"),
        ("纲目", 1, "…"),
        ("纲目", 0, ""),
        ("👩‍👩‍👧纲目", 4, "👩‍👩‍👧…"),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301…"),
    ],
)
def test_fit_cuts_between_whole_characters(text, width, expected):
    assert fit(text, width) == expected


def test_visible_is_one_line():
    assert visible("甲\r\n\u3000乙\t丙\x1c") == "甲 乙 丙\\x1c"
