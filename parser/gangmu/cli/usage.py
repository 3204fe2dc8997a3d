"""What slogans texts use: how often, where first, where spelled out, and what is known of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from gangmu.lexicon import Formula, lookup
from gangmu.lexicon.listed import Listing, listed
from gangmu.navigate import events
from gangmu.positions import Positions
from gangmu.tree import Announcement, Branch, Item, Member, Parallel, Series, Slogan, Speech, find

Source = Literal["text", "lexicon", ""]
"""Where the members are from: listed in a text, named by the lexicon, or not known at all."""

_CLAUSE = re.compile("[，,。；;：:！？\n\r]")
_LONGEST = 80
"""How much of a member without a heading is shown (code points)."""
_EDGES = "，、；。！？— \t\u3000"


class Place(NamedTuple):
    """A place in a text: line and column from 1, offset in code points."""

    file: str
    line: int
    column: int
    offset: int


@dataclass(slots=True)
class Use:
    """One slogan and its use in all the texts read. Example: 四个意识, 4, three times."""

    text: str
    kind: Literal["formula", "motto"]
    count: int | None
    first: Place
    known: Formula | None
    parts: tuple[str, ...] = ()
    """What a formula of several parts counts: 两学一做 counts 2×学 and 1×做."""
    times: int = 0
    files: set[str] = field(default_factory=set)
    listed: tuple[str, ...] = ()
    """The members as a text lists them."""
    defined: Place | None = None
    """Where a text lists the members."""

    @property
    def members(self) -> tuple[str, ...]:
        """The members as a text lists them, else as the lexicon names them."""
        return self.listed or (self.known.members if self.known else ())

    @property
    def source(self) -> Source:
        """Where the members are from."""
        return "text" if self.listed else "lexicon" if self.members else ""


class Usage:
    """The slogans of texts, gathered one text after the other."""

    def __init__(self, extra: Mapping[str, Formula] | None = None) -> None:
        """``extra`` is a lexicon of one's own."""
        self._extra = extra
        self._uses: dict[str, Use] = {}

    def add(self, speech: Speech, file: str) -> None:
        """Count the slogans of a speech."""
        text, around = speech.text, dict(_around(speech))
        positions, lists = Positions(text), _lists(speech)
        for slogan in find(speech, Slogan):
            place = Place(file, *positions.position(slogan.start), slogan.start)
            use = self._use(slogan, place)
            use.times += 1
            use.files.add(file)
            found = None if use.listed else _spelled_out(slogan, text, around.get(slogan), lists)
            if found is not None:
                use.listed = found.members
                use.defined = Place(file, *positions.position(found.start), found.start)

    def uses(self) -> list[Use]:
        """Return the slogans, the most frequent first, then in the order of the texts."""
        return sorted(self._uses.values(), key=lambda use: -use.times)

    def _use(self, slogan: Slogan, place: Place) -> Use:
        name = "".join(slogan.text.split())
        if name not in self._uses:
            kind: Literal["formula", "motto"] = "formula" if slogan.parts else "motto"
            parts = tuple(f"{part.count}×{part.head}" for part in slogan.parts)
            shown = parts if len(parts) > 1 else ()
            known = lookup(name, self._extra)
            self._uses[name] = Use(name, kind, slogan.count, place, known, shown)
        return self._uses[name]


def _around(speech: Speech) -> Iterator[tuple[Slogan, Announcement]]:
    """Yield each slogan that is announced, with its announcement: “五风”建设."""
    path: list[Branch] = []
    for entering, node in events(speech):
        if isinstance(node, Branch) and not entering:
            path.pop()
        elif isinstance(node, Branch):
            if isinstance(node, Slogan) and path and isinstance(path[-1], Announcement):
                yield node, path[-1]
            path.append(node)


def _lists(speech: Speech) -> dict[int, Series | Parallel]:
    """Return the lists of a speech by their starts."""
    parallels = {each.start: each for each in find(speech, Parallel)}
    return {**parallels, **{each.start: each for each in find(speech, Series)}}


def _spelled_out(
    slogan: Slogan, text: str, promise: Announcement | None, lists: Mapping[int, Series | Parallel]
) -> Listing | None:
    """Return the members that the text gives: a motto's own, those of its list, those beside it."""
    if not slogan.parts:
        return Listing(slogan.start, slogan.end, slogan.members)
    kept = _kept(promise, text, lists)
    if kept is not None and len(kept.members) == slogan.count and all(kept.members):
        return kept
    return listed(text, slogan.end, slogan.count or 0)


def _kept(
    promise: Announcement | None, text: str, lists: Mapping[int, Series | Parallel]
) -> Listing | None:
    """Return the members of the list that keeps a promise, each in short."""
    start = None if promise is None else promise.series
    if promise is not None and start is None:
        start = promise.parallel
    found = None if start is None else lists.get(start)
    if found is None:
        return None
    members = found.items if isinstance(found, Series) else found.members
    return Listing(found.start, found.end, tuple(_words(each, text) for each in members))


def _words(member: Item | Member, text: str) -> str:
    """Return a member in short: its heading, else its first clause."""
    heading = member.heading if isinstance(member, Item) else None
    if heading is not None:
        return heading.text.strip()
    start = member.marker.end if isinstance(member, Item) else member.start
    words = text[start : min(member.end, start + _LONGEST)]
    return _CLAUSE.split(words.strip(_EDGES), maxsplit=1)[0].strip()
