"""Brackets and quotation marks in pairs (GB/T 15834—2011 4.8 引号, 4.9 括号, 4.14 书名号).

Each family is paired by itself, a paragraph at a time: a mark that is lost must not take those of
the rest of the text along. What is open at a paragraph's end may be closed by the first mark of the
family in the next one, and a quotation of several paragraphs may be opened anew in each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from gangmu.lines import LINE_END

FAMILIES = (
    ("“", "”"),
    ("‘", "’"),
    ("（(", "）)"),
    ("《", "》"),
    ("【", "】"),
    ("〔", "〕"),
    ("「", "」"),
    ("『", "』"),
    ("［[", "］]"),
)
"""Opening and closing marks. Full and half width are one family: a pair of both is a pair."""

OPENING = frozenset(mark for opens, _ in FAMILIES for mark in opens)

_OPENS = {mark: family for family, (opens, _) in enumerate(FAMILIES) for mark in opens}
_CLOSES = {mark: family for family, (_, closes) in enumerate(FAMILIES) for mark in closes}
_MARK = re.compile("[" + "".join(re.escape(a + b) for a, b in FAMILIES) + "]")
_NUMBERING = re.compile(
    r"(?:^|[\s。；;：:，,、！？])(?:[0-9０-９]{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})$"
)
"""What stands before a closing bracket that opens a point of its own: 1） a) 二）."""
_LONGEST_NUMBERING = 5


class Paired(NamedTuple):
    """A pair, by the offsets of its marks (code points)."""

    opening: int
    closing: int


class Unpaired(NamedTuple):
    """A mark without partner. ``turned``: it faces the wrong way, its partner is at ``other``."""

    at: int
    other: int | None = None
    turned: bool = False


class Marks(NamedTuple):
    """All marks of a text, in its order."""

    pairs: tuple[Paired, ...]
    unpaired: tuple[Unpaired, ...]


@dataclass(slots=True)
class _Family:
    """The state of one family of marks."""

    open: list[int] = field(default_factory=list)
    held: list[int] = field(default_factory=list)
    """What was open at the end of the paragraph before."""
    lone: list[int] = field(default_factory=list)
    """Closing marks of this paragraph that nothing has opened."""


def pair_up(text: str) -> Marks:
    """Return the pairs and the marks without partner. Linear in the text's length."""
    pairing = _Pairing(text)
    start = 0
    for end in _line_ends(text):
        pairing.paragraph(start, end)
        start = end
    return pairing.result()


class _Pairing:
    """Goes through a text paragraph by paragraph."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.families = [_Family() for _ in FAMILIES]
        self.pairs: list[Paired] = []
        self.unpaired: list[Unpaired] = []

    def paragraph(self, start: int, end: int) -> None:
        """Take the marks between two offsets."""
        for match in _MARK.finditer(self.text, start, end):
            at, mark = match.start(), match.group()
            if mark in _OPENS:
                self._open(self.families[_OPENS[mark]], at, start, end)
            else:
                self._close(self.families[_CLOSES[mark]], at)
        for family in self.families:
            self.unpaired += _settled(family)

    def result(self) -> Marks:
        """Return what was found, once the last paragraph is over."""
        for family in self.families:
            self.unpaired += map(Unpaired, family.held)
        return Marks(tuple(sorted(self.pairs)), tuple(sorted(self.unpaired)))

    def _open(self, family: _Family, at: int, start: int, end: int) -> None:
        if family.held:
            anew = not self.text[start:at].strip() and self._goes_on(at, end)
            self.unpaired += () if anew else map(Unpaired, family.held)
            family.held = []
        family.open.append(at)

    def _close(self, family: _Family, at: int) -> None:
        if family.open or family.held:
            self.pairs.append(Paired((family.open or family.held).pop(), at))
        elif not _is_no_bracket(self.text, at):
            family.lone.append(at)

    def _goes_on(self, at: int, end: int) -> bool:
        """Tell whether the quotation that a paragraph begins with fills all of it."""
        family, depth = _OPENS[self.text[at]], 0
        for match in _MARK.finditer(self.text, at, end):
            mark = match.group()
            depth += (_OPENS.get(mark) == family) - (_CLOSES.get(mark) == family)
            if depth == 0:
                return len(self.text[match.end() : end].strip()) <= 1
        return True


def _settled(family: _Family) -> Iterator[Unpaired]:
    """Yield what a paragraph leaves without partner; what is open is held over to the next."""
    lone, opened = family.lone, family.open
    if len(lone) == 2 and not opened:
        yield Unpaired(lone[0], lone[1], turned=True)
    else:
        yield from map(Unpaired, lone)
    if len(opened) == 2:
        yield Unpaired(opened[1], opened[0], turned=True)
        opened.clear()
    if opened:
        family.held = opened[:]
    family.lone, family.open = [], []


def _is_no_bracket(text: str, at: int) -> bool:
    before = text[max(0, at - _LONGEST_NUMBERING) : at]
    if text[at] in "）)":
        return bool(_NUMBERING.search(before)) or before[-1:] in {":", ";", "-"}
    return text[at] == "’" and before[-1:].isascii() and before[-1:].isalpha()


def _line_ends(text: str) -> Iterator[int]:
    yield from (match.end() for match in LINE_END.finditer(text))
    yield len(text)
