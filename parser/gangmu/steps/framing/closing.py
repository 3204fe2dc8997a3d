"""The formula that ends a speech, such as 我就讲这些，谢谢大家。: where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.steps.framing.words import CLOSING, NOTE, SENTENCE_END

MOST_LINES, MOST_REACH = 8, 200
"""How many lines from the end, and how many code points from the end of each, are looked at."""
MOST_CLOSING = 32
MOST_SIGNATURES, MOST_SIGNATURE = 4, 40
"""Lines below the formula: a name, a date, a remark of the editor."""

Span = tuple[int, int]


def closing_spans(text: str) -> list[Span]:
    """Return the spans of the closing formula in reading offsets, one for each line it takes."""
    spans: list[Span] = []
    for count, (start, end) in enumerate(_lines_from_end(text)):
        formula = _formula(text, start, end)
        if formula:
            spans.append(formula)
        elif spans or count >= MOST_SIGNATURES or not _is_signature(text[start:end]):
            break
        if formula and formula[0] > start:
            break
    return spans[::-1]


def _lines_from_end(text: str) -> Iterator[Span]:
    """Yield the last lines with words, the last first, without their outer blanks."""
    end = len(text)
    for _ in range(MOST_LINES):
        end = len(text[:end].rstrip())
        if not end:
            return
        start = text.rfind("\n", 0, end) + 1
        yield end - len(text[start:end].lstrip()), end
        end = start


def _is_signature(line: str) -> bool:
    return len(line) <= MOST_SIGNATURE and (
        bool(NOTE.fullmatch(line)) or not line.endswith(("。", "！", "？", "；", "：", "，"))
    )


def _formula(text: str, start: int, end: int) -> Span | None:
    """Return the span of the last sentences of a line that are closing formulas."""
    pieces = _sentences(text, max(start, end - MOST_REACH), end)
    if len(pieces) > 1 and NOTE.fullmatch(text, *pieces[-1]):
        pieces.pop()
    first = last = pieces[-1][1] if pieces else end
    for piece in reversed(pieces):
        words = text[slice(*piece)].strip()
        if len(words) > MOST_CLOSING or not CLOSING.search(words):
            break
        first = piece[0]
    if first == last:
        return None
    return first, first + len(text[first:last].rstrip())


def _sentences(text: str, start: int, end: int) -> list[Span]:
    ends = [match.end() for match in SENTENCE_END.finditer(text, start, end)]
    if not ends or ends[-1] < end:
        ends.append(end)
    return list(zip([start, *ends], ends, strict=False))
