"""Offsets, lines and columns, UTF-16 units and UTF-8 bytes."""

import pytest

from gangmu.positions import Position, Positions

TEXT = "甲a\r\n🙂乙\n\r丙\u2028\x85丁"


def test_lines_end_at_every_line_end_of_unicode():
    ends = ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"]
    assert Positions("甲" + "乙".join(ends)).lines == 1 + len(ends)
    assert Positions("甲\x1c乙\x1d丙\x1e丁").lines == 1  # str.splitlines would split here


def test_positions_count_from_one():
    positions = Positions(TEXT)
    assert positions.position(0) == Position(1, 1)
    assert positions.position(3) == Position(1, 4)  # between CR and LF
    assert positions.position(4) == Position(2, 1)
    assert positions.position(7) == Position(3, 1)
    assert positions.position(len(TEXT)) == Position(6, 2)
    assert Positions("").position(0) == Position(1, 1)
    assert Positions("甲\n").position(2) == Position(2, 1)


def test_units_before_an_offset():
    positions = Positions(TEXT)
    assert positions.utf16(5) == 6
    assert positions.utf8(5) == 3 + 1 + 2 + 4
    assert positions.utf16_column(6) == 4
    assert positions.from_utf16(5) == 4, "the second half of a pair belongs to its character"
    assert positions.from_utf8(7) == 4
    assert positions.from_utf8(len(TEXT.encode())) == len(TEXT)


def test_lone_surrogates_are_measured():
    positions = Positions("\ud800甲")
    assert (positions.utf16(1), positions.utf8(1)) == (1, 3)
    assert positions.from_utf8(3) == 1


@pytest.mark.parametrize(
    "call",
    [
        lambda p: p.position(-1),
        lambda p: p.position(4),
        lambda p: p.offset(0),
        lambda p: p.offset(3),
        lambda p: p.offset(1, 0),
        lambda p: p.offset(1, 3),
        lambda p: p.offset(2, 3),
        lambda p: p.utf16(4),
        lambda p: p.from_utf16(4),
        lambda p: p.from_utf8(-1),
    ],
)
def test_places_outside_the_text_are_refused(call):
    with pytest.raises(IndexError, match="outside the text"):
        call(Positions("甲\n乙"))


def test_every_place_of_a_long_line_is_found():
    text = "甲🙂a" * 1000
    positions = Positions(text)
    for offset in range(0, len(text), 97):
        assert positions.from_utf16(positions.utf16(offset)) == offset
        assert positions.utf8(offset) == len(text[:offset].encode())
