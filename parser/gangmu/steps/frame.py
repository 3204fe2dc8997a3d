r"""The step that finds what frames a speech: title, byline, salutation, closing.

It looks at the first and the last lines of the reading text. Where it is not plain what a line is,
the line stays part of the body; a line that begins with a number always does.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from gangmu.steps.frame_closing import closing_spans
from gangmu.steps.frame_words import (
    ADDRESSED,
    ADDRESSES,
    ASIDE,
    DATED,
    FLAT,
    FLAT_DATED,
    GENRE,
    GREETING,
    NAME,
    NOTE,
    NOTED,
    NUMBERING,
    SPEAKER,
    TITLED,
)
from gangmu.steps.tokens import Part, PartKind, Reading

MOST_HEAD, MOST_FLAT = 30, 4
"""How many lines with words the head has at most; among how many of them one line may hold all."""
MOST_TITLE, MOST_NAMED_TITLE = 60, 100
"""Code points of a title line, and of one that says 讲话 or the like."""
MOST_CAPTION = 40
PAIRS = (("（", "）"), ("“", "”"), ("《", "》"), ("【", "】"))
FLAT_REACH, MOST_ADDRESS = 300, 80
LEADS = ("全文如下：", "全文：", "内容如下：", "讲话如下：")
_LINE = re.compile(r"\S[^\n]*")
_HASHES = re.compile(r"#{1,6}\s+")
_MARK = re.compile(r"[：！。；？]")


class Bit(NamedTuple):
    """A piece of the frame in reading offsets."""

    kind: PartKind
    start: int
    end: int


class Row(NamedTuple):
    """One line with words, without its outer blanks, and where it begins in the reading text."""

    start: int
    text: str

    def bit(self, kind: PartKind, start: int = 0, end: int | None = None) -> Bit:
        """Return a piece of the row as a piece of the frame."""
        return Bit(kind, self.start + start, self.start + (len(self.text) if end is None else end))


def find_frame(reading: Reading) -> list[Part]:
    """Return title, byline, salutation and closing in source offsets, sorted and disjoint.

    What a cut of noise or of a wrapped line end parts comes as several parts of one kind.
    """
    head = list(_head(reading.text))
    after = head[-1].end if head else 0
    closing = [Bit("closing", *span) for span in closing_spans(reading.text) if span[0] >= after]
    return [part for bit in (*head, *closing) for part in _parts(reading, bit)]


def _parts(reading: Reading, bit: Bit) -> Iterator[Part]:
    """Yield the stretches of the source that a piece is made of."""
    first, last = bisect_right(reading.starts, bit.start), bisect_left(reading.starts, bit.end)
    for start, end in pairwise((bit.start, *reading.starts[first:last], bit.end)):
        yield Part(bit.kind, reading.source(start), reading.source_end(end))


def _head(text: str) -> Iterator[Bit]:
    """Yield the pieces above the body, in order."""
    found = islice(_LINE.finditer(text), MOST_HEAD)
    rows = [Row(match.start(), match[0].rstrip()) for match in found]
    for index, row in enumerate(rows):
        flat = list(_flat(rows, index)) if index < MOST_FLAT else []
        if flat or _address(row.text):
            yield from _front(rows[:index], framed=True)
            yield from flat or _salutations(rows[index:])
            return
        if _is_body(row.text) and not _is_caption(rows, index):
            yield from _front(rows[:index], framed=False)
            return
    if rows and GENRE.search(rows[0].text):
        yield from _front(rows[:-1], framed=False)


def _is_caption(rows: Sequence[Row], index: int) -> bool:
    """Tell whether a short sentence stands right above the line of the address."""
    below = rows[index + 1].text if index + 1 < len(rows) else ""
    return len(rows[index].text) <= MOST_CAPTION and 0 < _address(below) == len(below)


def _is_body(text: str) -> bool:
    """Tell whether a line is a sentence or too long for a title."""
    if text.endswith(LEADS) or (NOTE.fullmatch(text) and len(text) <= MOST_TITLE):
        return False
    return not _is_title(text)


def _is_title(text: str) -> bool:
    named = GENRE.search(text)
    if "。" in text or text.endswith(("；", "：", "，", "？")) or (text[-1] == "！" and not named):
        return False
    if any(text.count(left) != text.count(right) for left, right in PAIRS):
        return False
    fits = len(text) <= (MOST_NAMED_TITLE if named else MOST_TITLE)
    return fits and not (GREETING.match(text) or NOTE.fullmatch(text))


def _front(rows: Sequence[Row], *, framed: bool) -> Iterator[Bit]:
    """Yield title and byline lines; without a salutation below, only up to the first doubt."""
    titles: set[str] = set()
    signed = False
    for row in rows:
        skip = _HASHES.match(row.text)
        start = skip.end() if skip else 0
        words = row.text[start:]
        kind = _kind(words, titles, doubtful=signed or not framed)
        if kind:
            yield row.bit(kind, start)
        elif not framed:
            return
        signed = signed or kind == "byline"
        if kind == "title":
            titles.add(words)


def _kind(text: str, titles: set[str], *, doubtful: bool) -> PartKind | None:
    """Return what a line above the body is, None where it is neither title nor byline."""
    if not text or NUMBERING.match(text) or ASIDE.match(text):
        return None
    if _is_byline(text) and (titles or NOTE.fullmatch(text)):
        return "byline"
    if not _is_title(text):
        return None
    plain = not titles or text in titles or GENRE.search(text) or text.startswith(("—", "－－"))
    return "title" if plain or not doubtful else None


def _is_byline(text: str) -> bool:
    if GENRE.search(text) and not NOTE.fullmatch(text):
        return False
    noted = NOTE.fullmatch(text) and NOTED.search(text) and "。" not in text
    return bool(noted or DATED.fullmatch(text) or NAME.fullmatch(text) or SPEAKER.fullmatch(text))


def _address(text: str) -> int:
    """Return where the address at the start of a line ends, 0 if there is none."""
    mark = _MARK.search(text, 0, MOST_ADDRESS)
    if mark and mark[0] in "：！" and _is_address(text[: mark.start()]):
        return mark.end()
    if text.endswith("，") and len(text) <= MOST_ADDRESS and _is_address(text[:-1]):
        return len(text)
    called = ADDRESSES.match(text)
    return called.end() if called else 0


def _is_address(words: str) -> bool:
    pieces = [piece.replace(" ", "") for piece in re.split("[，、]", words)]
    called = [bool(ADDRESSED.fullmatch(piece)) for piece in pieces]
    return any(called) and all(
        known or TITLED.fullmatch(piece) for known, piece in zip(called, pieces, strict=True)
    )


def _salutations(rows: Sequence[Row]) -> Iterator[Bit]:
    """Yield the address lines: the next one belongs to it as long as they end in a comma."""
    for row in rows:
        end = _address(row.text)
        if end:
            yield row.bit("salutation", 0, end)
        if end < len(row.text) or not row.text.endswith("，"):
            return


def _flat(rows: Sequence[Row], index: int) -> Iterator[Bit]:
    """Yield title, byline and salutation that stand in one line with the body."""
    row = rows[index]
    above = rows[index - 1].text if index else ""
    if above and row.text.startswith(above) and _address(row.text[len(above) :]):
        yield row.bit("title", 0, len(above))
        yield row.bit("salutation", len(above), len(above) + _address(row.text[len(above) :]))
        return
    found = FLAT.match(row.text, 0, FLAT_REACH)
    if found and _is_address(found["address"][:-1]):
        yield from _groups(row, found)
    elif not index and len(row.text) > FLAT_REACH:
        dated = FLAT_DATED.match(row.text, 0, FLAT_REACH)
        if dated:
            yield from _groups(row, dated)


_GROUPS: tuple[tuple[str, PartKind], ...] = (
    ("title", "title"),
    ("date", "byline"),
    ("name", "byline"),
    ("address", "salutation"),
)


def _groups(row: Row, found: re.Match[str]) -> Iterator[Bit]:
    groups = found.groupdict()
    for name, kind in _GROUPS:
        words = groups.get(name)
        if words and (name != "name" or NAME.fullmatch(words) or SPEAKER.fullmatch(words)):
            yield row.bit(kind, found.start(name), found.end(name))
