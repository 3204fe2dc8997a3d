"""Which candidates are structure, and inside what: decided over the whole text.

A *state* is a stack of open series (``levels``) with what its reading has cost so far. At each
candidate a state can take it for prose, for the next member of an open series (closing those
inside it), or for the first member of a new series inside any open item or at the top. A beam keeps
the cheapest states. Every choice is made of rows of ``costs`` and one entry of ``evidence``.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from gangmu.steps.resolving.levels import Level, continued, opened
from gangmu.steps.resolving.options import Option, options, price
from gangmu.steps.tokens import Mark, Step

WIDTH, MANY, NARROW = 64, 2000, 12
"""How many states the beam keeps; of a text with more marks than ``MANY``, fewer.

Real speeches are not read otherwise by 64 than by 8, nor more slowly: ``MARGIN`` leaves few. Drawn
ones with six levels in one paragraph need the width (44 of 1,800 fail at 12, none at 64).
"""
CERTAIN = 4.0
"""A mark that makes a reading cheaper by this much is not taken for prose in it."""
MARGIN = 9.0
"""States that have cost this much more than the best are dropped."""


class State(NamedTuple):
    """A reading of the text so far."""

    cost: float
    top: Level | None
    held: str
    steps: Step | None


_Found = tuple[float, int, State, Option | None]
"""A state to be: its cost, its key, where it comes from and how (None: the mark is prose)."""


def resolve(marks: Sequence[Mark]) -> list[Step]:
    """Return the accepted candidates of the cheapest reading, in the order of the text.

    ``entry``, ``parent`` and ``first`` of each step are indices of marks (-1: none).
    """
    beam = [initial()]
    width = WIDTH if len(marks) <= MANY else NARROW
    for mark in marks:
        beam = _advance(beam, mark, width)
    return _trail(beam[0])


def initial() -> State:
    """Return the state before anything has been read."""
    return State(0.0, None, "", None)


def taken(state: State, option: Option, mark: Mark, cost: float = 0.0) -> State:
    """Return the state after an option has been taken; ``cost`` is that of the whole reading."""
    level, top, held = option.level, state.top, state.held
    if option.action == "open":
        held = held if level else mark.trait.kind
        inner = opened(level, mark)
    else:
        assert level is not None
        assert top is not None
        inner = continued(level, top, mark)
    return State(cost, inner, held, Step(state.steps, mark.number, option.parent, option.first))


def _trail(state: State) -> list[Step]:
    """Return the steps that led to a state, in the order of the text."""
    steps = []
    step = state.steps
    while step is not None:
        steps.append(step)
        step = step.before
    return steps[::-1]


def _advance(beam: list[State], mark: Mark, width: int) -> list[State]:
    """Return the states after one more candidate, cheapest first."""
    found: list[_Found] = []
    limit = beam[0].cost + MARGIN
    for state in beam:
        base, least = state.cost + mark.trait.evidence, state.cost
        for option in options(state.top, state.held, mark):
            cost = base + price(option.names)
            if cost < limit:
                found.append((cost, option.key, state, option))
                limit = min(limit, cost + MARGIN)
                least = min(least, cost)
        if least > state.cost - CERTAIN:
            found.append((state.cost, state.top.key if state.top else 0, state, None))
    return _keep(found, limit, mark, width)


def _keep(found: list[_Found], limit: float, mark: Mark, width: int) -> list[State]:
    """Return the cheapest states, one for each stack."""
    found.sort(key=itemgetter(0))
    kept: dict[int, State] = {}
    for cost, key, state, option in found:
        if cost > limit or len(kept) == width:
            break
        if key not in kept:
            kept[key] = state if option is None else taken(state, option, mark, cost)
    return list(kept.values())
