"""Where the headings of items end.

An item has a heading when its first sentence or line names its topic and its body develops it.
Each item's first words are weighed by themselves (``heading_rules``, ``heading_glue``); then the
items of a series, which an author heads alike, are weighed together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gangmu.steps.headings import weights
from gangmu.steps.headings.glue import glued
from gangmu.steps.headings.leads import Lead, clause_of, lead_of, phrase_of
from gangmu.steps.headings.rules import Kind, Option, options_of, sentence_worth
from gangmu.steps.tokens import Entry, Head


class _Member(NamedTuple):
    """An item of a series: the number of its entry and the headings it may have.

    ``glue`` is a heading that nothing ends, ``gain`` what it is worth more than the first
    sentence; ``tail`` is the end of the first clause.
    """

    entry: int
    options: list[Option]
    glue: Option | None
    gain: float
    tail: str


class _Mood(NamedTuple):
    """What the items of a series have in common.

    By entry, what each is worth and the kind of its likeliest heading; the sum of the worths,
    counts of the kinds and of the tails; and whether only the last item has a heading.
    """

    worths: dict[int, float]
    own: dict[int, Kind | None]
    total: float
    kinds: Counter[Kind | None]
    tails: Counter[str]
    lone_last: bool


def find_headings(text: str, entries: Sequence[Entry]) -> list[Head]:
    r"""Return the headings of the entries, at most one each, in the order of the text.

    Args:
        text: the reading text (widths folded, every line end ``\n``).
        entries: the items of the resolved outline in the order of the text.

    Returns:
        Heads in reading offsets, the stops that end them left out. Time is linear: no item is
        looked at further than ``VIEW`` code points past its marker, each series is gone through
        a fixed number of times.
    """
    series: dict[int, list[_Member]] = defaultdict(list)
    for number, entry in enumerate(entries):
        following = entries[number + 1] if number + 1 < len(entries) else None
        inner = following is not None and following.parent == number
        lead = lead_of(text, entry, following, inner)
        series[entry.series].append(_member(text, number, lead))
    return sorted(head for members in series.values() for head in _heads(members))


def _member(text: str, number: int, lead: Lead) -> _Member:
    phrase = phrase_of(text, lead)
    options = options_of(text, lead, phrase)
    certain = any(option.worth > weights.CERTAIN for option in options)
    glue = glued(text, lead) if options and not certain else None
    gain = glue.worth - sentence_worth(text, phrase) if glue else 0.0
    clause, _ = clause_of(text, lead, 24)
    return _Member(number, options, glue, max(-3.0, min(3.0, gain)), clause[-2:])


def _heads(members: Sequence[_Member]) -> Iterator[Head]:
    seams = _glued(members)
    mood = _mood(members, seams)
    for member in members:
        glue = member.glue if member.entry in seams else None
        option = glue or _choice(member, mood, last=member is members[-1])
        if option is not None:
            yield Head(member.entry, option.start, option.end, option.ending)


def _glued(members: Sequence[_Member]) -> set[int]:
    """The entries whose headings run into their bodies."""
    found = [(member, member.glue.worth) for member in members if member.glue]
    if len(found) < 2:
        gain, worth = weights.GLUED_ALONE
        return {member.entry for member, own in found if own > worth and member.gain > gain}
    gain, worth, least = weights.GLUED_SERIES
    mean = sum(member.gain for member, _ in found) / len(found)
    if mean <= gain or sum(own for _, own in found) / len(found) <= worth:
        return set()
    return {member.entry for member, own in found if own > least and member.gain + mean > 0}


def _mood(members: Sequence[_Member], seams: set[int]) -> _Mood:
    worths = {member.entry: _worth(member, member.entry in seams) for member in members}
    own = {member.entry: _kind(member) for member in members}
    others = [worths[member.entry] for member in members[:-1]]
    return _Mood(
        worths,
        own,
        sum(worths.values()),
        Counter(own.values()),
        Counter(member.tail for member in members),
        bool(others) and max(others) <= 0,
    )


def _worth(member: _Member, seam: bool) -> float:
    """What an item says for its siblings' headings: how far its own is above the threshold."""
    low, high = weights.SIBLINGS_RANGE
    best = max((o.worth for o in member.options if o.kind != "topic"), default=low)
    worth = max(low, min(high, best - weights.THRESHOLD))
    return max(1.0, worth) if seam else worth


def _kind(member: _Member) -> Kind | None:
    best = max(member.options, key=lambda option: option.worth, default=None)
    if best is None or best.worth <= weights.THRESHOLD:
        return None
    return "line" if best.kind == "whole" else best.kind


def _choice(member: _Member, mood: _Mood, *, last: bool) -> Option | None:
    """The likeliest heading of an item in the light of its siblings, if it is likely enough."""
    rated = [(option.worth + _bonus(option, member, mood), option) for option in member.options]
    if not rated:
        return None
    worth, best = max(rated, key=lambda pair: pair[0])
    others = len(mood.worths) - 1
    if others:
        worth += weights.SIBLINGS * (mood.total - mood.worths[member.entry]) / others
    if mood.lone_last and last:
        worth += weights.RUN_ON.get(best.kind, 0.0)
    return best if worth > weights.THRESHOLD else None


def _bonus(option: Option, member: _Member, mood: _Mood) -> float:
    """What an option gains from siblings whose headings end in the same way."""
    others = len(mood.worths) - 1
    if not others:
        return 0.0
    kind: Kind = "line" if option.kind == "whole" else option.kind
    alike = mood.kinds[kind] - (mood.own[member.entry] == kind)
    bonus = weights.ALIKE[option.kind] * alike / others
    if option.kind == "topic" and others > 1 and 2 * mood.tails[member.tail] > others:
        bonus += weights.ALIKE_TAIL
    return bonus
