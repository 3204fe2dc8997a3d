"""The plain values that the steps hand on.

Offsets are code points. *Source* offsets count in the text as given; *reading* offsets count in
``Reading.text``, the text as a reader takes it in (noise cut, hard wraps joined, widths folded).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from gangmu.tree import Ending, FormulaPart, Leaf

PartKind = Literal["noise", "title", "byline", "salutation", "closing"]


class Part(NamedTuple):
    """A framing part or noise, in source offsets. Example: ``Part("salutation", 20, 24)``."""

    kind: PartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    r"""The text as a reader takes it in, and the way back to the source.

    ``text`` is made of stretches of the source; ``starts[i]`` is where stretch ``i`` begins in
    ``text`` and ``origins[i]`` where it begins in the source. Widths are folded one for one:
    ，；：！？（） are full width, digits and Latin letters half width, blanks other than line ends
    and U+3000 are spaces. Every line end is one ``\n``.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def source(self, offset: int) -> int:
        """Return the source offset of the character at a reading offset."""
        stretch = bisect_right(self.starts, offset) - 1
        return self.origins[stretch] + offset - self.starts[stretch]

    def reading(self, offset: int) -> int:
        """Return the reading offset of the first character at or after a source offset."""
        stretch = bisect_right(self.origins, offset) - 1
        if stretch < 0:
            return 0
        following = [*self.starts[stretch + 1 : stretch + 2], len(self.text)][0]
        return min(self.starts[stretch] + offset - self.origins[stretch], following)

    def source_end(self, offset: int) -> int:
        """Return the source offset just after the character before a reading offset."""
        return self.source(offset - 1) + 1 if offset else 0


class Candidate(NamedTuple):
    """A place that looks like a marker, in reading offsets. Example: ``一是`` at 1528."""

    start: int
    end: int
    style: str
    ordinal: int


class Place(NamedTuple):
    """The surroundings of a candidate.

    ``boundary`` is ``line`` at a paragraph's start, else what stands before it. ``paragraph``
    counts paragraphs; ``bare`` is true where the marker's whole paragraph is one short sentence
    or less; ``opened`` where a colon or an announcement stands just before; ``promised`` is the
    announced count (0: none known); ``fresh`` where a speaker's name or an annex's title has just
    been given;
    ``sentence`` is where the sentence begins that the marker stands in or before;
    ``turn`` is the latest paragraph, this one at the most, that turns to the audience or sums up;
    ``cut_off`` where the text breaks off in mid-sentence soon after.
    """

    boundary: str
    paragraph: int
    bare: bool
    opened: bool
    promised: int
    fresh: bool
    sentence: int
    turn: int
    cut_off: bool


class Trait(NamedTuple):
    """What the resolver knows of a candidate's style."""

    kind: str
    rank: int
    evidence: float
    fragile: bool


@dataclass(frozen=True, slots=True)
class Announced:
    """A counted promise, in reading offsets. Example: 三点意见, count 3."""

    start: int
    end: int
    count: int | None


class Mark(NamedTuple):
    """One candidate with all that the resolver knows of it; ``number`` is its index.

    ``followed`` is true where the next number of its kind comes later in a like place (opening a
    paragraph or not) and its own number does not come again before that.
    """

    number: int
    start: int
    end: int
    style: str
    ordinal: int
    place: Place
    trait: Trait
    followed: bool


class Step(NamedTuple):
    """One accepted candidate. All numbers are indices of candidates (-1: none).

    ``parent`` is the item that encloses it, ``first`` the first member of its series, ``before``
    the step that was taken before it.
    """

    before: Step | None
    entry: int
    parent: int
    first: int


@dataclass(frozen=True, slots=True)
class Bound:
    """An announcement that stands, in reading offsets.

    ``entry`` is the index of the first entry of the series that keeps it; None where none does.
    ``parallel`` is where the parallel begins that keeps it; None where none does.
    """

    start: int
    end: int
    count: int | None
    entry: int | None
    parallel: int | None = None


@dataclass(frozen=True, slots=True)
class FoundSlogan:
    """A slogan, in reading offsets. Example: 两学一做, count 3, members 学 and 做.

    ``parts`` are those of a numeral formula: 2 of 学 and 1 of 做.
    """

    start: int
    end: int
    count: int | None
    members: tuple[str, ...]
    parts: tuple[FormulaPart, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundParallel:
    """A parallel, in reading offsets: where its members stand, and the words that they share."""

    start: int
    end: int
    shared: tuple[str, ...]
    members: tuple[tuple[int, int], ...]


class Entry(NamedTuple):
    """One item of the resolved outline, in reading offsets.

    ``parent`` is the index of the enclosing entry (-1 at the top) and ``series`` numbers the
    series that the item belongs to; entries stand in the order of the text.
    """

    start: int
    marker_end: int
    end: int
    style: str
    ordinal: int
    parent: int
    series: int


class Head(NamedTuple):
    """The heading of an entry, in reading offsets, its stop left out. ``entry`` is an index."""

    entry: int
    start: int
    end: int
    ending: Ending


class Token:
    """What the resolver hands to Lark: a run of leaves, or a zero-width opening or close.

    ``values`` are attributes of the node that an opening begins. Lark asks for ``type`` alone, and
    for the position attributes at the end of its input, where they are of no use here.
    """

    __slots__ = ("leaves", "type", "values")

    start_pos = end_pos = line = column = end_line = end_column = None

    def __init__(
        self, type: str, leaves: Sequence[Leaf] = (), values: tuple[Any, ...] = ()
    ) -> None:
        """Make a token of a type that ``grammar/speech.lark`` declares."""
        self.type = type
        self.leaves = leaves
        self.values = values


class Span(NamedTuple):
    """A node to be, in source offsets.

    ``layer`` orders nodes with the same span, outer ones first. An item has its entry and the end
    of its marker; any other node has the token that opens it.
    """

    start: int
    end: int
    layer: int
    opening: Token
    marker_end: int = 0
    entry: Entry | None = None
