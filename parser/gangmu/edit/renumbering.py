"""Renumber a series."""

from __future__ import annotations

from gangmu.edit.change import Change
from gangmu.edit.edited import Edited, EditError
from gangmu.edit.numbers import counted
from gangmu.pipeline import Grammar
from gangmu.tree import Series, Speech

_ADVICE = "choose another start, or restyle the series"


def renumber(speech: Speech, series: Series, start: int = 1, *, grammar: Grammar = None) -> Edited:
    """Number the members of a series on from ``start``, without gaps or repeats.

    Each marker keeps its wording, width and way of writing numbers; 最后 stays 最后. Stacked
    numbers inside the members follow (3.1 under 3. becomes 2.1 under 2.).

    Args:
        speech: a parsed speech.
        series: a series of it.
        start: the first number, 1 or more.
        grammar: the file of further conventions that the speech was parsed with, if any.

    Raises:
        EditError: when a number cannot be written or the new text would be misread.
        GrammarError: when the grammar file cannot be read or used.
    """
    if start < 1:
        raise EditError(f"A series cannot begin at {start}: give a start of 1 or more.")
    change = Change(speech, series, grammar)
    wanted = counted(change.numbers.ordinals, start)
    markings = [change.numbers.written(index, ordinal) for index, ordinal in enumerate(wanted)]
    return change.made(change.in_order(markings), _ADVICE)
