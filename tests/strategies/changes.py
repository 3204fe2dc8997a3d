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
    """Some prose of one item replaced by as much other prose, in code points.

    ``late`` says that it stands where no heading is decided.
    """

    before: Speech
    after: str
    start: int
    end: int
    late: bool


def clauses(speech: Speech) -> Iterator[tuple[int, int, int]]:
    """Yield what can be replaced: the start of the item, start and end of a clause of its own.

    Only clauses between two marks of punctuation, so that none is next to a marker; no numerals,
    nor words that announce, address, close or refer: these are not prose.
    """
    for item in speech.items():
        for child in item.children:
            if isinstance(child, Text):
                for found in _CLAUSE.finditer(child.text):
                    if not _SAID.search(found[0]):
                        yield item.start, child.start + found.start(), child.start + found.end()


@st.composite
def changes(draw: st.DrawFn, speeches: st.SearchStrategy[Speech]) -> Change:
    """Draw a speech and replace a clause of one of its items by neutral prose."""
    speech = draw(speeches)
    found = list(clauses(speech))
    assume(found)
    item, start, end = draw(st.sampled_from(found))
    words = filler(end - start, draw(st.integers(0, len(DEEDS) - 1)))
    text = speech.text
    return Change(speech, text[:start] + words + text[end:], start, end, start - item > HEADED)


__all__ = ["HEADED", "Change", "Item", "changes"]
