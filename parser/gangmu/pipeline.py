"""The steps in their order. This is the only file that knows the order.

    source ─ noise, clean ─▶ reading ─ scan, announcements, places, weigh, resolve ─▶ steps
    ─ delimit ─▶ entries ─ headings, link, slogans, frame, spans ─▶ spans
    ─ tokenise ─▶ tokens ─ build (Lark) ─▶ Speech
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gangmu.numbering.conventions import Conventions, conventions, extension_of
from gangmu.numbering.kinds import kind_table
from gangmu.steps import clean, lines, noise
from gangmu.steps.build import build
from gangmu.steps.extents import delimit
from gangmu.steps.places import paragraph_starts, place_all
from gangmu.steps.refusals import Refuse
from gangmu.steps.resolve import resolve
from gangmu.steps.scan import scan
from gangmu.steps.spans import heading_spans, outline_spans, part_spans, phrase_spans
from gangmu.steps.tokenise import tokenise
from gangmu.steps.tokens import Announced, Candidate, Entry, Part, Place, Reading, Span, Step, Trait
from gangmu.steps.weigh import weigh
from gangmu.tree import Speech

try:
    from gangmu.steps.headings import find_headings
except ImportError:
    find_headings = lambda text, entries: []
try:
    from gangmu.steps.announcements import find_announcements
    from gangmu.steps.link import bind
except ImportError:
    find_announcements = lambda text: []
    bind = lambda text, announced, entries: []
try:
    from gangmu.steps.slogans import find_slogans
except ImportError:
    find_slogans = lambda text: []
try:
    from gangmu.steps.frame import find_frame
except ImportError:
    find_frame = lambda reading: []

Grammar = str | os.PathLike[str] | None
"""A file of numbering conventions that are added to the project's own; None: no others."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of a text when its structure has been resolved and no tree built yet."""

    source: str
    noise: list[Part]
    reading: Reading
    candidates: list[Candidate]
    announced: list[Announced]
    places: list[Place]
    traits: list[Trait]


def parse(text: str, *, grammar: Grammar = None) -> Speech:
    """Return the typed tree of a speech; joining its leaves gives the text back.

    Args:
        text: any str; offsets in the tree are code points of it.
        grammar: a Lark file that adds numbering conventions to ``grammar/markers.lark``.

    Raises:
        GrammarError: when the grammar file cannot be read or used. Nothing else is raised.
    """
    drafted = draft(text, conventions_with(grammar))
    return build(tokenise(text, list(_spans(drafted)), kind_table()))


def conventions_with(grammar: Grammar) -> Conventions:
    """Return the project's numbering conventions, with those of a user's grammar file added."""
    return conventions(extension_of(grammar)) if grammar is not None else conventions()


def draft(text: str, known: Conventions, refuse: Refuse | None = None) -> Draft:
    """Return what the steps before ``resolve`` find; ``refuse`` is told what is refused at sight."""
    parts = noise.find_noise(text, lines.split(text))
    reading = clean.read(text, parts)
    candidates = scan(reading.text, known, refuse)
    announced = find_announcements(reading.text)
    places = place_all(reading.text, candidates, announced)
    traits = weigh(reading.text, candidates, places, kind_table())
    return Draft(text, parts, reading, candidates, announced, places, traits)


def outline(drafted: Draft, frame: Sequence[Part] = ()) -> list[Entry]:
    """Return the resolved outline of a draft; a closing in ``frame`` ends what is open."""
    steps = resolve(drafted.candidates, drafted.places, drafted.traits)
    text = drafted.reading.text
    stops = [drafted.reading.reading(part.start) for part in frame if part.kind == "closing"]
    starts = paragraph_starts(text)
    return delimit(text, drafted.candidates, drafted.places, steps, starts, stops)


def _spans(drafted: Draft) -> Iterator[Span]:
    reading, frame = drafted.reading, find_frame(drafted.reading)
    entries = outline(drafted, frame)
    bound = bind(reading.text, drafted.announced, entries)
    yield from outline_spans(reading, entries, bound, kind_table())
    yield from heading_spans(reading, find_headings(reading.text, entries))
    yield from phrase_spans(reading, entries, bound, find_slogans(reading.text))
    yield from part_spans(drafted.noise)
    yield from part_spans(frame)
