"""GM402: of the headings of one series some end with a stop and some without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Fix, Pair, Related, claim
from gangmu.checker.rule import Rule
from gangmu.edit.edited import Edit
from gangmu.tree import Heading, Item, Series

_LEAST = 3
"""So many headings a series must have: of two, neither is the rule."""
_LONGEST = 40
"""Code points of a heading; what is longer is a sentence that stands alone."""
_STOPS = frozenset("。.．")


class HeadingEndings(Rule):
    """同组标题末尾标点不一致。

    同一组单独成行的标题，有的末尾用句号，有的不用。单独成行的标题一般不用句号；用与不用，
    同组应当一致。

    English:
        Of the headings of one series some end with a stop and some without.

        A heading on a line of its own usually takes no stop. Whichever is chosen, headings of one
        series should end alike.

    坏例：
        一、提高认识
        各级要看到防火工作的重要性，时刻绷紧这根弦。
        二、⟦突出重点⟧。
        各村要管住火源，看好重点人群和重点部位。
        三、加强领导
        主要负责同志要靠前指挥，带班值班不得脱岗。

    改后：
        一、提高认识
        各级要看到防火工作的重要性，时刻绷紧这根弦。
        二、突出重点
        各村要管住火源，看好重点人群和重点部位。
        三、加强领导
        主要负责同志要靠前指挥，带班值班不得脱岗。

    好例：
        一、提高认识
        各级要看到防火工作的重要性，时刻绷紧这根弦。
        二、突出重点
        各村要管住火源，看好重点人群和重点部位。
        三、怎样加强领导？
        主要负责同志要靠前指挥，带班值班不得脱岗。
    """

    code, name, severity = "GM402", "heading-endings", "warning"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each series whose headings end in two ways."""
        for series in context.series:
            headings = _headings(context.text, series)
            stopped = [each for each in headings if context.text[each.end] in _STOPS]
            bare = [each for each in headings if context.text[each.end] in "\r\n"]
            if stopped and bare:
                fewer = bare if len(bare) < len(stopped) else stopped
                yield self._found(context.text, fewer, len(stopped), len(bare))

    def _found(self, text: str, odd: Sequence[Heading], stopped: int, bare: int) -> Finding:
        drop = text[odd[0].end] in _STOPS
        edits = (Edit(each.end, each.end + drop, "" if drop else "。") for each in odd)
        return self.finding(
            odd[0],
            Pair(
                f"这组标题{stopped}个末尾有句号，{bare}个没有",
                f"{stopped} headings of this series end with a stop, {bare} without",
            ),
            Pair(
                "去掉句号，与同组一致" if drop else "补上句号，与同组一致",
                "take the stop out, as in the others" if drop else "add a stop, as in the others",
            ),
            related=[
                Related(each.start, each.end, Pair("这个标题也是", "this one too"))
                for each in odd[1:]
            ],
            fix=Fix(True, tuple(edits)),
            claims=map(claim, odd),
        )


def _headings(text: str, series: Series) -> list[Heading]:
    """Return the headings of a series, if all stand on lines of their own above something."""
    found = [item.heading for item in series.items if _is_headed(text, item)]
    return (
        [each for each in found if each is not None]
        if len(found) == len(series.items) >= _LEAST
        else []
    )


def _is_headed(text: str, item: Item) -> bool:
    heading = item.heading
    if heading is None or heading.ending != "line" or heading.end - heading.start > _LONGEST:
        return False
    return heading.end < item.end and bool(text[heading.end + 1 : item.end].strip())
