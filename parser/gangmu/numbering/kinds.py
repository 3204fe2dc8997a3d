"""Which styles make one series, as ``grammar/speech.lark`` says."""

from __future__ import annotations

import re
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


def speech_source() -> str:
    """Return the text of ``grammar/speech.lark``."""
    return files("gangmu.grammar").joinpath("speech.lark").read_text("utf-8")


def speech_grammar(**options: Any) -> Lark:
    """Return a parser of ``grammar/speech.lark`` over tokens that are handed to it."""
    return Lark(
        speech_source(),
        parser="lalr",
        lexer=Handed,
        strict=True,
        maybe_placeholders=False,
        **options,
    )


@cache
def kind_table() -> Mapping[str, str]:
    """Return the kind of series that each style makes: 首先 and 第一， both make ``word``.

    Read off the lines of the grammar that open a series, which is a hundred times faster than
    building a parser for it.
    """
    return MappingProxyType(
        {
            style.lower(): line["kind"]
            for line in _SERIES.finditer(speech_source())
            for style in _MEMBER.findall(line["members"])
        }
    )


_SERIES = re.compile(r"^(?P<kind>[a-z_]+): *OPEN_[A-Z_]+ (?P<members>[^\n]*?)\+ _CLOSE", re.M)
_MEMBER = re.compile(r"item\{([A-Z_]+)\}")
