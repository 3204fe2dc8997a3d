"""What one line above the body is: a title, a byline, an address, or the body itself."""

from __future__ import annotations

import re
from collections.abc import Set

from gangmu.steps.framing.words import (
    ADDRESSED,
    ADDRESSES,
    ASIDE,
    DATED,
    GENRE,
    GREETING,
    NAME,
    NOTE,
    NOTED,
    NUMBERING,
    SPEAKER,
    TITLED,
)
from gangmu.steps.tokens import PartKind

MOST_TITLE, MOST_NAMED_TITLE, MOST_ADDRESS = 60, 100, 80
"""Code points of a title line, of one that says 讲话 or the like, and of an address."""
PAIRS = (("（", "）"), ("“", "”"), ("《", "》"), ("【", "】"))
LEADS = ("全文如下：", "全文：", "内容如下：", "讲话如下：")
_MARK = re.compile(r"[：！。；？]")


def is_body(text: str) -> bool:
    """Tell whether a line is a sentence or too long for a title."""
    if text.endswith(LEADS) or (NOTE.fullmatch(text) and len(text) <= MOST_TITLE):
        return False
    return not _is_title(text)


def kind_of(text: str, titles: Set[str], *, doubtful: bool) -> PartKind | None:
    """Return what a line above the body is, None where it is neither title nor byline."""
    if not text or NUMBERING.match(text) or ASIDE.match(text):
        return None
    if _is_byline(text) and (titles or NOTE.fullmatch(text)):
        return "byline"
    if not _is_title(text):
        return None
    plain = not titles or text in titles or GENRE.search(text) or text.startswith(("—", "－－"))
    return "title" if plain or not doubtful else None


def _is_title(text: str) -> bool:
    named = GENRE.search(text)
    if "。" in text or text.endswith(("；", "：", "，", "？")) or (text[-1] == "！" and not named):
        return False
    if any(text.count(left) != text.count(right) for left, right in PAIRS):
        return False
    fits = len(text) <= (MOST_NAMED_TITLE if named else MOST_TITLE)
    return fits and not (GREETING.match(text) or NOTE.fullmatch(text))


def _is_byline(text: str) -> bool:
    if GENRE.search(text) and not NOTE.fullmatch(text):
        return False
    noted = NOTE.fullmatch(text) and NOTED.search(text) and "。" not in text
    return bool(noted or DATED.fullmatch(text) or NAME.fullmatch(text) or SPEAKER.fullmatch(text))


def address_end(text: str) -> int:
    """Return where the address at the start of a line ends, 0 if there is none."""
    mark = _MARK.search(text, 0, MOST_ADDRESS)
    if mark and mark[0] in "：！" and is_address(text[: mark.start()]):
        return mark.end()
    if text.endswith("，") and len(text) <= MOST_ADDRESS and is_address(text[:-1]):
        return len(text)
    called = ADDRESSES.match(text)
    return called.end() if called else 0


def is_address(words: str) -> bool:
    """Tell whether all of a phrase is addresses: 各位代表，同志们."""
    pieces = [piece.replace(" ", "") for piece in re.split("[，、]", words)]
    called = [bool(ADDRESSED.fullmatch(piece)) for piece in pieces]
    return any(called) and all(
        known or TITLED.fullmatch(piece) for known, piece in zip(called, pieces, strict=True)
    )
