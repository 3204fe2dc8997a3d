"""The grammar of slogans, ready for use: its expressions, and the parse of one slogan."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from lark import Lark, Token
from lark.exceptions import UnexpectedInput

from gangmu.numbering.ordinals import value

_OTHER_NUMBERS = {"两": 2, "双": 2}


class Formula(NamedTuple):
    """A numeral formula in its parts. Example: 两学一做 is 3 in all, of 学 and 做."""

    total: int
    parts: tuple[str, ...]


@cache
def pattern(terminal: str) -> re.Pattern[str]:
    """Return the expression of one of the grammar's scanners, such as ``QUOTED_FORMULA``."""
    return re.compile(_grammar().get_terminal(terminal).pattern.to_regexp())


@lru_cache(4096)
def read_formula(text: str) -> Formula | None:
    """Return what a numeral formula sums up, or None where the text is none: 三大, 十十个."""
    try:
        tokens = _tokens(text)
        numbers = [_number(str(token)) for token in tokens if token.type == "NUMBER"]
    except (UnexpectedInput, ValueError):
        return None
    return Formula(sum(numbers), tuple(str(token) for token in tokens if token.type != "NUMBER"))


def read_motto(text: str) -> tuple[str, ...]:
    """Return the members of an enumerated motto: 为民、务实、清廉 has three."""
    return tuple(str(member) for member in _grammar().parse(text, start="motto").children)


def _tokens(formula: str) -> list[Token]:
    return list(_grammar().parse(formula, start="formula").scan_values(_is_token))


def _is_token(child: object) -> bool:
    return isinstance(child, Token)


def _number(label: str) -> int:
    if label in _OTHER_NUMBERS:
        return _OTHER_NUMBERS[label]
    return value("DIGIT" if label.isdecimal() else "HAN", label)


@cache
def _grammar() -> Lark:
    source = files("gangmu.grammar").joinpath("slogans.lark").read_text("utf-8")
    starts = ["formula", "motto", "scanners"]
    return Lark(source, parser="lalr", maybe_placeholders=False, start=starts)
