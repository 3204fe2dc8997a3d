"""The seeds: their trees as they stand in ``seeds/trees``, their items as a reader sees them.

``pytest tests/test_seeds.py --rewrite-snapshots`` writes the trees anew: read the diff.
"""

from __future__ import annotations

import re

import pytest
from tests.laws import parses
from tests.strategies.mutations import SEEDS, seeds

import gangmu
from gangmu.write.tree import write

_MARKER = re.compile(r" *\S+")
"""A line of an outline up to the end of its marker: the indent and what stands before the blank."""


@pytest.mark.parametrize("name", seeds())
def test_the_tree_is_that_of_the_snapshot(name: str, rewriting: bool) -> None:
    printed = "".join(write(gangmu.parse(seeds()[name])))
    snapshot = SEEDS / "trees" / f"{name}.txt"
    if rewriting:
        snapshot.parent.mkdir(exist_ok=True)
        snapshot.write_bytes(printed.encode())
    assert snapshot.exists(), f"{snapshot} is missing: run pytest with --rewrite-snapshots"
    assert printed == snapshot.read_bytes().decode()


@pytest.mark.parametrize("name", seeds())
def test_items_nest_as_a_reader_sees_them(name: str) -> None:
    speech = gangmu.parse(seeds()[name])
    found = [f"{'  ' * (speech.depth(item) - 1)}{item.marker.text}" for item in speech.items()]
    lines = (SEEDS / "outline" / f"{name}.txt").read_text("utf-8").splitlines()
    assert found == [_MARKER.match(line)[0] for line in lines]


@pytest.mark.parametrize("name", seeds())
def test_the_laws_hold(name: str) -> None:
    parses(seeds()[name])


def test_every_snapshot_has_its_seed() -> None:
    for folder in ("trees", "outline"):
        assert {path.stem for path in (SEEDS / folder).glob("*.txt")} == set(seeds())
