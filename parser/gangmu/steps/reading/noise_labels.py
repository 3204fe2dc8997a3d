"""The kinds of lines, told by the words of one line alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from gangmu.steps.reading.noise_words import (
    ADVERT,
    COMMENT,
    LINKS,
    MENU,
    NUMBER,
    PAGE,
    SOURCE,
    SURE,
)

MOST_NOISE = 200
"""A line of more code points than this is speech, whatever it says."""
MOST_WEAK = 60
_ENTRIES = re.compile(r"[ \t\u3000|]+|(?:[0-9]{1,2}、)")
STOPS = tuple("。！？!?；;：:，,、…")


class Label(Enum):
    """The kind of a line; ``noise`` and ``speech`` say what becomes of it."""

    BLANK = "blank"
    STRONG = "strong"  # a sentence or a long line
    WEAK = "weak"  # short and without a stop: a title, a heading, a name, a brand
    SURE = "sure"
    MENU = "menu"
    SOURCE = "source"
    LINKS = "links"
    PAGE = "page"
    COMMENT = "comment"
    NUMBER = "number"

    @property
    def noise(self) -> bool:
        """True for a line that is noise wherever it stands."""
        return self in (Label.SURE, Label.PAGE, Label.COMMENT)

    @property
    def speech(self) -> bool:
        """True for a line that belongs to the speech."""
        return self in (Label.STRONG, Label.WEAK)


def label_of(word: str) -> Label:
    """Return the kind of a line by its words alone."""
    if not word:
        return Label.BLANK
    if len(word) > MOST_NOISE:
        return Label.STRONG
    for label, found in _tests(word):
        if found:
            return label
    return Label.WEAK if len(word) <= MOST_WEAK and not word.endswith(STOPS) else Label.STRONG


def _is_menu(word: str) -> bool:
    """Tell whether a line is made of a menu's words alone: ``收藏 打印``, ``1、复制链接 2、转发``."""
    entries = [entry for entry in _ENTRIES.split(word) if entry]
    return len(entries) > 1 and all(entry in MENU for entry in entries)


def _tests(word: str) -> Iterator[tuple[Label, object]]:
    yield Label.MENU, word in MENU or _is_menu(word)
    yield Label.SURE, SURE.fullmatch(word) or ADVERT.search(word)
    yield Label.PAGE, PAGE.fullmatch(word)
    yield Label.NUMBER, NUMBER.fullmatch(word)
    yield Label.COMMENT, COMMENT.fullmatch(word)
    yield Label.SOURCE, SOURCE.fullmatch(word)
    yield Label.LINKS, LINKS.fullmatch(word)
