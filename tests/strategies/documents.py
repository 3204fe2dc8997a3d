"""Speeches drawn as typed trees: law 4."""

from __future__ import annotations

from dataclasses import dataclass

from gangmu.numbering.kinds import kind_table
from gangmu.numbering.ordinals import label
from gangmu.numbering.styles import STYLES
from gangmu.tree import (
    Announcement,
    Byline,
    Closing,
    Heading,
    Item,
    Salutation,
    Series,
    Slogan,
    Speech,
    Title,
)
from hypothesis import strategies as st

from tests.strategies.labels import BLOCK, FLOATING, STACKED, Way, marks
from tests.strategies.plans import Plan, grow, pledge
from tests.strategies.words import sentences, titles

SECTION = 6


@dataclass
class Setting:
    eol: str
    indent: str
    left: int

    @property
    def line(self) -> str:
        return self.eol + self.indent


@dataclass(frozen=True)
class Inside:
    """What a series stands in."""

    kinds: frozenset[str] = frozenset()
    rank: int = 0
    floating: bool = False
    number: int = 0
    depth: int = 0


def kind_of(style: str) -> str:
    return kind_table()[style]


def ways(inside: Inside, block: bool) -> list[Way]:
    found = [way for way in FLOATING if kind_of(way.style) not in inside.kinds]
    if not block:
        return found
    least = max(inside.rank + 1, SECTION if inside.floating else 0)
    found = [way for way in found if way.style not in ("verb", "geshi")]
    found += [w for w in BLOCK if STYLES[w.style].rank >= least and w.style not in inside.kinds]
    if inside.number:
        found.append(STACKED)
    return found


def within(inside: Inside, way: Way, number: int) -> Inside:
    rank = STYLES[way.style].rank
    return Inside(
        inside.kinds | {kind_of(way.style)},
        max(inside.rank, rank),
        inside.floating or not rank,
        number if way.style == "digit" else 0,
        inside.depth + 1,
    )


def trail(plan: Plan, words: str) -> None:
    """Put words after a list: into its last item if that is open, else beside the list."""
    while plan.parts and isinstance(plan.parts[-1], Plan):
        last = plan.parts[-1]
        if last.kind is not Series or not last.open:
            break
        plan = last.parts[-1]
    plan.add(words)


def ends_open(item: Plan) -> bool:
    last = item.parts[-1]
    return isinstance(last, Plan) and last.kind is Series and last.open


PROMISES = (("要做到", "点", ""), ("重点抓好", "项工作", ""), ("主要有", "个方面", ""), ("下面讲", "点意见", ""))


@st.composite
def leads(draw, count: int, series: Plan, stop: str, body: bool = True) -> list:
    parts = [draw(sentences())] if body else []
    how = draw(st.sampled_from(["none", "exact", "some"]))
    if how == "none":
        return [draw(sentences(stop=stop))] if not body or draw(st.booleans()) else [parts[0][:-1] + stop]
    before, measure, _ = draw(st.sampled_from(PROMISES))
    number = "几" if how == "some" else "两" if count == 2 else label("HAN", count)
    promise = Plan(Announcement, [number + measure], (None if how == "some" else count,))
    pledge(promise, series)
    return [*parts, before, promise, stop]


@st.composite
def inline_series(draw, setting, inside: Inside, deepest: int) -> Plan:
    way = draw(st.sampled_from(ways(inside, block=False)))
    count = draw(st.integers(2, 4))
    mode = draw(st.sampled_from(["clauses", "sentences", "headed"]))
    series = Plan(Series, values=(way.style,))
    found = marks(way, count)
    setting.left -= count
    for i, mark in enumerate(found):
        last = i == count - 1
        item = Plan(Item, [mark, way.gap])
        item.parts = [p for p in item.parts if p]
        series.parts.append(item)
        inner = mode != "clauses" and inside.depth + 2 <= deepest and setting.left > 3 and draw(st.booleans())
        inner = inner and bool(ways(within(inside, way, 0), block=False))
        if mode == "headed":
            item.add(Plan(Heading, [draw(titles())], ("stop",)), "。")
            item.add(draw(sentences(2, 3)))
        elif inner:
            pass
        elif mode == "sentences":
            item.add(draw(sentences(1, 3)))
        else:
            item.add(draw(sentences(1, 2, stop="。" if last else "；")))
        if inner:
            if mode != "headed":
                item.add(draw(sentences(4, 5, stop="：")))
                below = draw(inline_series(setting, within(inside, way, 0), deepest))
            else:
                below = draw(inline_series(setting, within(inside, way, 0), deepest))
                item.add(*draw(leads(len(below.parts), below, "：")))
            item.add(below)
    return series


@st.composite
def block_series(draw, setting, inside: Inside, deepest: int, mode_hint=None) -> Plan:
    way = draw(st.sampled_from(ways(inside, block=True)))
    count = draw(st.integers(2, min(5, way.most)))
    style = way.style
    mode = draw(st.sampled_from(["titled", "titled", "headed", "plain", "bare"]))
    if style == "plain":
        mode = "lines"
    series = Plan(Series, values=(style,))
    prefix = f"{inside.number}." if style == "stacked" else ""
    found = marks(way, count, prefix)
    setting.left -= count
    for i, mark in enumerate(found):
        item = Plan(Item, [mark])
        item.add(way.gap)
        series.parts.append(item)
        here = within(inside, way, i + 1)
        inner = ""
        if inside.depth + 2 <= deepest and setting.left > 2:
            inner = draw(st.sampled_from(["", "block", "block", "inline"]))
        if inner == "block" and not ways(here, True) or inner == "inline" and not ways(here, False):
            inner = ""
        fill_block(draw, setting, item, mode, inner, here, deepest)
        if i < count - 1:
            trail(item, setting.line)
    items = series.parts
    multi = any(setting.eol in text_of(item)[: -len(setting.line)] for item in items[:-1])
    section = 0 < STYLES[style].rank <= SECTION
    bare = section and mode in ("plain", "bare") and is_bare(items[-1], setting)
    series.open = multi or bare or ends_open(items[-1])
    return series


def is_bare(item, setting):
    line = text_of(item).split(setting.eol)[0]
    for stop in "。；":
        line_ = line.rstrip(" 　")
        if stop in line_[:-1]:
            return False
    return len(line) < 70


def text_of(plan: Plan) -> str:
    return "".join(p if isinstance(p, str) else p.text if not isinstance(p, Plan) else text_of(p) for p in plan.parts)


def fill_block(draw, setting, item, mode, inner, here, deepest):
    if (mode, inner) in (("bare", "inline"), ("plain", "block")):
        inner = ""
    below = None
    if inner == "block":
        below = draw(block_series(setting, here, deepest))
    elif inner == "inline":
        below = draw(inline_series(setting, here, deepest))
    if mode == "lines":
        item.add(setting.line)
        paragraphs(draw, setting, item, below, inner)
    elif mode == "titled":
        promised = below is not None and inner == "block" and draw(st.booleans())
        item.add(heading(draw, below if promised else None, "line"), setting.line)
        if not promised:
            paragraphs(draw, setting, item, below, inner)
    elif mode == "bare":
        item.add(heading(draw, None, "line"))
        if inner == "block":
            item.add(setting.line)
    elif mode == "headed":
        item.add(Plan(Heading, [draw(titles())], ("stop",)), "。")
        if below:
            item.add(*draw(leads(len(below.parts), below, "：" if inner == "inline" else "。")))
            if inner == "block":
                item.add(setting.line)
        else:
            item.add(draw(sentences(2, 3)))
    else:
        if inner == "inline":
            item.add(draw(sentences(4, 5, stop="：")))
        elif inner == "block":
            item.add(draw(sentences(4, 5, stop="。")), setting.line)
        else:
            item.add(draw(sentences()))
    if below:
        item.add(below)


def heading(draw, below, ending):
    words = draw(titles())
    if below is None:
        return Plan(Heading, [words], (ending,))
    count = len(below.parts)
    number = "两" if count == 2 else label("HAN", count)
    promise = Plan(Announcement, [number + "项任务"], (count,))
    pledge(promise, below)
    return Plan(Heading, [words + "，抓好", promise], (ending,))


def paragraphs(draw, setting, item, below, inner):
    for _ in range(draw(st.integers(0, 1))):
        item.add(draw(sentences()), draw(sentences()), setting.line)
    if below:
        item.add(*draw(leads(len(below.parts), below, "：" if inner == "inline" else "。")))
        if inner == "block":
            item.add(setting.line)
    else:
        item.add(draw(sentences()), draw(sentences()))


@st.composite
def documents(draw, deepest: int = 6) -> Speech:
    setting = Setting(draw(st.sampled_from(["\n", "\r\n", "\u2028"])), draw(st.sampled_from(["", "　　", "    "])), 24)
    speech = Plan(Speech)
    if draw(st.booleans()):
        speech.add(Plan(Title, ["在春耕工作会议上的讲话"]), setting.eol)
        if draw(st.booleans()):
            speech.add(Plan(Byline, ["（2021年3月9日）"]), setting.eol)
        speech.add(Plan(Salutation, [draw(st.sampled_from(["同志们：", "各位代表，同志们："]))]), setting.eol)
    speech.add(setting.indent)
    depth = draw(st.integers(1, deepest))
    series = draw(block_series(setting, Inside(), depth))
    speech.add(*draw(leads(len(series.parts), series, "。")), setting.line)
    speech.add(series)
    if draw(st.booleans()):
        trail(speech, setting.line)
        speech.add(Plan(Closing, ["谢谢大家！"]))
    if draw(st.booleans()):
        trail(speech, setting.eol)
    return grow(speech)
