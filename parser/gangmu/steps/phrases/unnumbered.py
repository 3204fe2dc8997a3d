"""Tie announcements and mottoes to the parallels that keep them, members without numbers.

做到三个必须：必须…；必须…；必须… · “低、怕、慢”。所谓“低”，就是…；所谓“怕”，就是…；所谓“慢”，就是…
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from gangmu.steps.phrases.promises import clause_before, pattern
from gangmu.steps.tokens import Announced, Bound, FoundParallel, FoundSlogan

_OPENING: Final = "：—"
"""Marks after which a promise that leaves the number open can be kept at once."""

_NEAR: Final = 60
"""How far after a motto the parallel may begin that explains it (code points)."""

_NAMED: Final = 12
"""How far into a member the word of the motto is looked for that it explains (code points)."""

_LEAST: Final = 3
_QUOTES: Final = {"“": "”", "‘": "’", "「": "」", "『": "』", '"': '"'}


def parallel_after(
    text: str, announced: Announced, parallels: Sequence[FoundParallel]
) -> int | None:
    """Return where the parallel begins that keeps a promise of a reading text, or None.

    It begins right after the promise's clause and has as many members as were promised; where the
    number was left open, it stands after a colon.
    """
    closing = pattern("CLOSING").match(text, announced.end)
    if closing is None or pattern("REFERRING").search(clause_before(text, announced.start)):
        return None
    for each in _following(parallels, closing.end()):
        if each.start - closing.end() > _NEAR or text[closing.end() : each.start].strip():
            break
        if _keeps(text, announced, closing.group()[-1], each):
            return each.start
    return None


def _keeps(text: str, announced: Announced, mark: str, found: FoundParallel) -> bool:
    """Tell whether a parallel has the members that were promised before a mark.

    A quoted formula is oftener named than announced: it takes a colon, or its words in the members.
    """
    if announced.count is None:
        return mark in _OPENING
    phrase = text[announced.start : announced.end]
    meant = mark in _OPENING or any(words in phrase for words in found.shared)
    return announced.count == len(found.members) and (meant or phrase[0] not in _QUOTES)


def _following(parallels: Sequence[FoundParallel], offset: int) -> Sequence[FoundParallel]:
    """Return the next parallels from an offset on; several may begin at one place."""
    first = bisect_left(parallels, offset, key=lambda each: each.start)
    return parallels[first : first + _LEAST]


def bind_mottoes(
    text: str,
    slogans: Sequence[FoundSlogan],
    parallels: Sequence[FoundParallel],
    bound: Sequence[Bound],
) -> list[Bound]:
    """Return mottoes of a reading text as announcements, those that a parallel explains in order.

    Quotation marks around a motto belong to the announcement. What ``bound`` holds is left out.
    """
    taken = {each.parallel for each in bound} - {None}
    found: list[Bound] = []
    for slogan in slogans:
        if len(slogan.members) < _LEAST or slogan.parts:
            continue
        parallel = _explained(text, slogan, parallels)
        if parallel is not None and parallel not in taken and not _overlaps(slogan, bound):
            start, end = _with_quotes(text, slogan)
            found.append(Bound(start, end, slogan.count, None, parallel))
    return found


def _explained(text: str, slogan: FoundSlogan, parallels: Sequence[FoundParallel]) -> int | None:
    for each in _following(parallels, slogan.end):
        if each.start - slogan.end > _NEAR or len(each.members) != len(slogan.members):
            continue
        named = zip(slogan.members, each.members, strict=True)
        if all(word in text[start : start + _NAMED + len(word)] for word, (start, _) in named):
            return each.start
    return None


def _overlaps(slogan: FoundSlogan, bound: Sequence[Bound]) -> bool:
    following = bisect_left(bound, slogan.start, key=lambda each: each.end)
    return following < len(bound) and bound[following].start < slogan.end + 1


def _with_quotes(text: str, slogan: FoundSlogan) -> tuple[int, int]:
    before, after = text[slogan.start - 1 : slogan.start], text[slogan.end : slogan.end + 1]
    if after and _QUOTES.get(before) == after:
        return slogan.start - 1, slogan.end + 1
    return slogan.start, slogan.end
