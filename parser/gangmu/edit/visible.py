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
_LOOSE = re.compile(rf"[\s{_HIDDEN}{re.escape(STOPS)}]+")
_SOLID = "一"


class _Runs:
    """Runs of characters of one kind in a text."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        runs = [match.span() for match in pattern.finditer(text)]
        self._starts = [start for start, _ in runs]
        self._ends = [end for _, end in runs]

    def before(self, offset: int) -> int:
        """Return where the run begins that stands just before an offset, else the offset."""
        run = bisect_left(self._ends, offset)
        inside = run < len(self._starts) and self._starts[run] < offset
        return self._starts[run] if inside else offset


class Visible:
    """The text of a speech, character for character, with its noise blanked.

    Markers are words here, whatever they end with: 一、 does not end in a stop.
    """

    def __init__(self, speech: Speech) -> None:
        """Take a speech. Linear in its length."""
        self.text = "".join(_pieces(speech))
        self._blank = _Runs(_BLANK, self.text)
        self._loose = _Runs(_LOOSE, self.text)

    def end(self, offset: int) -> int:
        """Return the end of the last visible character before an offset (code points)."""
        return self._blank.before(offset)

    def words_end(self, offset: int) -> int:
        """Return the end of the last visible character before an offset that is no stop."""
        return self._loose.before(offset)


def without_stops(words: str) -> str:
    """Return words without the blanks and stops that they end with."""
    return words[: _Runs(_LOOSE, words).before(len(words))]


def _pieces(speech: Speech) -> Iterator[str]:
    text, position = speech.text, 0
    for node in walk(speech):
        if isinstance(node, Noise | Marker) and node.start >= position:  # none inside another
            yield text[position : node.start]
            yield (" " if isinstance(node, Noise) else _SOLID) * (node.end - node.start)
            position = node.end
    yield text[position:]
