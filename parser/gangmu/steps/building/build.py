"""From tokens to the typed tree, by way of ``grammar/speech.lark``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any, cast

from gangmu import tree
from gangmu.numbering.speech_tables import SPEECH
from gangmu.steps.tokens import Token
from gangmu.tree import Node

Made = Any
"""What a symbol has become: a token, a node, or the list of nodes of a rule that begins with _."""

Make = Callable[[list[Made]], Made]


def build(tokens: Iterable[Token]) -> tree.Speech:
    """Return the speech that a stream of tokens describes; the tokens tile the text.

    This is the loop of an LALR(1) parser over the tables that Lark makes of the grammar. Lark's
    own loop takes twice as long: it looks each rule up by a hash of its symbols. It keeps no
    state, so that threads can share it.
    """
    trail, made = [SPEECH.start], list[Made]()
    for token in chain(tokens, (_END,)):
        row = _STATES[trail[-1]]
        action = row if type(row) is int else row[token.type]
        while action < 0:
            size, origin, make = _RULES[~action]
            parts = made[len(made) - size :]
            del made[len(made) - size :], trail[len(trail) - size :]
            made.append(make(parts))
            trail.append(_STATES[trail[-1]][origin])
            if trail[-1] == SPEECH.end:
                break
            row = _STATES[trail[-1]]
            action = row if type(row) is int else row[token.type]
        trail.append(action)
        made.append(token)
    return cast("tree.Speech", made[0])


def _gathered(parts: list[Made]) -> list[Node]:
    """Return the nodes of all parts. The first list is used up: it is nobody else's."""
    nodes: list[Node] = []
    for part in parts:
        if type(part) is Token:
            nodes += part.leaves
        elif type(part) is not list:
            nodes.append(part)
        elif nodes:
            nodes += part
        else:
            nodes = part
    return nodes


def _branch(kind: Callable[..., Node]) -> Make:
    """Return what makes a node of a rule that a token with the node's own values opens."""

    def make(parts: list[Made]) -> Node:
        values = parts[0].values
        nodes = tuple(_gathered(parts))
        return kind(nodes[0].start, nodes[-1].end, nodes, *values)

    return make


def _series(parts: list[Made]) -> Node:
    promise = parts[0].values
    nodes = tuple(_gathered(parts))
    style = cast("tree.Item", nodes[0]).marker.style
    return tree.Series(nodes[0].start, nodes[-1].end, nodes, style, *promise)


def _speech(parts: list[Made]) -> Node:
    nodes = tuple(_gathered(parts))
    return tree.Speech(0, nodes[-1].end if nodes else 0, nodes)


def _only(parts: list[Made]) -> Made:
    return parts[0]


_END = Token("$END")
_MAKERS: dict[str, Make] = {
    "start": _only,
    "speech": _speech,
    "noise": _branch(tree.Noise),
    "title": _branch(tree.Title),
    "byline": _branch(tree.Byline),
    "salutation": _branch(tree.Salutation),
    "closing": _branch(tree.Closing),
    "item": _branch(tree.Item),
    "series": _series,
    "heading": _branch(tree.Heading),
    "announcement": _branch(tree.Announcement),
    "slogan": _branch(tree.Slogan),
    "parallel": _branch(tree.Parallel),
    "member": _branch(tree.Member),
}
"""What makes the nodes of the rules that are named so; all others gather nodes."""

_STATES: Sequence[Any] = SPEECH.states
_RULES = [(rule.size, rule.origin, _MAKERS.get(rule.name, _gathered)) for rule in SPEECH.rules]
