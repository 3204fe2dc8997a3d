"""Text for a terminal: what each character takes up, what must not get there, what fits.

Widths are those of Unicode Standard Annex 11 as the standard library knows them: W and F take two
cells, all others one (ambiguous ones too, as terminals set to UTF-8 have it), marks and format
characters none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_BLANKS = re.compile("[ \t\n\r\v\f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Control characters, those that turn the writing direction round, and lone surrogates."""

_PLAIN = re.compile("[ -~]*")
_JOINER = "\u200d"
_EMOJI_STYLE = "\ufe0f"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_HANGUL_TAILS = range(0x1160, 0x1200)
_NO_CELL = {"Mn", "Me", "Cf"}


def visible(text: str) -> str:
    r"""Return the text on one line and safe to show: blanks made one space, controls ``\x1b``."""
    return _UNSAFE.sub(_escaped, _BLANKS.sub(" ", text))


def cells(text: str) -> int:
    """Return how many cells of a terminal a text takes up; it should be ``visible``."""
    return len(text) if _PLAIN.fullmatch(text) else sum(wide for _, wide in _measured(text))


def fit(text: str, width: int) -> str:
    """Return the text if it fits into ``width`` cells, else its beginning with … at the end."""
    if len(text) * 2 <= width or cells(text) <= width:
        return text
    used = 0
    for index, wide in _measured(text):
        used += wide
        if used > width - 1:
            return text[:index] + "…" * (width > 0)
    return text


def _measured(text: str) -> Iterator[tuple[int, int]]:
    """Yield the index of each character with the cells that it adds."""
    before, last = "", 0
    for index, character in enumerate(text):
        # what follows a zero-width joiner is drawn into the character before it
        last = 0 if before == _JOINER else _added(character, last)
        yield index, last
        before = character


def _added(character: str, last: int) -> int:
    point = ord(character)
    if character == _EMOJI_STYLE:  # makes a narrow sign a picture of two cells
        return int(last == 1)
    if point in _SKIN_TONES or point in _HANGUL_TAILS:
        return 0
    if unicodedata.category(character) in _NO_CELL:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _escaped(match: re.Match[str]) -> str:
    point = ord(match.group())
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}"
