"""What each line of a text is: speech, blank, or noise."""

from __future__ import annotations

from collections.abc import Sequence

from gangmu.lines import Lines
from gangmu.steps.reading.noise_edges import ITEM, settle_edges
from gangmu.steps.reading.noise_labels import Label, label_of
from gangmu.steps.reading.noise_words import OUTER

LEAST_CUT = 15
"""Code points of a line that a page number can cut off."""


def label_lines(text: str, lines: Lines, first: int) -> list[Label]:
    """Return the final label of every line; those before line ``first`` are a header's (blank)."""
    words = [text[a:b].strip(OUTER) for a, b in zip(lines.starts, lines.ends, strict=True)]
    labels = [Label.BLANK] * first + [label_of(word) for word in words[first:]]
    filled = [index for index, label in enumerate(labels) if label is not Label.BLANK]
    settle_edges(words, labels, filled)
    _settle_numbers(words, labels, filled)
    return [_PLAIN.get(label, label) for label in labels]


_PLAIN: dict[Label, Label] = {
    label: Label.WEAK
    for label in Label
    if not label.noise and label not in (Label.BLANK, Label.STRONG)
}
"""What is left of the kinds that are noise only where they stand."""


def _settle_numbers(words: Sequence[str], labels: list[Label], filled: Sequence[int]) -> None:
    """Take a bare number as a page's if it cuts a sentence or stands at an edge of the text."""
    for place, index in enumerate(filled):
        if labels[index] is not Label.NUMBER:
            continue
        outer = place in (0, len(filled) - 1)
        before = words[filled[place - 1]]
        after = words[filled[(place + 1) % len(filled)]]
        cut = len(before) >= LEAST_CUT and before[-1].isalnum() and not ITEM.match(after)
        if outer or cut:
            labels[index] = Label.PAGE
