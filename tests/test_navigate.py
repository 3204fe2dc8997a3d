"""Finding one's way in a tree: methods of Speech and what is behind them."""

import pytest
from tests.trees import heading, item, nested, series, slogan, speech

from gangmu import navigate
from gangmu.tree import Break, Item, Marker, Node, Series, Slogan, Speech, Text, walk
from gangmu.visitor import Visitor


@pytest.fixture
def winter() -> Speech:
    return speech(
        ("title", "在除雪会上的讲话"),
        "\n",
        ("salutation", "同志们："),
        "\n",
        series(
            item(
                "一、",
                1,
                heading("认清形势", ending="stop"),
                "。雪已经来了。\n",
                series(item("一是", 1, "看天气。早看。"), item("二是", 2, "看道路。\n")),
                style="hanzi",
            ),
            item(
                "二、", 2, " ", heading("抓好", slogan("三早", "早", count=3)), "\n大家都要早。\n"
            ),
            style="hanzi",
        ),
        ("closing", "谢谢大家。"),
    )


def by_marker(tree: Speech, text: str) -> Item:
    return next(each for each in tree.items() if each.marker.text == text)


def test_items_and_series_stand_in_the_order_of_the_text(winter):
    assert [each.marker.text for each in winter.items()] == ["一、", "一是", "二是", "二、"]
    assert [each.style for each in winter.series()] == ["hanzi", "shi"]


def test_at_gives_the_leaf_that_holds_the_character(winter):
    for offset, character in enumerate(winter.text):
        leaf = winter.at(offset)
        assert leaf.text[offset - leaf.start] == character
    assert isinstance(winter.at(winter.text.index("一是")), Marker)
    assert isinstance(winter.at(winter.text.index("\n")), Break)


@pytest.mark.parametrize("offset", [-1, 10**9])
def test_at_refuses_offsets_outside_the_speech(winter, offset):
    with pytest.raises(IndexError, match=str(offset)):
        winter.at(offset)
    with pytest.raises(IndexError):
        winter.at(winter.end)
    with pytest.raises(IndexError):
        speech().at(0)


def test_ancestors_go_from_the_nearest_to_the_speech(winter):
    leaf = winter.at(winter.text.index("看道路"))
    kinds = [each.kind for each in winter.ancestors(leaf)]
    assert kinds == ["item", "series", "item", "series", "speech"]
    assert winter.ancestors(winter) == ()
    motto = winter.at(winter.text.index("三早"))
    assert [each.kind for each in winter.ancestors(motto)][:3] == ["slogan", "heading", "item"]


def test_ancestors_of_every_node_contain_it(winter):
    for node in walk(winter):
        for around in winter.ancestors(node):
            assert around.start <= node.start <= node.end <= around.end


def test_a_node_of_another_speech_is_refused(winter):
    for stranger in (Text(0, 3, "在除雪"), Text(500, 501, "甲"), Series(8, 9, (), "shi", None)):
        with pytest.raises(ValueError, match="not a node of this speech"):
            winter.ancestors(stranger)


def test_parent_item_and_depth(winter):
    inner = by_marker(winter, "二是")
    assert winter.parent_item(inner) is by_marker(winter, "一、")
    assert winter.parent_item(by_marker(winter, "一、")) is None
    assert [winter.depth(each) for each in winter.items()] == [1, 2, 2, 1]
    assert winter.depth(winter.at(0)) == 0
    assert [depth for depth, _ in navigate.outlined(winter)] == [1, 2, 2, 1]


def test_breadcrumbs_are_headings_or_else_markers_with_first_words(winter):
    leaf = winter.at(winter.text.index("早看"))
    assert winter.breadcrumbs(leaf) == ("认清形势", "一是看天气")
    assert winter.breadcrumbs(by_marker(winter, "一是")) == ("认清形势",)
    assert winter.breadcrumbs(by_marker(winter, "一、")) == ()
    assert winter.breadcrumbs(winter.at(winter.text.index("大家都要"))) == ("抓好三早",)


@pytest.mark.parametrize(
    ("built", "expected"),
    [
        (item("一是", 1, "抓学习。再抓。"), "一是抓学习"),
        (item("一是", 1, "\u3000 抓  学习\n再抓"), "一是抓 学习"),
        (item("一是", 1, "\n抓学习"), "一是抓学习"),
        (item("一是", 1, "抓" * 24), "一是" + "抓" * 24),
        (item("一是", 1, "抓" * 25), "一是" + "抓" * 24 + "…"),
        (item("一是", 1, ("noise", "广告"), "抓学习"), "一是抓学习"),
        (item("一是", 1, series(item("一要", 1, "快"))), "一是"),
        (item("1.", 1, " ", heading("甲乙", "\n", "丙")), "1. 甲乙 丙"),
        (item("一是", 1), "一是"),
    ],
)
def test_labels(built, expected):
    (made,) = (each for each in speech(series(built)).items() if each.start == 0)
    assert navigate.label(made) == expected


def test_paragraphs_stand_between_breaks_without_blanks():
    tree = speech("\u3000\u3000甲乙 \r\n\r\n", series(item("一是", 1, "丙\u2028丁")), "\n")
    assert [(each.start, each.text) for each in tree.paragraphs()] == [
        (2, "甲乙"),
        (9, "一是丙"),
        (13, "丁"),
    ]
    for each in tree.paragraphs():
        assert tree.text[each.start : each.end] == each.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲。乙！丙？", ["甲。", "乙！", "丙？"]),
        ("他说：“好。”都笑了。", ["他说：“好。”", "都笑了。"]),
        ('他说："好。"都笑了。"早"字当头。', ['他说："好。"', "都笑了。", '"早"字当头。']),
        ("真好……再来", ["真好……", "再来"]),
        ("什么？！（是的。）对", ["什么？！", "（是的。）", "对"]),
        ("甲。 乙\n丙", ["甲。", "乙", "丙"]),
        ("。。", ["。。"]),
        (" \n ", []),
        ("1.5亿元，好", ["1.5亿元，好"]),
    ],
)
def test_sentences_end_at_stops_with_the_quotes_after_them(text, expected):
    tree = speech(text)
    assert [each.text for each in tree.sentences()] == expected
    for each in tree.sentences():
        assert tree.text[each.start : each.end] == each.text


class Journal(Visitor):
    def __init__(self) -> None:
        self.lines: list[str] = []

    def visit_node(self, node: Node) -> None:
        self.lines.append(f"+{node.kind}")

    def leave_series(self, series: Series) -> None:
        self.lines.append("-series")

    def visit_slogan(self, slogan: Slogan) -> bool:
        self.lines.append(slogan.text)
        return False

    def leave_slogan(self, slogan: Slogan) -> None:
        self.lines.append("-slogan")


def test_a_visitor_enters_and_leaves_and_can_stay_out():
    journal = Journal()
    journal.visit(speech(series(item("一是", 1, slogan("三早"), "好"))))
    assert journal.lines == [
        "+speech", "+series", "+item", "+marker", "三早", "-slogan", "+text", "-series",
    ]  # fmt: skip


def test_deep_trees_are_no_harder():
    tree = nested(5000)
    last = max(tree.items(), key=lambda each: each.start)
    assert tree.depth(last) == 5000
    assert len(tree.breadcrumbs(last)) == 4999
    assert tree.parent_item(last) is not None
    assert tree.at(tree.end - 1).text == "底。"
    journal = Journal()
    journal.visit(tree)
    assert journal.lines.count("-series") == 5000
