"""Law 4: a drawn typed tree, written out, parses to an equal tree.

How a tree is laid out as text, so that a reader can tell it, is said in ``strategies/layout``.
"""

from __future__ import annotations

from difflib import unified_diff

from hypothesis import Phase, find, given, settings
from tests.laws import linked, lossless, tiling, well_formed
from tests.profiles import share
from tests.strategies.documents import DEEPEST, documents
from tests.strategies.labels import BLOCK, FLOATING, STACKED

import gangmu
from gangmu.numbering.styles import STYLES
from gangmu.write.tree import write


class Written:
    """A drawn speech. It is shown as its text, and its tree where the two trees differ."""

    def __init__(self, speech: gangmu.Speech) -> None:
        self.speech = speech

    def __repr__(self) -> str:
        return f"a speech of {len(self.speech.text)} characters"


WRITTEN = documents().map(Written)


@share(1.5, most=5000)
@given(WRITTEN)
def test_what_is_written_out_is_read_back(written: Written) -> None:
    parsed = gangmu.parse(written.speech.text)
    assert parsed == written.speech, difference(written.speech, parsed)


@share(0.5, most=1000)
@given(WRITTEN)
def test_what_is_drawn_is_a_tree(written: Written) -> None:
    speech = written.speech
    lossless(speech.text, speech)
    tiling(speech.text, speech)
    well_formed(speech)
    linked(speech)


def test_every_style_can_be_drawn() -> None:
    ways = (*BLOCK, *FLOATING, STACKED)
    assert {way.style for way in ways} == set(STYLES) - {"aspect"}


def test_speeches_of_every_depth_are_drawn() -> None:
    def deep(speech: gangmu.Speech) -> bool:
        return DEEPEST in map(speech.depth, speech.items())

    many = settings(max_examples=2000, database=None, phases=[Phase.generate])
    assert find(documents(), deep, settings=many)


def difference(drawn: gangmu.Speech, parsed: gangmu.Speech) -> str:
    """Return where two trees differ, and the text."""
    before, after = (list(write(tree)) for tree in (drawn, parsed))
    lines = unified_diff(before, after, "drawn", "parsed", n=2)
    return f"\n{drawn.text}\n{''.join(lines)}"
