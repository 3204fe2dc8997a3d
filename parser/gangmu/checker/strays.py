"""What reads as a marker at the start of a clause, whether or not the tree holds it.

The parser leaves out what it cannot place: the 三、 that stands before 二、, or the （三） between
二、 and 四、. A rule finds it here where a member is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from gangmu.numbering.conventions import conventions

_FOLDS = str.maketrans(",;:!?()．０１２３４５６７８９", "，；：！？（）.0123456789")
"""Widths as the grammar of markers reads them, one character for one."""

_BLANKS = " \t\u3000“”*"
_MARKS = frozenset("。；：，！？、\n\r")
_LOOK_BACK = 64
"""How far before a number the mark is looked for that ends the clause before it (code points)."""

SENTENCE_STARTS = frozenset("\n。！？")
MEMBER_STARTS = SENTENCE_STARTS | frozenset("；：")
"""Marks that members of a list stand behind; behind a comma more often than not it is prose."""

_BARE = frozenset({"ordinal", "unit", "sequence"})
_FIGURES = frozenset("二三四五六七八九十")
_CLOSED = tuple("，、：是")


class Stray(NamedTuple):
    """What reads as a marker (code points)."""

    start: int
    end: int
    style: str
    ordinal: int
    mark: str
    """The mark that it stands behind: a line end for the start of a paragraph."""
    firm: bool
    """False where only words follow that may go with it (第一批, 第一时间) or prose leads to it."""


def find_strays(text: str) -> Iterator[Stray]:
    """Yield all that reads as a marker at the start of a clause, in the order of the text."""
    words = text.translate(_FOLDS)
    known = conventions()
    for start, end, style in known.find(words):
        mark = _mark_before(words, start)
        reading = known.read(words[start:end]) if mark else None
        if reading is not None and not _is_compound(words, end):
            firm = mark in MEMBER_STARTS and _is_closed(style, words[start:end])
            yield Stray(start, end, style, reading.ordinal, mark, firm)


def _mark_before(words: str, start: int) -> str:
    """Return the mark that an offset stands behind (a line end at the text's start), or ""."""
    before = words[max(0, start - _LOOK_BACK) : start].rstrip(_BLANKS)
    if not before:
        return "\n" if start <= _LOOK_BACK else ""
    mark = before[-1]
    return "" if mark not in _MARKS else "\n" if mark == "\r" else mark


def _is_closed(style: str, marker: str) -> bool:
    return style not in _BARE or marker.endswith(_CLOSED)


def _is_compound(words: str, end: int) -> bool:
    """Tell whether a number is the first of several: 四、五类."""
    return words[end - 1] == "、" and words[end : end + 1] in _FIGURES
