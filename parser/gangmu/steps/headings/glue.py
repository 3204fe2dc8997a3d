"""Headings that nothing ends: in flattened text the body follows without stop or line end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gangmu.steps.headings import weights, words
from gangmu.steps.headings.leads import Lead, depth_change, skip, trimmed
from gangmu.steps.headings.rules import Option, step

Table = tuple[tuple[int, frozenset[str]], ...]
"""Words by their length, for look-up without search."""

_WEIGH: Final = weights.GLUE_WEIGHTS
_PARTED: Final = words.STOPS + "\n"


def _by_length(*tables: frozenset[str]) -> Table:
    every = frozenset[str]().union(*tables)
    sizes = sorted({len(word) for word in every})
    return tuple((size, frozenset(w for w in every if len(w) == size)) for size in sizes)


_OPENINGS: Final = _by_length(words.GLUE_OPENINGS)
_VERBS: Final = _by_length(words.HEADING_VERBS, words.MODALS)
_FALSE: Final = _by_length(words.NO_OPENING)
_ENDS: Final = _by_length(words.HEADING_ENDS)
_LIKELY: Final = _by_length(words.HEADING_OPENINGS)
_UNLIKELY: Final = _by_length(words.PROSE_OPENINGS)


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
    return any(view[at : at + size] in known for size, known in table)


def _ends(view: str, at: int) -> bool:
    return any(view[max(0, at - size) : at] in known for size, known in _ENDS)


def _seams(view: str) -> Iterator[int]:
    """The offsets where a body may begin: before a word that opens one or takes one up."""
    for at in range(4, min(len(view) - 6, 46)):
        if view[at - 1] in _PARTED or view[at - 2 : at] == "\u3000\u3000":
            return
        if _is_seam(view, at):
            yield at


def _is_seam(view: str, at: int) -> bool:
    opens = _begins(view, at, _OPENINGS) or _begins(view, at, _VERBS)
    return (
        opens or _ends(view, at) or view[at - 1] in words.BLANKS or view[at : at + 2] in view[:at]
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
    return worth + _WEIGH["inside"] * (_depth(head) > 0)


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


def _depth(head: str) -> int:
    return sum(map(depth_change, head))
