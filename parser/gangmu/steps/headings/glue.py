"""Headings that nothing ends: in flattened text the body follows without stop or line end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gangmu.steps.headings import weights, words
from gangmu.steps.headings.leads import Lead, depth_of, skip, trimmed
from gangmu.steps.headings.lookup import begins, by_first, by_last, ends, ladder, step
from gangmu.steps.headings.rules import Option

_WEIGH: Final = weights.GLUE_WEIGHTS
_LENGTH: Final = ladder(weights.GLUE_LENGTH)
_PARALLEL: Final = ladder(weights.GLUE_PARALLEL)
_PARTED: Final = re.compile(f"[{words.STOPS}\n]|(?<=\u3000)\u3000")
_CLAUSE_END: Final = re.compile("[，。；：、]")
_CLAUSE: Final = 24
"""How much of a body's first clause is looked at (code points)."""

_OPENINGS: Final = by_first(words.GLUE_OPENINGS)
_VERBS: Final = by_first(words.HEADING_VERBS, words.MODALS)
_OPENINGS_OR_VERBS: Final = by_first(words.GLUE_OPENINGS, words.HEADING_VERBS, words.MODALS)
_FALSE: Final = by_first(words.NO_OPENING)
_ENDS: Final = by_last(words.HEADING_ENDS)
_LIKELY: Final = by_first(words.HEADING_OPENINGS)
_UNLIKELY: Final = by_first(words.PROSE_OPENINGS)


def glued(text: str, lead: Lead) -> Option | None:
    """Return the likeliest heading of an item that no stop or line end parts from its body."""
    if lead.running or lead.end - lead.start < weights.GLUE_LEAST:
        return None
    view = text[lead.start : min(lead.limit, lead.start + weights.VIEW)]
    best = max(((_seam(view, at), -at) for at in _seams(view)), default=None)
    if best is None:
        return None
    end = trimmed(text, lead.start, lead.start - best[1], words.BLANKS)
    worth = (best[0] + _prior(view, lead) - weights.GLUE_BASE) / 2
    return Option(lead.start, end, "inferred", "glue", worth)


def _seams(view: str) -> Iterator[int]:
    """The offsets where a body may begin: before a word that opens one or takes one up."""
    parted = _PARTED.search(view, 3)
    end = min(len(view) - 6, 46, parted.end() if parted else len(view))
    return (at for at in range(4, end) if _is_seam(view, at))


def _is_seam(view: str, at: int) -> bool:
    return (
        begins(view, at, _OPENINGS_OR_VERBS)
        or ends(view, at, _ENDS)
        or view[at - 1] in words.BLANKS
        or view.find(view[at : at + 2], 0, at) >= 0
    )


def _prior(view: str, lead: Lead) -> float:
    """Return how much speaks for such a heading at all, wherever it may end."""
    long = lead.end - lead.start >= weights.GLUE_LONG
    worth = _WEIGH["long item" if long else "short item"]
    worth += _WEIGH["inner"] * lead.inner
    worth += _WEIGH["likely"] * begins(view, skip(view, 0, len(view), "要"), _LIKELY)
    return worth + _WEIGH["unlikely"] * begins(view, 0, _UNLIKELY)


def _seam(view: str, at: int) -> float:
    """Return how much speaks for a seam before the character at an offset of the view."""
    head, body = view[:at], view[at:]
    worth = step(_LENGTH, at) + _words_worth(view, at) + _clauses_worth(head)
    found = _CLAUSE_END.search(view, at, at + _CLAUSE)
    clause = view[at : found.start() if found else at + _CLAUSE]
    worth += _WEIGH["topic"] * (2 <= clause.find("是") <= 14)
    worth += _WEIGH["short"] * (len(clause) < 3)
    worth += _WEIGH["echo"] * max(0, _echo(head, body) - 1)
    worth += _WEIGH["cut"] * min(2, view.count(view[at - 1 : at + 1]) - 1)
    worth += _WEIGH["blank"] * (head[-1] in words.BLANKS)
    return worth + _WEIGH["inside"] * (depth_of(head) > 0)


def _words_worth(view: str, at: int) -> float:
    worth = _WEIGH["first"] * (view[at] in words.NEVER_FIRST)
    worth += _WEIGH["last"] * (view[at - 1] in words.NEVER_LAST)
    worth += _WEIGH["ending"] * ends(view, at, _ENDS)
    if begins(view, at, _FALSE):
        return worth
    if begins(view, at, _OPENINGS):
        return worth + _WEIGH["opening"]
    return worth + _WEIGH["verb"] * begins(view, at, _VERBS)


def _clauses_worth(head: str) -> float:
    clauses = head.split("，")
    worth = _WEIGH["stub"] * (len(clauses[-1]) < 4)
    if len(clauses) > 2:
        return worth + _WEIGH["clause"] * (len(clauses) - 2)
    return worth + (_parallel(clauses[0], clauses[1]) if len(clauses) == 2 else 0.0)


def _parallel(first: str, second: str) -> float:
    difference = abs(len(first.removeprefix("要")) - len(second))
    share = step(_PARALLEL, difference)
    return _WEIGH["parallel"] * share


def _echo(head: str, body: str) -> int:
    """Return how many characters, up to five, the body's beginning takes up from the heading."""
    return next((size for size in range(5, 1, -1) if body[:size] in head), 0)
