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


def descend(cases: Sequence[Case], start: Settings) -> dict[Knob, float]:
    """Return the settings that the search comes to on some documents."""
    return _Search(cases, start).run()


class _Search:
    """Settings on their way, and how good they are so far."""

    def __init__(self, cases: Sequence[Case], start: Settings) -> None:
        self.cases, self.start, self.settings = cases, start, dict(start)
        self.knobs = [knob for knob in start if any(knob in case.knobs for case in cases)]
        self.best = self.objective()

    def objective(self) -> float:
        """Return what the search makes as large as it can."""
        found = score(self.cases, self.settings)
        distance = sum(abs(value - self.start[knob]) for knob, value in self.settings.items())
        return found.items + found.edges - PENALTY * distance

    def run(self) -> dict[Knob, float]:
        """Turn the knobs in turn until no step gains; return the settings."""
        for step in STEPS:
            for _ in range(ROUNDS):
                gained = [self.turn(knob, step) for knob in self.knobs]
                if not any(gained):
                    break
        return self.settings

    def turn(self, knob: Knob, step: float) -> bool:
        """Turn one knob up or down if that gains; return whether it did."""
        value = self.settings[knob]
        for way in (value + step, value - step):
            self.settings[knob] = way
            found = self.objective()
            if found > self.best:
                self.best = found
                return True
        self.settings[knob] = value
        return False
