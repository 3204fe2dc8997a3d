"""Changes of the prose inside one item: law 5."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from hypothesis import assume
from hypothesis import strategies as st
from tests.strategies.words import DEEDS, filler

from gangmu.tree import Item, Speech, Text

HEADED = 200
"""Where the headings of an item's series are decided: so many characters after its marker."""

_CLAUSE = re.compile(r"(?<=[，。；])[\u4e00-\u9fff]{4,40}(?=[，。；])")
_SAID = re.compile(
    "[一二三四五六七八九十百千万两双几数廿第其首最再另]|同志|各位|朋友|老师|同学|总结|总之|综上"
    "|以下|如下|下列|下面|若干|这里|谢谢|感谢|所谓|附件|附录|摄影|来源"
)


class Change(NamedTuple):
    """Prose of one item, and what comes in its place; ``late``: where no heading is decided."""

    before: Speech
    after: str
    late: bool


def clauses(item: Item) -> Iterator[tuple[int, int]]:
    """Yield the spans of an item's own clauses that are prose and nothing else.

    They stand between two marks of punctuation, so that none is next to a marker, and hold no
    numerals, nor words that announce, address, close or refer.
    """
    for child in item.children:
        if isinstance(child, Text):
            for found in _CLAUSE.finditer(child.text):
                if not _SAID.search(found[0]):
                    yield child.start + found.start(), child.start + found.end()


@st.composite
def changes(draw: st.DrawFn, speeches: st.SearchStrategy[Speech]) -> Change:
    """Draw a speech and put as much neutral prose in the place of clauses of one of its items."""
    speech = draw(speeches)
    found = [(item, spans) for item in speech.items() if (spans := list(clauses(item)))]
    assume(found)
    item, spans = draw(st.sampled_from(found))
    chosen = draw(st.lists(st.sampled_from(spans), min_size=1, max_size=6, unique=True))
    text, turn = speech.text, draw(st.integers(0, len(DEEDS) - 1))
    for number, (start, end) in enumerate(chosen, turn):
        text = text[:start] + filler(end - start, number) + text[end:]
    return Change(speech, text, min(chosen)[0] - item.start > HEADED)
