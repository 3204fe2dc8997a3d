"""The search: coordinate descent over the knobs, largest steps first.

What it seeks is F1 of items + F1 of edges − a small penalty on the distance from where it began, so
that a knob is turned only where some document gains by it.
"""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.knobs import Knob, Settings
from evaluation.outcomes import Case, score

STEPS = (2.0, 1.0, 0.5)
"""By how much a knob is turned, in the tables' unit; each size until nothing gains by it."""
PENALTY = 0.00002
"""What a turn by one unit must bring at the least, in F1."""
ROUNDS = 3
"""How often the knobs are gone through with one size of step at the most."""


def objective(cases: list[Case], settings: Settings, start: Settings) -> float:
    """Return what the search makes as large as it can."""
    found = score(cases, settings)
    distance = sum(abs(settings[knob] - start[knob]) for knob in settings)
    return found.items + found.edges - PENALTY * distance


def descend(
    cases: list[Case], start: Settings, steps: Sequence[float] = STEPS
) -> dict[Knob, float]:
    """Return the settings that the search comes to on some documents."""
    settings = dict(start)
    best = objective(cases, settings, start)
    knobs = [knob for knob in settings if any(knob in case.knobs for case in cases)]
    for step in steps:
        for _ in range(ROUNDS):
            before = best
            for knob in knobs:
                best = _turn(cases, settings, start, knob, step, best)
            if best == before:
                break
    return settings


def _turn(  # noqa: PLR0913
    cases: list[Case],
    settings: dict[Knob, float],
    start: Settings,
    knob: Knob,
    step: float,
    best: float,
) -> float:
    """Turn one knob up or down if that gains; return the objective."""
    value = settings[knob]
    for way in (value + step, value - step):
        settings[knob] = way
        found = objective(cases, settings, start)
        if found > best:
            return found
    settings[knob] = value
    return best
