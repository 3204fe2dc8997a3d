"""From text to candidates: what looks like a marker, and is not certainly prose."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.numbering.conventions import Conventions
from gangmu.steps.marking.refusals import Refuse, refusal
from gangmu.steps.tokens import Candidate


def scan(text: str, conventions: Conventions, refuse: Refuse | None = None) -> list[Candidate]:
    """Return the candidates of a reading text in their order (reading offsets)."""
    return list(_scan(text, conventions, refuse))


def _scan(text: str, conventions: Conventions, refuse: Refuse | None) -> Iterator[Candidate]:
    for start, end, _ in conventions.find(text):
        reading = conventions.read(text[start:end])
        if reading is None:
            continue
        candidate = Candidate(start, end, reading.style, reading.ordinal)
        why = refusal(text, start, end, reading.style)
        if why is None:
            yield candidate
        elif refuse is not None:
            refuse(candidate, why)
