"""Tell whether the words after a promise are its members, without numbers.

两个确保：确保…；确保… · 三点愿望：更快、更高、更实 · 两种情况。一种是…另一种是…
"""

from __future__ import annotations

import re
from typing import Final

from gangmu.steps.phrases.promises import clause_before, pattern
from gangmu.steps.tokens import Announced

_LONGEST_TAIL: Final = 10
"""How many code points may stand between a phrase and the colon that opens its members."""

_SENTENCE: Final = 300
"""How much of a sentence is read for members that it lists (code points)."""

_SENTENCE_END: Final = re.compile(r"[。！？\n]")
_OPENING: Final = "：—"
_CLOSING_QUOTES: Final = '”"’」』'


def spelled_out(text: str, announced: Announced) -> bool:
    """Tell whether a phrase of a reading text promises what the words after it then say.

    They do when as many parts follow as were promised; or when a verb promises (主要有三条渠道)
    and a colon, a dash or the beginning of a member (一种是…) follows.
    """
    closing = pattern("CLOSING").match(text, announced.end)
    before = clause_before(text, announced.start)
    if closing is None or pattern("REFERRING").search(before) or not _near(text, closing):
        return False
    after = text[closing.end() : closing.end() + _SENTENCE].lstrip()
    colon = closing.group()[-1] in _OPENING
    if (colon or after.startswith("即")) and _lists(after, announced.count):
        return True
    follows = colon or _begins_member(text, closing, after)
    return follows and _promises(text, announced, before)


def _near(text: str, closing: re.Match[str]) -> bool:
    """Tell whether the clause ends soon after the phrase, and not in words of speaking."""
    tail = closing.group().rstrip("：。；！？，— \u3000\n")
    quoted = text[closing.start() - 1] in _CLOSING_QUOTES
    longest = 0 if quoted else _LONGEST_TAIL
    return len(tail) <= longest and not pattern("SPEAKING").search(closing.group())


def _begins_member(text: str, closing: re.Match[str], after: str) -> bool:
    """Tell whether a new sentence, or a line right below the phrase, is a member (一种是…)."""
    mark = closing.group()[-1]
    if mark == "，" or (mark == "\n" and text[closing.start()] != "\n"):
        return False
    return bool(pattern("UNNUMBERED").match(after))


def _promises(text: str, announced: Announced, before: str) -> bool:
    pointer = text[announced.start : announced.start + 2]
    return any(pattern("PROMISING").search(words) for words in (before, pointer))


def _lists(after: str, expected: int | None) -> bool:
    """Tell whether the sentence has as many parts as were promised."""
    sentence = _SENTENCE_END.split(after, maxsplit=1)[0]
    parts = {sentence.count(mark) + 1 for mark in "；，、"}
    if "和" in sentence:
        parts.add(sentence.count("、") + 2)
    return expected in parts
