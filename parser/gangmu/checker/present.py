"""A number that the tree lacks but the text has: nothing is lost, and nothing is to be said."""

from __future__ import annotations

import re

from gangmu.checker.context import Context
from gangmu.checker.numbers import label_of
from gangmu.checker.sequence import Fault
from gangmu.checker.strays import MEMBER_STARTS
from gangmu.numbering.styles import style_of
from gangmu.tree import Series

_BEFORE = 2000
"""How far before a series its first member is looked for (code points)."""
_MOST = 20
"""How many of the numbers that are missing are looked for."""
_MARKS = "、，,．.：:；; "
_WRONG = "，,：:；;"
"""Marks that stand after a number by mistake."""


def is_present(context: Context, series: Series, fault: Fault) -> bool:
    """Tell whether a number that is missing stands where it should, though the parser left it out.

    It left it out because it is written in a way that no convention has (二 是, 7，), or because
    what it says reads as prose.
    """
    start, end = _where(context, series, fault)
    numbers, gap = _sought(fault), fault.kind == "gap"
    return any(
        each.ordinal in numbers and (each.firm or (gap and each.mark in MEMBER_STARTS))
        for each in context.unplaced(series.style, start, end)
    ) or _is_written(context, fault, series, context.unmarked[start:end])


def _sought(fault: Fault) -> range:
    return fault.missing[: 1 if fault.kind == "first" else _MOST]


def _is_written(context: Context, fault: Fault, series: Series, words: str) -> bool:
    """Tell whether a number is written as no convention has it: 二 是, or 7， at a line's start."""
    marker = context.members(series)[fault.member].marker
    labels = [label_of(marker, number) for number in _sought(fault)]
    if not style_of(series.style).rank:
        return any(re.search(r"\s+".join(map(re.escape, label)), words) for label in labels)
    wrong = tuple(label.rstrip(_MARKS) + mark for label in labels for mark in _WRONG)
    return any(line.strip().startswith(wrong) for line in words.splitlines())


def _where(context: Context, series: Series, fault: Fault) -> tuple[int, int]:
    if fault.kind == "gap":
        items = context.members(series)
        before, after = items[fault.member - 1], items[fault.member]
        return before.marker.end, after.start
    around = context.parent(series)
    start = series.start
    return max(around.start if around else 0, start - _BEFORE), start
