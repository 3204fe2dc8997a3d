"""Law: whatever is shown on a terminal is one line, safe, and no wider than asked."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from gangmu.write.cells import cells, fit, visible

ANY = st.characters(codec=None, exclude_categories=())
HARD = st.sampled_from("纲a\x1b\n\t\x9b\u3000\u200d\ufe0f👩🏽🇨e\u0301\u202e\ud800ﾊ①…")


@given(st.text(ANY | HARD), st.integers(0, 30))
def test_what_is_shown_fits(text, width):
    shown = fit(visible(text), width)
    assert cells(shown) <= width
    assert shown == visible(text) or shown.endswith("…" * (width > 0))


@given(st.text(ANY | HARD))
def test_nothing_that_acts_on_a_terminal_is_shown(text):
    shown = visible(text)
    assert not any(unicodedata.category(each) in {"Cc", "Cs", "Zl", "Zp"} for each in shown)
    assert not any(
        unicodedata.bidirectional(each) in {"RLO", "LRO", "RLE", "LRE"} for each in shown
    )
    assert visible(shown) == shown
