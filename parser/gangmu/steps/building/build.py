"""From tokens to the typed tree, by way of ``grammar/speech.lark``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, cast

from lark import Lark, Transformer

from gangmu import tree
from gangmu.numbering.kinds import speech_grammar
from gangmu.steps.tokens import Token
from gangmu.tree import Node

Made = Any
"""What stands below a rule: tokens, and the nodes of the rules below it."""


def build(tokens: Iterable[Token]) -> tree.Speech:
    """Return the speech that a stream of tokens describes; the tokens tile the text."""
    return cast("tree.Speech", _parser().parse(tokens))


@cache
def _parser() -> Lark:
    return speech_grammar(transformer=_Builder())


def _branch(kind: Callable[..., Node]) -> Callable[[Any, list[Made]], Node]:
    """Return what makes a node of a rule that a token with the node's own values opens."""

    def make(_: object, parts: list[Made]) -> Node:
        first = parts[0]
        values = first.values if type(first) is Token else ()
        nodes = _nodes(parts)
        return kind(nodes[0].start, nodes[-1].end, nodes, *values)

    return make


class _Builder(Transformer[Token, Any]):
    """Makes a node of each rule. It keeps no state, so that threads can share it."""

    noise = _branch(tree.Noise)
    title = _branch(tree.Title)
    byline = _branch(tree.Byline)
    salutation = _branch(tree.Salutation)
    closing = _branch(tree.Closing)
    item = _branch(tree.Item)
    heading = _branch(tree.Heading)
    announcement = _branch(tree.Announcement)
    slogan = _branch(tree.Slogan)
    parallel = _branch(tree.Parallel)
    member = _branch(tree.Member)

    def start(self, parts: list[Made]) -> Node:
        return cast("Node", parts[0])

    def speech(self, parts: list[Made]) -> Node:
        nodes = _nodes(parts)
        return tree.Speech(0, nodes[-1].end if nodes else 0, nodes)

    def series(self, parts: list[Made]) -> Node:
        nodes = _nodes(parts)
        style = cast("tree.Item", nodes[0]).marker.style
        return tree.Series(nodes[0].start, nodes[-1].end, nodes, style, *parts[0].values)


def _nodes(parts: list[Made]) -> tuple[Node, ...]:
    """Return the nodes of all parts: a token stands for its leaves."""
    nodes: list[Node] = []
    for part in parts:
        if type(part) is Token:
            nodes += part.leaves
        else:
            nodes.append(part)
    return tuple(nodes)
