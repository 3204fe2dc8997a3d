"""Take an item out of its series."""

from __future__ import annotations

from gangmu.edit.change import Change
from gangmu.edit.edited import Edit, Edited
from gangmu.edit.layout import Layout, Slot
from gangmu.edit.members import series_of
from gangmu.edit.numbers import with_one_less
from gangmu.pipeline import Grammar
from gangmu.tree import Item, Speech

_ADVICE = "remove what would be misread as well, or restyle the series first"


def remove(speech: Speech, item: Item, *, grammar: Grammar = None) -> Edited:
    """Take an item, with all that it holds, out of its series and number the later ones back.

    Gaps in the numbering stay. The only item of a series goes with its line, if it has one to
    itself, and the series with it.

    Args:
        speech: a parsed speech.
        item: an item of it.
        grammar: the file of further conventions that the speech was parsed with, if any.

    Raises:
        EditError: when the item is not one of the speech's or the new text would be misread.
        GrammarError: when the grammar file cannot be read or used.
    """
    series, index = series_of(speech, item)
    change = Change(speech, series, grammar)
    if len(series.items) == 1:
        return change.proved(Layout([_only(change)], {}, []), [], _ADVICE)
    return change.made(_slots(change, index), _ADVICE)


def _slots(change: Change, index: int) -> list[Slot]:
    members, numbers = change.members, change.numbers
    order = [*range(len(members.members))]
    tails = list(members.tails)
    del order[index], tails[min(index, len(tails) - 2)]
    ordinals = with_one_less(numbers.ordinals, index)
    return [
        Slot(member, numbers.written(member, ordinal), "", tail)
        for member, ordinal, tail in zip(order, ordinals, tails, strict=True)
    ]


def _only(change: Change) -> Edit:
    """Return the edit that takes out the only item, and its line's end and indent with it."""
    text, (member,), lead = change.text, change.members.members, change.members.lead
    following = text[member.end :].lstrip(" \t\u3000")[:1]
    start = member.start
    if lead.strip(" \t\u3000\xa0") and following in {"", "\n", "\r"}:
        start -= len(lead)
    return Edit(max(0, start), member.end, "")
