"""Where each candidate stands: what comes before it, in which paragraph, how its line looks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

from gangmu.steps.tokens import Announced, Candidate, Place

_PARAGRAPH = re.compile("\n[\\s\u3000]*(?:[*#>_]+ ?)*|\u3000\u3000[\\s\u3000]*|   *")
"""What can open a paragraph: a line's start (with Markdown's marks), or a gap in flat text.

Each alternative begins with a character of its own: so it is searched at C speed.
"""
_FIRST = re.compile(r"[\s\u3000]*(?:[*#>_]+ ?)*")
_WIDE_GAP = 4
"""A gap of as many blanks opens a paragraph anywhere; a smaller one only after a stop."""
_GAP_AFTER = "。！？：；”）"
_BLANKS = " \u3000\n"
_SENTENCE_END = re.compile(r"[。！？；]")

BOUNDARIES = MappingProxyType(
    dict.fromkeys("。！？…!?", "stop")
    | dict.fromkeys("；", "semicolon")
    | dict.fromkeys("：", "colon")
    | dict.fromkeys("，", "comma")
    | dict.fromkeys("、", "pause")
    | dict.fromkeys('”’』」】》）〕]"*', "close")
    | dict.fromkeys("“‘『「【（〔[", "open")
)
"""What the character before a marker makes of its place; any other is ``word``."""

_TURN = re.compile(
    r"(?:同志们|朋友们|老师们|同学们|各位(?:代表|同志|领导|委员|来宾|朋友))[，！：、]|总结|总之|综上|(?:会议)?最后，"
)
_CREDIT = re.compile(r"[/／] ?摄$|摄影$")
"""A photographer's credit, which ends a caption without a stop."""

REACH = 60
"""How far (code points) an announcement or colon may stand before the list that it opens."""
TAIL = 300
"""How much (code points) of a text that breaks off can hold a list that is cut short."""
_FINAL = "。！？；：…”’』」）》.!?)"
SENTENCE = 300
"""How far back (code points) the beginning of a sentence is looked for."""
BARE_LINE = 70
"""The longest line (code points) that is all heading, judging by its length alone."""


def place_all(
    text: str, candidates: Sequence[Candidate], announced: Sequence[Announced]
) -> list[Place]:
    """Return the place of each candidate, in their order. Linear in the text."""
    starts = paragraph_starts(text)
    turns = [index for index, start in enumerate(starts) if _TURN.match(text, start)]
    ends = [announcement.end for announcement in announced]
    layout = _Layout(text, starts, turns, announced, ends, _tail(text))
    return [_place(layout, candidate) for candidate in candidates]


class _Layout(NamedTuple):
    """The text, where its paragraphs start, which of them turn, what it announces and where.

    ``tail`` is where the last stretch of a text that breaks off begins.
    """

    text: str
    starts: Sequence[int]
    turns: Sequence[int]
    announced: Sequence[Announced]
    ends: Sequence[int]
    tail: int


def _tail(text: str) -> int:
    """Return where the end of an excerpt begins; the text's length where it ends in a stop."""
    end = _last_visible(text, len(text))
    return len(text) if not end or end in _FINAL else max(0, len(text) - TAIL)


def _place(layout: _Layout, candidate: Candidate) -> Place:
    text, starts, turns, announced, ends, _ = layout
    start = candidate.start
    paragraph = bisect_right(starts, start) - 1
    at_line = starts[paragraph] == start
    boundary = "line" if at_line else _boundary(text, start)
    nearest = bisect_right(ends, start) - 1
    near = nearest >= 0 and _reaches(text, announced[nearest], start)
    before = _last_visible(text, start)
    opened = near or before == "：" or (before == ":" and at_line)
    return Place(
        boundary,
        paragraph,
        at_line and _is_bare(text, candidate.end, starts, paragraph),
        opened,
        (announced[nearest].count or 0) if near else 0,
        at_line and _begins_afresh(text, starts, paragraph),
        _sentence_start(text, start),
        _latest(turns, paragraph),
        start >= layout.tail,
    )


def _latest(turns: Sequence[int], paragraph: int) -> int:
    index = bisect_right(turns, paragraph) - 1
    return turns[index] if index >= 0 else -1


def _boundary(text: str, start: int) -> str:
    before = text[start - 1]
    if _CREDIT.search(text, max(0, start - 4), start):
        return "stop"
    if before == " ":
        seen = _last_visible(text, start)
        return BOUNDARIES.get(seen, "space")
    return BOUNDARIES.get(before, "word")


def _last_visible(text: str, start: int) -> str:
    stop = max(0, start - REACH)
    for index in range(start - 1, stop - 1, -1):
        if text[index] not in _BLANKS:
            return text[index]
    return ""


def _sentence_start(text: str, start: int) -> int:
    """Return where the sentence before a marker begins, looking back a bounded way."""
    window = max(0, start - SENTENCE)
    before = text[window:start].rstrip(_BLANKS + "。！？；：")
    return window + max(before.rfind(stop) for stop in "。！？；") + 1


def _reaches(text: str, announcement: Announced, start: int) -> bool:
    """Return whether only the end of its sentence stands between an announcement and a list."""
    if start - announcement.end > REACH:
        return False
    between = text[announcement.end : start]
    stops = _SENTENCE_END.findall(between)
    return not stops or (len(stops) == 1 and between.rstrip(_BLANKS)[-1:] in "。！？；：")


def _is_bare(text: str, end: int, starts: Sequence[int], paragraph: int) -> bool:
    line_end = text.find("\n", end)
    following = starts[paragraph + 1] if paragraph + 1 < len(starts) else len(text)
    line_end = following if line_end < 0 else min(line_end, following)
    if line_end - end > BARE_LINE:
        return False
    line = text[end:line_end].rstrip(_BLANKS)
    stop = _SENTENCE_END.search(line)
    return stop is None or stop.end() == len(line)


_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁"
    "沈姚卢姜崔钟谭陆汪范廖贾韦付白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_ROLES = (
    "主持人|主席|记者|问|答|书记|主任|校长|院长|局长|部长|市长|县长|区长|经理|总裁|董事长|老师|同学"
)
_SPEAKER = re.compile(
    rf"(?:[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}(?:同志|总|老|{_ROLES})?|[{_SURNAMES}]老"
    rf"|[\u4e00-\u9fff]{{0,6}}(?:{_ROLES}))(?:（[^（）\n]{{1,12}}）)?："
)
"""A speaker's name on a line of its own; a noun with a colon (工业：) is a label."""


_ANNEX = re.compile(r"附[件录表：]|附$")
_TITLE = re.compile(r"[^。！？；，：\n]{2,40}")


def _begins_afresh(text: str, starts: Sequence[int], paragraph: int) -> bool:
    """Return whether the paragraph before is a speaker's name alone, or the title of an annex.

    A title is an annex's when it says so or when what stands before it has ended in 。or ！ and
    was the speech's last call (…奋斗！).
    """
    if not paragraph:
        return False
    before = _paragraph(text, starts, paragraph - 1)
    if len(before) > REACH:
        return False
    if _SPEAKER.fullmatch(before) or _ANNEX.match(before):
        return True
    if paragraph < 2 or not _TITLE.fullmatch(before):
        return False
    above = _paragraph(text, starts, paragraph - 2)
    return above.endswith("！") or (len(above) <= REACH and bool(_ANNEX.match(above)))


def _paragraph(text: str, starts: Sequence[int], paragraph: int) -> str:
    return text[starts[paragraph] : starts[paragraph + 1]].strip(_BLANKS)


def paragraph_starts(text: str) -> list[int]:
    """Return the offset of the first visible character of each paragraph."""
    first = _FIRST.match(text)
    starts = [first.end() if first else 0]
    for match in _PARAGRAPH.finditer(text, starts[0]):
        start, end = match.span()
        if text[start] != " " or end - start >= _WIDE_GAP or text[start - 1] in _GAP_AFTER:
            starts.append(end)
    return starts
