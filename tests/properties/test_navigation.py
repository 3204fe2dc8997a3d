"""Law: from every character the way up leads through all that holds it, and to nothing else."""

from hypothesis import given, settings
from hypothesis import strategies as st

import gangmu
from gangmu.tree import walk

PIECES = st.sampled_from(
    [
        "一、",
        "二、",
        "（一）",
        "（二）",
        "一是",
        "二是",
        "三是",
        "抓学习",
        "讲两点意见",
        "。",
        "，",
        "：",
        "\n",
        "\r",
        "\0",
    ]
)


@settings(deadline=None)  # the first parse builds the grammars
@given(st.lists(PIECES, max_size=30).map("".join))
def test_up_and_down(text):
    speech = gangmu.parse(text)
    nodes = list(walk(speech))
    for offset, character in enumerate(text):
        leaf = speech.at(offset)
        assert leaf.text[offset - leaf.start] == character
        around = speech.ancestors(leaf)
        assert {id(each) for each in around} == {
            id(node) for node in nodes if node.start <= offset < node.end and node is not leaf
        }
        assert len(speech.breadcrumbs(leaf)) == speech.depth(leaf)
