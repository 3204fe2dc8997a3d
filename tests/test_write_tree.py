"""The tree format: every node on a line."""

from tests.trees import heading, item, nested, series, slogan, speech

from gangmu.tree import Promise, walk
from gangmu.write.tree import write

TREE = speech(
    "甲\x1b\n",
    series(item("一是", 1, heading(slogan("三早", "早", count=3))), promise=Promise(0, 1, 3)),
)


def test_every_node_has_a_line_with_its_span_and_details():
    assert "".join(write(TREE)) == (
        "speech 0-7\n"
        "  text 0-2 '甲\\x1b'\n"
        "  break 2-3 '\\n'\n"
        "  series 3-7 style='shi' announcement=Promise(start=0, end=1, count=3)\n"
        "    item 3-7\n"
        "      marker 3-5 style='shi' ordinal=1 wide=True '一是'\n"
        "      heading 5-7 ending='stop'\n"
        "        slogan 5-7 count=3 members=('早',) parts=()\n"
        "          text 5-7 '三早'\n"
    )


def test_depth_cuts_levels_below_the_speech():
    assert [line.split()[0] for line in write(TREE, depth=1)] == [
        "speech",
        "text",
        "break",
        "series",
    ]


def test_long_texts_are_cut_and_nothing_acts_on_a_terminal():
    line = list(write(speech("雪\x1b\ud800" * 100)))[1]
    assert line.endswith("'…\n")
    assert line.strip().isprintable()


def test_deep_trees_have_short_lines():
    tree = nested(5000)
    lines = list(write(tree))
    assert len(lines) == sum(1 for _ in walk(tree))
    assert max(map(len, lines)) < 200
