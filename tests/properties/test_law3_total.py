"""Law 3: parsing and checking never raise, and their work grows no faster than the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.laws import parses, work
from tests.profiles import share
from tests.strategies.hostile import UNITS
from tests.strategies.texts import HARD, TEXTS

import gangmu

LENGTH = 600
"""Code points of the shorter of two texts whose work is compared."""
GROWTH = 5.5
"""Four times the text may be so many times the work: linear is 4, n log n about 4.7, n² is 16."""


def parse_and_check(text: str) -> None:
    gangmu.check(gangmu.parse(text))


def grows_no_faster(unit: str) -> None:
    """Fail unless work grows as length does; a text is a unit over and over."""
    few = max(1, LENGTH // len(unit))
    parse_and_check(unit * 4 * few)  # so that what is built once and remembered is
    small, large = (work(parse_and_check, unit * count) for count in (few, 4 * few))
    assert large <= GROWTH * small


@share(1)
@given(TEXTS)
def test_no_text_is_refused(text: str) -> None:
    parses(text)


@share(0.1)
@given(HARD.filter(bool))
def test_work_grows_as_texts_do(unit: str) -> None:
    grows_no_faster(unit)


@pytest.mark.parametrize("name", UNITS)
def test_work_grows_as_hostile_texts_do(name: str) -> None:
    grows_no_faster(UNITS[name])
