"""Paragraphs and sentences: views of the layout, computed from the leaves.

The tree is the rhetoric; a series may begin in one paragraph and go on over ten. So neither
paragraphs nor sentences are nodes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gangmu.tree import Break, Node, leaves

_STOPS = re.compile("[。！？!?…][。！？!?…”’」』】）》〉〕］)\\]]*")
"""A stop ends a sentence and takes the closing quotes and brackets after it along
(GB/T 15834—2011 4.1–4.3: 。？！ end sentences; 4.11: so may ……)."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its stop, blanks around it left out. Offsets are code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What stands between two line ends, blanks around it left out. Offsets are code points."""

    start: int
    end: int
    text: str

    def sentences(self) -> Iterator[Sentence]:
        """Yield the paragraph's sentences in their order."""
        start = 0
        for end in _sentence_ends(self.text):
            begin, stop = _trimmed(self.text[start:end])
            if begin < stop:
                text = self.text[start + begin : start + stop]
                yield Sentence(self.start + start + begin, self.start + start + stop, text)
            start = end


def paragraphs(node: Node) -> Iterator[Paragraph]:
    """Yield the paragraphs that the node's leaves make; blank lines are none."""
    pieces: list[str] = []
    start = node.start
    for leaf in leaves(node):
        if isinstance(leaf, Break):
            yield from _paragraph("".join(pieces), start)
            pieces, start = [], leaf.end
        else:
            pieces.append(leaf.text)
    yield from _paragraph("".join(pieces), start)


def sentences(node: Node) -> Iterator[Sentence]:
    """Yield the sentences of the node's paragraphs: none goes over a line end."""
    for paragraph in paragraphs(node):
        yield from paragraph.sentences()


def _sentence_ends(text: str) -> Iterator[int]:
    start = 0
    for match in _STOPS.finditer(text):
        end = match.end()
        if text.startswith('"', end) and text.count('"', start, end) % 2:
            end += 1  # a straight quote closes only what is open
        yield end
        start = end
    yield len(text)


def _paragraph(line: str, offset: int) -> Iterator[Paragraph]:
    start, end = _trimmed(line)
    if start < end:
        yield Paragraph(offset + start, offset + end, line[start:end])


def _trimmed(text: str) -> tuple[int, int]:
    """Return where the text begins and ends when the blanks around it are left out."""
    start = len(text) - len(text.lstrip())
    return start, max(start, len(text.rstrip()))
