"""The numbering conventions as the grammar writes them, ready for use.

``grammar/markers.lark`` is read once; the scanner's regular expression is compiled from its rules
and the same grammar parses a marker into style and ordinal.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from lark import Lark, Token, Tree
from lark.exceptions import LarkError, UnexpectedInput
from lark.grammar import NonTerminal, Rule, Symbol

from gangmu.numbering.first_characters import anchored, apart
from gangmu.numbering.ordinals import value


class GrammarError(Exception):
    """A grammar file given by the user cannot be used. The message says why."""


class Reading(NamedTuple):
    """What a marker says. Example: （二） is ``Reading("hanzi_paren", "HAN", "二", 2)``."""

    style: str
    alphabet: str
    label: str
    ordinal: int


class Conventions:
    """The numbering conventions of one grammar: its expression, and its parse of a marker."""

    def __init__(self, source: str) -> None:
        """Read the grammar's source text.

        Raises:
            GrammarError: when Lark refuses the grammar or its rules make no expression.
        """
        try:
            self._lark = Lark(source, parser="lalr", maybe_placeholders=False)
            self._rules = _by_origin(self._lark.rules)
            self._patterns = {t.name: t.pattern.to_regexp() for t in self._lark.terminals}
            self.expression = re.compile(anchored("|".join(map(self._style_pattern, self.styles))))
        except (LarkError, re.error, RecursionError) as error:
            reason = str(error).strip().splitlines()[0] if str(error).strip() else repr(error)
            raise GrammarError(f"the numbering grammar cannot be used: {reason}") from error
        self._read: dict[str, Reading | None] = {}

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield start, end (code points) and style of what looks like a marker, none overlapping.

        A malformed number hides the well-formed end of it: 五一、 is no 一、.
        """
        return apart(self.expression, text)

    @cached_property
    def styles(self) -> tuple[str, ...]:
        """The styles in the order in which the grammar tries them."""
        return tuple(rule.expansion[0].name for rule in self._rules["marker"])

    def read(self, marker: str) -> Reading | None:
        """Return what a marker says, or None where its ordinal is malformed (十十、).

        Results are kept: there are only some hundreds of different markers in the world.
        """
        if marker not in self._read:
            if len(self._read) > _KEPT:
                self._read.clear()
            self._read[marker] = self._parse(marker)
        return self._read[marker]

    def _parse(self, marker: str) -> Reading | None:
        try:
            tree = self._lark.parse(marker)
        except UnexpectedInput:
            return None
        style = tree.children[0]
        assert isinstance(style, Tree)
        label = style.children[0]
        assert isinstance(label, Token)
        alphabet = label.type.removesuffix("_ALONE")
        try:
            return Reading(str(style.data), alphabet, str(label), value(alphabet, str(label)))
        except ValueError:
            return None

    def _style_pattern(self, style: str) -> str:
        return f"(?P<{style}>{self._pattern_of(style)})"

    def _pattern_of(self, name: str) -> str:
        return "|".join(self._sequence(rule.expansion) for rule in self._rules[name])

    def _sequence(self, symbols: Iterable[Symbol]) -> str:
        return "".join(f"(?:{self._symbol_pattern(symbol)})" for symbol in symbols)

    def _symbol_pattern(self, symbol: Symbol) -> str:
        rule = isinstance(symbol, NonTerminal)
        return self._pattern_of(symbol.name) if rule else self._patterns[symbol.name]


_KEPT = 4096


@cache
def conventions(extension: str = "") -> Conventions:
    """Return the project's conventions, with a user's grammar text added to them.

    Raises:
        GrammarError: when the grammar with the addition cannot be used.
    """
    source = files("gangmu.grammar").joinpath("markers.lark").read_text("utf-8")
    return Conventions(f"{source}\n{extension}\n")


def extension_of(path: str | os.PathLike[str]) -> str:
    """Return the text of a user's grammar file.

    Raises:
        GrammarError: when the file cannot be read as UTF-8 text.
    """
    try:
        return Path(path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GrammarError(f"the grammar file {path} cannot be read: {error}") from error


def _by_origin(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    table: dict[str, list[Rule]] = {}
    for rule in sorted(rules, key=lambda each: each.order):
        table.setdefault(rule.origin.name, []).append(rule)
    return table
