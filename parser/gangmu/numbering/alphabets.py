"""The alphabets in which ordinals are written: one row each, named as the grammar's terminals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from gangmu.numbering import spellings
from gangmu.numbering.spellings import HIGHEST, Spelling, runs, words


class Glyphs(NamedTuple):
    """Characters read as others, one for one. Example: ``Glyphs("１２", "12", kept=True)``."""

    written: str
    plain: str
    kept: bool
    """True when a new label is to be written with them too; damage (a dash for 一) is not kept."""


class Alphabet(NamedTuple):
    """A way of writing ordinals. Example: ``ALPHABETS["STEM"]``: 甲 to 癸, 1 to 10."""

    name: str
    smallest: int
    largest: int
    example: str
    spell: Callable[[], tuple[Spelling, ...]]
    """Its spellings, built when called; the first that has a value gives its canonical label."""
    glyphs: tuple[Glyphs, ...] = ()
    prefix: str = ""
    """What stands before the number in a canonical label: ``1.`` if it is stacked, else nothing."""


_WIDE_DIGITS = Glyphs("０１２３４５６７８９", "0123456789", kept=True)
_WIDE_STOP = Glyphs("．", ".", kept=True)
_WIDE_UPPER = Glyphs("".join(runs("ＡＺ").values()), "".join(runs("AZ").values()), kept=True)
_WIDE_LOWER = Glyphs("".join(runs("ａｚ").values()), "".join(runs("az").values()), kept=True)
_DASHES = "—－-―─ー–━"
_HAN_GLYPHS = (
    Glyphs(_DASHES, "一" * len(_DASHES), kept=False),
    Glyphs("⼀⼆⼋⼗", "一二八十", kept=False),  # Kangxi radicals, which PDF extraction leaves
    *(Glyphs(zero, "零", kept=True) for zero in "〇○◯ＯO"),
)

_SEQUENCE: tuple[Spelling, ...] = (
    {1: "首先", 2: "其次", 3: "再次", 0: "最后"},
    {3: "再者"},
)
"""Sequence words (GB/T 15834—2011 B.3.1). 最后 is 0: it has no number of its own."""

_ASPECT: tuple[Spelling, ...] = ({1: "一方面", 2: "另一方面"},)

_CIRCLED = (
    ("①⑳", "㉑㉟", "㊱㊿"),
    ("❶❿", "⓫⓴"),
    ("➀➉",),
    ("➊➓",),
    ("⓵⓾",),
)

_ROWS = (
    Alphabet("HAN", 1, HIGHEST, "十一", spellings.han, _HAN_GLYPHS),
    Alphabet("DIGIT", 1, HIGHEST, "11", spellings.digits, (_WIDE_DIGITS,)),
    Alphabet("FULL_HAN_PAREN", 1, 10, "㈠", lambda: (runs("㈠㈩"),)),
    Alphabet("FULL_DIGIT_PAREN", 1, 20, "⑴", lambda: (runs("⑴⒇"),)),
    Alphabet("FULL_DIGIT_STOP", 1, 20, "⒈", lambda: (runs("⒈⒛"),)),
    Alphabet("CIRCLED", 1, 50, "①", lambda: tuple(runs(*ends) for ends in _CIRCLED)),
    Alphabet("CIRCLED_HAN", 1, 10, "㊀", lambda: (runs("㊀㊉"),)),
    Alphabet("KEYCAP", 1, 10, "1\ufe0f\u20e3", spellings.keycaps),
    Alphabet("STEM", 1, 10, "甲", lambda: (words("甲 乙 丙 丁 戊 己 庚 辛 壬 癸"),)),
    Alphabet("UPPER", 1, 26, "A", lambda: (runs("AZ"),), (_WIDE_UPPER,)),
    Alphabet("LOWER", 1, 26, "a", lambda: (runs("az"),), (_WIDE_LOWER,)),
    Alphabet("ROMAN", 1, 39, "Ⅳ", spellings.roman, (_WIDE_UPPER,)),
    Alphabet("ROMAN_LOWER", 1, 39, "ⅳ", spellings.roman_lower, (_WIDE_LOWER,)),
    Alphabet("STACKED", 1, HIGHEST, "1.1", spellings.stacked, (_WIDE_DIGITS, _WIDE_STOP), "1."),
    Alphabet("SEQUENCE", 0, 3, "首先", lambda: _SEQUENCE),
    Alphabet("ASPECT", 1, 2, "一方面", lambda: _ASPECT),
)

ALPHABETS: Mapping[str, Alphabet] = MappingProxyType({row.name: row for row in _ROWS})
"""Every alphabet by its name."""
