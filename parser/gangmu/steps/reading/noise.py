r"""The step that finds noise: what a text holds besides the speech.

Losing a sentence of the speech costs more than keeping ten adverts: a line is noise only if no
speaker would say it (``sure``), or if it says something about the text (a menu, a source, a list
of links) and stands above the first or below the last sentence of the speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from gangmu.lines import Lines
from gangmu.steps.reading.noise_headers import find_headers
from gangmu.steps.reading.noise_inline import find_credit, find_inline
from gangmu.steps.reading.noise_labels import Label
from gangmu.steps.reading.noise_lines import label_lines
from gangmu.steps.reading.stamps import find_stamps
from gangmu.steps.tokens import Part

Span = tuple[int, int]
CUTTERS = frozenset({Label.PAGE, Label.COMMENT})
"""Lines that a machine puts between any two lines, even in the middle of a sentence."""
NUMBERING = re.compile(
    r"[ \u3000]*(?:[(（]?[一二三四五六七八九十\d]{1,3}[、.．)）]"
    r"|第?[一二三四五六七八九十\d]{1,3}[章节条是要]|[①-⑳#【])"
)
RESUMED = tuple("、，,。；;：:！？!?”’）)》")
CUT_FAR, CUT_BY_PAGE, CUT_BY_COMMENT = 60, 15, 1
"""The least length in code points of a line cut in two: with blank lines between the halves, by a
page number, by the mark of a machine that counts characters."""
_WORD = re.compile(r"\S")


def find_noise(text: str, lines: Lines) -> list[Part]:
    """Return the noise of a text in source offsets, sorted, without overlap or touching.

    Lines of noise are taken with their line ends, and with the blank lines between them and
    towards the edges of the text; a page stamp or a page number that cuts a sentence in two is
    taken with the line ends on both sides, so that the sentence joins when the noise is cut.
    """
    header = find_headers(text, lines)
    labels = label_lines(text, lines, header.body)
    spans = [*header.spans, *_line_spans(text, lines, labels), *find_stamps(text, lines)]
    spans.extend((*find_inline(text), *_credit(text, lines, labels)))
    return [Part("noise", start, end) for start, end in _merged(text, spans)]


def _line_spans(text: str, lines: Lines, labels: Sequence[Label]) -> Iterator[Span]:
    for index, label in enumerate(labels):
        if label.noise:
            yield _around(text, lines, labels, index)


def _around(text: str, lines: Lines, labels: Sequence[Label], index: int) -> Span:
    """Return the span of a noise line, widened over both line ends where it cuts a sentence."""
    above, below = _neighbour(labels, index, -1), _neighbour(labels, index, 1)
    if labels[index] in CUTTERS and above is not None and below is not None:
        before = text[lines.starts[above] : lines.ends[above]].rstrip()
        after = text[lines.starts[below] : lines.ends[below]]
        least = _least_cut(labels[index], below - above)
        if after.startswith(RESUMED) or (_is_open(before, least) and _is_open_start(after)):
            return lines.starts[above] + len(before), lines.starts[below]
    return lines.starts[index], lines.nexts[index]


def _neighbour(labels: Sequence[Label], index: int, step: int) -> int | None:
    """Return the nearest line of speech above or below, at most three lines away."""
    for other in range(index + step, index + 4 * step, step):
        if not 0 <= other < len(labels) or (labels[other].noise and labels[other] not in CUTTERS):
            return None
        if labels[other].speech:
            return other
    return None


def _least_cut(label: Label, distance: int) -> int:
    """Return how long a line without a stop must be to count as cut in two."""
    if distance > 2:
        return CUT_FAR
    return CUT_BY_COMMENT if label is Label.COMMENT else CUT_BY_PAGE


def _is_open(line: str, least: int) -> bool:
    return len(line) >= least and (line[-1].isalnum() or line[-1] in "，、,")


def _is_open_start(line: str) -> bool:
    return not line[:1].isspace() and not NUMBERING.match(line)


def _credit(text: str, lines: Lines, labels: Sequence[Label]) -> Iterator[Span]:
    last = next((i for i in reversed(range(len(labels))) if labels[i].speech), None)
    if last is not None:
        span = find_credit(text, lines.starts[last], lines.ends[last])
        if span:
            yield span


def _merged(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans in order, those that touch or have only blanks between them as one."""
    start, end = 0, 0
    for next_start, next_end in sorted(spans):
        if _WORD.search(text, end, next_start):
            if end > start:
                yield start, end
            start = next_start
        end = max(end, next_end)
    if end > start:
        yield start, end if _WORD.search(text, end) else len(text)
