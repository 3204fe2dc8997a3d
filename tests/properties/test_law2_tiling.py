"""Law 2: leaves cover the text in order; spans are those of the children; nodes fit each other."""

from __future__ import annotations

from hypothesis import given
from tests.laws import linked, tiling, well_formed
from tests.profiles import share
from tests.strategies.texts import TEXTS

import gangmu


@share(1)
@given(TEXTS)
def test_the_tree_tiles_the_text(text: str) -> None:
    speech = gangmu.parse(text)
    tiling(text, speech)
    well_formed(speech)
    linked(speech)
