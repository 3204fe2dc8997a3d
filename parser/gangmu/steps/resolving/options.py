"""What a candidate can be where it stands, and by which rows of ``costs``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gangmu.steps.resolving.costs import OUTGROWN_FACTOR, OUTGROWN_MARGIN, VALUES
from gangmu.steps.resolving.levels import Level, continued_key, opened_key
from gangmu.steps.tokens import Mark, Place

REACH = 12
"""How many open series, from the innermost, a candidate can continue or nest in."""
MOST_REPEATS = 6
"""How often a cost counted for each step (gap-more, missing-more) is charged at the most."""
SECTION = 6
"""Ranks up to this one (（一） and outward) are sections, which hold paragraphs of their own."""

_OUT_OF_ORDER = frozenset({"gap", "repeat", "place-change", "reopened", "last-word"})
"""What a further member may not cost if it is to rule out that it opens a series."""


class Option(NamedTuple):
    """One way to take a candidate: ``names`` are rows of ``costs``.

    ``action`` is ``continue`` (``level`` is the series that goes on) or ``open`` (``level`` holds
    the item that the new series lies in; None: the top). ``key`` tells the stack that it leads to.
    """

    action: str
    names: tuple[str, ...]
    level: Level | None
    parent: int
    first: int
    key: int


def options(top: Level | None, held: str, mark: Mark) -> Iterator[Option]:
    """Yield every way to take a mark for structure where ``top`` is the innermost open series.

    ``held`` is the kind of list that last stood at the top of the speech.
    """
    in_order = False
    for option in _continuations(top, mark):
        in_order = in_order or not _OUT_OF_ORDER.intersection(option.names)
        yield option
    if mark.ordinal == 1 or (mark.ordinal and not in_order):
        yield from _openings(top, held, mark)


def price(names: Sequence[str]) -> float:
    """Return what the rows named cost together."""
    return sum(map(VALUES.__getitem__, names))


def _continuations(top: Level | None, mark: Mark) -> Iterator[Option]:
    level = top
    for _ in range(REACH):
        if level is None:
            return
        if level.kind == mark.trait.kind:
            names = _member_names(level, mark)
            if names is not None:
                parent = level.below.entry if level.below else -1
                key = continued_key(level, mark)
                yield Option("continue", tuple(names), level, parent, level.first, key)
        level = level.below


def _member_names(level: Level, mark: Mark) -> list[str] | None:
    """Return the costs of a further member, or None where it cannot be one."""
    place = mark.place
    near = place.paragraph - level.paragraph <= 1
    names = _order_names(level, mark.ordinal, near)
    if names is None:
        return None
    if level.size == 1:
        names += ["second", "second-fragile"] if level.fragile else ["second"]
    if mark.style != level.style:
        names.append("style-change")
    if (place.boundary == "line") != level.at_line:
        names.append("place-change")
    elif not level.at_line and place.paragraph != level.paragraph:
        names.append("apart")
    if level.promised and level.size >= level.promised:
        names.append("over-promise")
    if place.boundary == "colon":
        names.append("reopened")
    return names


def _order_names(level: Level, ordinal: int, near: bool) -> list[str] | None:
    if not ordinal:
        linked = level.first_style == "sequence" and (level.size > 1 or near)
        return [] if linked and level.ordinal else ["last-word"] if level.ordinal else None
    step = ordinal - level.ordinal
    if not level.ordinal or step < 0:
        return None
    if step == 0:
        return ["repeat"]
    if step == 1:
        return []
    return ["gap"] + ["gap-more"] * min(step - 2, MOST_REPEATS)


def _openings(top: Level | None, held: str, mark: Mark) -> Iterator[Option]:
    kind, since = mark.trait.kind, _since(top, mark.place)
    first = _first_names(mark)
    leaving: list[str] = []
    target = top
    for _ in range(REACH):
        if target is None:
            break
        names = (
            *first,
            *_missing_names(mark, target),
            *leaving,
            *_inside_names(target, mark, since),
        )
        if target.held == kind:
            names += ("again" if target.held_by == target.entry else "like-before",)
        key = opened_key(target, mark)
        yield Option("open", names, target, target.entry, mark.number, key)
        leaving += _leaving_names(target, mark, since)
        target = target.below
    if mark.place.fresh:
        leaving = ["fresh"]
    names = (*first, *_missing_names(mark, None), *leaving)
    if held == kind:
        names += ("again",)
    yield Option("open", names, None, -1, mark.number, opened_key(None, mark))


def _first_names(mark: Mark) -> list[str]:
    names = ["open", "lone"]
    if mark.trait.fragile:
        names.append("lone-fragile")
    if mark.place.opened and mark.ordinal == 1:
        names.append("opened")
    if mark.followed and mark.ordinal == 1:
        names.append("followed")
    if mark.place.cut_off and mark.ordinal == 1:
        names.append("cut-off")
    return names


def _missing_names(mark: Mark, inside: Level | None) -> list[str]:
    """Return the costs of a series that does not begin at one."""
    if mark.ordinal == 1:
        return []
    if inside and inside.held == mark.trait.kind and inside.held_ordinal + 1 == mark.ordinal:
        return ["runs-on"]
    return ["missing-first"] + ["missing-more"] * min(mark.ordinal - 2, MOST_REPEATS)


class _Since(NamedTuple):
    """What has come since the latest item: unnumbered paragraphs, a turn to the audience."""

    gap: int
    turned: bool


def _since(top: Level | None, place: Place) -> _Since:
    if top is None:
        return _Since(0, False)
    paragraphs = place.paragraph - top.paragraph
    gap = paragraphs - 1 if place.boundary == "line" and paragraphs else paragraphs
    return _Since(gap, place.turn > top.paragraph)


def _outgrown(level: Level, start: int) -> bool:
    longest = max(level.longest, 1)
    return level.size > 1 and start - level.start > OUTGROWN_FACTOR * longest + OUTGROWN_MARGIN


def _is_section(level: Level) -> bool:
    """Return whether the current item may hold paragraphs of its own after the first."""
    uniform = level.solid and level.size > 1 and not level.bare
    return 0 < level.rank <= SECTION and not uniform


def _inside_names(level: Level, mark: Mark, since: _Since) -> Iterator[str]:
    """Yield the costs of a new series inside the current item of a level."""
    yield from _style_names(level, mark)
    place = mark.place
    if since.turned:
        yield "after-turn"
    if place.paragraph == level.paragraph:
        if not level.at_line and _outgrown(level, mark.start):
            yield "outgrown"
    elif not level.at_line:
        if since.gap or not place.opened:
            yield "after-line"
    elif since.gap and not _is_section(level):
        uniform = level.solid and level.size > 1
        if uniform or not level.bare:
            yield "after-paragraph"
        if uniform:
            yield "one-paragraph"


def _style_names(level: Level, mark: Mark) -> Iterator[str]:
    """Yield what it costs that a style stands inside another."""
    trait = mark.trait
    if level.kind == trait.kind:
        yield "same-inside" if level.style == mark.style else "kin-inside"
        if level.style == mark.style and level.start < mark.place.sentence:
            yield "after-sentence"
    elif level.held == trait.kind:
        pass
    elif trait.rank and level.rank > trait.rank:
        yield "rank"
    elif not level.rank and 0 < trait.rank < SECTION:
        yield "hanzi-in-word"


def _leaving_names(level: Level, mark: Mark, since: _Since) -> Iterator[str]:
    """Yield the costs of closing a level for a new series outside it."""
    place = mark.place
    if since.turned:
        return
    if _is_section(level):
        yield "leaves-section"
        if place.opened:
            yield "leaves-promise"
    if place.paragraph == level.paragraph:
        if not _outgrown(level, mark.start):
            yield "leaves-sentence"
    elif level.bare and level.at_line and since.gap <= (place.boundary != "line"):
        yield "leaves-bare"
