"""A marker taken apart into its ordinal and what stands around it, and put together again."""

from __future__ import annotations

from typing import NamedTuple

from gangmu.numbering.conventions import Conventions
from gangmu.numbering.ordinals import label_like
from gangmu.steps.reading.clean import fold


class Marking(NamedTuple):
    """A marker in three parts, as written. Example: （二） is 「（」, 「二」 and 「）」."""

    before: str
    label: str
    after: str
    alphabet: str
    style: str
    ordinal: int

    @property
    def text(self) -> str:
        """The whole marker."""
        return self.before + self.label + self.after

    def relabelled(self, label: str, ordinal: int) -> Marking:
        """Return the marking with another label in its place."""
        return self._replace(label=label, ordinal=ordinal)

    def renumbered(self, ordinal: int) -> Marking:
        """Return the marking with another ordinal, written the way its own is.

        Raises:
            ValueError: when the alphabet does not reach the ordinal.
        """
        return self.relabelled(label_like(self.alphabet, ordinal, self.label), ordinal)


def take_apart(marker: str, known: Conventions) -> Marking | None:
    """Return the parts of a marker; None where the conventions do not read it.

    Invisible characters and line ends inside a marker stay where they are.
    """
    for kept in (range(len(marker)), _visible(marker)):
        folded = fold("".join(marker[index] for index in kept))
        reading = known.read(folded)
        if reading is not None:
            first = folded.index(reading.label)
            start, end = kept[first], kept[first + len(reading.label) - 1] + 1
            parts = marker[:start], marker[start:end], marker[end:]
            return Marking(*parts, reading.alphabet, reading.style, reading.ordinal)
    return None


def _visible(marker: str) -> list[int]:
    return [index for index, each in enumerate(marker) if each.isprintable() and not each.isspace()]
