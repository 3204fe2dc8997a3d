"""Fixes: made, read back, and kept only where the outcome is the one meant.

All fixes of a text are tried together, and by halves where that fails, so a thousand good ones cost
one parse and each bad one a few. What is left is tried again on the new text until nothing moves.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from gangmu.checker.finding import Finding
from gangmu.checker.registry import all_rules
from gangmu.checker.runner import DEFAULTS, chosen, examine
from gangmu.checker.settings import Settings, check_settings
from gangmu.edit.edited import Edit, Shift, apply
from gangmu.pipeline import Grammar, parse
from gangmu.tree import Break, Node, Speech, Text, walk

Choose = Callable[[str, list[Finding]], list[Finding]]
"""Picks, from all findings in a text, those that are wanted."""


class Fixed(NamedTuple):
    """The outcome: the text, its tree, what was put right and what is left."""

    text: str
    speech: Speech
    done: tuple[Finding, ...]
    left: list[Finding]


class _State(NamedTuple):
    """A text with its tree and all that the rules find in it."""

    text: str
    speech: Speech
    findings: list[Finding]


class _Read:
    """How texts are read and checked throughout one run."""

    def __init__(self, settings: Settings, grammar: Grammar) -> None:
        self._settings, self._grammar = settings, grammar

    def parse(self, text: str) -> Speech:
        return parse(text, grammar=self._grammar)

    def examined(self, text: str, speech: Speech) -> _State:
        return _State(text, speech, examine(speech, self._settings))


def fix(
    text: str,
    settings: Settings = DEFAULTS,
    *,
    unsafe: bool = False,
    choose: Choose | None = None,
    grammar: Grammar = None,
) -> Fixed:
    """Return a text with what can be fixed put right; other characters stay as they are.

    A fix is made only when the text, read again, has the same outline and no new finding, and its
    own finding is gone. So fixing twice is the same as fixing once.

    Args:
        text: any str.
        settings: which rules are chosen.
        unsafe: also make fixes that may change the meaning.
        choose: picks the findings that may be fixed; by default all that are chosen.
        grammar: a Lark file of further numbering conventions, as in ``gangmu.parse``.

    Raises:
        SettingsError, RuleError: as ``check``.
        GrammarError: as ``gangmu.parse``.
    """
    check_settings(settings, all_rules())
    pick = choose or (lambda _, findings: chosen(findings, settings))
    read = _Read(settings, grammar)
    state = read.examined(text, read.parse(text))
    done: list[Finding] = []
    while True:
        wanted = [f for f in pick(state.text, state.findings) if f.fix and (f.fix.safe or unsafe)]
        state, made = _made(state, _apart(wanted), read)
        if not made:
            return Fixed(state.text, state.speech, tuple(done), pick(state.text, state.findings))
        done += made


def _made(state: _State, wanted: Sequence[Finding], read: _Read) -> tuple[_State, list[Finding]]:
    """Make the fixes that prove right: all at once, or by halves."""
    made: list[Finding] = []
    batches = [list(wanted)] if wanted else []
    while batches:
        batch = batches.pop()
        after = _proved(state, batch, read)
        if after is not None:
            shift = Shift(edits_of(batch))
            batches = [[_moved(each, shift) for each in other] for other in batches]
            state, made = after, [*made, *batch]
        elif len(batch) > 1:
            half = len(batch) // 2
            batches += (batch[half:], batch[:half])
    return state, made


def _moved(finding: Finding, shift: Shift) -> Finding:
    """Return a finding with its place and its edits where they lie after other edits."""
    assert finding.fix is not None
    edits = tuple(
        Edit(shift.start_of(edit.start), shift.end_of(edit.end), edit.replacement)
        for edit in finding.fix.edits
    )
    start, end = shift.start_of(finding.start), shift.end_of(finding.end)
    return replace(finding, start=start, end=end, fix=finding.fix._replace(edits=edits))


def _proved(state: _State, batch: Sequence[Finding], read: _Read) -> _State | None:
    """Return the state after the fixes of a batch; None where it is not the one meant."""
    edits = edits_of(batch)
    shift, text = Shift(edits), apply(state.text, edits)
    speech = read.parse(text)
    if _outline(speech) != _meant(state.speech, shift):
        return None
    after = read.examined(text, speech)
    allowed = Counter(_places(state.findings, shift)) - Counter(_places(batch, shift))
    return after if Counter(_places(after.findings)) <= allowed else None


def edits_of(findings: Sequence[Finding]) -> list[Edit]:
    """Return the edits of all fixes, sorted."""
    return sorted(edit for each in findings if each.fix for edit in each.fix.edits)


def _apart(findings: Sequence[Finding]) -> list[Finding]:
    """Return findings whose fixes do not touch each other; of two that do, the first."""
    taken: list[Finding] = []
    edits: list[Edit] = []
    for finding in findings:
        own = finding.fix.edits if finding.fix else ()
        if all(_fits(edit, edits) for edit in own):
            taken.append(finding)
            for edit in own:
                insort(edits, edit)
    return taken


def _fits(edit: Edit, among: list[Edit]) -> bool:
    at = bisect_left(among, edit)
    return all(
        _before(*pair)
        for pair in pairwise((*among[max(0, at - 1) : at], edit, *among[at : at + 1]))
    )


def _before(one: Edit, other: Edit) -> bool:
    """Tell whether an edit lies before another; at one place only where neither inserts."""
    both_cut = one.start < one.end and other.start < other.end
    return one.end < other.start or (one.end == other.start and both_cut)


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
