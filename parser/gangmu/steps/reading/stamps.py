r"""Page stamps: the ``1、 2、 3、`` that document-sharing sites set before each page of a text.

A page is cut off after a fixed number of characters, so stamped lines are long, of one length but
for the last, and most end in mid-sentence: ``…安全\n3、生产监管工作…``. A list that the author
numbered has items of all lengths, and they end with stops.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from gangmu.lines import Lines

STAMP = re.compile(r"[ \u3000]{0,4}(\d{1,3})、")
LEAST_PAGE, MOST_PAGE = 150, 900
"""How many code points a full page has on the sites that stamp pages."""
EVENNESS = 1.25
"""How many times longer than the shortest full page the longest may be."""
OPENING = re.compile(
    r"[^。；;\n]{0,100}?(?:讲话|发言|报告|致辞|致词|演讲|主持词|党课|讲稿)稿?[^。；;\n]{0,40}?"
    r"(?:同志们|女士们|老师们|同学们|各位\w{1,6})\s*[：:]"
)
"""Title and address in one line, as they open a flattened speech."""
CLOSED = "。！？!?；;：:…”’」』》】）)."
RESUMED = "、，,。；;：:！？!?”’）)》"


class _Page(NamedTuple):
    number: int
    line: int
    text_start: int


def find_stamps(text: str, lines: Lines) -> list[tuple[int, int]]:
    """Return the spans of the page stamps in source offsets, with the line ends before them."""
    pages = list(_pages(text, lines))
    runs = [run for run in _runs(pages) if _cuts(text, lines, run)]
    found = [span for run in runs for span in _spans(text, lines, run)]
    return found or [span for page in pages if page for span in _alone(text, lines, page)][:1]


def _alone(text: str, lines: Lines, page: _Page) -> Iterator[tuple[int, int]]:
    """Yield the stamp of the only page: what follows it is the title and the address."""
    if page.number == 1 and OPENING.match(text, page.text_start, lines.ends[page.line]):
        yield lines.starts[page.line], page.text_start


def _pages(text: str, lines: Lines) -> Iterator[_Page | None]:
    """Yield a page for each stamped line, None for each line that has words but no stamp."""
    for index, (start, end) in enumerate(zip(lines.starts, lines.ends, strict=True)):
        found = STAMP.match(text, start, end)
        if found:
            yield _Page(int(found[1]), index, found.end())
        elif end > start and not text[start:end].isspace():
            yield None


def _runs(pages: Iterable[_Page | None]) -> Iterator[list[_Page]]:
    """Yield the runs of two and more stamped lines that are counted one by one."""
    run: list[_Page] = []
    for page in pages:
        if page and run and page.number == run[-1].number + 1:
            run.append(page)
            continue
        if len(run) > 1:
            yield run
        run = [page] if page else []
    if len(run) > 1:
        yield run


def _cuts(text: str, lines: Lines, run: list[_Page]) -> bool:
    """Tell whether the lines of a run are pages: long, even, and most cut in mid-sentence."""
    full = [lines.ends[page.line] - page.text_start for page in run[:-1]]
    if min(full) < LEAST_PAGE or max(full) > min(MOST_PAGE, EVENNESS * min(full)):
        return False
    cut = sum(_is_cut(text, lines, before, after) for before, after in pairwise(run))
    return 2 * cut >= len(full) and (run[0].number == 1 or len(run) > 2)


def _is_cut(text: str, lines: Lines, before: _Page, after: _Page) -> bool:
    ending = text[lines.ends[before.line] - 8 : lines.ends[before.line]].rstrip()
    resumed = text[after.text_start : after.text_start + 1] in RESUMED
    return resumed or not ending.endswith(tuple(CLOSED))


def _spans(text: str, lines: Lines, run: list[_Page]) -> Iterator[tuple[int, int]]:
    yield lines.starts[run[0].line], run[0].text_start
    for before, after in pairwise(run):
        last = text[lines.starts[before.line] : lines.ends[before.line]].rstrip()
        yield lines.starts[before.line] + len(last), after.text_start
