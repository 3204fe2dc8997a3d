"""The table of numbering styles: what ``grammar/markers.lark`` cannot say about each.

A style is a rule of ``markers.lark``. The usual order of levels, 一、（一）1.（1）①, is that of
GB/T 15834—2011 B.3.8 and GB/T 9704—2012 7.3.3; both say 可以 or 宜, so a rank is a tendency.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple


class Style(NamedTuple):
    """One row of the table.

    ``rank`` is the usual level (1 is outermost; 0 floats at any depth). ``group`` names the row of
    the evidence table that weighs its places; ``source`` is where the convention is laid down.
    """

    name: str
    term: str
    example: str
    rank: int
    group: str
    source: str


_ROWS = (
    Style("part", "长式·部分", "第一部分", 1, "long", "GB/T 15834 B.3.6"),
    Style("chapter", "长式·章", "第一章", 2, "long", "GB/T 15834 B.3.6"),
    Style("section", "长式·节", "第一节", 3, "long", "GB/T 15834 B.3.6"),
    Style("article", "长式·条", "第一条", 4, "long", "GB/T 15834 B.3.6"),
    Style("hanzi", "汉字加顿号", "一、", 5, "hanzi", "GB/T 15834 B.3.2"),
    Style("plain", "汉字独占一行", "一", 5, "plain", "practice"),
    Style("hanzi_paren", "汉字加括号", "（一）", 6, "bracket", "GB/T 15834 B.3.4"),
    Style("digit", "数字加下脚点", "1.", 7, "digit", "GB/T 15834 B.3.3"),
    Style("digit_paren", "数字加括号", "（1）", 8, "bracket", "GB/T 15834 B.3.4"),
    Style("circled", "带圈数字", "①", 9, "circled", "GB/T 15834 B.3.4"),
    Style("stacked", "叠式", "1.1", 8, "stacked", "GB/T 15834 B.3.5"),
    Style("letter", "字母", "A.", 9, "letter", "GB/T 15834 B.3"),
    Style("stem", "天干", "甲、", 4, "stem", "GB/T 15834 B.3"),
    Style("roman", "罗马数字", "Ⅰ、", 5, "letter", "practice"),
    Style("keycap", "键帽数字", "1️⃣", 7, "keycap", "practice"),
    Style("ordinal", "第加序数", "第一，", 0, "ordinal", "GB/T 15834 B.3.1"),
    Style("unit", "第加序数量词", "第一方面", 0, "ordinal", "GB/T 15834 B.3.1"),
    Style("qi", "其加序数", "其一，", 0, "ordinal", "GB/T 15834 B.3.1"),
    Style("sequence", "次序语", "首先，", 0, "sequence", "GB/T 15834 B.3.1"),
    Style("shi", "数字加是", "一是", 0, "shi", "GB/T 15834 B.3.7"),
    Style("yao", "数字加要", "一要", 0, "yao", "GB/T 15834 B.3.7"),
    Style("geshi", "数字加个是", "一个是", 0, "geshi", "GB/T 15834 B.3.7"),
    Style("verb", "数字加动词", "一靠", 0, "verb", "GB/T 15834 B.3.7"),
    Style("aspect", "一方面", "一方面", 0, "aspect", "practice"),
)

STYLES = MappingProxyType({row.name: row for row in _ROWS})
"""All styles that the project knows, by name, in the table's order."""


def style_of(name: str) -> Style:
    """Return the row of a style; a convention that a user's grammar adds floats."""
    return STYLES.get(name) or Style(name, name, "", 0, "other", "user grammar")
