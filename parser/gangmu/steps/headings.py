"""Where the headings of items end.

An item has a heading when its first sentence or line names its topic and its body develops it.
Each item's first words are weighed by themselves (``heading_rules``, ``heading_glue``); then the
items of a series, which an author heads alike, are weighed together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gangmu.steps import heading_words as words
from gangmu.steps.heading_glue import glued
from gangmu.steps.heading_rules import (
    Kind,
    Lead,
    Option,
    clause_tail,
    lead_of,
    options_of,
    sentence_worth,
)
from gangmu.steps.tokens import Entry, Head


class _Member(NamedTuple):
    """An item of a series: its index, its lead, the headings it may have, the best's worth."""

    index: int
    lead: Lead
    options: list[Option]
    glue: Option | None
    gain: float
    tail: str


def find_headings(text: str, entries: Sequence[Entry]) -> list[Head]:
    """Return the headings of the entries, at most one each, in the order of the text.

    Args:
        text: the reading text (widths folded, line ends ``\\n``).
        entries: the items of the resolved outline in the order of the text.

    Returns:
        Heads in reading offsets; their stops are left out. Time is linear: no item is looked at
        more than ``words.VIEW`` code points past its marker.
    """
    series: dict[int, list[_Member]] = defaultdict(list)
    for index, entry in enumerate(entries):
        series[entry.series].append(_member(text, entries, index))
    return sorted(head for members in series.values() for head in _heads(members))


def _member(text: str, entries: Sequence[Entry], index: int) -> _Member:
    following = entries[index + 1] if index + 1 < len(entries) else None
    inner = following is not None and following.parent == index
    lead = lead_of(text, entries[index], following, inner)
    options = options_of(text, lead)
    bare = any(option.worth > 3 for option in options)
    glue = glued(text, lead) if options and not bare else None
    gain = glue.worth - sentence_worth(text, lead) if glue else 0.0
    return _Member(index, lead, options, glue, max(-3.0, min(3.0, gain)), clause_tail(text, lead))


class _Mood(NamedTuple):
    """What the items of a series have in common: the sum of their worths, counts of the kinds
    of their headings and of the ends of their first clauses, whether only the last has one.
    """

    worths: dict[int, float]
    total: float
    kinds: Counter[Kind]
    own: dict[int, Kind | None]
    tails: Counter[str]
    lone_last: bool


def _heads(members: Sequence[_Member]) -> Iterator[Head]:
    seams = _glued(members)
    mood = _mood(members, seams)
    for member in members:
        option = member.glue if member.index in seams else _choice(member, mood, members)
        if option is not None:
            yield Head(member.index, option.start, option.end, option.ending)


def _glued(members: Sequence[_Member]) -> set[int]:
    """The indexes of the items whose headings run into their bodies."""
    found = [(member, member.glue.worth) for member in members if member.glue]
    if len(found) < 2:
        gain, worth = words.GLUED_ALONE
        return {member.index for member, w in found if w > worth and member.gain > gain}
    gain, worth, least = words.GLUED_SERIES
    mean = sum(member.gain for member, _ in found) / len(found)
    if mean <= gain or sum(w for _, w in found) / len(found) <= worth:
        return set()
    return {member.index for member, w in found if w > least and member.gain + mean > 0}


def _mood(members: Sequence[_Member], seams: set[int]) -> _Mood:
    worths = {member.index: _worth(member, seams) for member in members}
    own = {member.index: _kind(member) for member in members}
    others = [worths[member.index] for member in members[:-1]]
    return _Mood(
        worths,
        sum(worths.values()),
        Counter(kind for kind in own.values() if kind),
        own,
        Counter(member.tail for member in members),
        bool(others) and max(others) <= 0,
    )


def _best(member: _Member) -> Option | None:
    return max(member.options, key=lambda option: option.worth, default=None)


def _worth(member: _Member, seams: set[int]) -> float:
    low, high = words.SIBLINGS_RANGE
    best = max((o.worth for o in member.options if o.kind != "topic"), default=low)
    worth = max(low, min(high, best - words.THRESHOLD))
    return max(1.0, worth) if member.index in seams else worth


def _kind(member: _Member) -> Kind | None:
    best = _best(member)
    if best is None or best.worth <= words.THRESHOLD:
        return None
    return "line" if best.kind == "whole" else best.kind


def _choice(member: _Member, mood: _Mood, members: Sequence[_Member]) -> Option | None:
    """The likeliest heading of an item in the light of its siblings, if it is likely enough."""
    rated = [(option.worth + _bonus(option, member, mood), option) for option in member.options]
    worth, best = max(rated, key=lambda pair: pair[0], default=(0.0, None))
    others = len(members) - 1
    if others:
        worth += words.SIBLINGS * (mood.total - mood.worths[member.index]) / others
    if best and mood.lone_last and member is members[-1]:
        worth += words.RUN_ON.get(best.kind, 0.0)
    return best if worth > words.THRESHOLD else None


def _bonus(option: Option, member: _Member, mood: _Mood) -> float:
    others = len(mood.worths) - 1
    if not others:
        return 0.0
    kind: Kind = "line" if option.kind == "whole" else option.kind
    alike = mood.kinds[kind] - (mood.own[member.index] == kind)
    bonus = words.ALIKE[option.kind] * alike / others
    if option.kind == "topic" and others > 1 and 2 * mood.tails[member.tail] > others:
        bonus += words.ALIKE_TAIL
    return bonus
