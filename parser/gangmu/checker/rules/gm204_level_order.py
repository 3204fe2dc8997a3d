"""GM204: levels numbered against the usual order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.navigate import events
from gangmu.tree import Marker, Series

LEVELS = {"hanzi": 1, "hanzi_paren": 2, "digit": 3, "digit_paren": 4, "circled": 5}
"""The usual order of levels: 一、（一）1.（1）① (GB/T 15834—2011 B.3.8)."""

_TWO_LEVELS = ("hanzi", "digit")
"""一、 with 1. right below it is usual in a text of two levels."""


class _Below(NamedTuple):
    """A series, and the marker of the nearest level above it."""

    series: Series
    above: Marker


class LevelOrder(Rule):
    """层次序号次序颠倒。

    层次序号一般按“一、（一）1.（1）①”的次序用（GB/T 15834—2011 附录 B.3.8，GB/T 9704—2012
    7.3.3）。两处标准都说“可以”“宜”，所以只作建议，同样的颠倒全文只提一次；gongwen 预设还提示
    跳级和上下两级用同一种序号。

    English:
        Levels numbered against the usual order.

        The usual order is 一、（一）1.（1）① (GB/T 15834—2011 B.3.8, GB/T 9704—2012 7.3.3). Both
        standards advise and do not demand, so this is advice, and given once for each pair of
        levels; the preset ``gongwen`` also points out skipped levels and one style at two levels.

    坏例：
        （一）加强领导
        ⟦一、⟧各级要负起责任。
        二、各部门要配合。
        （二）抓好落实
        一、各级要督促检查。
        二、各部门要按时报送。

    坏例（gongwen）：
        一、加强领导
        ⟦（1）⟧各级要负起责任。
        （2）各部门要配合。

    好例：
        一、加强领导
        1.各级要负起责任。
        2.各部门要配合。
        二、抓好落实
        1.各级要督促检查。
        2.各部门要按时报送。
    """

    code, name, severity = "GM204", "level-order", "advice"
    source, kind = "GB/T 15834—2011 B.3.8; GB/T 9704—2012 7.3.3", "standard"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each pair of styles that stand in the wrong order."""
        found: dict[tuple[str, str], list[_Below]] = {}
        for each in _below(context):
            pair = (each.above.style, each.series.style)
            if _is_wrong(pair, strict=context.preset == "gongwen"):
                found.setdefault(pair, []).append(each)
        for group in found.values():
            yield self._found(group)

    def _found(self, group: Sequence[_Below]) -> Finding:
        marker, above = group[0].series.items[0].marker, group[0].above
        here, there = quoted(marker.text), quoted(above.text)
        many = (f"（共{len(group)}处）", f" ({len(group)} in all)") if group[1:] else ("", "")
        return self.finding(
            marker,
            Pair(
                f"“{there}”下面用“{here}”，与通常的层次次序不合{many[0]}",
                f"“{here}” below “{there}” is against the usual order of levels{many[1]}",
            ),
            Pair("宜按“一、（一）1.（1）①”的次序", "the usual order is 一、（一）1.（1）①"),
            related=[Related(above.start, above.end, Pair("上一层", "the level above"))],
            claims=[claim(each.series) for each in group],
        )


def _below(context: Context) -> Iterator[_Below]:
    """Yield the series of the usual levels that lie in items of others of them."""
    above: list[Marker] = []
    for entering, node in events(context.speech):
        if not isinstance(node, Series) or node.style not in LEVELS:
            continue
        if not entering:
            above.pop()
            continue
        if above:
            yield _Below(node, _around(node, above[-1], context))
        above.append(node.items[0].marker)


def _around(series: Series, first: Marker, context: Context) -> Marker:
    """Return the marker of the item directly around a series if it is of that level."""
    item = context.item_of(series)
    return item.marker if item is not None and item.marker.style == first.style else first


def _is_wrong(pair: tuple[str, str], *, strict: bool) -> bool:
    step = LEVELS[pair[1]] - LEVELS[pair[0]]
    return step < 0 or (strict and step != 1 and pair != _TWO_LEVELS)
