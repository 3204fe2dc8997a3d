"""Law 1: for every str, the leaves of its tree, joined, are the str."""

from __future__ import annotations

from hypothesis import given
from tests.laws import lossless
from tests.profiles import share
from tests.strategies.texts import ANY, TEXTS

import gangmu


@share(0.5)
@given(TEXTS)
def test_nothing_is_lost(text: str) -> None:
    lossless(text, gangmu.parse(text))


@share(0.5)
@given(ANY)
def test_nothing_of_unicode_is_lost(text: str) -> None:
    lossless(text, gangmu.parse(text))
