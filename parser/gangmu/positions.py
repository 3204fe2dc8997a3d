"""Where an offset stands: line and column, UTF-16 units, UTF-8 bytes; and the way back.

Offsets are code points, 0 to the length of the text, both included. Lines and columns count from
1. One table of measures is made for each unit when it is first asked for, in one pass.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from gangmu.lines import LINE_END

_BLOCK = 256
"""Code points between two entries of a table: a conversion measures no more than this."""


class Position(NamedTuple):
    """A line and a column, both from 1; the column counts code points."""

    line: int
    column: int


class Ruler:
    """Measures a text in the units of an encoding. Example: ``Ruler("a纲", "utf-8").units(2)``."""

    def __init__(self, text: str, encoding: str, unit: int = 1) -> None:
        """``unit`` is the number of bytes that count as one (2 for UTF-16).

        Lone surrogates are measured too, as if they could be written. UnicodeEncodeError where
        the encoding has no place for a character.
        """
        self._text = text
        self._encoding = encoding
        self._unit = unit
        blocks = (text[at : at + _BLOCK] for at in range(0, len(text), _BLOCK))
        self._starts = list(accumulate(map(self._measure, blocks), initial=0))

    def units(self, offset: int) -> int:
        """Return how many units stand before an offset. IndexError outside the text."""
        _require(0 <= offset <= len(self._text), f"offset {offset}")
        block = offset // _BLOCK
        return self._starts[block] + self._measure(self._text[block * _BLOCK : offset])

    def offset(self, units: int) -> int:
        """Return the offset of the character that a unit belongs to. IndexError outside."""
        _require(0 <= units <= self._starts[-1], f"unit {units}")
        if units == self._starts[-1]:
            return len(self._text)
        block = bisect_right(self._starts, units) - 1
        characters = self._text[block * _BLOCK : (block + 1) * _BLOCK]
        ends = accumulate(map(self._measure, characters), initial=self._starts[block])
        return block * _BLOCK + bisect_right(list(ends), units) - 1

    def _measure(self, text: str) -> int:
        return len(text.encode(self._encoding, "surrogatepass")) // self._unit


class Positions:
    r"""All positions of one text. Example: ``Positions("甲\n乙").position(2)`` is line 2, column 1.

    The offset between the two characters of ``\r\n`` still is on the line that they end.
    """

    def __init__(self, text: str) -> None:
        """Find the lines; nothing else is done yet."""
        self._text = text
        self._lines = [0, *(match.end() for match in LINE_END.finditer(text))]
        self._rulers: dict[str, Ruler] = {}

    @property
    def lines(self) -> int:
        """How many lines there are; a line end at the very end is followed by an empty line."""
        return len(self._lines)

    def position(self, offset: int) -> Position:
        """Return line and column of an offset. IndexError outside the text."""
        _require(0 <= offset <= len(self._text), f"offset {offset}")
        line = bisect_right(self._lines, offset)
        return Position(line, offset - self._lines[line - 1] + 1)

    def offset(self, line: int, column: int = 1) -> int:
        """Return the offset at a line and column; its line end belongs to a line. IndexError."""
        _require(1 <= line <= len(self._lines), f"line {line}")
        last = line == len(self._lines)
        end = len(self._text) if last else self._lines[line] - 1
        offset = self._lines[line - 1] + column - 1
        _require(column >= 1 and offset <= end, f"column {column} of line {line}")
        return offset

    def utf16(self, offset: int) -> int:
        """Return how many UTF-16 units stand before an offset. IndexError outside the text."""
        return self._ruler("utf-16-le", 2).units(offset)

    def from_utf16(self, units: int) -> int:
        """Return the offset at a count of UTF-16 units; inside a pair, that of its character."""
        return self._ruler("utf-16-le", 2).offset(units)

    def utf16_column(self, offset: int) -> int:
        """Return the column (from 1) of an offset in UTF-16 units, as editors count."""
        line = self.position(offset).line
        return self.utf16(offset) - self.utf16(self._lines[line - 1]) + 1

    def utf8(self, offset: int) -> int:
        """Return how many bytes of UTF-8 stand before an offset. IndexError outside the text."""
        return self._ruler("utf-8").units(offset)

    def from_utf8(self, units: int) -> int:
        """Return the offset at a count of UTF-8 bytes; inside a character, that character's."""
        return self._ruler("utf-8").offset(units)

    def _ruler(self, encoding: str, unit: int = 1) -> Ruler:
        if encoding not in self._rulers:
            self._rulers[encoding] = Ruler(self._text, encoding, unit)
        return self._rulers[encoding]


def _require(inside: bool, what: str) -> None:
    if not inside:
        raise IndexError(f"{what} is outside the text")
