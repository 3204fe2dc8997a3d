"""From tokens to the typed tree, by way of ``grammar/speech.lark``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, cast

from lark import Lark, Transformer

from gangmu import tree
from gangmu.numbering.kinds import speech_grammar
from gangmu.steps.tokens import Token
from gangmu.tree import Node


def build(tokens: Iterator[Token]) -> tree.Speech:
    """Return the speech that a stream of tokens describes; the tokens tile the text."""
    return cast("tree.Speech", _parser().parse(tokens))


@cache
def _parser() -> Lark:
    return speech_grammar(transformer=_Builder())


class _Builder(Transformer[Token, Any]):
    """Makes a node of each rule. It keeps no state, so that threads can share it."""

    def start(self, children: list[Any]) -> Node:
        return cast("Node", children[0])

    def speech(self, children: list[Any]) -> Node:
        nodes = _nodes(children)
        return tree.Speech(0, nodes[-1].end if nodes else 0, nodes)

    def noise(self, children: list[Any]) -> Node:
        return _branch(tree.Noise, children)

    def title(self, children: list[Any]) -> Node:
        return _branch(tree.Title, children)

    def byline(self, children: list[Any]) -> Node:
        return _branch(tree.Byline, children)

    def salutation(self, children: list[Any]) -> Node:
        return _branch(tree.Salutation, children)

    def closing(self, children: list[Any]) -> Node:
        return _branch(tree.Closing, children)

    def item(self, children: list[Any]) -> Node:
        return _branch(tree.Item, children)

    def series(self, children: list[Any]) -> Node:
        nodes = _nodes(children[1:])
        style = cast("tree.Item", nodes[0]).marker.style
        return tree.Series(nodes[0].start, nodes[-1].end, nodes, style, *children[0].values)

    def heading(self, children: list[Any]) -> Node:
        return _branch(tree.Heading, children[1:], *children[0].values)

    def announcement(self, children: list[Any]) -> Node:
        return _branch(tree.Announcement, children[1:], *children[0].values)

    def slogan(self, children: list[Any]) -> Node:
        return _branch(tree.Slogan, children[1:], *children[0].values)

    def parallel(self, children: list[Any]) -> Node:
        return _branch(tree.Parallel, children[1:], *children[0].values)

    def member(self, children: list[Any]) -> Node:
        return _branch(tree.Member, children)


def _nodes(children: list[Any]) -> tuple[Node, ...]:
    return tuple([cast("Node", each.node if type(each) is Token else each) for each in children])


def _branch(kind: type[Any], children: list[Any], *values: Any) -> Node:
    nodes = _nodes(children)
    return cast("Node", kind(nodes[0].start, nodes[-1].end, nodes, *values))
