"""Stacked numbers (3.1, 3.1.2) follow the items above them: under 2. they become 2.1, 2.1.2.

GB/T 15834—2011 B.3.5: a stacked number repeats the numbers of the levels above it. The floating
styles (一是, 第一，) are no levels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gangmu.edit.edited import Edit
from gangmu.edit.markings import Marking, take_apart
from gangmu.edit.members import Member
from gangmu.numbering.conventions import Conventions
from gangmu.numbering.ordinals import label_like, value
from gangmu.numbering.styles import style_of
from gangmu.tree import Item, find

_Path = tuple[int, ...]
_PART = re.compile(r"[0-9０-９]+")


def follow(member: Member, old: Marking, new: Marking, known: Conventions) -> list[Edit]:
    """Return the edits by which the stacked numbers inside a member follow its own number."""
    before, after = _path(old), _path(new)
    levels = style_of(old.style).rank and style_of(new.style).rank
    if before == after or len(before) != len(after) or not levels:
        return []
    return list(_follow(member, before, after, known))


def _follow(member: Member, before: _Path, after: _Path, known: Conventions) -> Iterator[Edit]:
    for item in find(member.item, Item):
        marking = take_apart(item.marker.text, known) if item is not member.item else None
        if marking is not None and _is_stacked(marking):
            path = _path(marking)
            if path[: len(before)] == before and len(path) > len(before):
                yield from _replaced(item.start + len(marking.before), marking.label, before, after)


def _replaced(start: int, label: str, before: _Path, after: _Path) -> Iterator[Edit]:
    """Yield an edit for each number of a stacked label that has changed."""
    for part, old, new in zip(_PART.finditer(label), before, after, strict=False):
        if old != new:
            written = label_like("DIGIT", new, part.group())
            yield Edit(start + part.start(), start + part.end(), written)


def _path(marking: Marking) -> _Path:
    if _is_stacked(marking):
        return tuple(value("DIGIT", part) for part in _PART.findall(marking.label))
    return (marking.ordinal,)


def _is_stacked(marking: Marking) -> bool:
    return marking.alphabet == "STACKED"
