"""From what the steps found to the tokens that tile the source, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from gangmu.lines import LINE_END
from gangmu.numbering.kinds import OTHER
from gangmu.steps.tokens import Entry, Span, Token
from gangmu.tree import Break, Marker, Text

_WIDE = re.compile(r"[\uff01-\uff5e]")
_NARROW = re.compile(r"[!-~]")
_CLOSE = Token("_CLOSE")
_TOP = frozenset({"_TITLE", "_BYLINE", "_SALUTATION", "_CLOSING"})
"""What frames a speech stands in nothing else: where it would, it is part of an item."""


def tokenise(text: str, spans: Iterable[Span], kinds: Mapping[str, str]) -> Iterator[Token]:
    """Yield the tokens of a text with these nodes in it.

    A span that would cross another is left out: series and items never do.
    """
    return _Tokeniser(text, kinds).tokens(spans)


class _Tokeniser:
    """One text on its way to tokens."""

    def __init__(self, text: str, kinds: Mapping[str, str]) -> None:
        self.text, self.kinds, self.position = text, kinds, 0

    def tokens(self, spans: Iterable[Span]) -> Iterator[Token]:
        """Yield opening, closing and leaf tokens; every character is in one leaf."""
        opened: list[Span] = []
        for span in sorted(spans, key=lambda each: (each.start, -each.end, each.layer)):
            while opened and opened[-1].end <= span.start:
                yield from self._close(opened.pop())
            if not self._fits(span, opened):
                continue
            yield from self._leaves(span.start, lead=span.opening.type == "HEADING")
            opened.append(span)
            yield from self._open(span)
        while opened:
            yield from self._close(opened.pop())
        yield from self._leaves(len(self.text))

    def _fits(self, span: Span, opened: list[Span]) -> bool:
        if span.start < self.position or span.start >= span.end:
            return False
        if not opened:
            return span.opening.type != "HEADING"
        outer = opened[-1]
        if span.opening.type == "HEADING" and self.position != outer.marker_end:
            return False
        return span.end <= outer.end and span.opening.type not in _TOP

    def _open(self, span: Span) -> Iterator[Token]:
        if span.entry is None:
            yield span.opening
            return
        yield self._marker(span, span.entry)

    def _marker(self, span: Span, entry: Entry) -> Token:
        self.position = span.marker_end
        written = self.text[span.start : span.marker_end]
        wide = bool(_WIDE.search(written)) or not _NARROW.search(written)
        node = Marker(span.start, span.marker_end, written, entry.style, entry.ordinal, wide)
        known = entry.style in self.kinds
        return Token((entry.style if known else OTHER).upper(), node)

    def _close(self, span: Span) -> Iterator[Token]:
        yield from self._leaves(span.end)
        if span.entry is None:
            yield _CLOSE

    def _leaves(self, end: int, lead: bool = False) -> Iterator[Token]:
        """Yield the leaves up to an offset; ``lead``: they lead from a marker to its heading."""
        text_type, break_type = ("LEAD", "LEAD") if lead else ("TEXT", "BREAK")
        start = self.position
        if start >= end:
            return
        for match in LINE_END.finditer(self.text, start, end):
            if match.start() > start:
                yield Token(text_type, Text(start, match.start(), self.text[start : match.start()]))
            start = match.end()
            yield Token(break_type, Break(match.start(), start, match.group()))
        if start < end:
            yield Token(text_type, Text(start, end, self.text[start:end]))
        self.position = end
