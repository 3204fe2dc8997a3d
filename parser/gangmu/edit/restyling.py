"""Write the markers of a series in another style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gangmu.edit.change import Change
from gangmu.edit.edited import Edited, EditError
from gangmu.edit.layout import Slot
from gangmu.edit.markings import Marking, take_apart
from gangmu.numbering.conventions import Conventions
from gangmu.numbering.styles import STYLES
from gangmu.pipeline import Grammar
from gangmu.tree import Series, Speech

_ADVICE = "choose another style, or restyle the lists around it first"
_WORDED = frozenset({"verb"})
"""Styles whose marker holds a word of the sentence, which stays: 一靠政策 becomes （一）靠政策."""
_LAST_WORD_FROM = 3
"""The last of three or more sequence words is 最后."""


def restyle(speech: Speech, series: Series, style: str, *, grammar: Grammar = None) -> Edited:
    """Write the markers of a series in another style; their ordinals stay.

    Sequence words end with 最后 where there are three or more, and 最后 counts as one more than the
    member before it.

    Args:
        speech: a parsed speech.
        series: a series of it.
        style: the name of a style, such as ``hanzi_paren``, or a marker to copy, width,
            punctuation and all, such as ``(1)`` or ``第一，``.
        grammar: the file of further conventions that the speech was parsed with, if any.

    Raises:
        EditError: when the style is unknown, does not reach an ordinal of the series, or the new
            text would be misread.
        GrammarError: when the grammar file cannot be read or used.
    """
    change = Change(speech, series, grammar)
    model = _model(style, change.known)
    return change.made(list(_slots(change, model)), _ADVICE)


def _model(style: str, known: Conventions) -> Marking:
    row = STYLES.get(style)
    model = take_apart(row.example if row else style, known)
    if model is None:
        raise EditError(
            f"{style!r} is neither the name of a style nor a marker: give a name such as "
            f"hanzi_paren, or a marker such as （一）."
        )
    return model


def _slots(change: Change, model: Marking) -> Iterator[Slot]:
    ordinals = _continued(change.numbers.ordinals)
    for index, (old, ordinal) in enumerate(zip(change.numbers.markings, ordinals, strict=True)):
        last = index == len(ordinals) - 1
        words = old.after if old.style in _WORDED and model.style not in _WORDED else ""
        yield Slot(index, _written(model, ordinal, last), words, change.members.tails[index])


def _continued(ordinals: Sequence[int]) -> list[int]:
    """Return the ordinals with a number for 最后."""
    if ordinals[-1] or len(ordinals) == 1:
        return list(ordinals)
    return [*ordinals[:-1], ordinals[-2] + 1]


def _written(model: Marking, ordinal: int, last: bool) -> Marking:
    if model.alphabet == "SEQUENCE" and last and ordinal >= _LAST_WORD_FROM:
        ordinal = 0
    try:
        return model.renumbered(ordinal)
    except ValueError as error:
        raise EditError(
            f"No marker like “{model.text}” has the number {ordinal}: choose another style."
        ) from error
