"""Another number for a marker, written the way its own is."""

from __future__ import annotations

from gangmu.edit.edited import Edit
from gangmu.edit.markings import take_apart
from gangmu.numbering.conventions import conventions
from gangmu.numbering.ordinals import label_like
from gangmu.tree import Marker


def relabelled(marker: Marker, ordinal: int) -> Edit | None:
    """Return the edit of the label alone; None where the alphabet does not reach the ordinal."""
    return renumbered(marker.text, marker.start, ordinal)


def renumbered(text: str, start: int, ordinal: int) -> Edit | None:
    """Return the edit that gives what reads as a marker at an offset another number."""
    marking = take_apart(text, conventions())
    if marking is None:
        return None
    try:
        label = label_like(marking.alphabet, ordinal, marking.label)
    except ValueError:
        return None
    start += len(marking.before)
    return Edit(start, start + len(marking.label), label)


def label_of(marker: Marker, ordinal: int) -> str:
    """Return the marker with another number, for a message; the number in digits if it has none."""
    edit = relabelled(marker, ordinal)
    if edit is None:
        return str(ordinal)
    at = edit.start - marker.start
    return marker.text[:at] + edit.replacement + marker.text[at + edit.end - edit.start :]
