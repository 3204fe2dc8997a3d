"""The grammar of slogans, ready for use: its expressions, and the parse of one slogan."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from gangmu.numbering.ordinals import value
from gangmu.tree import FormulaPart

_OTHER_NUMBERS = {"两": 2, "双": 2}


class Formula(NamedTuple):
    """A numeral formula in its parts. Example: 两学一做 is 3 in all, 2 of 学 and 1 of 做."""

    total: int
    parts: tuple[FormulaPart, ...]


@cache
def pattern(terminal: str) -> re.Pattern[str]:
    """Return the expression of one of the grammar's scanners, such as ``QUOTED_FORMULA``."""
    return re.compile(_grammar().get_terminal(terminal).pattern.to_regexp())


@lru_cache(4096)
def read_formula(text: str) -> Formula | None:
    """Return what a numeral formula sums up, or None where the text is none: 三大, 十十个."""
    try:
        tree = _grammar().parse(text, start="formula")
        parts = tuple(_part(part) for part in tree.children if isinstance(part, Tree))
    except (UnexpectedInput, ValueError):
        return None
    return Formula(sum(part.count for part in parts), parts)


def read_motto(text: str) -> tuple[str, ...]:
    """Return the members of an enumerated motto: 为民、务实、清廉 has three."""
    return tuple(str(member) for member in _grammar().parse(text, start="motto").children)


def _part(part: Tree[Token]) -> FormulaPart:
    """Return a part: its number and what it counts, the measure word left out."""
    number, *head = map(str, part.children)
    return FormulaPart(_number(number), "".join(head))


def _number(label: str) -> int:
    if label in _OTHER_NUMBERS:
        return _OTHER_NUMBERS[label]
    return value("DIGIT" if label.isdecimal() else "HAN", label)


@cache
def _grammar() -> Lark:
    source = files("gangmu.grammar").joinpath("slogans.lark").read_text("utf-8")
    starts = ["formula", "motto", "scanners"]
    return Lark(source, parser="lalr", maybe_placeholders=False, start=starts)
