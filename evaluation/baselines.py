"""Two baselines, each as one would write it in an afternoon.

``line_starts`` finds numbers at the start of a line with hand-written expressions and nests them
by a fixed order of levels. ``greedy`` takes the candidates of gangmu's own conventions that follow
a line end or a stop, lets each go on with the innermost open list whose next number it is, else
begin a list if it is a first one. Neither looks ahead, weighs anything or knows what is noise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from evaluation.found import Found, FoundItem
from gangmu.numbering.conventions import conventions
from gangmu.numbering.styles import style_of

_LEVELS = (
    r"第[一二三四五六七八九十]+(?:编|部分|章|节)",
    r"[一二三四五六七八九十]+、",
    r"[（(][一二三四五六七八九十]+[）)]",
    r"[0-9０-９]{1,2}[.．、]",
    r"[（(][0-9０-９]{1,2}[）)]",
    r"[①-⑳]",
    r"第[一二三四五六七八九十]+[，、]|首先|其次|再次|最后|[一二三四五六七八九十]+[是要]",
)
_LINE = re.compile(
    r"^[ \t\u3000]*(?:" + "|".join(f"({level})" for level in _LEVELS) + ")", re.MULTILINE
)
_WIDTHS = str.maketrans("０１２３４５６７８９(),:;", "0123456789（），：；")
_BEFORE = re.compile(r"(?:\A|[\n。！？；：，])[ \t\r\u3000]*\Z")
_HEADING = re.compile(r"[^。；：\r\n]*")
_MOST = 40
"""The longest heading that a baseline believes in (code points)."""


def line_starts(text: str) -> Found:
    """Read a text by regular expressions at the starts of its lines."""
    found = Found()
    above: list[tuple[int, int]] = []
    for match in _LINE.finditer(text):
        level = match.lastindex or 0
        start = match.start(level)
        while above and above[-1][0] >= level:
            above.pop()
        parent = above[-1][1] if above else None
        found.items[start] = FoundItem(parent, _heading_end(text, match.end(level)))
        above.append((level, start))
    return found


@dataclass(slots=True)
class _Open:
    """An open list: its style and rank, and the number and offset of its latest member."""

    style: str
    rank: int
    ordinal: int
    item: int


def greedy(text: str) -> Found:
    """Read a text with a stack of open lists, deciding at each candidate for good."""
    found, stack, known = Found(), list[_Open](), conventions()
    folded = text.translate(_WIDTHS)
    for start, end, _ in known.find(folded):
        reading = known.read(folded[start:end])
        if reading is None or not _BEFORE.search(folded, max(0, start - 8), start):
            continue
        if not _take(stack, reading.style, reading.ordinal, start):
            continue
        parent = stack[-2].item if len(stack) > 1 else None
        found.items[start] = FoundItem(parent, _heading_end(text, end))
    return found


def _take(stack: list[_Open], style: str, ordinal: int, start: int) -> bool:
    """Put a candidate on the stack as a next or first member; False where it is neither."""
    rank = style_of(style).rank
    wanted = (style, ordinal - 1)
    depths = [k for k, each in enumerate(stack) if (each.style, each.ordinal) == wanted]
    if depths:
        del stack[depths[-1] + 1 :]
        stack[-1].ordinal, stack[-1].item = ordinal, start
        return True
    if ordinal != 1:
        return False
    while stack and _closes(stack[-1], style, rank):
        stack.pop()
    stack.append(_Open(style, rank, ordinal, start))
    return True


def _closes(top: _Open, style: str, rank: int) -> bool:
    """Return whether a first member ends the innermost list: the same style, or an outer rank."""
    return top.style == style or bool(rank and (not top.rank or top.rank > rank))


def _heading_end(text: str, start: int) -> int | None:
    """Return the end of what stands before the first stop or line end, if it is short."""
    match = _HEADING.match(text, start)
    end = match.end() if match else start
    return end if 0 < end - start <= _MOST else None
