"""Where words end: the last visible character before an offset, noise not counted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from gangmu.tree import Marker, Noise, Speech, walk

SEPARATORS = "；;，,、"
"""Stops that part the members of a list inside one sentence (GB/T 15834—2011 4.4 to 4.6)."""
FINALS = "。！？.!?"
"""Stops that end a sentence, and with it such a list (GB/T 15834—2011 4.1 to 4.3)."""
STOPS = SEPARATORS + FINALS

_HIDDEN = "\u00ad\u200b\u2060\ufeff"
_BLANK = re.compile(rf"[\s{_HIDDEN}]+")
_SOLID = "一"


class Visible:
    """The text of a speech, character for character, with its noise blanked.

    Markers are words here, whatever they end with: 一、 does not end in a stop.
    """

    def __init__(self, speech: Speech) -> None:
        """Take a speech. Linear in its length."""
        self.text = "".join(_pieces(speech))
        blanks = [match.span() for match in _BLANK.finditer(self.text)]
        self._starts = [start for start, _ in blanks]
        self._ends = [end for _, end in blanks]

    def end(self, offset: int) -> int:
        """Return the end of the last visible character before an offset (code points)."""
        run = bisect_left(self._ends, offset)
        blank = run < len(self._starts) and self._starts[run] < offset
        return self._starts[run] if blank else offset

    def words_end(self, offset: int) -> int:
        """Return the same, the stop left out that the last visible character may be."""
        end = self.end(offset)
        return end - self.text.endswith(tuple(STOPS), 0, end)


def without_stop(words: str) -> str:
    """Return words (no blanks after them) without the stop that may end them."""
    return words[: len(words) - words.endswith(tuple(STOPS))]


def _pieces(speech: Speech) -> Iterator[str]:
    text, position = speech.text, 0
    for node in walk(speech):
        if isinstance(node, Noise | Marker) and node.start >= position:  # none inside another
            yield text[position : node.start]
            yield (" " if isinstance(node, Noise) else _SOLID) * (node.end - node.start)
            position = node.end
    yield text[position:]
