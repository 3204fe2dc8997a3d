"""Ways of writing markers: for each style, the forms that speeches use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tests.strategies.plans import Mark

from gangmu.numbering.ordinals import ALPHABETS, label_like


class Way(NamedTuple):
    """One way of writing the markers of a style.

    ``model`` is a label that shows how its numbers are written, ``before`` and ``after`` what
    stands around it in the marker, ``gap`` what parts the marker from the words (a blank in 长式,
    GB/T 15834—2011 B.3.6).
    """

    style: str
    alphabet: str
    model: str
    before: str = ""
    after: str = ""
    gap: str = ""

    @property
    def most(self) -> int:
        """The highest number that it can write."""
        return ALPHABETS[self.alphabet].largest

    def mark(self, number: int, prefix: str = "") -> Mark:
        """Return the marker of a number; ``prefix`` goes before a stacked one: ``2.``."""
        written = label_like(self.alphabet, number, prefix + self.model if prefix else self.model)
        return Mark(self.before + written + self.after, self.style, number)


BLOCK: Sequence[Way] = (
    Way("part", "HAN", "一", "第", "部分", " "),
    Way("part", "HAN", "一", "第", "编", "　"),
    Way("part", "DIGIT", "1", "第", "部分", " "),
    Way("chapter", "HAN", "一", "第", "章", " "),
    Way("chapter", "HAN", "一", "第", "章", "　"),
    Way("section", "HAN", "一", "第", "节", " "),
    Way("article", "HAN", "一", "第", "条", "　"),
    Way("article", "HAN", "一", "第", "条", " "),
    Way("stem", "STEM", "甲", "", "、"),
    Way("roman", "ROMAN", "Ⅰ", "", "、"),
    Way("roman", "ROMAN", "Ⅰ", "", "."),
    Way("hanzi", "HAN", "一", "", "、"),
    Way("plain", "HAN", "一"),
    Way("hanzi_paren", "HAN", "一", "（", "）"),
    Way("hanzi_paren", "HAN", "一", "(", ")"),
    Way("hanzi_paren", "HAN", "一", "〔", "〕"),
    Way("hanzi_paren", "FULL_HAN_PAREN", "㈠"),
    Way("digit", "DIGIT", "1", "", "."),
    Way("digit", "DIGIT", "1", "", ".", " "),
    Way("digit", "DIGIT", "1", "", "．"),
    Way("digit", "DIGIT", "１", "", "．"),
    Way("digit", "DIGIT", "1", "", "、"),
    Way("digit", "FULL_DIGIT_STOP", "⒈"),
    Way("keycap", "KEYCAP", "1\ufe0f\u20e3"),
    Way("keycap", "KEYCAP", "1\u20e3"),
    Way("digit_paren", "DIGIT", "1", "（", "）"),
    Way("digit_paren", "DIGIT", "1", "(", ")"),
    Way("digit_paren", "DIGIT", "１", "（", "）"),
    Way("digit_paren", "DIGIT", "1", "", "）"),
    Way("digit_paren", "DIGIT", "1", "", ")"),
    Way("digit_paren", "FULL_DIGIT_PAREN", "⑴"),
    Way("circled", "CIRCLED", "①"),
    Way("circled", "CIRCLED", "❶"),
    Way("circled", "CIRCLED_HAN", "㊀"),
    Way("letter", "UPPER", "A", "", "."),
    Way("letter", "UPPER", "Ａ", "", "．"),
    Way("letter", "LOWER", "a", "", ")"),
    Way("letter", "LOWER", "a", "（", "）"),
)
"""Styles that open lines, outer ones first: ranks of ``numbering.styles``."""

STACKED = Way("stacked", "STACKED", "1", gap=" ")
"""Stands inside a digit item alone, whose number is its prefix: 2. ⊃ 2.1."""

FLOATING: Sequence[Way] = (
    Way("ordinal", "HAN", "一", "第", "，"),
    Way("ordinal", "HAN", "一", "第", "、"),
    Way("ordinal", "HAN", "一", "第", "是"),
    Way("unit", "HAN", "一", "第", "个方面，"),
    Way("unit", "HAN", "一", "第", "方面，"),
    Way("unit", "HAN", "一", "第", "点，"),
    Way("unit", "HAN", "一", "第", "个问题："),
    Way("qi", "HAN", "一", "其", "，"),
    Way("qi", "HAN", "一", "其", "是"),
    Way("shi", "HAN", "一", "", "是"),
    Way("yao", "HAN", "一", "", "要"),
    Way("geshi", "HAN", "一", "", "个是"),
    Way("geshi", "HAN", "一", "", "种是"),
    Way("verb", "HAN", "一", "", "靠"),
    Way("verb", "HAN", "一", "", "看"),
    Way("sequence", "SEQUENCE", "首先", "", "，"),
    Way("sequence", "SEQUENCE", "首先", "", "是"),
)
"""Styles that stand at any depth, at the start of a line or in the middle of a paragraph."""


def marks(way: Way, count: int, prefix: str = "") -> list[Mark]:
    """Return the markers of a series; 最后 closes a long enough one of sequence words."""
    numbers = [*range(1, count + 1)]
    if way.style == "sequence" and count > 2:
        numbers = [1, 2, 3, 0] if count > 3 else [1, 2, 0]
    return [way.mark(number, prefix) for number in numbers]
