"""The kinds of lines, told by the words of one line alone."""

from __future__ import annotations

import re
from collections.abc import Callable
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
    if word[0] in _MENU_STARTS and (word in MENU or _is_menu(word)):
        return Label.MENU
    for label, matches in _TESTS:
        if matches(word):
            return label
    return Label.WEAK if len(word) <= MOST_WEAK and not word.endswith(STOPS) else Label.STRONG


def _is_menu(word: str) -> bool:
    """Tell whether a line is made of a menu's words alone: ``收藏 打印``, ``1、转发 2、收藏``."""
    entries = [entry for entry in _ENTRIES.split(word) if entry]
    return len(entries) > 1 and all(entry in MENU for entry in entries)


_MENU_STARTS = frozenset({*(entry[0] for entry in MENU), *" \t\u3000|0123456789"})
"""What a line of a menu can begin with: an entry, or what parts entries."""

_TESTS: tuple[tuple[Label, Callable[[str], object]], ...] = (
    (Label.SURE, SURE.fullmatch),
    (Label.SURE, ADVERT.search),
    (Label.PAGE, PAGE.fullmatch),
    (Label.NUMBER, NUMBER.fullmatch),
    (Label.COMMENT, COMMENT.fullmatch),
    (Label.SOURCE, SOURCE.fullmatch),
    (Label.LINKS, LINKS.fullmatch),
)
"""How the other kinds are known, in the order in which they are tried."""
