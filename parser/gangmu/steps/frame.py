r"""The step that finds what frames a speech: title, byline, salutation, closing.

It looks at the first and the last lines of the reading text. Where it is not plain what a line is,
the line stays part of the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from gangmu.steps.frame_words import (
    ADDRESSED,
    CLOSING,
    DATED,
    FLAT,
    FLAT_DATED,
    GENRE,
    GREETING,
    MOST_CLOSING,
    MOST_NAMED_TITLE,
    MOST_TITLE,
    NAME,
    NOTE,
    NOTED,
    NUMBERING,
    SENTENCE_END,
    SPEAKER,
    TITLED,
)
from gangmu.steps.tokens import Part, PartKind, Reading

MOST_HEAD, MOST_TAIL = 30, 8
"""How many lines with words the head and the tail have at most."""
MOST_FLAT = 300
MOST_ADDRESS = 80
MOST_SIGNATURE = 40
LEADS = ("全文如下：", "全文：", "内容如下：", "如下：")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_HASHES = re.compile(r"#{1,6}\s+|\*\*")
_BETWEEN = re.compile(r"[，、\s]+")


class Bit(NamedTuple):
    """A piece of the frame in reading offsets."""

    kind: PartKind
    start: int
    end: int


def find_frame(reading: Reading) -> list[Part]:
    """Return title, byline, salutation and closing in source offsets, sorted and disjoint.

    What a cut of noise or of a wrapped line end parts comes as several parts of one kind.
    """
    text = reading.text
    head = list(_head(text))
    after = head[-1].end if head else 0
    bits = [*head, *(bit for bit in _closing(text) if bit.start >= after)]
    return [part for bit in bits for part in _parts(reading, bit)]


def _parts(reading: Reading, bit: Bit) -> Iterator[Part]:
    """Yield the stretches of the source that a bit is made of."""
    start = place = bit.start
    for joint in _joints(reading, bit):
        if reading.source(joint) != reading.source_end(joint):
            yield Part(bit.kind, reading.source(start), reading.source_end(joint))
            start = joint
        place = joint
    if bit.end > max(start, place) or start == place:
        yield Part(bit.kind, reading.source(start), reading.source_end(bit.end))
