"""The markers of a series after a change: which ordinals, and how each is written.

Where members change places, the number belongs to the place and the wording to the member:
一靠政策，二看人才 becomes 一看人才，二靠政策. Sequence words (首先 其次 最后) belong to the
place altogether, and in a series that has one so do all markers.
"""

from __future__ import annotations

from collections.abc import Sequence

from gangmu.edit.edited import EditError
from gangmu.edit.markings import Marking, take_apart
from gangmu.edit.members import Members
from gangmu.numbering.conventions import Conventions
from gangmu.tree import Marker

WORDS = frozenset({"SEQUENCE", "ASPECT"})
"""Alphabets of words that do not count on: they end at 再次 and 另一方面."""
_DIGITS = "0123456789０１２３４５６７８９"


class Numbers:
    """The numbering of one series, and how to write another marker like those it has."""

    def __init__(self, members: Members, known: Conventions) -> None:
        """Take the members of a series and the conventions that read their markers."""
        self.markings = [_marking(member.marker, known) for member in members.members]
        self.ordinals = [marking.ordinal for marking in self.markings]
        self._first = {
            (_stem(marking), marking.ordinal): index
            for index, marking in reversed([*enumerate(self.markings)])
        }
        self._words = [each.alphabet in WORDS for each in self.markings]
        self._worded = any(self._words)

    def written(self, like: int, ordinal: int, place: int | None = None) -> Marking:
        """Return a marker for an ordinal.

        Args:
            like: the member whose wording it takes.
            ordinal: the number; 0 is 最后.
            place: the member whose number it takes; None: one that has this ordinal, if any.

        Raises:
            EditError: when the series has no way to write the ordinal.
        """
        own = self.markings[like]
        if place is None:
            place = like if own.ordinal == ordinal else self._first.get((_stem(own), ordinal))
        if self._worded:
            like = self._model() if place is None else place
            return self._renumbered(like, ordinal)
        if place is not None and own.alphabet and self.markings[place].alphabet == own.alphabet:
            return own.relabelled(self.markings[place].label, ordinal)
        return self._renumbered(like, ordinal)

    def _model(self) -> int:
        """Return a member that can count on, else the last that has a number of its own."""
        plain = [index for index, word in enumerate(self._words) if not word]
        numbered = [index for index, ordinal in enumerate(self.ordinals) if ordinal]
        return (plain or numbered or [0])[-1]

    def _renumbered(self, index: int, ordinal: int) -> Marking:
        marking = self.markings[index]
        if marking.ordinal == ordinal:
            return marking
        try:
            return marking.renumbered(ordinal)
        except ValueError as error:
            raise EditError(
                f"No marker like “{marking.text}” has the number {ordinal}: restyle the series "
                f"first, to “（一）” say."
            ) from error


def _marking(marker: Marker, known: Conventions) -> Marking:
    """Return the parts of a marker; one that is cut in two by noise has no label of its own."""
    found = take_apart(marker.text, known) or Marking(marker.text, "", "", "", "", 0)
    return found._replace(style=marker.style, ordinal=marker.ordinal)


def _stem(marking: Marking) -> str:
    """Return what a stacked label has before its last number: the 2. of 2.3; nothing for others."""
    return marking.label.rstrip(_DIGITS) if marking.alphabet == "STACKED" else ""


def counted(ordinals: Sequence[int], start: int) -> list[int]:
    """Return the ordinals of as many members, counted on from ``start``; 最后 keeps its 0."""
    return [ordinal and start + index for index, ordinal in enumerate(ordinals)]


def with_one_more(ordinals: Sequence[int], position: int) -> list[int]:
    """Return the ordinals when a member comes in: the later ones shift, gaps stay, 最后 is last."""
    numbered, last = _parted(ordinals)
    place = min(position, len(numbered))
    own = numbered[place] if place < len(numbered) else numbered[-1] + 1
    return [*numbered[:place], own, *(ordinal + 1 for ordinal in numbered[place:]), *last]


def with_one_less(ordinals: Sequence[int], position: int) -> list[int]:
    """Return the ordinals when a member goes: the later ones shift, gaps stay, 最后 is last.

    One of two that had the same number goes without any shift.
    """
    numbered, last = _parted(ordinals)
    if len(numbered) == 1:
        return numbered[: len(last)]
    place = min(position, len(numbered) - 1)
    double = numbered[place] in numbered[place + 1 : place + 2]
    later = (ordinal - (not double) for ordinal in numbered[place + 1 :])
    return [*numbered[:place], *later, *last]


def _parted(ordinals: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return the ordinals of the members that have a number, and the 0 of 最后 if one is last."""
    end = len(ordinals) - (ordinals[-1] == 0)
    return list(ordinals[:end]), list(ordinals[end:])
