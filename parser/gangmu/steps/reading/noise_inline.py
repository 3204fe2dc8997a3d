"""Noise inside a line of speech: site names in brackets, a forum's jamming, a press credit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gangmu.steps.reading.noise_words import BRANDED, CREDIT

CREDIT_REACH = 160
LEAST_ODD, LEAST_LETTERS, LONGEST_WORD = 3, 2, 3
_ASCII = re.compile(r"[\x20-\x7e\xa0][\x20-\x7e\xa0]{11,}")  # a class in front is found fast
_ODD = frozenset("#$%^&*{}|\\~`@_=")
_LETTER = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"[A-Za-z0-9]+")


def find_inline(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of noise inside the lines of a text, in source offsets."""
    yield from (match.span() for match in BRANDED.finditer(text))
    for match in _ASCII.finditer(text):
        if _is_jamming(match[0]):
            yield match.span()


def _is_jamming(run: str) -> bool:
    """Tell whether a run of ASCII is what forums mix in against copying: ``/ G- k; W% a% |(``."""
    if sum(map(run.count, _ODD)) < LEAST_ODD:
        return False
    letters = len(_LETTER.findall(run))
    return letters >= LEAST_LETTERS and max(map(len, _WORD.findall(run))) <= LONGEST_WORD


def find_credit(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of a press credit that follows the last sentence in the line given."""
    found = CREDIT.search(text, max(start, end - CREDIT_REACH), end)
    return (found.start(), end) if found and found.start() > start else None
