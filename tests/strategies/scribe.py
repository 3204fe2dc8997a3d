"""Who draws a speech: the words of it, and what all parts of it share."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import starmap
from typing import TypeVar

from hypothesis import strategies as st
from tests.strategies.labels import Way
from tests.strategies.layout import Inside, floating_ways, ways_in_lines
from tests.strategies.plans import Plan, pledge
from tests.strategies.words import Prose

from gangmu.numbering.ordinals import label
from gangmu.tree import Announcement, FormulaPart, Heading, Slogan

MOST_ITEMS = 30
"""About how many items a speech has at most."""

USUAL = ("hanzi", "hanzi_paren", "digit", "digit_paren", "circled", "shi", "ordinal")
"""Every second list is written in one of these styles."""

PROMISES = (
    ("要做到", "点"),
    ("重点抓好", "项工作"),
    ("主要有", "个方面"),
    ("下面讲", "点意见"),
    ("这里提", "条建议"),
    ("着重把握", "个环节"),
)
"""What announces: the words before the number, and those after it, which belong to the promise."""

SLOGANS = (
    ("深入开展“", "两学一做", ((2, "学"), (1, "做")), "”学习教育"),
    ("牢固树立“", "四个意识", ((4, "意识"),), "”"),
    ("扎实推进“", "三查三改三提升", ((3, "查"), (3, "改"), (3, "提升")), "”活动"),
    ("坚持落实", "三会一课", ((3, "会"), (1, "课")), "制度"),
    ("努力做到“", "为民、务实、清廉", (), "”"),
)
"""What sums up: words before, the slogan, the parts of a formula, words after."""

Value = TypeVar("Value")


@dataclass
class Scribe:
    """Draws the words of one speech, and keeps what all of it shares."""

    draw: st.DrawFn
    line: str
    """A line end and the indent of a paragraph."""
    deepest: int
    """How many lists may stand in each other."""
    left: int = MOST_ITEMS
    prose: Prose = field(default_factory=Prose)
    reached: int = 0

    def one(self, *choices: Value) -> Value:
        """Draw one of these."""
        return self.draw(st.sampled_from(choices))

    def maybe(self, times: int = 1) -> bool:
        """Draw yes or no; yes is once in two to the power of ``times``."""
        return self.draw(st.integers(0, 2**times - 1)) == 2**times - 1

    def count(self, least: int, most: int) -> int:
        """Draw a number."""
        return self.draw(st.integers(least, most))

    def way(self, ways: list[Way]) -> Way:
        """Draw a style, then a way of writing it."""
        styles = dict.fromkeys(way.style for way in ways)
        usual = [style for style in styles if style in USUAL]
        style = self.one(*(usual if usual and self.maybe() else styles))
        return self.one(*(way for way in ways if way.style == style))

    def goes_deeper(self, inside: Inside) -> bool:
        """Draw whether an item holds a list; the first that may do at its depth does."""
        ways = ways_in_lines(inside) and floating_ways(inside)
        if not ways or inside.depth >= self.deepest or self.left < 3:
            return False
        first, self.reached = inside.depth > self.reached, max(self.reached, inside.depth)
        return first or self.maybe()

    def far(self, inside: Inside) -> bool:
        """Tell whether there is more than a level or two to go."""
        return self.deepest - inside.depth > 2

    def sentence(self, stop: str = "。", least: int = 1, most: int = 3) -> str:
        """Return the next sentence."""
        return self.prose.sentence(self.count(least, most), stop)

    def heading(self, ending: str) -> Plan:
        """Return a heading of one or two clauses."""
        return Plan(Heading, [self.prose.heading(self.count(1, 2))], (ending,))

    def announcing(self, below: Plan) -> Plan:
        """Return a heading that announces the list right below it."""
        words = self.prose.heading() + "，抓好"
        return Plan(Heading, [words, self.promise(below, "项任务")], ("line",))

    def promise(self, series: Plan, measure: str) -> Plan:
        """Return the announcement of a list, its number given or left open."""
        count = len(series.parts)
        number = "两" if count == 2 else label("HAN", count)
        known = self.maybe()
        promise = Plan(Announcement, [(number if known else "几") + measure])
        promise.values = (count if known else None,)
        pledge(promise, series)
        return promise

    def lead(self, plan: Plan, series: Plan, stop: str) -> None:
        """Add the sentence before a list; it may announce it."""
        if self.maybe():
            before, measure = self.one(*PROMISES)
            plan.add(self.sentence(), before, self.promise(series, measure), stop)
        else:
            plan.add(self.sentence(stop))

    def body(self, plan: Plan, least: int = 1) -> None:
        """Add a paragraph's sentences, perhaps one with a slogan before them."""
        if self.maybe(3):
            before, words, parts, after = self.one(*SLOGANS)
            plan.add(before, slogan(words, parts), after + "。")
        for _ in range(self.count(1, 2)):
            plan.add(self.sentence(least=least))


def slogan(words: str, parts: tuple[tuple[int, str], ...]) -> Plan:
    """Return a formula of these parts, or a motto if there are none."""
    if not parts:
        members = tuple(words.split("、"))
        return Plan(Slogan, [words], (len(members), members))
    total = sum(count for count, _ in parts)
    members = tuple(head for _, head in parts) if len(parts) > 1 else ()
    return Plan(Slogan, [words], (total, members, tuple(starmap(FormulaPart, parts))))
