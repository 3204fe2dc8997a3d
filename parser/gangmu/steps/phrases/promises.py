"""The grammar of announcements, ready for use: its expressions, and the count of one phrase.

``grammar/announcements.lark`` is read once, when the first text is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from lark import Lark, Token

from gangmu.numbering.first_characters import anchored
from gangmu.numbering.ordinals import value

REACH: Final = 18
"""How far before a phrase its verb is looked for (code points, within the clause)."""

_CLAUSE_END: Final = re.compile(r"[。！？；：，\n]")


@cache
def pattern(terminal: str) -> re.Pattern[str]:
    """Return the expression of one of the grammar's scanners, such as ``PHRASE``."""
    return re.compile(_grammar().get_terminal(terminal).pattern.to_regexp())


@cache
def phrase() -> re.Pattern[str]:
    """Return the expression of a phrase that may promise, made fast to search (``apart``)."""
    return re.compile(anchored(f"(?P<phrase>{pattern('PHRASE').pattern})"))


@lru_cache(4096)
def count(phrase: str) -> int | None:
    """Return how many members a phrase promises; None where it leaves the number open.

    三点意见 is 3 and 几点意见 None. A formula whose numbers are equal has one member for each
    (四戒四求: 4); otherwise they add up (三统四定: 7).
    """
    tree = _grammar().parse(phrase, start="start")
    numbers = [_number(token) for token in tree.children if isinstance(token, str)]
    known = [number for number in numbers if number is not None]
    if tree.data == "pointing" or len(known) < len(numbers):
        return None
    return known[0] if len(set(known)) == 1 else sum(known)


def clause_before(text: str, start: int) -> str:
    """Return the words of the clause that lead to an offset, as far as a verb is looked for."""
    return _CLAUSE_END.split(text[max(0, start - REACH) : start])[-1]


def _number(token: Token) -> int | None:
    if token.type == "SOME":
        return None
    return 2 if token == "两" else value(token.type, str(token))


@cache
def _grammar() -> Lark:
    source = files("gangmu.grammar").joinpath("announcements.lark").read_text("utf-8")
    return Lark(source, parser="lalr", maybe_placeholders=False, start=["start", "scanners"])
