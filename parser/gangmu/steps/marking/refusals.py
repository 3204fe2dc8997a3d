"""Places where what looks like a marker is certainly prose: one row each, with an example.

These are facts of the language, not matters of degree; what can be weighed stands in ``costs``.
A row's pattern is matched against the marker in its place, written ``before⟦marker⟧after``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from gangmu.steps.tokens import Candidate

Refuse = Callable[[Candidate, str], None]
"""Told of each candidate that is refused, and of the row's name."""

BEFORE = 3
"""How many code points before a marker a pattern may look at."""
AFTER = 8
"""How many code points after it."""

_NUMERAL = "0-9零〇○一二三四五六七八九十百千万亿"
_BARE = ("hanzi", "digit", "stacked", "shi", "yao", "geshi", "verb")
"""Styles that begin with the number itself."""
_DIGITS = "一二三四五六七八九"
_NEXT = "|".join(
    f"{one}、⟧{two}|十{one}、⟧十{two}" for one, two in zip(_DIGITS, _DIGITS[1:] + "十", strict=True)
)
_NOUNS = (
    "责任|时间|要务|要义|要件|书记|副|产业|次|届|季|年|名|位|轮|期|线|手|阶段|动力|资源|人|代|天|眼"
    "|站|排|梯队|方阵|把|桶|课|堂|生产|关|道|大|军|支队|纵队|机械|医院|中学|小学|中|师|团|巡|版|批"
    "|议|板块|时期|粒|国际|世界|层|组|集团|航|学期|页|行|栏|段|章|节|条|款|卷|册|辑|集|场|战|抓|分"
    "|百|千|万|家|根|座|块|张|本|篇|号|类|档|级|品|流|党|总|院|所|局|处|科|至|到|和|或|与"
)


class Refusal(NamedTuple):
    """One row: where ``pattern`` is found, a candidate of these styles (none: any) is prose."""

    name: str
    words: str
    english: str
    styles: tuple[str, ...]
    pattern: str
    example: str


_ROWS = (
    Refusal("ordinal-prefix", "前面是“第”，引用条款", "第 stands before it", (), "第⟦", "第三条第（二）项"),
    Refusal("in-number", "是更大的数的一部分", "part of a larger number", _BARE,
            f"[{_NUMERAL}.．~～-]⟦", "一万二、三千斤"),
    Refusal("of-many", "前面的字与“一”成词", "the word before takes the number", _BARE,
            "[之每某任另同这那哪逐单唯统专归]⟦", "之一是"),
    Refusal("calendar", "农历或星期的日子", "a day of the calendar", _BARE, "[初周期拜]⟦", "初一、十五"),
    Refusal("festival", "节日的名称", "the name of a festival", ("hanzi",),
            "⟦[五六七八]一、⟧“?(?:[五六七八十]一|国庆|元旦|春节|中秋|端午|清明)", "五一、国庆"),
    Refusal("enumeration", "并列的几个数字", "one of several numbers", ("hanzi", "digit", "ordinal"),
            rf"[{_NUMERAL}]、⟦|(?:{_NEXT})[、月日号线类级次届期季]", "第一、二、三产业"),
    Refusal("same-again", "数字重复的固定说法", "a set phrase repeats the number", ("shi",),
            r"⟦(?P<same>.).{0,6}⟧不?(?P=same)(?:[，。；、！？”）非是]|$)", "一是一，二是二"),
    Refusal("yao-noun", "“要”属于后面的名词", "要 belongs to the noun after it", ("yao",),
            "⟧(?:件|素(?!质)|点(?![面名燃亮])|害(?!怕)|义(?!无)|塞)", "三要件"),
    Refusal("ordinal-noun", "序数修饰名词", "the ordinal qualifies a noun", ("ordinal",),
            rf"[^，、：是]⟧(?:{_NOUNS})", "第一责任人"),
    Refusal("clause-number", "引用的条款或文件编号", "the number of a clause or document",
            ("hanzi_paren", "digit_paren"), "[》条款章节]⟦", "《意见》（二）"),
    Refusal("phase", "期数、款项", "the number of a phase or clause",
            ("hanzi_paren", "digit_paren"), r"[\w]⟦[^⟦⟧]*⟧[期款项类组号标包]|⟧期(?:工程|项目|建设)", "（一）期工程"),
    Refusal("caption", "图表、附件的编号", "the number of a figure or annex", ("digit", "stacked"),
            "[图表件注例页A-Za-z/#]⟦", "附件1."),
    Refusal("measure", "带单位的小数", "a decimal with its unit", ("stacked",),
            "⟧[年月日号亿万%％元倍米吨度时]", "1.5亿元"),
    Refusal("title-mark", "书名的开头", "the beginning of a title", (), "《⟦", "《一是》"),
    Refusal("set-phrase", "“一…到底”等固定说法", "a set phrase", ("verb",),
            "⟧(?:到底|就)", "一抓到底"),
)  # fmt: skip

REFUSALS = {row.name: row for row in _ROWS}
"""All rows by name."""


@cache
def _pattern_for(style: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Return the names of a style's rows and one expression with a group for each."""
    rows = [row for row in _ROWS if not row.styles or style in row.styles]
    groups = (f"(?P<r{number}>{row.pattern})" for number, row in enumerate(rows))
    return tuple(row.name for row in rows), re.compile("|".join(groups))


def refusal(text: str, start: int, end: int, style: str) -> str | None:
    """Return the name of a row that refuses a candidate (code points), or None."""
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    names, pattern = _pattern_for(style)
    found = pattern.search(f"{before}⟦{text[start:end]}⟧{after}")
    if found is None or found.lastgroup is None:
        return None
    return names[int(found.lastgroup[1:])]
