"""Speeches for the tests of editing: a few to name, and any number drawn."""

from __future__ import annotations

from hypothesis import strategies as st

import gangmu
from gangmu.edit import Edited
from gangmu.numbering.ordinals import label

NESTED = (
    "同志们：\n"
    "　　下面，我讲三点意见。\n"
    "　　一、加强学习\n"
    "　　要坚持读书。一是读原著；二是写笔记；三是谈体会。\n"
    "　　二、改进作风\n"
    "　　首先，要走下去；其次，要听真话；最后，要办实事。\n"
    "　　三、狠抓落实\n"
    "　　一靠制度，二看干部，三抓检查。\n"
)


def series_of(text: str, first: str = "") -> tuple[gangmu.Speech, gangmu.Series]:
    """Return the parsed text and its series that begins with a marker (any: the first)."""
    speech = gangmu.parse(text)
    found = [each for each in speech.series() if each.items[0].marker.text.startswith(first)]
    return speech, found[0]


def listed(*markers: str) -> str:
    """Return a text with a line for each marker."""
    bodies = ["抓好学习。", "抓好宣传。", "抓好检查。", "抓好总结。"]
    lines = (marker + body for marker, body in zip(markers, bodies, strict=False))
    return "\n".join(("同志们，下面讲几点意见：", *lines, ""))


def markers(edited: Edited, first: str = "") -> list[str]:
    _, series = series_of(edited.text, first)
    return [item.marker.text for item in series.items]


OUTER = {"{}、": "HAN", "（{}）": "HAN", "第{}，": "HAN", "{}.": "DIGIT"}
INNER = {"{}是": "HAN", "{}要": "HAN", "其{}，": "HAN", "（{}）": "DIGIT", "{}": "CIRCLED"}
"""Forms of markers and the alphabets of their ordinals; no style is both outer and inner."""

TOPICS = ["制度建设", "队伍建设", "作风建设", "基层基础", "安全生产", "项目推进", "服务群众"]
DEEDS = ["盯住薄弱环节", "补齐工作短板", "摸清实际情况", "听取各方意见", "按时办结事项", "做好宣传"]
BODY = "各单位要结合实际抓好落实，不能停在口头上。"


@st.composite
def marker_lists(draw: st.DrawFn, forms: dict[str, str], count: int) -> list[str]:
    """Draw the markers of one list; its first members may be missing."""
    if draw(st.integers(0, 5)) == 0 and count <= 3:
        return ["首先，", "其次，", "最后，"][:count]
    form = draw(st.sampled_from(sorted(forms)))
    first = draw(st.sampled_from([1, 1, 1, 1, 2, 9]))
    return [form.format(label(forms[form], first + index)) for index in range(count)]


@st.composite
def inner_lists(draw: st.DrawFn) -> str:
    """Draw a list in mid-paragraph, of one sentence or of a sentence for each member."""
    deeds = draw(st.lists(st.sampled_from(DEEDS), min_size=2, max_size=4, unique=True))
    stop = draw(st.sampled_from(["；", "。", "，"]))
    written = draw(marker_lists(INNER, len(deeds)))
    return stop.join(map("".join, zip(written, deeds, strict=True))) + "。"


@st.composite
def sections(draw: st.DrawFn, marker: str, topic: str, indent: str) -> str:
    """Draw one section: its heading, perhaps a paragraph, perhaps a list in it."""
    if draw(st.booleans()):
        return f"{indent}{marker}{topic}。{BODY}"
    inner = draw(st.just("") | inner_lists().map("具体抓好几件事：{}".format))
    return f"{indent}{marker}抓{topic}\n{indent}{BODY}{inner}"


@st.composite
def speeches(draw: st.DrawFn) -> str:
    """Draw the text of a speech whose lists are well formed."""
    topics = draw(st.lists(st.sampled_from(TOPICS), min_size=2, max_size=5, unique=True))
    indent = draw(st.sampled_from(["", "　　"]))
    written = draw(marker_lists(OUTER, len(topics)))
    opening = f"同志们：\n{indent}今天我讲几点意见。"
    drawn = (
        draw(sections(marker, topic, indent)) for marker, topic in zip(written, topics, strict=True)
    )
    ending = draw(st.sampled_from(["", "\n", f"\n{indent}谢谢大家。\n"]))
    line_end = draw(st.sampled_from(["\n", "\n", "\r\n"]))
    return ("\n".join((opening, *drawn)) + ending).replace("\n", line_end)
