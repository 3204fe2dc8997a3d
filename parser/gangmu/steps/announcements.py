"""Find phrases that promise a number of members: 讲三点意见, 以下几个方面, “三个体现”.

The text alone often cannot tell a promise from a mention, so ``find_announcements`` is generous:
whatever stands where a list may follow. A phrase is an announcement when ``link.bind`` finds the
series that keeps it, or when the words after it are its members (``spelled_out``).
"""

from __future__ import annotations

import re
from typing import Final

from gangmu.steps.promises import count, pattern
from gangmu.steps.tokens import Announced

_REACH: Final = 18
"""How far before a phrase its verb is looked for (code points, within the clause)."""

_LONGEST_TAIL: Final = 10
"""How many code points may stand between a phrase and the colon that opens its members."""

_SENTENCE: Final = 300
"""How much of a sentence is read for members that it lists."""

_CLAUSE_END: Final = re.compile(r"[。！？；：，\n]")
_SENTENCE_END: Final = re.compile(r"[。！？\n]")
_OPENING_QUOTES: Final = "“\"‘「『"


def find_announcements(text: str) -> list[Announced]:
    """Return what may promise members in a reading text, in order and disjoint.

    A phrase counts when its clause ends in a mark after which a list can follow (：。；！？, a line
    end), or in a comma with a promising verb before it; a mere reference (上述三点) when a colon
    follows at once.
    """
    return [
        Announced(match.start(), match.end(), count(match.group()))
        for match in pattern("PHRASE").finditer(text)
        if _may_promise(text, match.start(), match.end())
    ]


def spelled_out(text: str, announced: Announced) -> bool:
    """Tell whether the words after a phrase are its members, without numbers.

    两个确保：确保…；确保… · 三点愿望：更快、更高、更实 · 两种情况。一种是…另一种是…
    """
    closing = pattern("CLOSING").match(text, announced.end)
    before = _clause_before(text, announced.start)
    if closing is None or pattern("REFERRING").search(before) or not _near(text, closing):
        return False
    after = text[closing.end() : closing.end() + _SENTENCE].lstrip()
    mark = closing.group()[-1]
    if _lists(after, announced.count) and (mark in "：—" or after.startswith("即")):
        return True
    if mark not in "：—" and not _opens_members(text, announced.end, mark, after):
        return False
    return _promises(text, announced, before)


def _opens_members(text: str, end: int, mark: str, after: str) -> bool:
    """Tell whether a new sentence, or a line right below the phrase, is a member: 一种是…"""
    if mark == "，":
        return after.startswith("即")
    if mark == "\n" and text[end] != "\n":
        return False
    return bool(pattern("UNNUMBERED").match(after))


def _may_promise(text: str, start: int, end: int) -> bool:
    closing = pattern("CLOSING").match(text, end)
    if closing is None:
        return False
    before = _clause_before(text, start)
    if pattern("REFERRING").search(before):
        return closing.group() == "："
    return closing.group()[-1] != "，" or bool(pattern("PROMISING").search(before))


def _near(text: str, closing: re.Match[str]) -> bool:
    """Tell whether the clause ends soon after the phrase, and not in words of speaking."""
    tail = closing.group().rstrip("：。；！？，— \u3000\n")
    quoted = text[closing.start() - 1] in "”\"’」』"
    longest = 0 if quoted else _LONGEST_TAIL
    return len(tail) <= longest and not pattern("SPEAKING").search(closing.group())


def _promises(text: str, announced: Announced, before: str) -> bool:
    phrase = text[announced.start : announced.start + 2]
    return bool(pattern("PROMISING").search(before) or pattern("PROMISING").search(phrase))


def _lists(after: str, expected: int | None) -> bool:
    """Tell whether the sentence has as many parts as were promised."""
    sentence = _SENTENCE_END.split(after, maxsplit=1)[0]
    parts = {sentence.count(mark) + 1 for mark in "；，、"}
    if "和" in sentence:
        parts.add(sentence.count("、") + 2)
    return expected in parts


def _clause_before(text: str, start: int) -> str:
    return _CLAUSE_END.split(text[max(0, start - _REACH) : start])[-1]
