"""Speeches drawn as typed trees, laid out by the rules of ``layout``."""

from __future__ import annotations

from hypothesis import strategies as st
from tests.strategies.layout import Inside, trail
from tests.strategies.lists import flattened, in_lines
from tests.strategies.plans import Plan, grow
from tests.strategies.scribe import Scribe

from gangmu.tree import Byline, Closing, Salutation, Speech, Title

DEEPEST = 6
"""How many lists stand in each other at the most."""
FLATTEST = 3
"""The same where there are no lines."""

EOLS = ("\n", "\r\n", "\u2028")
INDENTS = ("", "\u3000\u3000", "    ")
TITLES = ("在春耕工作会议上的讲话", "在全镇作风建设动员会上的发言", "关于做好防汛工作的讲话")
BYLINES = ("（2021年3月9日）", "2019年11月20日", "（根据录音整理）")
SALUTATIONS = ("同志们：", "各位代表，同志们：", "尊敬的各位来宾，女士们、先生们：")
CLOSINGS = ("谢谢大家！", "我就讲这些，谢谢大家。", "我的讲话完了，谢谢大家！")


@st.composite
def documents(draw: st.DrawFn, deepest: int = DEEPEST) -> Speech:
    """Draw a speech as a typed tree: a frame, words that lead to a list, the list, what follows."""
    eol, indent = draw(st.sampled_from(EOLS)), draw(st.sampled_from(INDENTS))
    scribe = Scribe(draw, eol + indent, draw(st.integers(1, deepest)))
    speech = Plan(Speech)
    _front(scribe, speech, eol)
    speech.add(indent)
    flat = scribe.maybe(2)
    series = _flat(scribe) if flat else in_lines(scribe, Inside())
    scribe.lead(speech, series, "。")
    speech.add("" if flat else scribe.line, series)
    _back(scribe, speech, series)
    if scribe.maybe():
        trail(speech, eol)
    return grow(speech)


def _flat(scribe: Scribe) -> Plan:
    return flattened(scribe, Inside(), min(scribe.deepest, FLATTEST))


def _front(scribe: Scribe, speech: Plan, eol: str) -> None:
    if scribe.maybe():
        speech.add(Plan(Title, [scribe.one(*TITLES)]), eol)
        if scribe.maybe():
            speech.add(Plan(Byline, [scribe.one(*BYLINES)]), eol)
    if scribe.maybe():
        speech.add(Plan(Salutation, [scribe.one(*SALUTATIONS)]), eol)


def _back(scribe: Scribe, speech: Plan, series: Plan) -> None:
    """Write what follows the list, said to all if only that shows that the list is over."""
    if scribe.maybe():
        speech.add(scribe.line, "同志们，" if series.open or scribe.maybe() else "")
        scribe.body(speech)
    if scribe.maybe():
        trail(speech, scribe.line)
        speech.add(Plan(Closing, [scribe.one(*CLOSINGS)]))
