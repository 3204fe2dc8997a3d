"""Which candidates are structure, and inside what: decided over the whole text.

A *state* is a stack of open series (``Level``) with what its reading has cost so far. At each
candidate a state can take it for prose, for the next member of an open series (closing those
inside it), or for the first member of a new series inside any open item or at the top. A beam keeps
the cheapest states. Every choice is made of rows of ``costs`` and one entry of ``evidence``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gangmu.steps.costs import OUTGROWN_FACTOR, OUTGROWN_MARGIN, VALUES
from gangmu.steps.tokens import Candidate, Place, Step, Trait

WIDTH = 10
"""How many states the beam keeps."""
MARGIN = 9.0
"""States that have cost this much more than the best are dropped."""
REACH = 12
"""How many open series, from the innermost, a candidate can continue or nest in."""
MOST_REPEATS = 6
"""How often a cost counted for each step (gap-more, missing-more) is charged at the most."""
SECTION = 6
"""Ranks up to this one (（一） and outward) are sections, which hold paragraphs of their own."""


class Level(NamedTuple):
    """An open series, its current item, and the series that encloses it."""

    kind: str
    style: str
    first_style: str
    rank: int
    fragile: bool
    ordinal: int
    count: int
    at_line: bool
    start: int
    paragraph: int
    bare: bool
    solid: bool
    longest: int
    promised: int
    held: str
    held_ordinal: int
    entry: int
    first: int
    below: Level | None
    key: int


class State(NamedTuple):
    """A reading of the text so far."""

    cost: float
    top: Level | None
    held: str
    steps: Step | None


class Option(NamedTuple):
    """One way to take a candidate: ``names`` are rows of ``costs``.

    ``action`` is ``continue`` (``level`` is the series that goes on) or ``open`` (``level`` holds the
    item that the new series lies in; None: the top).
    """

    action: str
    names: tuple[str, ...]
    level: Level | None
    parent: int
    first: int


def resolve(
    candidates: Sequence[Candidate], places: Sequence[Place], traits: Sequence[Trait]
) -> list[Step]:
    """Return the accepted candidates of the cheapest reading, in the order of the text.

    ``entry``, ``parent`` and ``first`` of each step are indices of candidates (-1: none).
    """
    beam = [initial()]
    for index, candidate in enumerate(candidates):
        beam = advance(beam, index, candidate, places[index], traits[index])
    return trail(beam[0])


def initial() -> State:
    """Return the state before anything has been read."""
    return State(0.0, None, "", None)


def trail(state: State) -> list[Step]:
    """Return the steps that led to a state, in the order of the text."""
    steps = []
    step = state.steps
    while step is not None:
        steps.append(step)
        step = step.before
    return steps[::-1]


def advance(
    beam: list[State], index: int, candidate: Candidate, place: Place, trait: Trait
) -> list[State]:
    """Return the states after one more candidate, cheapest first."""
    states = list(beam)
    limit = beam[0].cost + MARGIN
    for state in beam:
        for option in options(state, index, candidate, place, trait):
            cost = state.cost + trait.evidence + price(option.names)
            if cost < limit:
                states.append(taken(state, option, index, candidate, place, trait, cost))
    return _prune(states)


def taken(  # noqa: PLR0913, PLR0917
    state: State,
    option: Option,
    index: int,
    candidate: Candidate,
    place: Place,
    trait: Trait,
    cost: float = 0.0,
) -> State:
    """Return the state after an option has been taken; ``cost`` is that of the whole reading."""
    level, held = option.level, state.held
    if option.action == "open":
        held = held if level else trait.kind
        below = level._replace(held=trait.kind, held_ordinal=0) if level else None
        top = _opened(below, index, candidate, place, trait)
    else:
        assert level is not None
        top = _continued(level, _held_ordinal(state, level), index, candidate, place)
    return State(cost, top, held, Step(state.steps, index, option.parent, option.first))


def price(names: Sequence[str]) -> float:
    """Return what the rows named cost together."""
    return sum(map(VALUES.__getitem__, names))


def _prune(states: list[State]) -> list[State]:
    states.sort(key=lambda state: state.cost)
    limit = states[0].cost + MARGIN
    kept: dict[int, State] = {}
    for state in states:
        if state.cost > limit or len(kept) == WIDTH:
            break
        kept.setdefault(state.top.key if state.top else 0, state)
    return list(kept.values())


def options(
    state: State, index: int, candidate: Candidate, place: Place, trait: Trait
) -> Iterator[Option]:
    """Yield every way to take a candidate for structure in a state."""
    yield from _continuations(state, candidate, place, trait)
    if candidate.ordinal:
        yield from _openings(state, index, candidate, place, trait)


def _continuations(
    state: State, candidate: Candidate, place: Place, trait: Trait
) -> Iterator[Option]:
    level, passed = state.top, False
    for _ in range(REACH):
        if level is None:
            return
        if level.kind == trait.kind:
            names = _member_names(level, candidate, place)
            if names is not None:
                names += ["passes-over"] * passed
                parent = level.below.entry if level.below else -1
                yield Option("continue", tuple(names), level, parent, level.first)
                expected = level.ordinal + 1 == candidate.ordinal
                passed = passed or (expected and level.style == candidate.style)
        level = level.below


def _member_names(level: Level, candidate: Candidate, place: Place) -> list[str] | None:
    """Return the costs of a further member, or None where it cannot be one."""
    names = _order_names(level, candidate.ordinal)
    if names is None:
        return None
    if level.count == 1:
        names += ["second", "second-fragile"] if level.fragile else ["second"]
    if candidate.style != level.style:
        names.append("style-change")
    if (place.boundary == "line") != level.at_line:
        names.append("place-change")
    if level.promised and level.count >= level.promised:
        names.append("over-promise")
    if place.boundary == "colon":
        names.append("reopened")
    return names


def _order_names(level: Level, ordinal: int) -> list[str] | None:
    if not ordinal:
        linked = level.first_style == "sequence" or level.kind != "word"
        return [] if linked and level.ordinal else ["last-word"] if level.ordinal else None
    step = ordinal - level.ordinal
    if not level.ordinal or step < 0:
        return None
    if step == 0:
        return ["repeat"]
    if step == 1:
        return []
    return ["gap"] + ["gap-more"] * min(step - 2, MOST_REPEATS)


def _held_ordinal(state: State, level: Level) -> int:
    """Return the ordinal that the list inside a level's current item has come to."""
    inner, held = state.top, level.held_ordinal
    while inner is not None and inner is not level:
        if inner.below is level and inner.kind == level.held:
            held = inner.ordinal
        inner = inner.below
    return held


def _continued(
    level: Level, held_ordinal: int, index: int, candidate: Candidate, place: Place
) -> Level:
    below = level.below
    return level._replace(
        style=candidate.style,
        ordinal=candidate.ordinal,
        count=level.count + 1,
        at_line=place.boundary == "line",
        start=candidate.start,
        paragraph=place.paragraph,
        bare=place.bare,
        solid=level.solid and place.paragraph - level.paragraph <= 1,
        longest=max(level.longest, candidate.start - level.start),
        held_ordinal=held_ordinal,
        entry=index,
        key=hash((index, level.first, below.key if below else 0)),
    )


def _openings(
    state: State, index: int, candidate: Candidate, place: Place, trait: Trait
) -> Iterator[Option]:
    first = _first_names(candidate, place, trait)
    gap = _gap(state.top, place)
    leaving: list[str] = []
    target = state.top
    for _ in range(REACH):
        if target is None:
            break
        names = (
            *first,
            *_missing_names(candidate, trait, target),
            *leaving,
            *_inside_names(target, candidate, place, trait, gap),
        )
        names += ("like-before",) * (target.held == trait.kind)
        yield Option("open", names, target, target.entry, index)
        leaving += _leaving_names(target, place, gap, candidate.start)
        target = target.below
    if place.fresh:
        leaving = ["fresh"]
    names = (*first, *_missing_names(candidate, trait, None), *leaving)
    names += ("like-before",) * (state.held == trait.kind)
    yield Option("open", names, None, -1, index)


def _first_names(candidate: Candidate, place: Place, trait: Trait) -> list[str]:
    names = ["open", "lone"]
    if trait.fragile:
        names.append("lone-fragile")
    if place.opened and candidate.ordinal == 1:
        names.append("opened")
    return names


def _missing_names(candidate: Candidate, trait: Trait, inside: Level | None) -> list[str]:
    """Return the costs of a series that does not begin at one."""
    if candidate.ordinal == 1:
        return []
    if inside and inside.held == trait.kind and inside.held_ordinal + 1 == candidate.ordinal:
        return ["runs-on"]
    return ["missing-first"] + ["missing-more"] * min(candidate.ordinal - 2, MOST_REPEATS)


def _gap(top: Level | None, place: Place) -> int:
    """Return how many unnumbered paragraphs have begun since the latest item's own."""
    if top is None:
        return 0
    since = place.paragraph - top.paragraph
    return since - 1 if place.boundary == "line" and since else since


def _outgrown(level: Level, start: int) -> bool:
    longest = max(level.longest, 1)
    return level.count > 1 and start - level.start > OUTGROWN_FACTOR * longest + OUTGROWN_MARGIN


def _is_section(level: Level) -> bool:
    """Return whether the current item may hold paragraphs of its own after the first."""
    uniform = level.solid and level.count > 1 and not level.bare
    return 0 < level.rank <= SECTION and not uniform


def _inside_names(
    level: Level, candidate: Candidate, place: Place, trait: Trait, gap: int
) -> Iterator[str]:
    """Yield the costs of a new series inside the current item of a level."""
    style, start = candidate.style, candidate.start
    if level.kind == trait.kind:
        yield "same-inside" if level.style == style else "kin-inside"
        if level.style == style and level.start < place.sentence:
            yield "after-sentence"
    elif level.held == trait.kind:
        pass
    elif trait.rank and level.rank > trait.rank:
        yield "rank"
    elif not level.rank and 0 < trait.rank < SECTION:
        yield "hanzi-in-word"
    if place.turn > level.paragraph:
        yield "after-turn"
    if place.paragraph == level.paragraph:
        if not level.at_line and _outgrown(level, start):
            yield "outgrown"
    elif not level.at_line:
        if gap or not place.opened:
            yield "after-line"
    elif gap and not _is_section(level):
        uniform = level.solid and level.count > 1
        if uniform or not level.bare:
            yield "after-paragraph"
        if uniform:
            yield "one-paragraph"


def _leaving_names(level: Level, place: Place, gap: int, start: int) -> Iterator[str]:
    """Yield the costs of closing a level for a new series outside it."""
    if place.turn > level.paragraph:
        return
    if _is_section(level):
        yield "leaves-section"
        if place.opened:
            yield "leaves-promise"
    if place.paragraph == level.paragraph:
        if not _outgrown(level, start):
            yield "leaves-sentence"
    elif level.bare and not gap and level.at_line:
        yield "leaves-bare"


def _opened(
    below: Level | None, index: int, candidate: Candidate, place: Place, trait: Trait
) -> Level:
    return Level(
        kind=trait.kind,
        style=candidate.style,
        first_style=candidate.style,
        rank=trait.rank,
        fragile=trait.fragile,
        ordinal=candidate.ordinal,
        count=1,
        at_line=place.boundary == "line",
        start=candidate.start,
        paragraph=place.paragraph,
        bare=place.bare,
        solid=True,
        longest=0,
        promised=place.promised,
        held="",
        held_ordinal=0,
        entry=index,
        first=index,
        below=below,
        key=hash((index, index, below.key if below else 0)),
    )
