"""Where each item ends.

A member ends where the next one begins. The last member of a series has no such sign: in
mid-paragraph it ends with its sentence where the earlier members are one sentence each, else with
the paragraph; at the start of a paragraph it ends with that paragraph where the earlier members
are one paragraph each, else with what encloses it. It always holds the items inside it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from gangmu.numbering.styles import style_of
from gangmu.steps.tokens import Entry, Mark, Step

SECTION = 6
"""Ranks up to this one hold paragraphs of their own, whatever their siblings hold."""
FACTOR, MARGIN = 2.5, 60
"""An item in mid-paragraph is not taken to be longer than this, by its longest sibling."""

_STOP = re.compile(r"[。！？]+[”’』」）]*")
_ADDRESS = re.compile(
    r"\n[ \u3000]*(?:同志们|朋友们|老师们|同学们|各位(?:代表|同志|领导|委员|来宾))[，！：、]"
)
_BLANKS = " \u3000\n"


def delimit(
    text: str,
    marks: Sequence[Mark],
    steps: Sequence[Step],
    starts: Sequence[int],
    stops: Sequence[int] = (),
) -> list[Entry]:
    """Return the entries of the outline with their ends (reading offsets).

    ``starts`` are the offsets at which paragraphs begin, ``stops`` those at which a speech closes:
    no last member goes on past one.
    """
    if not steps:
        return []
    return _Extents(text, marks, steps, starts, stops).entries()


class _Extents:
    """One text's outline while its ends are being found."""

    def __init__(
        self,
        text: str,
        marks: Sequence[Mark],
        steps: Sequence[Step],
        starts: Sequence[int],
        stops: Sequence[int],
    ) -> None:
        self.text, self.starts, self.stops = text, starts, stops
        self.found = [marks[step.entry] for step in steps]
        number = {step.entry: index for index, step in enumerate(steps)}
        self.parents = [number.get(step.parent, -1) for step in steps]
        self.series = [number[step.first] for step in steps]
        self.follower = self._followers()
        self.sibling = self._next_siblings()
        self.members = self._members()
        calls = [match.start() for match in _ADDRESS.finditer(text)]
        self.address = calls[-1] if calls else len(text)

    def entries(self) -> list[Entry]:
        """Return the entries, ends and all."""
        least = self._least_ends()
        ends: list[int] = []
        for index, mark in enumerate(self.found):
            parent = self.parents[index]
            limit = ends[parent] if parent >= 0 else len(self.text)
            follower = self.follower[index]
            if follower < len(self.found):
                limit = min(limit, self.found[follower].start)
            if not self.sibling[index]:
                limit = min(limit, least[index], self._closing(self.found[follower - 1].end))
            ends.append(limit)
            assert ends[index] >= mark.end
        return [self._entry(index, end) for index, end in enumerate(ends)]

    def _closing(self, offset: int) -> int:
        """Return where the speech that holds an offset closes."""
        number = bisect_left(self.stops, offset)
        return self.stops[number] if number < len(self.stops) else len(self.text)

    def _entry(self, index: int, end: int) -> Entry:
        mark = self.found[index]
        return Entry(
            mark.start,
            mark.end,
            end,
            mark.style,
            mark.ordinal,
            self.parents[index],
            self.series[index],
        )

    def _followers(self) -> list[int]:
        """Return for each entry the index of the first one after it that is not inside it."""
        count = len(self.found)
        followers = [count] * count
        open_entries: list[int] = []
        for index, parent in enumerate(self.parents):
            while open_entries and open_entries[-1] != parent:
                followers[open_entries.pop()] = index
            open_entries.append(index)
        return followers

    def _next_siblings(self) -> list[bool]:
        """Return for each entry whether the next one outside it is the next of its series."""
        count = len(self.found)
        return [
            after < count and self.series[after] == self.series[index]
            for index, after in enumerate(self.follower)
        ]

    def _members(self) -> dict[int, list[int]]:
        members: dict[int, list[int]] = {}
        for index, series in enumerate(self.series):
            members.setdefault(series, []).append(index)
        return members

    def _least_ends(self) -> list[int]:
        """Return where each entry would end by itself, what lies inside it included."""
        least = [0] * len(self.found)
        for index in reversed(range(len(self.found))):
            own = self.found[index].end if self.sibling[index] else self._natural_end(index)
            least[index] = max(least[index], own)
            parent = self.parents[index]
            if parent >= 0:
                least[parent] = max(least[parent], least[index])
        return least

    def _natural_end(self, index: int) -> int:
        earlier = self.members[self.series[index]][:-1]
        if self.found[index].place.boundary != "line":
            return self._inline_end(index, earlier)
        paragraph_end = self._paragraph_end(self.found[index].end)
        uniform = bool(earlier) and all(self._one_paragraph(each) for each in earlier)
        section = 0 < style_of(self.found[index].style).rank <= SECTION
        if uniform and not (section and self.found[index].place.bare):
            return paragraph_end
        return self._before_address(paragraph_end)

    def _inline_end(self, index: int, earlier: Sequence[int]) -> int:
        start = self.found[index].end
        end = self._paragraph_end(start)
        if not earlier:
            return end
        lengths = [self.found[self.follower[each]].start - self.found[each].end for each in earlier]
        if all(self._one_sentence(each) for each in earlier):
            stop = _STOP.search(self.text, start, end)
            return stop.end() if stop else end
        most = start + int(FACTOR * max(lengths)) + MARGIN
        if most >= end:
            return end
        stops = [stop.end() for stop in _STOP.finditer(self.text, start, most)]
        return stops[-1] if stops else end

    def _one_sentence(self, index: int) -> bool:
        end = self._visible_end(self.found[self.follower[index]].start)
        stop = _STOP.search(self.text, self.found[index].end, end)
        return stop is None or stop.end() >= end

    def _one_paragraph(self, index: int) -> bool:
        end = self._visible_end(self.found[self.follower[index]].start)
        return self._paragraph_end(self.found[index].end) >= end

    def _paragraph_end(self, offset: int) -> int:
        number = bisect_right(self.starts, offset)
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return max(offset, self._visible_end(end))

    def _visible_end(self, offset: int) -> int:
        """Return the end of the last visible character before an offset."""
        while offset and self.text[offset - 1] in _BLANKS:
            offset -= 1
        return offset

    def _before_address(self, offset: int) -> int:
        """Return where the last call to the audience begins after an offset, else the end."""
        return self.address if self.address >= offset else len(self.text)
