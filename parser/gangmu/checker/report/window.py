"""The part of a line that a finding is in, cut to fit: a paragraph may have 3,000 characters."""

from __future__ import annotations

import re

from gangmu.lines import LINE_END
from gangmu.write.cells import cells, fit, visible

_BEFORE = 24
"""How many characters before the finding are shown at the most where the line is too long."""
_FAR = 400
_SHORT = 8
_HIDDEN = re.compile(r"\s")


def window(text: str, start: int, end: int, width: int) -> tuple[str, int, int]:
    """Return what to show of a line, the cells before the finding, and those under it (1 or more).

    ``start`` and ``end`` are code points; what goes on in the next line is not shown.
    """
    first, last = _line(text, start)
    begin = max(first, start - _FAR)
    while begin < start and text[begin].isspace():
        begin += 1
    stop = max(start, min(end, last))
    head, body = _spaced(text[begin:start]), _spaced(text[start:stop])
    tail = _spaced(text[stop : min(last, stop + _FAR)]).rstrip()
    width = max(width, 2 * _SHORT)
    body = fit(body, width - _SHORT)
    if (begin > first and text[first:begin].strip()) or cells(head + body + tail) > width:
        head = _ending(head, max(0, min(2 * _BEFORE, width - cells(body) - _SHORT)))
    return fit(head + body + tail, width), cells(head), max(1, cells(body))


def _line(text: str, offset: int) -> tuple[int, int]:
    """Return where the line of an offset begins and ends, no further than is looked at."""
    near = max(0, offset - _FAR - 1)
    first = near
    for match in LINE_END.finditer(text, near, offset):
        first = match.end()
    found = LINE_END.search(text, offset)
    return first, found.start() if found else len(text)


def _ending(text: str, width: int) -> str:
    """Return the end of a text that fits, … in front where it is cut."""
    if cells(text) <= width:
        return text
    cut = max(0, len(text) - max(0, width - 1))
    while cut < len(text) and cells(text[cut:]) > width - 1:
        cut += 1
    return "…" + text[cut:]


def _spaced(text: str) -> str:
    """Return the text fit to be shown, each blank as wide as it was (an ideographic one is two)."""
    wide = text.replace("\u3000", "  ")
    return "".join(" " if _HIDDEN.match(each) else visible(each) or each for each in wide)
