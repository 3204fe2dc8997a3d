"""The tables that were made beforehand are what Lark makes of grammar/speech.lark now."""

from pathlib import Path

import pytest

from gangmu import pipeline, tree
from gangmu.numbering import speech_tables
from gangmu.numbering.make_tables import TARGET, kinds_of, source_of, speech_grammar, tables_of
from gangmu.steps.building.build import build
from gangmu.steps.tokens import Token

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def grammar():
    return speech_grammar()


def test_the_tables_are_those_of_the_grammar(grammar):
    remedy = "the grammar has changed: run  python -m gangmu.numbering.make_tables"
    assert tables_of(grammar) == speech_tables.SPEECH, remedy
    assert kinds_of(grammar) == speech_tables.KINDS, remedy


def test_the_module_is_written_as_it_stands(grammar):
    assert source_of(grammar) == TARGET.read_text("utf-8")


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_tree_is_the_one_that_lark_makes(grammar, path):
    tokens = tokens_of(path.read_bytes().decode("utf-8"))
    assert [*shape(build(tokens))] == [*lark_shape(grammar.parse(iter(tokens)))]


def tokens_of(text):
    draft = pipeline.draft(text, pipeline.conventions_with(None))
    return [*pipeline.tokenise(text, pipeline._spans(draft), pipeline.kind_table())]


def shape(speech):
    """Yield the leaves as they are and each other node's kind as it opens and closes."""
    stack = [speech]
    while stack:
        node = stack.pop()
        yield node.kind if isinstance(node, tree.Branch) else node
        if isinstance(node, tree.Branch):
            stack += [node.kind + " ends", *reversed(node.children)]


def lark_shape(root):
    stack = [root.children[0]]
    while stack:
        node = stack.pop()
        if isinstance(node, Token):
            yield from node.leaves
        elif isinstance(node, str):
            yield node
        else:
            yield str(node.data)
            stack += [str(node.data) + " ends", *reversed(node.children)]
