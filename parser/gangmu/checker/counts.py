"""The number in a promise, a motto's name or a formula: read, and written again."""

from __future__ import annotations

import re

from gangmu.edit.edited import Edit
from gangmu.numbering.ordinals import label, value
from gangmu.tree import Announcement

NUMBER = "[0-9０-９]{1,2}|[两双二三四五六七八九十]{1,3}"
_NUMBER = re.compile(NUMBER)
_TWO = frozenset("两双")


def number_of(words: str) -> int | None:
    """Return what a number is: 三 and 3 are 3, 两 is 2; None where it is malformed."""
    if words in _TWO:
        return 2
    try:
        return value("DIGIT" if words[:1].isdecimal() else "HAN", words)
    except ValueError:
        return None


def recounted(announcement: Announcement, count: int) -> Edit | None:
    """Return the edit that makes a promise one of another count, written as it is.

    None where it names no number, or more than one (四戒四求).
    """
    found = list(_NUMBER.finditer(announcement.text))
    if len(found) != 1 or number_of(found[0].group()) != announcement.count:
        return None
    words = found[0].group()
    start = announcement.start + found[0].start()
    return Edit(start, start + len(words), written(count, words))


def written(count: int, like: str) -> str:
    """Return a number in the figures that another is written in; before measures 2 is 两."""
    if like[:1].isdecimal():
        return str(count)
    return "两" if count == 2 else label("HAN", count)
