"""Put an item elsewhere in its series."""

from __future__ import annotations

from gangmu.edit.change import Change
from gangmu.edit.edited import Edited, EditError
from gangmu.edit.layout import Slot
from gangmu.edit.members import series_of
from gangmu.pipeline import Grammar
from gangmu.tree import Item, Speech

_ADVICE = "choose another position, or restyle the series first"


def move(speech: Speech, item: Item, position: int, *, grammar: Grammar = None) -> Edited:
    """Put an item, with all that it holds, elsewhere in its series.

    The numbers stay where they are, gaps and repeats too, and so do line ends, indents and noise
    between the items, and the stops that part the members of a list in one sentence.

    Args:
        speech: a parsed speech.
        item: an item of it.
        position: how many members are to stand before it, 0 to one less than their number.
        grammar: the file of further conventions that the speech was parsed with, if any.

    Raises:
        EditError: when the item is not one of the speech's, the position is none of its series, or
            the new text would be misread.
        GrammarError: when the grammar file cannot be read or used.
    """
    series, index = series_of(speech, item)
    last = len(series.items) - 1
    if not 0 <= position <= last:
        raise EditError(
            f"There is no position {position} in a series of {last + 1}: give 0 to {last}."
        )
    change = Change(speech, series, grammar)
    return change.made(_slots(change, index, position), _ADVICE, moved=index)


def _slots(change: Change, index: int, position: int) -> list[Slot]:
    members, numbers = change.members, change.numbers
    order = [*range(len(members.members))]
    order.insert(position, order.pop(index))
    return [
        Slot(member, numbers.written(member, ordinal, place), "", tail)
        for place, (member, ordinal, tail) in enumerate(
            zip(order, numbers.ordinals, members.tails, strict=True)
        )
    ]
