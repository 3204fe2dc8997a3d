"""What is wrong with the order of a series' numbers: each cause once, whatever follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from gangmu.tree import Item

FaultKind = Literal["first", "gap", "duplicate", "order"]


class Fault(NamedTuple):
    """One cause. ``member`` is the index of the member at which it is seen.

    - first: the members before it are lost; ``missing`` are their numbers.
    - gap: the members between it and the one before are lost; ``missing`` are their numbers.
    - duplicate: its number is that of member ``other`` too; it should be ``expected``.
    - order: its number is not the next one and nothing is lost; it should be ``expected``.
      Where two members have changed places, ``other`` is the second of them.
    """

    kind: FaultKind
    member: int
    expected: int
    missing: range = range(0)
    other: int | None = None


def faults_of(items: Sequence[Item]) -> tuple[Fault, ...]:
    """Return the faults of a series, in its order. 最后 (0) is right wherever it stands last."""
    return tuple(faults_in([item.marker.ordinal for item in items]))


def faults_in(ordinals: Sequence[int]) -> Iterator[Fault]:
    """Yield the faults of numbers that should count on from 1; ``[1, 2, 4]`` has a gap at 2."""
    walk = _Walk(ordinals)
    yield from walk.first()
    while walk.index < len(ordinals):
        yield from walk.step()


class _Walk:
    """Goes through the numbers; ``last`` is the number that the member before should have."""

    def __init__(self, ordinals: Sequence[int]) -> None:
        self.ordinals = ordinals
        self.index = 0
        self.last = 0
        self.seen: dict[int, int] = {}

    def first(self) -> Iterator[Fault]:
        """Yield the fault of the first member, if any, and go past it."""
        if not self.ordinals:
            return
        number, following = self.at(0), self.at(1)
        if number > 1 and following in {1, number} and self.at(2) in {0, number + 1}:
            return  # 二、一、 or 二、二、三、: nothing is lost, ``step`` says what it is
        if number > 1:
            yield Fault("first", 0, 1, range(1, number))
        self.take(number)

    def step(self) -> Iterator[Fault]:
        """Yield the fault of the next member, if any, and go past it."""
        number, wanted = self.at(self.index), self.last + 1
        if number in {0, wanted}:
            self.take(wanted if number else self.last)
        elif self._changed_places(number, wanted):
            yield Fault("order", self.index, wanted, other=self.index + 1)
            self.take(self.last)
            self.take(number)
        elif self._stands_in(number, wanted):
            yield self._wrong(number, wanted)
            self.take(wanted)
        elif number > wanted:
            yield Fault("gap", self.index, wanted, range(wanted, number))
            self.take(number)
        else:
            yield self._wrong(number, wanted)
            self.take(self.last if number in self.seen else wanted)

    def at(self, index: int) -> int:
        """Return the number of a member; 0 beyond the end."""
        return self.ordinals[index] if index < len(self.ordinals) else 0

    def take(self, number: int) -> None:
        """Go past a member, whose number is taken to be ``number``."""
        self.seen.setdefault(self.at(self.index), self.index)
        self.last = number
        self.index += 1

    def _changed_places(self, number: int, wanted: int) -> bool:
        """1 3 2 4: two members have changed places."""
        following, beyond = self.at(self.index + 1), self.at(self.index + 2)
        return number == wanted + 1 and following == wanted and beyond in {0, wanted + 2}

    def _stands_in(self, number: int, wanted: int) -> bool:
        """1 2 2 4, 1 2 7 4, 1 2 4 4: the number is wrong and the next one counts past it."""
        return self.at(self.index + 1) == wanted + 1

    def _wrong(self, number: int, wanted: int) -> Fault:
        other = self.seen.get(number)
        if other is None and self.at(self.index + 1) == number:
            other = self.index + 1
        return Fault("order" if other is None else "duplicate", self.index, wanted, other=other)
