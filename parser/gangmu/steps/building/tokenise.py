"""From what the steps found to the tokens that tile the source, in the order of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from gangmu.lines import LINE_END
from gangmu.numbering.kinds import OTHER
from gangmu.steps.building.spans import OUTLINE
from gangmu.steps.tokens import Entry, Span, Token
from gangmu.tree import Break, Leaf, Marker, Text

_WIDE = re.compile(r"[\uff01-\uff5e]")
_NARROW = re.compile(r"[!-~]")
_CLOSE = Token("_CLOSE")
_OUTER = frozenset({"_TITLE", "_BYLINE", "_SALUTATION", "_CLOSING", "_MEMBER"})
"""What frames a speech stands in nothing else: where it would, it is part of an item. A member
stands in a parallel alone."""
_INNER = frozenset({"HEADING", "_MEMBER"})
"""What never stands at the top."""
_HOLDS = {
    "ANNOUNCEMENT": frozenset({"SLOGAN", "PARALLEL", "_NOISE"}),
    "SLOGAN": frozenset({"PARALLEL", "_NOISE"}),
    "PARALLEL": frozenset({"_MEMBER", "_NOISE"}),
    "_NOISE": frozenset[str](),
}
"""What may stand in a node, as the grammar has it; nodes of other kinds hold all but ``_OUTER``."""


def tokenise(text: str, spans: Iterable[Span], kinds: Mapping[str, str]) -> Iterator[Token]:
    """Yield the tokens of a text with these nodes in it.

    The outline stands: a span of any other kind that would cut a marker or cross another is left
    out, and with a parallel its members.
    """
    last_first = sorted(spans, key=_in_order)[::-1]
    return _Tokeniser(text, last_first, kinds).run()


def _in_order(span: Span) -> tuple[int, int, int]:
    return span.start, -span.end, span.layer


class _Tokeniser:
    """One text on its way to tokens."""

    def __init__(self, text: str, spans: list[Span], kinds: Mapping[str, str]) -> None:
        """``spans`` are in reverse order. They are used up, to be given up."""
        self.text, self.spans, self.kinds = text, spans, kinds
        self.position = 0
        self.markers = [span.start for span in reversed(spans) if span.entry is not None]
        self.opened: list[Span] = []
        self.tokens: list[Token] = []

    def run(self) -> Iterator[Token]:
        """Yield opening, closing and leaf tokens; every character is in one leaf."""
        opened = self.opened
        while self.spans:
            span = self.spans.pop()
            while opened and opened[-1].end <= span.start:
                self._close(opened.pop())
            if self._fits(span):
                self._open(span)
            yield from self.tokens
            self.tokens.clear()
        while opened:
            self._close(opened.pop())
        self._leaves(len(self.text))
        yield from self.tokens

    def _fits(self, span: Span) -> bool:
        if span.layer in OUTLINE:
            return True
        if span.start < self.position or span.start >= span.end:
            return False
        following = bisect_left(self.markers, span.start)
        if following < len(self.markers) and self.markers[following] < span.end:
            return False
        kind = span.opening.type
        if not self.opened:
            return kind not in _INNER
        return span.end <= self.opened[-1].end and self._may_stand(kind, self.opened[-1])

    def _may_stand(self, kind: str, outer: Span) -> bool:
        """Tell whether a node of a kind may stand inside another, here."""
        if kind == "HEADING":
            return self.position == outer.marker_end
        held = _HOLDS.get(outer.opening.type)
        return kind in held if held is not None else kind not in _OUTER

    def _open(self, span: Span) -> None:
        self._leaves(span.start, "LEAD" if span.opening.type == "HEADING" else "WORDS")
        self.opened.append(span)
        self.tokens.append(span.opening if span.entry is None else self._marker(span, span.entry))

    def _marker(self, span: Span, entry: Entry) -> Token:
        self.position = span.marker_end
        written = self.text[span.start : span.marker_end]
        wide = bool(_WIDE.search(written)) or not _NARROW.search(written)
        node = Marker(span.start, span.marker_end, written, entry.style, entry.ordinal, wide)
        known = entry.style in self.kinds
        return Token((entry.style if known else OTHER).upper(), (node,))

    def _close(self, span: Span) -> None:
        self._leaves(span.end)
        if span.entry is None:
            self.tokens.append(_CLOSE)

    def _leaves(self, end: int, kind: str = "WORDS") -> None:
        """Add a token with the leaves up to an offset, if there are any."""
        start, text = self.position, self.text
        if start >= end:
            return
        leaves: list[Leaf] = []
        for match in LINE_END.finditer(text, start, end):
            at, after = match.span()
            if at > start:
                leaves.append(Text(start, at, text[start:at]))
            leaves.append(Break(at, after, text[at:after]))
            start = after
        if start < end:
            leaves.append(Text(start, end, text[start:end]))
        self.tokens.append(Token(kind, leaves))
        self.position = end
