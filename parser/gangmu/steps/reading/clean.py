r"""The step from the source to the reading text: the text as a reader takes it in.

Noise is cut, hard wraps are joined, line ends become one ``\n`` each, invisible characters drop
out and widths are folded one for one. ``Reading`` holds the way back to the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from gangmu.lines import BLANKS, split
from gangmu.steps.reading.wraps import find_wraps
from gangmu.steps.reading.wraps_flat import find_flat_wraps
from gangmu.steps.tokens import Part, Reading

_WIDE = "，；：！？（）"
_NARROW = ",;:!?()"
_SMALL = "﹐﹔﹕﹗﹖﹙﹚"
_OTHER = {"．": ".", "｡": "。", "､": "、", "﹑": "、", "﹒": ".", "∶": "：", "｢": "「", "｣": "」"}
_HALF = "".join(map(chr, (*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B))))
FOLDS = {
    **dict(zip(_NARROW, _WIDE, strict=True)),
    **dict(zip(_SMALL, _WIDE, strict=True)),
    **{chr(ord(half) + 0xFEE0): half for half in _HALF},
    **{blank: " " for blank in BLANKS if blank != " "},
    **dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n"),
    **_OTHER,
}
"""What each character of the source is in the reading text; the others stay as they are.

GB/T 15834—2011 knows one width of punctuation, the full one (5.1.1); digits and Latin letters are
half width (GB/T 15835—2011). U+3000 stays: two of them open a paragraph.
"""

_FOLDED = re.compile("[" + re.escape("".join(FOLDS)) + "]")
_HIDING = "\r\u00ad\u200b\u2060\ufeff"
_HIDDEN = re.compile("\r(?=\n)|[\u00ad\u200b\u2060\ufeff]")
"""What drops out of the reading text: one half of CRLF, and what has no width at all."""


def read(text: str, noise: Sequence[Part] = ()) -> Reading:
    r"""Return the reading text of a source.

    Args:
        text: the source.
        noise: what to cut, in code points of the source, sorted and without overlap.
    """
    dropped = [(part.start, part.end) for part in noise]
    if any(map(text.__contains__, _HIDING)):  # that none is there is known ten times as fast
        dropped.extend(match.span() for match in _HIDDEN.finditer(text))
    dropped = list(_union(dropped))
    reading = _cut(text, dropped)
    lines = split(reading.text)
    wraps = [*find_wraps(reading.text, lines), *find_flat_wraps(reading.text, lines)]
    if wraps:
        dropped.extend((reading.source(start), reading.source_end(end)) for start, end in wraps)
        reading = _cut(text, _union(dropped))
    return Reading(fold(reading.text), reading.starts, reading.origins)


def fold(text: str) -> str:
    """Return the text with widths folded, character by character."""
    return _FOLDED.sub(_folded, text)


def _folded(match: re.Match[str]) -> str:
    return FOLDS[match[0]]


def _union(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans in order, those that overlap or touch as one."""
    start, end = 0, 0
    for next_start, next_end in sorted(spans):
        if next_start > end:
            if end > start:
                yield start, end
            start = next_start
        end = max(end, next_end)
    if end > start:
        yield start, end


def _cut(text: str, spans: Iterable[tuple[int, int]]) -> Reading:
    """Return the text without the spans (sorted, apart), one stretch for each piece left."""
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    length = place = 0
    for start, end in (*spans, (len(text), len(text))):
        if start > place:
            pieces.append(text[place:start])
            starts.append(length)
            origins.append(place)
            length += start - place
        place = end
    return Reading("".join(pieces), tuple(starts) or (0,), tuple(origins) or (0,))
