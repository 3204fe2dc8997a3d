"""GM205: lists of one level numbered in different styles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.tree import Item, Series

_LEVELS = frozenset({"hanzi", "hanzi_paren", "digit", "digit_paren", "circled", "plain"})
"""Styles that make levels; chapters may have sections or none."""


class SiblingStyles(Rule):
    """同一层次的几组编号体例不一。

    “一、”下面用（一），“二、”下面却用“1.”，同一层次前后不一。层次序号应当全文统一；讲话稿里
    这样写的不少，所以只作建议。

    English:
        Lists of one level numbered in different styles.

        （一） below 一、 but 1. below 二、: one level looks like two. Levels should be numbered
        alike throughout; as many speeches do not, this is advice.

    坏例：
        一、加强领导
        （一）各级要负起责任。
        （二）各部门要配合。
        二、抓好落实
        ⟦1.⟧各级要督促检查。
        2.各部门要按时报送。

    好例：
        一、加强领导
        （一）各级要负起责任。
        （二）各部门要配合。
        二、抓好落实
        （一）各级要督促检查。
        （二）各部门要按时报送。
    """

    code, name, severity = "GM205", "sibling-styles", "advice"
    source, kind = "GB/T 9704—2012 7.3.3", "standard"
    yields_to = ("GM201", "GM204")

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each series whose members hold lists of different styles."""
        for series in context.series:
            below = [each for each in map(_first_below, series.items) if each is not None]
            styles = Counter(each.style for each in below)
            if len(styles) > 1:
                usual = styles.most_common(1)[0][0]
                odd = [each for each in below if each.style != usual]
                yield self._found(odd[0], next(each for each in below if each.style == usual))

    def _found(self, odd: Series, model: Series) -> Finding:
        marker, other = odd.items[0].marker, model.items[0].marker
        here, there = quoted(marker.text), quoted(other.text)
        return self.finding(
            marker,
            Pair(
                f"同一层次有的用“{there}”，这里用“{here}”",
                f"“{here}” here, “{there}” elsewhere at the same level",
            ),
            Pair("同一层次宜用同一种序号", "number lists of one level alike"),
            related=[Related(other.start, other.end, Pair("同层的另一组", "another of the level"))],
            claims=[claim(odd)],
        )


def _first_below(item: Item) -> Series | None:
    """Return the first list right below an item, if it is numbered as a level is."""
    first = next((child for child in item.children if isinstance(child, Series)), None)
    return first if first is not None and first.style in _LEVELS else None
