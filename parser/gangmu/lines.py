r"""One index of lines: where each begins, ends and where the next one begins.

Line ends are ``\r\n``, ``\n``, ``\r``, ``\v``, ``\f``, U+0085, U+2028 and U+2029: what Unicode
calls mandatory breaks (UAX 14, classes BK, CR, LF, NL). ``str.splitlines`` would split at the
information separators U+001C to U+001E as well.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

LINE_END = re.compile("[\n\r\v\f\x85\u2028\u2029](?:(?<=\r)\n)?")
"""One line end, ``\\r\\n`` taken as one. It begins with a class, which is searched for fast."""

BLANKS = " \t\xa0\u1680\u202f\u205f" + "".join(map(chr, range(0x2000, 0x200B)))
"""Blanks inside a line, other than U+3000 (the ideographic space)."""


@dataclass(frozen=True, slots=True)
class Lines:
    r"""The lines of one text, in code points; after a final line end comes an empty last line.

    ``starts[i]`` is where line ``i`` begins, ``ends[i]`` where its line end begins and ``nexts[i]``
    where that line end is over (both the text's length for the last line).
    Example: ``"同志们：\r\n好"`` has starts (0, 6), ends (4, 7), nexts (6, 7).
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    nexts: tuple[int, ...]

    def __len__(self) -> int:
        """Return the number of lines (at least one)."""
        return len(self.starts)

    def at(self, offset: int) -> int:
        """Return the index of the line that holds the offset (its line end belongs to it)."""
        return bisect_right(self.starts, offset) - 1


def split(text: str) -> Lines:
    """Return the line index of a text."""
    found = [match.span() for match in LINE_END.finditer(text)]
    ends = [start for start, _ in found]
    nexts = [end for _, end in found]
    return Lines((0, *nexts), (*ends, len(text)), (*nexts, len(text)))
