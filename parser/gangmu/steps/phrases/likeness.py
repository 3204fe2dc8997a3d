"""Judge whether units that begin alike are members of a parallel, and say what they share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from gangmu.affixes import common_end, common_start
from gangmu.steps.phrases.parallel_words import FRAMING, NUMERAL, OPENING, TALK
from gangmu.steps.phrases.repeats import Repeat

_SPREAD: Final = 2
"""How far the lengths of members may lie apart that no known word opens (code points)."""

_SHORTEST: Final = 4
"""How long such members are at least."""

_CLAUSE_END: Final = re.compile("[，：；。！？]")

_TAIL: Final = 3
"""By how much the last of members parted by 、 may be longer: what follows may cling to it."""

_ENDING: Final = 2
"""How many characters an end that is shared has at least."""

_PAIRS: Final = ("“”", "‘’", "（）", "「」", "『』", "《》")
_BEFORE: Final = '“‘"「『—－ \u3000'
"""What may stand before the first word of a member: ——坚持…."""
_DASH: Final = "—"


def parallel(repeat: Repeat) -> bool:
    """Tell whether a repeat is a parallel: precision before recall.

    What is parted by line ends or stops has to begin with a known opening, or after dashes; by
    semicolons, with three characters at least if it does not; by commas, with a known opening, or
    be alike in length; by 、, with a known opening, and nothing else may stand in the clause.
    """
    words = [each.words for each in repeat.members]
    opening = repeat.opening
    if not _sound(words, opening):
        return False
    known = _known(words, opening)
    if repeat.link == "；":
        return known or len(opening) > 2
    if repeat.link == "，":
        return (known and _frames(words, opening)) or _alike(words, opening)
    if repeat.link == "、":
        return known and repeat.whole and _trim(words) and _even(words, opening)
    if repeat.link == "\n" and not _headed(words, opening):
        return False
    dashed = repeat.link == "\n" and opening[0] == _DASH
    return len(opening.lstrip(_BEFORE)) > 1 and (known or dashed)


def shared_words(repeat: Repeat) -> tuple[str, ...]:
    """Return what all members have in common, in order: 所谓, 就是; 把, 结合起来."""
    words = [each.words for each in repeat.members]
    head = _head(repeat.opening)
    rests = [each[len(head) :] for each in words]
    tail = common_end(rests)
    tail = tail if len(tail) >= _ENDING else ""
    middle = _second([rest[: len(rest) - len(tail)] for rest in rests])
    return tuple(each for each in (head, middle, tail.strip("，；。、“”‘’")) if each)


def _sound(words: Sequence[str], opening: str) -> bool:
    """Tell whether each member says something of its own and no bracket is cut open."""
    rests = {each[len(opening) :] for each in words}
    return (
        "" not in rests
        and len(rests) == len(words)
        and "\u4e00" <= opening.lstrip(_BEFORE)[:1] <= "\u9fff"
        and opening.lstrip(_BEFORE)[0] not in NUMERAL
        and all(each.count(a) == each.count(b) for each in words for a, b in _PAIRS)
    )


def _headed(words: Sequence[str], opening: str) -> bool:
    """Tell whether paragraphs share more than a word, or their first clauses end alike."""
    ends = {match.group() for match in map(_CLAUSE_END.search, words) if match}
    return len(opening.lstrip(_BEFORE)) > 2 or len(ends) <= 1


def _known(words: Sequence[str], opening: str) -> bool:
    match = OPENING.match(opening.lstrip(_BEFORE))
    if match is None:
        return False
    return match.end() > 1 or all(OPENING.match(each.lstrip(_BEFORE)) for each in words)


def _frames(words: Sequence[str], opening: str) -> bool:
    """Tell whether an opening is enough by itself, or an end goes with it: 与…结合起来."""
    framing = opening in FRAMING and min(map(len, words)) >= _SHORTEST
    return len(opening) > 1 or framing or len(common_end(words)) >= _ENDING


def _alike(words: Sequence[str], opening: str) -> bool:
    """Tell whether members that no known word opens are alike in length, and no figures."""
    lengths = [len(each) for each in words]
    return (
        len(opening) > 1
        and not opening.startswith(TALK)
        and min(lengths) >= _SHORTEST
        and max(lengths) - min(lengths) <= _SPREAD
        and not any(character.isdigit() for each in words for character in each)
    )


def _trim(words: Sequence[str]) -> bool:
    """Tell whether nothing clings to the last of members: 热爱党、热爱祖国、热爱人民|的优秀作品."""
    clings = words[-1].count("的") > max(each.count("的") for each in words[:-1])
    return not clings and len(words[-1]) <= max(map(len, words[:-1])) + _TAIL


def _even(words: Sequence[str], opening: str) -> bool:
    """Tell whether members parted by 、 have an opening that is enough, or are alike in length."""
    lengths = [len(each) for each in words]
    even = min(lengths) >= _SHORTEST and max(lengths) - min(lengths) <= _SPREAD
    return len(opening) > 1 or (opening in FRAMING and even)


def _head(opening: str) -> str:
    """Return an opening without the half of a word, or the quotation mark, at its end."""
    opening = opening.lstrip("—－ \u3000").rstrip(_BEFORE)
    match = OPENING.match(opening)
    if match is not None and match.end() == len(opening) - 1:
        return match.group()
    return opening.rstrip("，")


def _second(rests: Sequence[str]) -> str:
    """Return the opening that the members' second clauses share: 对…，要…；对…，要…."""
    clauses = [rest.partition("，")[2] for rest in rests]
    match = OPENING.match(common_start(clauses))
    return match.group() if match else ""
