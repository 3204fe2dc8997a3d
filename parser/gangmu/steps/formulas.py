"""The grammar of slogans, ready for use: its expressions, and the parse of one slogan."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from gangmu.numbering.ordinals import value

if TYPE_CHECKING:
    from lark import Lark, Token, Tree

_OTHER_NUMBERS = {"两": 2, "双": 2}


class Formula(NamedTuple):
    """A numeral formula in its parts. Example: 两学一做 is 3 in all, of 两学 and 一做."""

    total: int
    parts: tuple[str, ...]


def pattern(terminal: str) -> re.Pattern[str]:
    """Return the expression of one of the grammar's scanners, such as ``QUOTED_FORMULA``."""
    return re.compile(_grammar().get_terminal(terminal).pattern.to_regexp())


@lru_cache(4096)
def read_formula(text: str) -> Formula | None:
    """Return what a numeral formula sums up, or None where the text is none: 三大, 十十个."""
    from lark.exceptions import UnexpectedInput

    try:
        tree = _grammar().parse(text, start="formula")
        parts = [_part(text, part) for part in tree.find_data("part")]
        unity = [_part(text, part) for part in tree.find_data("unity")]
    except (UnexpectedInput, ValueError):
        return None
    found = sorted(unity + parts)
    return Formula(sum(number for _, number, _ in found), tuple(words for _, _, words in found))


def read_motto(text: str) -> tuple[str, ...]:
    """Return the members of an enumerated motto: 为民、务实、清廉 has three."""
    return tuple(str(member) for member in _grammar().parse(text, start="motto").children)


def _part(text: str, part: Tree[Token]) -> tuple[int, int, str]:
    tokens = [child for child in part.children if not hasattr(child, "data")]
    start, end = tokens[0].start_pos, tokens[-1].end_pos
    return start or 0, _number(str(tokens[0])), text[start:end]


def _number(label: str) -> int:
    if label in _OTHER_NUMBERS:
        return _OTHER_NUMBERS[label]
    return value("DIGIT" if label.isdecimal() else "HAN", label)


@cache
def _grammar() -> Lark:
    from lark import Lark

    source = files("gangmu.grammar").joinpath("slogans.lark").read_text("utf-8")
    starts = ["formula", "motto", "scanners"]
    return Lark(source, parser="lalr", maybe_placeholders=False, start=starts)
