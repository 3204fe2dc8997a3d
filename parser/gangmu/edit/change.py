"""One change of a series: from the slots asked for to the text, its tree, and the proof of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gangmu.edit.edited import Edit, Edited, apply, merged
from gangmu.edit.layout import Layout, Slot, lay_out
from gangmu.edit.markings import Marking
from gangmu.edit.meaning import Meaning
from gangmu.edit.members import members_of
from gangmu.edit.numbers import Numbers
from gangmu.edit.outline import Row, check, rows
from gangmu.edit.stacked import follow
from gangmu.edit.visible import Visible
from gangmu.pipeline import Grammar, conventions_with, parse
from gangmu.tree import Announcement, Series, Speech, find


class Change:
    """A series of a speech that is about to be changed."""

    def __init__(self, speech: Speech, series: Series, grammar: Grammar) -> None:
        """Take a series of a speech.

        Raises:
            EditError: when the series is not one of the speech's.
            GrammarError: when the grammar file cannot be read or used.
        """
        self.speech, self.text, self.grammar = speech, speech.text, grammar
        self.known = conventions_with(grammar)
        self.visible = Visible(speech)
        self.members = members_of(speech, series, self.visible)
        self.numbers = Numbers(self.members, self.known)

    def in_order(self, markings: Sequence[Marking]) -> list[Slot]:
        """Return the slots of a series whose members stay where they are."""
        tails = self.members.tails
        return [Slot(index, each, "", tails[index]) for index, each in enumerate(markings)]

    def made(self, slots: Sequence[Slot], advice: str, moved: int | None = None) -> Edited:
        """Return the outcome when the series has these slots.

        Raises:
            EditError: when the new text would not be read as meant; ``advice`` ends the message.
        """
        inner = {slot.member: self._inner(slot) for slot in slots if slot.member is not None}
        return self.proved(lay_out(self.text, self.members, slots, inner, moved), slots, advice)

    def proved(self, layout: Layout, slots: Sequence[Slot], advice: str) -> Edited:
        """Return the outcome of a layout; EditError as ``made``."""
        notes = tuple(self._broken_promises(len(slots)))
        if not layout.edits:
            return Edited(self.text, (), self.speech, notes)
        text = apply(self.text, layout.edits)
        speech = parse(text, grammar=self.grammar)
        before = rows(self.speech, self.visible)
        meant = Meaning(before, self.visible, self.members, layout).rows(slots)
        after = rows(speech, Visible(speech))
        check(meant, list(_without_new(after, meant, layout, slots)), text, advice)
        return Edited(text, tuple(merged(layout.edits)), speech, notes)

    def _inner(self, slot: Slot) -> list[Edit]:
        assert slot.member is not None
        old = self.numbers.markings[slot.member]
        return follow(self.members.members[slot.member], old, slot.marking, self.known)

    def _broken_promises(self, count: int) -> Iterator[str]:
        """Yield a sentence for each announcement whose count a change of the members breaks."""
        if count == len(self.members.members):
            return
        start = self.members.series.start
        for each in find(self.speech, Announcement):
            if each.series == start and each.count not in {None, count}:
                yield (
                    f"“{each.text}” announces {each.count}, but the series now has {count}: "
                    f"correct the one or the other."
                )


def _without_new(
    read: Sequence[Row], meant: Sequence[Row], layout: Layout, slots: Sequence[Slot]
) -> Iterator[Row]:
    """Yield the rows, but for the lists that a new item holds: they are what its author wrote."""
    new = {layout.loose[index] for index, slot in enumerate(slots) if slot.member is None}
    depth, end = next(((row.depth, row.end) for row in meant if row.start in new), (0, 0))
    start = min(new, default=0)
    return (row for row in read if not (start < row.start < end and row.depth > depth))
