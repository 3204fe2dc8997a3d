"""Find phrases that promise a number of members: 讲三点意见, 以下几个方面, “三个体现”.

The text alone often cannot tell a promise from a mention, so what is found here is generous:
whatever stands where a list may follow. ``link`` keeps what is an announcement.
"""

from __future__ import annotations

from gangmu.numbering.first_characters import apart
from gangmu.steps.phrases.promises import clause_before, count, pattern, phrase
from gangmu.steps.tokens import Announced


def find_announcements(text: str) -> list[Announced]:
    """Return what may promise members in a reading text, in order and disjoint.

    A phrase counts when its clause ends in a mark after which a list can follow (：。；！？, a line
    end), or in a comma with a promising verb before it; a mere reference (上述三点) when a colon
    follows at once.
    """
    return [
        Announced(start, end, count(text[start:end]))
        for start, end, _ in apart(phrase(), text)
        if _may_promise(text, start, end)
    ]


def _may_promise(text: str, start: int, end: int) -> bool:
    closing = pattern("CLOSING").match(text, end)
    if closing is None:
        return False
    before = clause_before(text, start)
    if pattern("REFERRING").search(before):
        return closing.group() == "："
    return closing.group()[-1] != "，" or bool(pattern("PROMISING").search(before))
