"""Which styles make one series, as ``grammar/speech.lark`` says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from lark import Lark
from lark.lexer import Lexer

OTHER = "other"
"""The kind of series that conventions of a user's grammar make, each with itself alone."""


class Handed(Lexer):
    """No lexer at all: the tokens come from the resolver, ready-made."""

    def __init__(self, lexer_conf: Any) -> None:
        """Take what Lark gives a lexer; nothing of it is needed."""

    def lex(self, lexer_state: Any, parser_state: Any = None) -> Iterator[Any]:
        """Hand the tokens on."""
        return iter(lexer_state)


def speech_grammar(**options: Any) -> Lark:
    """Return a parser of ``grammar/speech.lark`` over tokens that are handed to it."""
    source = files("gangmu.grammar").joinpath("speech.lark").read_text("utf-8")
    return Lark(
        source, parser="lalr", lexer=Handed, strict=True, maybe_placeholders=False, **options
    )


def kinds_of(grammar: Lark) -> Mapping[str, str]:
    """Return the kind of series that each style makes: 首先 and 第一， both make ``word``."""
    kinds: dict[str, str] = {}
    for rule in grammar.rules:
        first = rule.expansion[0].name if rule.expansion else ""
        helper = rule.origin.name
        if first.startswith("item{") and helper.startswith("__"):
            kind = helper.removeprefix("__").rpartition("_plus_")[0]
            kinds[first[len("item{") : -1].lower()] = kind
    return MappingProxyType(kinds)


@cache
def kind_table() -> Mapping[str, str]:
    """Return ``kinds_of`` the project's own grammar."""
    return kinds_of(speech_grammar())
