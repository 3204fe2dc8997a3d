"""What the members of a slogan have in common: length, beginning, end, the frame they fill."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from gangmu.affixes import common_end, common_start

_GAP = "·"
_REST = "…"


class Common(NamedTuple):
    """What members share. Example: 心中有党、心中有民 share length 4, 心中有 and frame 心中有·."""

    length: int | None
    """Code points of each member; None where they differ in length."""
    first: str
    """What all begin with; may be empty."""
    last: str
    """What all end with; may be empty."""
    frame: str
    """Shared characters in their places, · for each that differs (… where lengths differ as
    well); empty where no character is shared."""


def common(members: Sequence[str]) -> Common | None:
    """Return what members have in common; None where there are none."""
    if not members:
        return None
    lengths = {len(member) for member in members}
    length = lengths.pop() if len(lengths) == 1 else None
    first, last = common_start(members), common_end(members)
    return Common(length, first, last, _frame(members, length, first, last))


def _frame(members: Sequence[str], length: int | None, first: str, last: str) -> str:
    if length is None:
        return f"{first}{_REST}{last}" if first or last else ""
    columns = [set(column) for column in zip(*members, strict=True)]
    frame = "".join(column.pop() if len(column) == 1 else _GAP for column in columns)
    return frame if frame.strip(_GAP) else ""
