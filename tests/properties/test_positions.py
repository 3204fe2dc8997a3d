"""Law: a place in the text and its line, its UTF-16 unit and its byte give each other back."""

from hypothesis import given
from hypothesis import strategies as st

from gangmu.positions import Positions

ANY = st.characters(codec=None, exclude_categories=())
HARD = st.sampled_from("甲a\r\n\v\f\x85\u2028\u2029\x1c\0🙂\ud800\udc00é")
TEXTS = st.text(ANY | HARD, max_size=40) | st.text(HARD, max_size=700)


@given(TEXTS, st.data())
def test_there_and_back(text, data):
    offset = data.draw(st.integers(0, len(text)))
    positions = Positions(text)
    assert positions.offset(*positions.position(offset)) == offset
    assert positions.from_utf16(positions.utf16(offset)) == offset
    assert positions.from_utf8(positions.utf8(offset)) == offset


@given(TEXTS, st.data())
def test_units_are_those_of_the_codecs(text, data):
    offset = data.draw(st.integers(0, len(text)))
    before, positions = text[:offset], Positions(text)
    assert positions.utf16(offset) == sum(1 + (character > "\uffff") for character in before)
    assert positions.utf8(offset) == len(before.encode("utf-8", "surrogatepass"))


@given(TEXTS)
def test_lines_and_columns_rise_with_the_offset(text):
    positions = Positions(text)
    places = [positions.position(offset) for offset in range(len(text) + 1)]
    assert places == sorted(set(places))
    assert places[-1].line == positions.lines
