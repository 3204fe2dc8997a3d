"""The steps in their order. This is the only file that knows the order.

source ─ reading ─▶ text as read ─ marking ─▶ marks ─ resolving ─▶ entries
─ framing, headings, phrases ─▶ spans ─ building: tokenise ─▶ tokens ─ Lark ─▶ Speech
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gangmu.lines import split
from gangmu.numbering.conventions import Conventions, conventions, extension_of
from gangmu.numbering.kinds import kind_table
from gangmu.steps.building.build import build
from gangmu.steps.building.spans import (
    frame_spans,
    heading_spans,
    noise_spans,
    outline_spans,
    parallel_spans,
    phrase_spans,
    standing,
)
from gangmu.steps.building.tokenise import tokenise
from gangmu.steps.framing.frame import find_frame
from gangmu.steps.headings.find import find_headings
from gangmu.steps.marking.places import paragraph_starts, place_all
from gangmu.steps.marking.refusals import Refuse
from gangmu.steps.marking.scan import scan
from gangmu.steps.marking.weigh import weigh
from gangmu.steps.phrases.announcements import find_announcements
from gangmu.steps.phrases.link import bind
from gangmu.steps.phrases.parallels import find_parallels
from gangmu.steps.phrases.slogans import find_slogans
from gangmu.steps.phrases.unnumbered import bind_mottoes
from gangmu.steps.reading.clean import read
from gangmu.steps.reading.noise import find_noise
from gangmu.steps.resolving.extents import delimit
from gangmu.steps.resolving.resolve import resolve
from gangmu.steps.tokens import Announced, Entry, Head, Mark, Part, Reading, Span
from gangmu.tree import Speech

Grammar = str | os.PathLike[str] | None
"""A file of numbering conventions that are added to the project's own; None: no others."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of a text when its structure has been resolved and no tree built yet."""

    source: str
    noise: list[Part]
    reading: Reading
    announced: list[Announced]
    marks: list[Mark]


def parse(text: str, *, grammar: Grammar = None) -> Speech:
    """Return the typed tree of a speech; joining its leaves gives the text back.

    Args:
        text: any str; offsets in the tree are code points of it.
        grammar: a Lark file that adds numbering conventions to ``grammar/markers.lark``.

    Raises:
        GrammarError: when the grammar file cannot be read or used. Nothing else is raised.
    """
    spans = _spans(draft(text, conventions_with(grammar)))  # drawn, then the draft is given up
    return build(tokenise(text, spans, kind_table()))


def conventions_with(grammar: Grammar) -> Conventions:
    """Return the project's numbering conventions, with those of a user's grammar file added."""
    return conventions(extension_of(grammar)) if grammar is not None else conventions()


def draft(text: str, known: Conventions, refuse: Refuse | None = None) -> Draft:
    """Return what is known before the outline; ``refuse`` is told of what is refused at sight."""
    noise = find_noise(text, split(text))
    reading = read(text, noise)
    announced = find_announcements(reading.text)
    candidates = scan(reading.text, known, refuse)
    places = place_all(reading.text, candidates, announced)
    marks = weigh(reading.text, candidates, places, kind_table())
    return Draft(text, noise, reading, announced, marks)


def outline(drafted: Draft, frame: Sequence[Part] = ()) -> list[Entry]:
    """Return the resolved outline of a draft; a closing in ``frame`` ends what is open."""
    steps, text = resolve(drafted.marks), drafted.reading.text
    stops = [drafted.reading.reading(part.start) for part in frame if part.kind == "closing"]
    return delimit(text, drafted.marks, steps, paragraph_starts(text), stops)


def _spans(drafted: Draft) -> Iterator[Span]:
    reading, frame = drafted.reading, find_frame(drafted.reading)
    entries = outline(drafted, frame)
    heads = find_headings(reading.text, entries)
    slogans = find_slogans(reading.text)
    named = [(each.start, each.end) for each in drafted.announced]
    named += [(each.start, each.end) for each in slogans]
    parallels = find_parallels(reading.text, _edges(reading, entries, heads, frame), named)
    bound = bind(reading.text, drafted.announced, entries, parallels)
    bound += bind_mottoes(reading.text, slogans, parallels, bound)
    bound = standing(bound, entries)
    yield from outline_spans(reading, entries, bound, kind_table())
    yield from heading_spans(reading, heads)
    yield from phrase_spans(reading, entries, bound, slogans)
    yield from parallel_spans(reading, parallels)
    yield from noise_spans(drafted.noise)
    yield from frame_spans(reading, frame, entries)


def _edges(
    reading: Reading, entries: Sequence[Entry], heads: Sequence[Head], frame: Sequence[Part]
) -> Iterator[int]:
    """Yield where an item, its marker, a heading or a framing part begins or ends."""
    for entry in entries:
        yield from (entry.start, entry.marker_end, entry.end)
    for head in heads:
        yield from (head.start, head.end)
    for part in frame:
        yield from (reading.reading(part.start), reading.reading(part.end))
