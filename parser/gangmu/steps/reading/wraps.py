r"""Hard wraps: line ends that a printed page or an e-mail sets in the middle of a sentence.

Wrapped lines give themselves away together: most are of one width (in columns: a Chinese character
has two), go on to their last column without a stop, and are prose. Where a paragraph ends is told
by what comes next (an indent), by a blank left at the end of the line, or else by the line itself:
it is short, or a numbered line follows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from gangmu.lines import Lines

LEAST_WIDTH, MOST_WIDTH = 32, 160
"""Columns of a wrapped line, at least and at most."""
SLACK = 6
"""How many columns a full line may lack: a word or a stop that could not be parted."""
LEAST_FULL = 4
FULL, OPEN, PROSE, LONGER, PLAIN, CUED = 0.35, 0.6, 0.5, 0.05, 0.7, 0.6
"""Shares in a region: of full lines, and of those the open, the prose; of lines wider than full;
of open lines that no numbering follows; of paragraph ends that show their cue."""
STUMP = 0.6
STOPS = "。！？!?；;：:…"
CLOSERS = '”’」』）)》】"'
NUMBERING = re.compile(
    r"[（(]?[一二三四五六七八九十百\d]{1,3}(?:[、.．]|[)）])|第[一二三四五六七八九十百\d]{1,3}[编章节条部]"
    r"|[①-⑳㈠-㈩⑴-⒛]"
)
FLOATING = re.compile(
    r"[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]{1,2}[，,、是]|首先|其[一二三次]|最后|再次"
)
_PAUSE = re.compile(r"[，。、；：！？,;:]")


class Cue(Enum):
    """What tells a paragraph's end."""

    INDENT = "the next line is indented"
    TRAIL = "the line ends in a blank"
    NONE = "the line is short"


class Row(NamedTuple):
    """One line with words: where they begin and end, columns in all and of the indent."""

    line: int
    start: int
    end: int
    width: int
    indent: int
    trailing: bool
    stopped: bool


class Page(NamedTuple):
    """How a region is set: the least width of a full line, its cue, its two indents."""

    full: int
    cue: Cue
    flush: int
    paragraph: int


def find_wraps(text: str, lines: Lines) -> list[tuple[int, int]]:
    """Return the spans that joining the wrapped lines drops, with the blanks at both edges."""
    return [span for rows in _regions(text, lines) for span in _wraps(text, rows)]


def _regions(text: str, lines: Lines) -> Iterator[list[Row]]:
    """Yield the runs of lines among which none is too long to be wrapped."""
    for first, last in _short(lines):
        rows: list[Row] = []
        for index in range(first, last):
            row = _row(text, index, lines.starts[index], lines.ends[index])
            if row.width > MOST_WIDTH:
                yield rows
                rows = []
            elif row.end > row.start:
                rows.append(row)
        yield rows


def _short(lines: Lines) -> Iterator[tuple[int, int]]:
    """Yield the runs of lines of few code points, if they are long enough to hold a region."""
    first = 0
    for index, (start, end) in enumerate(zip(lines.starts, lines.ends, strict=True)):
        if end - start > MOST_WIDTH:
            if index - first > LEAST_FULL:
                yield first, index
            first = index + 1
    if len(lines) - first > LEAST_FULL:
        yield first, len(lines)


def _row(text: str, index: int, start: int, end: int) -> Row:
    line = text[start:end]
    words = line.strip()
    indent = len(line) - len(line.lstrip()) if words else 0
    last = words.rstrip(CLOSERS)[-1:] or words[-1:]
    return Row(
        index,
        start + indent,
        start + indent + len(words),
        _width(line.rstrip()),
        _width(line[:indent]),
        line[-1:].isspace(),
        last in STOPS if last else False,
    )


def _width(words: str) -> int:
    """Return the columns of a text: UTF-8 has three bytes for what is two columns wide."""
    return (len(words.encode("utf-8", "surrogatepass")) + len(words)) // 2


def _wraps(text: str, rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    page = _page(text, rows)
    if page is None:
        return
    heading = False
    for row, after in pairwise(rows):
        heading = _in_heading(text, page, row, after, heading)
        if heading or _joins(text, page, row, after):
            yield row.end, after.start


def _page(text: str, rows: Sequence[Row]) -> Page | None:
    """Return how a region is set, None if its lines are not wrapped."""
    if len(rows) <= LEAST_FULL:
        return None
    full = _full_width(sorted(row.width for row in rows))
    wide = [pair for pair in pairwise(rows) if pair[0].width >= full]
    if not full or len(wide) < max(LEAST_FULL, FULL * len(rows)):
        return None
    going = [pair for pair in wide if not pair[0].stopped]
    prose = sum(bool(_PAUSE.search(text, row.start, row.end - 1)) for row, _ in wide)
    longer = sum(row.width > full + SLACK + 2 for row in rows)
    if len(going) < OPEN * len(wide) or prose < PROSE * len(wide) or longer > LONGER * len(rows):
        return None
    plain = sum(not _numbered(text, after) for _, after in going)
    return _cued(rows, full, going) if plain >= PLAIN * len(going) else None


def _full_width(widths: Sequence[int]) -> int:
    """Return the lower edge of the band of widths, ``SLACK`` wide, that holds most lines."""
    best, most, low = 0, 0, 0
    for high, width in enumerate(widths):
        while widths[low] < width - SLACK:
            low += 1
        if width >= LEAST_WIDTH and high - low + 1 >= most:
            best, most = width - SLACK, high - low + 1
    return best


def _cued(rows: Sequence[Row], full: int, going: Sequence[tuple[Row, Row]]) -> Page:
    """Return how the region is set, by what surrounds the ends of its paragraphs."""
    flush = Counter(after.indent for _, after in going).most_common(1)[0][0]
    ends = [pair for pair in pairwise(rows) if pair[0].stopped and pair[0].width < full]
    indented = sum(after.indent > flush for _, after in ends)
    trails = sum(row.trailing for row, _ in ends)
    if indented > CUED * len(ends):
        indents = Counter(row.indent for row in rows if row.indent > flush)
        return Page(full, Cue.INDENT, flush, min(indents, key=lambda i: (-indents[i], i)))
    loose = sum(row.trailing for row, _ in going)
    cue = Cue.TRAIL if trails > CUED * len(ends) and loose * 10 <= len(going) else Cue.NONE
    return Page(full, cue, flush, flush)


def _joins(text: str, page: Page, row: Row, after: Row) -> bool:
    """Tell whether the line goes on in the next one."""
    full = row.width >= page.full
    if after.indent > page.flush:
        return False
    if after.line > row.line + 1:  # blank lines: the end of a page, if anything
        return full and _breaks_off(text, row) and not _numbered(text, after) and _silent(page, row)
    if page.cue is Cue.INDENT:
        return full or (not row.stopped and row.width >= STUMP * page.full)
    if page.cue is Cue.TRAIL:
        return full and not row.trailing
    if row.stopped:
        return row.width >= page.full + SLACK - 2 and not _numbered(text, after)
    return full and not NUMBERING.match(text, after.start)


def _breaks_off(text: str, row: Row) -> bool:
    last = text[row.end - 1]
    return last.isalnum() or last in "，、,"


def _silent(page: Page, row: Row) -> bool:
    return page.cue is not Cue.TRAIL or not row.trailing


def _numbered(text: str, row: Row) -> bool:
    return bool(NUMBERING.match(text, row.start) or FLOATING.match(text, row.start))


def _in_heading(text: str, page: Page, row: Row, after: Row, heading: bool) -> bool:
    """Tell whether a centred, numbered heading goes on in the next line, centred as well."""
    return (
        (heading or bool(NUMBERING.match(text, row.start)))
        and not row.stopped
        and after.line == row.line + 1
        and min(row.indent, after.indent) > page.paragraph > page.flush
        and not NUMBERING.match(text, after.start)
    )
