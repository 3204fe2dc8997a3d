"""The one place that says how much the property tests draw.

    pytest                                  quick: the whole suite in about a minute
    pytest --hypothesis-profile=ci          ten times as much
    pytest --hypothesis-profile=fuzz        100,000 texts for laws 1 to 3, thousands for 4 and 5

``HYPOTHESIS_PROFILE`` in the environment does the same. No profile repeats itself: what is drawn
differs from run to run, and a failure prints a blob that brings it back.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

EXAMPLES = {"default": 60, "ci": 600, "fuzz": 34_000}
"""How many examples one property is tried on, by profile."""

_QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
"""Drawing a speech of five thousand characters takes its time."""


def register() -> None:
    """Make the profiles known and load the one that the environment names."""
    for name, count in EXAMPLES.items():
        settings.register_profile(
            name,
            max_examples=count,
            deadline=None,
            derandomize=False,
            print_blob=True,
            suppress_health_check=_QUIET,
        )
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def share(part: float, most: int | None = None) -> settings:
    """Return settings for a property tried on a share of the profile's examples, up to ``most``."""
    count = max(1, round(part * settings().max_examples))
    return settings(max_examples=count if most is None else min(count, most))


def times(quick: int) -> int:
    """Return a number that grows with the profile as its examples do, but by its square root."""
    return max(1, round(quick * (settings().max_examples / EXAMPLES["default"]) ** 0.5))
