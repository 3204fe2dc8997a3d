"""Hard wraps in flattened text: the line ends of a printed page that became blanks.

One long line then holds pieces of one width with a blank after each: ``…会议,是一次 特别重要的…``.
Only blanks that cannot end a paragraph drop out: those at the end of a full line, without a stop
before them or a number after them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gangmu.lines import Lines

LEAST_LENGTH, LEAST_PIECES = 200, 8
"""Code points of a flattened text, and its pieces, at least."""
LEAST_WIDTH, MOST_WIDTH, SLACK = 32, 160, 6
LEAST_FULL = 0.5
"""The share of pieces that must be full lines by themselves."""
_PIECE = re.compile(r"[^ \xa0]+")
_STOPPED = re.compile(r"[。！？!?；;：:…][”’」』）)》】\"]*\Z")
_NUMBER = re.compile(
    r"[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]|[一二三四五六七八九十第]{1,3}[是要，,、]|[①-⑳]"
)


class Piece(NamedTuple):
    """What stands between two blanks, and its columns."""

    start: int
    end: int
    width: int


def find_flat_wraps(text: str, lines: Lines) -> list[tuple[int, int]]:
    """Return the spans of the blanks that were line ends in the middle of a sentence."""
    found: list[tuple[int, int]] = []
    for start, end in zip(lines.starts, lines.ends, strict=True):
        if end - start >= LEAST_LENGTH and _has_pieces(text, start, end):
            found.extend(_wraps(text, _pieces(text, start, end)))
    return found


def _has_pieces(text: str, start: int, end: int) -> bool:
    blanks = text.count(" ", start, end) + text.count("\xa0", start, end)
    return blanks >= LEAST_PIECES - 1


def _pieces(text: str, start: int, end: int) -> list[Piece]:
    spans = (match.span() for match in _PIECE.finditer(text, start, end))
    return [Piece(a, b, _width(text[a:b])) for a, b in spans]


def _width(words: str) -> int:
    return (len(words.encode("utf-8", "surrogatepass")) + len(words)) // 2


def _wraps(text: str, pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    if len(pieces) < LEAST_PIECES:
        return
    full = _full_width(sorted(piece.width for piece in pieces))
    if not full:
        return
    column = 0
    for piece, after in pairwise(pieces):
        column += piece.width + bool(column)
        if column > full + SLACK + 2:  # the line before was short: the piece opens a new one
            column = piece.width
        if column < full:
            continue
        if column <= full + SLACK + 2 and _goes_on(text, piece, after):
            yield piece.end, after.start
        column = 0


def _full_width(widths: Sequence[int]) -> int:
    """Return the least width of a full line, 0 if too few pieces are of one width."""
    best, most, low = 0, 0, 0
    for high, width in enumerate(widths):
        while widths[low] < width - SLACK:
            low += 1
        if LEAST_WIDTH <= width <= MOST_WIDTH and high - low + 1 >= most:
            best, most = width - SLACK, high - low + 1
    return best if most >= LEAST_FULL * len(widths) else 0


def _goes_on(text: str, piece: Piece, after: Piece) -> bool:
    ending = text[max(piece.start, piece.end - 4) : piece.end]
    return not _STOPPED.search(ending) and not _NUMBER.match(text, after.start)
