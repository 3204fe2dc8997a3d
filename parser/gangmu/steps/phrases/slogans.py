"""Find slogans: numeral formulas and enumerated mottoes.

A formula is known by its quotation marks (“四个意识”), by having been quoted elsewhere in the text,
by its fame, or by its shape and the noun that it names (三会一课制度). A motto is always quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from gangmu.steps.phrases import slogan_words as words
from gangmu.steps.phrases.formulas import pattern, read_formula, read_motto
from gangmu.steps.tokens import FoundSlogan

_SHORTEST_NAME = 3
"""A formula of two characters (两新) is not looked for outside quotation marks: 两新生."""

_HEAD = 2
"""So many characters of a name are looked up first: no name has fewer."""

_LONGEST_NAME = 12
"""What is longer is said once (code points)."""

_BESIDE = re.compile(r"[”\"’」』]、?[“\"‘「『]")

_NUMERAL = "一二两双三四五六七八九十0-9"


class _Expressions(NamedTuple):
    formula: re.Pattern[str]
    motto: re.Pattern[str]
    bare: re.Pattern[str]
    refused: re.Pattern[str]
    name: re.Pattern[str]


def find_slogans(text: str) -> list[FoundSlogan]:
    """Return the slogans of a reading text in order and disjoint, quotation marks left out.

    The count is what the numbers of a formula add up to, or the number of a motto's members; the
    members are a motto's, or what a formula of several parts counts (两学一做: 学, 做).
    """
    quoted = [*_formulas(text), *_mottoes(text)]
    names = {text[each.start : each.end] for each in quoted}
    names = {name for name in names if _SHORTEST_NAME <= len(name) <= _LONGEST_NAME}
    return _disjoint([*quoted, *_named(text, names), *_bare(text)])


def _formulas(text: str) -> Iterator[FoundSlogan]:
    """Find quoted formulas: “三查三改三提升”. A 一 counts beside others: “两个基地”、“一个窗口”."""
    end = 0
    for match in _expressions().formula.finditer(text):
        formula, start = match.group()[1:], match.start() + 1
        beside = bool(_BESIDE.fullmatch(text, end, start)) if end else False
        found = _slogan(start, formula, beside)
        if found is not None:
            end = found.end
            yield found


def _slogan(start: int, formula: str, beside: bool = False) -> FoundSlogan | None:
    refused = _expressions().refused.fullmatch(formula)
    if refused and not (beside and refused.lastgroup == words.SINGLE):
        return None
    read = read_formula(formula)
    if read is None:
        return None
    members = tuple(part.head for part in read.parts) if len(read.parts) > 1 else ()
    return FoundSlogan(start, start + len(formula), read.total, members, read.parts)


def _mottoes(text: str) -> Iterator[FoundSlogan]:
    """Find quoted mottoes of three or more short parallel members: “为民、务实、清廉”."""
    for match in _expressions().motto.finditer(text):
        motto = match.group()[1:]
        members = read_motto(motto)
        if _parallel(motto, members):
            yield FoundSlogan(match.start() + 1, match.end(), len(members), members)


def _parallel(motto: str, members: tuple[str, ...]) -> bool:
    separator = "，" if "，" in motto else "、"
    lengths = [len(member) for member in members]
    return (
        max(lengths) <= words.LONGEST_MEMBER[separator]
        and max(lengths) - min(lengths) <= words.LONGEST_SPREAD[separator]
        and words.SENTENCE.isdisjoint(motto)
        and not all(re.fullmatch(f"[{_NUMERAL}]+", member) for member in members)
    )


def _named(text: str, names: Iterable[str]) -> Iterator[FoundSlogan]:
    """Find formulas by name: 四项基本原则, and what the text itself quotes elsewhere."""
    own, known = _by_head(names), _well_known()
    for match in _expressions().name.finditer(text):
        start = match.start()
        head = text[start : start + _HEAD]
        if head in own or head in known:
            name = _longest(text, start, (*own.get(head, ()), *known.get(head, ())))
            found = _slogan(start, name) if name else None
            if found is not None:
                yield found


def _longest(text: str, start: int, names: Iterable[str]) -> str:
    """Return the longest of the names that begin at an offset; nothing if none does."""
    return max((name for name in names if text.startswith(name, start)), key=len, default="")


def _by_head(names: Iterable[str]) -> dict[str, list[str]]:
    """Return names by their first characters, to be looked up at once."""
    heads: dict[str, list[str]] = {}
    for name in names:
        heads.setdefault(name[:_HEAD], []).append(name)
    return heads


@cache
def _well_known() -> dict[str, list[str]]:
    return _by_head(words.WELL_KNOWN)


def _bare(text: str) -> Iterator[FoundSlogan]:
    """Find formulas by shape and the noun that follows: 三会一课制度."""
    for match in _expressions().bare.finditer(text):
        found = _slogan(match.start(), match.group())
        if found is not None and len(found.members) > 1:
            yield found


def _disjoint(found: Iterable[FoundSlogan]) -> list[FoundSlogan]:
    """Keep, of slogans that overlap, the one that starts first, and of those the longest."""
    kept: list[FoundSlogan] = []
    for each in sorted(found, key=lambda slogan: (slogan.start, -slogan.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


@cache
def _expressions() -> _Expressions:
    return _Expressions(
        pattern("QUOTED_FORMULA"),
        pattern("QUOTED_MOTTO"),
        pattern("BARE"),
        re.compile("|".join(f"(?P<{row.name}>{row.pattern})" for row in words.REFUSED)),
        re.compile(f"[{_NUMERAL}强新](?<![第{_NUMERAL}].)"),
    )
