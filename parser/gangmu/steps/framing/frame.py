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

from gangmu.steps.framing.closing import closing_spans
from gangmu.steps.framing.lines import address_end, is_address, is_body, kind_of
from gangmu.steps.framing.words import FLAT, FLAT_DATED, GENRE, NAME, SPEAKER
from gangmu.steps.tokens import Part, PartKind, Reading

MOST_HEAD, MOST_FLAT = 30, 4
"""How many lines with words the head has at most; among how many of them one line may hold all."""
MOST_CAPTION, FLAT_REACH = 40, 300
_LINE = re.compile(r"\S[^\n]*")
_HASHES = re.compile(r"#{1,6}\s+")


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
        if flat or address_end(row.text):
            yield from _front(rows[:index], framed=True)
            yield from flat or _salutations(rows[index:])
            return
        if is_body(row.text) and not _is_caption(rows, index):
            yield from _front(rows[:index], framed=False)
            return
    if rows and GENRE.search(rows[0].text):
        yield from _front(rows[:-1], framed=False)


def _is_caption(rows: Sequence[Row], index: int) -> bool:
    """Tell whether a short sentence stands right above the line of the address."""
    below = rows[index + 1].text if index + 1 < len(rows) else ""
    return len(rows[index].text) <= MOST_CAPTION and 0 < address_end(below) == len(below)


def _front(rows: Sequence[Row], *, framed: bool) -> Iterator[Bit]:
    """Yield title and byline lines; without a salutation below, only up to the first doubt."""
    titles: set[str] = set()
    signed = False
    for row in rows:
        skip = _HASHES.match(row.text)
        start = skip.end() if skip else 0
        words = row.text[start:]
        kind = kind_of(words, titles, doubtful=signed or not framed)
        if kind:
            yield row.bit(kind, start)
        elif not framed:
            return
        signed = signed or kind == "byline"
        if kind == "title":
            titles.add(words)


def _salutations(rows: Sequence[Row]) -> Iterator[Bit]:
    """Yield the address lines: the next one belongs to it as long as they end in a comma."""
    for row in rows:
        end = address_end(row.text)
        if end:
            yield row.bit("salutation", 0, end)
        if end < len(row.text) or not row.text.endswith("，"):
            return


def _flat(rows: Sequence[Row], index: int) -> Iterator[Bit]:
    """Yield title, byline and salutation that stand in one line with the body."""
    row = rows[index]
    above = rows[index - 1].text if index else ""
    if above and row.text.startswith(above) and address_end(row.text[len(above) :]):
        yield row.bit("title", 0, len(above))
        yield row.bit("salutation", len(above), len(above) + address_end(row.text[len(above) :]))
        return
    found = FLAT.match(row.text, 0, FLAT_REACH)
    if found and is_address(found["address"][:-1]):
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
