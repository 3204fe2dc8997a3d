"""Judge whether units that begin alike are members of a parallel, and say what they share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gangmu.affixes import common_end, common_start
from gangmu.steps.phrases.parallel_words import NUMERAL, OPENING, TALK
from gangmu.steps.phrases.repeats import Repeat

_SPREAD: Final = 2
"""How far the lengths of members may lie apart that no known word opens (code points)."""

_SHORTEST: Final = 4
"""How long such members are at least."""

_TAIL: Final = 3
"""By how much the last of members parted by 、 may be longer: what follows may cling to it."""

_ENDING: Final = 2
"""How many characters an end that is shared has at least."""

_PAIRS: Final = ("“”", "‘’", "（）", "「」", "『』", "《》")
_QUOTES: Final = '“‘"「『'


def parallel(repeat: Repeat) -> bool:
    """Tell whether a repeat is a parallel: precision before recall.

    What is parted by line ends or stops has to begin with a known opening; by semicolons, with
    three characters at least if it does not; by commas, with a known opening, or be alike in
    length; by 、, with a known opening, and nothing else may stand in the clause.
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
        return known and len(opening) > 1 and repeat.whole and _trim(words)
    return known and len(opening) > 1


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
        and "\u4e00" <= opening.lstrip(_QUOTES)[:1] <= "\u9fff"
        and opening.lstrip(_QUOTES)[0] not in NUMERAL
        and all(each.count(a) == each.count(b) for each in words for a, b in _PAIRS)
    )


def _known(words: Sequence[str], opening: str) -> bool:
    match = OPENING.match(opening)
    if match is None:
        return False
    return match.end() > 1 or all(OPENING.match(each) for each in words)


def _frames(words: Sequence[str], opening: str) -> bool:
    """Tell whether an opening is long enough, or an end goes with it: 与…结合起来."""
    return len(opening) > 1 or len(common_end(words)) >= _ENDING


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
    return len(words[-1]) <= max(map(len, words[:-1])) + _TAIL


def _head(opening: str) -> str:
    """Return an opening without the half of a word, or the quotation mark, at its end."""
    match = OPENING.match(opening)
    opening = opening.rstrip(_QUOTES)
    if match is not None and match.end() == len(opening) - 1:
        return match.group()
    return opening


def _second(rests: Sequence[str]) -> str:
    """Return the opening that the members' second clauses share: 对…，要…；对…，要…."""
    clauses = [rest.partition("，")[2] for rest in rests]
    match = OPENING.match(common_start(clauses))
    return match.group() if match else ""
