"""How a tree is laid out as text: the canonical form, in which law 4 draws speeches.

A reader can tell where a list begins and where its members do: there is a marker. Where the last
member ends, and what a list stands in, no character says. So a tree cannot be written in just any
way, and these are the rules of the way that is read back as it was meant:

1.  *What stands in what.* Styles that open lines stand inside styles of lower rank
    (``styles.py``), as GB/T 9704—2012 7.3.3 has it: 一、 over （一） over 1. over （1） over ①.
    Floating styles stand anywhere; what stands in them is a bracket or less (no 一、 in 第一，). A
    kind of series (``speech.lark``: 一是 and 一要 are of one kind) comes once on the way down;
    again, in another style, only where a colon opens it in the paragraph of the item's marker,
    and no third time.
2.  *Line ends* before a member, and the indent after them, are the last leaves of the one before.
    Before the first member they belong to what encloses the list.
3.  *A list in lines is closed* when each member but the last is one paragraph: then the last is one
    too, and the line end after it is no longer its own. It is *open* when some earlier member has
    more; or when its style is a section's (rank up to 6) and its last member no more than a line
    that may be a heading. The last member of an open list holds all that follows in what encloses
    the list, lists and line ends alike; at the top it ends where the speech turns to its audience
    (同志们，…) or closes.
4.  *A list in mid-paragraph* opens after a colon or a stop. Members that are one sentence each
    (parted by ； or 。) close it with the first stop of the last. Members of several sentences
    take the rest of the paragraph, and are of like length. Either may hold lists in mid-paragraph,
    but no more than one level of them, with one-sentence members. A list of clauses may change
    its style after the first member, within one kind: 一个是…；二是…；三是…。
5.  *Headings.* The members of a list are headed alike: by a line of their own (``line``), by a
    first sentence after which more is said (``stop``), or not at all. A member without heading is
    one sentence; if it holds a list, it leads there in many words (five clauses), since few words
    and a colon are a heading.
6.  *Announcements* give the number of members, or none (几点), in the last sentence before the
    list, or in the heading right above it.
7.  *Contexts.* 一靠 and 一个是 stand in mid-paragraph; a 一 alone on its line stands above unheaded
    paragraphs; 1.1 stands in item 1.
8.  *Flattened text.* Where line ends were lost, lists of 一、（一）1.（1）① stand in one paragraph.
    Their members are several sentences each; the last takes the rest of the paragraph. The members
    of a list hold lists all of them or none. The heading of one that holds a list ends with a stop;
    or, on one level, where a first inner bracket or circle cuts it off (``inferred``).
"""

from __future__ import annotations

from typing import NamedTuple

from tests.strategies.labels import BLOCK, FLOATING, STACKED, Way
from tests.strategies.plans import Mark, Plan

from gangmu.numbering.kinds import kind_table
from gangmu.numbering.styles import STYLES
from gangmu.tree import Item, Series

SECTION = 6
"""Styles of this rank and lower hold paragraphs of their own; floating ones have rank 0."""
OUTER = 5
"""The rank of 一、."""
INNER = 6
"""The lowest rank that stands in a floating style."""
IN_PARAGRAPH = ("verb", "geshi")
"""Floating styles that open no lines."""

FLAT = ("hanzi", "hanzi_paren", "digit", "digit_paren", "circled")
"""Styles that open lines and are found where line ends were lost."""
CUTTING = ("hanzi_paren", "digit_paren", "circled")
"""Those that are seen right after a word: 1. there might be part of a number."""


class Inside(NamedTuple):
    """What a list stands in: kinds and styles on the way down, how deep, which digit item."""

    kinds: tuple[str, ...] = ()
    styles: frozenset[str] = frozenset()
    rank: int = 0
    floating: bool = False
    depth: int = 0
    number: int = 0
    in_paragraph: bool = False

    def item(self, way: Way, number: int) -> Inside:
        """Return what a list stands in that stands in an item of this way of writing."""
        rank = STYLES[way.style].rank
        return Inside(
            (*self.kinds, kind_table()[way.style]),
            self.styles | {way.style},
            max(self.rank, rank),
            self.floating or not rank,
            self.depth + 1,
            number if way.style == "digit" else 0,
        )


def ways_in_lines(inside: Inside) -> list[Way]:
    """Return the ways of writing a list whose members open lines (rules 1 and 7)."""
    least = max(inside.rank + 1, INNER if inside.floating else 0)
    ranked = [way for way in BLOCK if STYLES[way.style].rank >= least]
    floating = [way for way in floating_ways(inside) if way.style not in IN_PARAGRAPH]
    return [*ranked, *floating, *([STACKED] if inside.number else [])]


def outermost(ways: list[Way]) -> list[Way]:
    """Return those in which many more can stand: 一、 and what is outside it, or the next rank."""
    ranks = [STYLES[way.style].rank for way in ways if STYLES[way.style].rank]
    most = max(OUTER, min(ranks, default=0))
    return [way for way in ways if STYLES[way.style].rank <= most]


def flat_ways(inside: Inside, *, cut: bool = False) -> list[Way]:
    """Return the ways of writing a list of a style that opens lines where none are (rule 8)."""
    styles = CUTTING if cut else FLAT
    return [way for way in BLOCK if way.style in styles and STYLES[way.style].rank > inside.rank]


def floating_ways(inside: Inside, *, after_colon: bool = False) -> list[Way]:
    """Return the ways of writing a list of floating style (rule 1)."""
    most = 1 if after_colon else 0
    kinds = kind_table()
    ways = [way for way in FLOATING if inside.kinds.count(kinds[way.style]) <= most]
    return [way for way in ways if way.style not in inside.styles]


def trail(plan: Plan, words: str) -> None:
    """Put words at the end: into the last member of an open list, else beside it (rule 3)."""
    while ends_open(plan):
        series = plan.parts[-1]
        assert isinstance(series, Plan)
        plan = last(series)
    plan.add(words)


def ends_open(plan: Plan) -> bool:
    """Tell whether a plan ends in an open list."""
    end = plan.parts[-1] if plan.parts else None
    return isinstance(end, Plan) and end.kind is Series and end.open


def last(series: Plan) -> Plan:
    """Return the last member of a series."""
    item = series.parts[-1]
    assert isinstance(item, Plan)
    assert item.kind is Item
    return item


def has_list(item: Plan) -> bool:
    """Tell whether an item holds a list."""
    return any(isinstance(part, Plan) and part.kind is Series for part in item.parts)


def is_open(series: Plan, way: Way, *, bare: bool) -> bool:
    """Tell whether a list in lines is open (rule 3); ``bare``: its last line may be a heading."""
    section = 0 < STYLES[way.style].rank <= SECTION
    long = any(paragraphs(item) > 1 for item in series.parts[:-1])
    return long or (section and bare) or ends_open(last(series))


def paragraphs(part: str | Mark | Plan) -> int:
    """Return how many paragraphs a part is made of."""
    return len(said(part).rstrip().splitlines())


def said(part: str | Mark | Plan) -> str:
    """Return the text of a part."""
    if isinstance(part, str):
        return part
    return part.text if isinstance(part, Mark) else "".join(map(said, part.parts))
