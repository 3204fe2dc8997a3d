"""Law 3: parsing and checking never raise, and their work grows no faster than the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.laws import parses, work
from tests.profiles import share
from tests.strategies.hostile import DENSE, SPARSE
from tests.strategies.texts import HARD, TEXTS

import gangmu

LENGTH = 600
"""Code points of the shorter of two texts whose work is compared."""
GROWTH = 8.0
"""Four times the text may be so many times the work: linear is 4, n² is 16.

The resolver's beam fills up over the first marks, so that a short text costs less a mark.
"""


def parse_and_check(text: str) -> None:
    gangmu.check(gangmu.parse(text))


def grows_no_faster(unit: str) -> None:
    """Fail if work outgrows length; a text is a unit over and over.

    A step, as where a list of links becomes too long for one, is taken once: if the work for four
    times the text is too much, that for sixteen times the text has to be in order.
    """
    few = max(1, LENGTH // len(unit))
    parse_and_check(unit * 4 * few)  # so that what is built once and remembered is
    small, large = (work(parse_and_check, unit * count) for count in (few, 4 * few))
    if large > GROWTH * small:
        assert work(parse_and_check, unit * 16 * few) <= GROWTH * large


@share(1)
@given(TEXTS)
def test_no_text_is_refused(text: str) -> None:
    parses(text)


@share(0.1, most=60)
@given(HARD.filter(bool))
def test_work_grows_as_texts_do(unit: str) -> None:
    grows_no_faster(unit)


@pytest.mark.parametrize("name", SPARSE | DENSE)
def test_work_grows_as_hostile_texts_do(name: str) -> None:
    grows_no_faster((SPARSE | DENSE)[name])
