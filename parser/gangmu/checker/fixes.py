"""Fixes: made, read back, and kept only where the outcome is the one meant.

All fixes of a text are tried together, and by halves where that fails, so a thousand good ones cost
one parse and each bad one a few. What is left is tried again on the new text until nothing moves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gangmu.checker.finding import Finding
from gangmu.checker.runner import DEFAULTS, chosen, examine
from gangmu.checker.settings import Settings
from gangmu.edit.edited import Edit, Shift, apply
from gangmu.pipeline import parse
from gangmu.tree import Break, Node, Speech, Text, walk

Choose = Callable[[str, list[Finding]], list[Finding]]
"""Picks, from all findings in a text, those that are wanted."""


class Fixed(NamedTuple):
    """The outcome: the text, its tree, what was put right (as first found) and what is left."""

    text: str
    speech: Speech
    done: tuple[Finding, ...]
    left: list[Finding]


class _State(NamedTuple):
    """A text with its tree and all that the rules find in it."""

    text: str
    speech: Speech
    findings: list[Finding]


def fix(
    text: str, settings: Settings = DEFAULTS, *, unsafe: bool = False, choose: Choose | None = None
) -> Fixed:
    """Return a text with what can be fixed put right; other characters stay as they are.

    A fix is made only when the text, read again, has the same outline and no new finding, and its
    own finding is gone. So fixing twice is the same as fixing once.

    Args:
        text: any str.
        settings: which rules are chosen.
        unsafe: also make fixes that may change the meaning.
        choose: picks the findings that may be fixed; by default all that are chosen.
    """
    pick = choose or (lambda _, findings: chosen(findings, settings))
    speech = parse(text)
    state = _State(text, speech, examine(speech, settings))
    done: list[Finding] = []
    while True:
        wanted = [f for f in pick(state.text, state.findings) if f.fix and (f.fix.safe or unsafe)]
        state, made = _made(state, _apart(wanted), settings)
        if not made:
            return Fixed(state.text, state.speech, tuple(done), pick(state.text, state.findings))
        done += made


def _made(
    state: _State, wanted: Sequence[Finding], settings: Settings
) -> tuple[_State, list[Finding]]:
    """Make the fixes that prove right, from the last in the text to the first."""
    made: list[Finding] = []
    batches = [list(wanted)] if wanted else []
    while batches:
        batch = batches.pop()
        after = _proved(state, batch, settings)
        if after is not None:
            state, made = after, [*batch, *made]
        elif len(batch) > 1:
            half = len(batch) // 2
            batches += (batch[:half], batch[half:])  # the later half first: offsets before it stay
    return state, made


def _proved(state: _State, batch: Sequence[Finding], settings: Settings) -> _State | None:
    """Return the state after the fixes of a batch; None where it is not the one meant."""
    edits = edits_of(batch)
    text = apply(state.text, edits)
    speech = parse(text)
    if _outline(speech) != _meant(state.speech, Shift(edits)):
        return None
    findings = examine(speech, settings)
    shift = Shift(edits)
    gone = Counter(_places(batch, shift))
    allowed = Counter(_places(state.findings, shift)) - gone
    return _State(text, speech, findings) if Counter(_places(findings)) <= allowed else None


def edits_of(findings: Sequence[Finding]) -> list[Edit]:
    """Return the edits of all fixes, sorted."""
    return sorted(edit for each in findings if each.fix for edit in each.fix.edits)


def _apart(findings: Sequence[Finding]) -> list[Finding]:
    """Return findings whose fixes do not touch each other; of two that do, the first."""
    taken: list[Finding] = []
    edits: list[Edit] = []
    for finding in findings:
        more = sorted([*edits, *(finding.fix.edits if finding.fix else ())])
        if all(one.end < other.start or _follow(one, other) for one, other in pairwise(more)):
            taken.append(finding)
            edits = more
    return taken


def _follow(one: Edit, other: Edit) -> bool:
    return one.end == other.start and one.start < one.end and other.start < other.end


def _places(
    findings: Sequence[Finding], shift: Shift | None = None
) -> Iterator[tuple[str, int, int]]:
    for each in findings:
        if shift is None:
            yield each.code, each.start, each.end
        else:
            yield each.code, shift.start_of(each.start), shift.end_of(each.end)


def _outline(speech: Speech) -> list[tuple[str, int, int]]:
    return [(node.kind, node.start, node.end) for node in _nodes(speech)]


def _meant(speech: Speech, shift: Shift) -> list[tuple[str, int, int]]:
    """Return the outline as it should be: the old one, moved by the edits."""
    found = ((n.kind, shift.start_of(n.start), shift.end_of(n.end)) for n in _nodes(speech))
    return [row for row in found if row[1] < row[2]]


def _nodes(speech: Speech) -> Iterator[Node]:
    """Yield the nodes that make the outline: all but running words and line ends."""
    return (node for node in walk(speech) if not isinstance(node, Text | Break | Speech))
