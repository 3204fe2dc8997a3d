"""Put a new item into a series."""

from __future__ import annotations

from gangmu.edit.change import Change
from gangmu.edit.edited import Edited, EditError
from gangmu.edit.layout import Slot
from gangmu.edit.members import Member
from gangmu.edit.numbers import with_one_more
from gangmu.edit.visible import FINALS, SEPARATORS, STOPS
from gangmu.pipeline import Grammar
from gangmu.tree import Break, Series, Speech, find

_ADVICE = "choose other words or another position, or restyle the series"
_OPEN = SEPARATORS + "。."
"""Stops that give way to those of a list in one sentence; ！and ？say something and stay."""


def insert(
    speech: Speech, series: Series, position: int, text: str, *, grammar: Grammar = None
) -> Edited:
    """Put a new item into a series and number the later ones on.

    Its marker, line end, indent and stop are made like its siblings'; text without a stop gets
    theirs. Gaps in the numbering stay. A text may hold lists of its own.

    Args:
        speech: a parsed speech.
        series: a series of it.
        position: how many members stand before the new item, 0 to their number.
        text: the item's body, without a marker.
        grammar: the file of further conventions that the speech was parsed with, if any.

    Raises:
        EditError: when the position or text is unfit, a number cannot be written (首先, 其次, 再次
            and 最后 are four at the most), or the new text would be misread.
        GrammarError: when the grammar file cannot be read or used.
    """
    change = Change(speech, series, grammar)
    count = len(change.members.members)
    if not 0 <= position <= count:
        raise EditError(
            f"There is no position {position} in a series of {count}: give 0 to {count}."
        )
    if not text.strip().strip(STOPS):
        raise EditError("The new item has no words: give the text that follows its marker.")
    return change.made(_slots(change, position, text.strip()), _ADVICE)


def _slots(change: Change, position: int, text: str) -> list[Slot]:
    members, numbers = change.members, change.numbers
    near = max(0, position - 1)
    order: list[int | None] = [*range(len(members.members))]
    order.insert(position, None)
    tails = list(members.tails)
    tails.insert(min(position, len(tails) - 1), members.between(near))
    words = _words(change, near, text)
    if members.one_sentence and words[-1] in STOPS:
        tails[position] = tails[position].lstrip(STOPS)
    ordinals = with_one_more(numbers.ordinals, position)
    return [
        Slot(
            member,
            numbers.written(near if member is None else member, ordinal),
            words if member is None else "",
            tail,
        )
        for member, ordinal, tail in zip(order, ordinals, tails, strict=True)
    ]


def _words(change: Change, near: int, text: str) -> str:
    """Return the new item's words with the stop that becomes them."""
    if change.members.one_sentence:
        return text.rstrip(_OPEN)
    sibling = change.members.members[near]
    last = change.visible.text[sibling.end - 1]
    bare = text[-1] not in STOPS and _is_one_line(sibling)
    return text + last if bare and last in FINALS + SEPARATORS else text


def _is_one_line(member: Member) -> bool:
    return not any(each.end <= member.end for each in find(member.item, Break))
