"""Find the members of a formula where a text lists them right after it.

“四个意识”（政治意识、大局意识、核心意识、看齐意识） · “三个带头”，即带头学习、带头实干、带头自律。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_NOUN = "活动|工程|行动|机制|制度|要求|原则|工作|问题|目标|方针|战略|教育|建设"
_LISTED = re.compile(
    f'[”’」』"]?(?:{_NOUN})?(?:[（(](?P<inside>[^（）()\n]{{2,400}})[）)]'
    "|(?:，?(?:即|就是|也就是|指的是|是指|包括)[：:]?|[：:]|——)(?P<after>[^。：:\n]{2,400}))"
)
_OPEN = re.compile("等|…|之一|其中")
_LEAD = re.compile("(?:即|就是|也就是|指的是|是指|包括)?[：:]?")
_LAST = re.compile("和|以及|及")
_WRAPPED = '“”‘’「」『』" \t\u3000，、；'
_LONGEST = 80
"""How long a member may be (code points)."""


class Listing(NamedTuple):
    """The members and where they are listed, start to end (code points)."""

    start: int
    end: int
    members: tuple[str, ...]


def listed(text: str, end: int, count: int) -> Listing | None:
    """Return the members that are listed right after a formula, if they are as many as it says.

    Args:
        text: the whole text.
        end: where the formula ends (code points), quotation marks left out.
        count: how many members there have to be.
    """
    match = _LISTED.match(text, end)
    if match is None or match.lastgroup is None or count < 2:
        return None
    words, start = match[match.lastgroup], match.start(match.lastgroup)
    lists = [each for each in _splits(words, count) if all(0 < len(m) <= _LONGEST for m in each)]
    members = next(filter(_alike, lists), lists[0] if lists else None)
    if members is None:
        return None
    last = words.find(members[-1], sum(map(len, members[:-1])))
    return Listing(start, start + last + len(members[-1]), members)


def _splits(words: str, count: int) -> Iterator[tuple[str, ...]]:
    """Yield the ways of parting the words into as many members, an open list left out."""
    for separator, ends in (("、", "，；"), ("，", "；"), ("；", "")):
        clause = re.split(f"[{ends}]", words, maxsplit=1)[0] if ends else words
        parts = _LEAD.sub("", clause, count=1).split(separator)
        if len(parts) == count - 1:
            parts[-1:] = _LAST.split(parts[-1], maxsplit=1)
        if len(parts) == count and not _OPEN.search(clause):
            yield tuple(part.strip(_WRAPPED) for part in parts)


def _alike(members: tuple[str, ...]) -> bool:
    """Tell whether all members begin, or all end, with the same character."""
    return 1 in (len({each[:1] for each in members}), len({each[-1:] for each in members}))
