"""Laws 1 to 3 on real documents, and on damage done to them. They lie outside the project."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from tests.laws import parses
from tests.profiles import times
from tests.strategies.mutations import mutated

SHARED = Path(__file__).parents[2] / "shared"
DOCUMENTS = sorted(
    path for name in ("speeches", "unread") for path in (SHARED / name).glob("*.txt")
)
MUTATIONS = times(1)
"""How many damaged versions of each document are parsed."""

real = pytest.mark.skipif(not DOCUMENTS, reason="../shared holds no real documents")


@real
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_laws_hold(path: Path) -> None:
    text = path.read_bytes().decode()
    parses(text)
    for number in range(MUTATIONS):
        parses(mutated(text, Random(f"{path.stem} {number}")))
