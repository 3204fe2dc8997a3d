"""The numbers that a search may turn: the rows of ``costs`` and the cells of ``evidence``.

They are turned in the running process alone; the tables in the repository are never written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from gangmu.steps.marking.evidence import EVIDENCE
from gangmu.steps.resolving.costs import VALUES

Knob = tuple[str, str]
"""``("cost", row)``, or a group of styles and the place before: ``("shi", "comma")``."""
Settings = Mapping[Knob, float]

COST = "cost"


def present() -> dict[Knob, float]:
    """Return the values that stand in the tables now."""
    costs = {(COST, name): value for name, value in VALUES.items()}
    return costs | {
        (group, place): value for group, row in EVIDENCE.items() for place, value in row.items()
    }


def rounded(settings: Settings) -> dict[Knob, float]:
    """Return whole numbers only, halves away from zero: no fine setting is left."""
    return {knob: float(int(abs(x) + 0.5)) * _sign(x) for knob, x in settings.items()}


def flat(settings: Settings) -> dict[Knob, float]:
    """Return signs only: each cost ±2, each place ±3, what the rows' reasons say by themselves."""
    return {knob: _sign(x) * (2.0 if knob[0] == COST else 3.0) for knob, x in settings.items()}


STARTS: dict[str, Callable[[Settings], dict[Knob, float]]] = {
    "present": dict,
    "rounded": rounded,
    "flat": flat,
}
"""Where a search may begin, by name."""


@contextmanager
def turned(settings: Settings) -> Iterator[None]:
    """Set the tables for as long as the context lasts."""
    before = present()
    try:
        turn(settings)
        yield
    finally:
        turn(before)


def turn(settings: Settings) -> None:
    """Set the tables in this process."""
    for (table, name), value in settings.items():
        row = VALUES if table == COST else EVIDENCE[table]
        row[name] = value


def _sign(value: float) -> float:
    return float((value > 0) - (value < 0))
