"""Law 5: changing prose inside one item leaves the structure of the rest as it was."""

from __future__ import annotations

from hypothesis import given, note
from hypothesis import strategies as st
from tests.laws import headings, outline
from tests.profiles import share
from tests.strategies.changes import Change, changes
from tests.strategies.documents import documents
from tests.strategies.mutations import mutated_seeds, seeds

import gangmu

DRAWN = documents().map(lambda speech: gangmu.parse(speech.text))
SEEDS = st.sampled_from(sorted(seeds())).map(lambda name: gangmu.parse(seeds()[name]))
DAMAGED = mutated_seeds().map(gangmu.parse)


@share(0.5, most=2000)
@given(changes(DRAWN))
def test_drawn_speeches(change: Change) -> None:
    stays_local(change)


@share(0.5, most=2000)
@given(changes(SEEDS))
def test_seeds(change: Change) -> None:
    stays_local(change)


@share(0.5, most=2000)
@given(changes(DAMAGED))
def test_damaged_seeds(change: Change) -> None:
    stays_local(change)


def stays_local(change: Change) -> None:
    """Fail unless items and nesting are the same; headings too, where the change came late.

    The headings of a series are weighed together, by its items' first words: a change there can
    make headings of other items come and go.
    """
    before, after = change.before, gangmu.parse(change.after)
    note(f"before:\n{before.text}\nafter:\n{change.after}")
    assert outline(after) == outline(before)
    if change.late:
        assert headings(after) == headings(before)
