"""Headings that nothing ends: in flattened text the body follows without stop or line end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gangmu.steps.headings import weights, words
from gangmu.steps.headings.leads import Lead, depth_of, skip, trimmed
from gangmu.steps.headings.rules import Option, step

Table = dict[str, tuple[str, ...]]
"""Words by their first character, or by their last one, for look-up without search."""

_WEIGH: Final = weights.GLUE_WEIGHTS
_PARTED: Final = re.compile(f"[{words.STOPS}\n]|(?<=\u3000)\u3000")


def _by_character(place: int, *tables: frozenset[str]) -> Table:
    table: dict[str, list[str]] = {}
    for word in sorted(frozenset[str]().union(*tables)):
        table.setdefault(word[place], []).append(word)
    return {character: tuple(found) for character, found in table.items()}


_OPENINGS: Final = _by_character(0, words.GLUE_OPENINGS)
_VERBS: Final = _by_character(0, words.HEADING_VERBS, words.MODALS)
_OPENINGS_OR_VERBS: Final = _by_character(0, words.GLUE_OPENINGS, words.HEADING_VERBS, words.MODALS)
_FALSE: Final = _by_character(0, words.NO_OPENING)
_ENDS: Final = _by_character(-1, words.HEADING_ENDS)
_LIKELY: Final = _by_character(0, words.HEADING_OPENINGS)
_UNLIKELY: Final = _by_character(0, words.PROSE_OPENINGS)


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


def _begins(view: str, at: int, table: Table) -> bool:
    known = table.get(view[at : at + 1])
    return known is not None and view.startswith(known, at)


def _ends(view: str, at: int) -> bool:
    known = _ENDS.get(view[at - 1])
    return known is not None and view.endswith(known, 0, at)


def _seams(view: str) -> Iterator[int]:
    """The offsets where a body may begin: before a word that opens one or takes one up."""
    parted = _PARTED.search(view, 3)
    end = min(len(view) - 6, 46, parted.end() if parted else len(view))
    return (at for at in range(4, end) if _is_seam(view, at))


def _is_seam(view: str, at: int) -> bool:
    return (
        _begins(view, at, _OPENINGS_OR_VERBS)
        or _ends(view, at)
        or view[at - 1] in words.BLANKS
        or view.find(view[at : at + 2], 0, at) >= 0
    )


def _prior(view: str, lead: Lead) -> float:
    """Return how much speaks for such a heading at all, wherever it may end."""
    long = lead.end - lead.start >= weights.GLUE_LONG
    worth = _WEIGH["long item" if long else "short item"]
    worth += _WEIGH["inner"] * lead.inner
    worth += _WEIGH["likely"] * _begins(view, skip(view, 0, len(view), "要"), _LIKELY)
    return worth + _WEIGH["unlikely"] * _begins(view, 0, _UNLIKELY)


def _seam(view: str, at: int) -> float:
    """Return how much speaks for a seam before the character at an offset of the view."""
    head, body = view[:at], view[at:]
    worth = step(weights.GLUE_LENGTH, at) + _words_worth(view, at) + _clauses_worth(head)
    clause = _first_clause(body)
    worth += _WEIGH["topic"] * (2 <= clause.find("是") <= 14)
    worth += _WEIGH["short"] * (len(clause) < 3)
    worth += _WEIGH["echo"] * max(0, _echo(head, body) - 1)
    worth += _WEIGH["cut"] * min(2, view.count(view[at - 1 : at + 1]) - 1)
    worth += _WEIGH["blank"] * (head[-1] in words.BLANKS)
    return worth + _WEIGH["inside"] * (depth_of(head) > 0)


def _words_worth(view: str, at: int) -> float:
    worth = _WEIGH["first"] * (view[at] in words.NEVER_FIRST)
    worth += _WEIGH["last"] * (view[at - 1] in words.NEVER_LAST)
    worth += _WEIGH["ending"] * _ends(view, at)
    if _begins(view, at, _FALSE):
        return worth
    if _begins(view, at, _OPENINGS):
        return worth + _WEIGH["opening"]
    return worth + _WEIGH["verb"] * _begins(view, at, _VERBS)


def _clauses_worth(head: str) -> float:
    clauses = head.split("，")
    worth = _WEIGH["stub"] * (len(clauses[-1]) < 4)
    if len(clauses) > 2:
        return worth + _WEIGH["clause"] * (len(clauses) - 2)
    return worth + (_parallel(clauses[0], clauses[1]) if len(clauses) == 2 else 0.0)


def _parallel(first: str, second: str) -> float:
    difference = abs(len(first.removeprefix("要")) - len(second))
    share = step(weights.GLUE_PARALLEL, difference)
    return _WEIGH["parallel"] * share


def _first_clause(body: str) -> str:
    end = next((at for at, c in enumerate(body[:24]) if c in "，。；：、"), 24)
    return body[:end]


def _echo(head: str, body: str) -> int:
    """Return how many characters, up to five, the body's beginning takes up from the heading."""
    return next((size for size in range(5, 1, -1) if body[:size] in head), 0)
