"""GM301: a list has more or fewer members than were announced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.counts import recounted
from gangmu.checker.excerpt import breaks_off, is_last, leaves_out
from gangmu.checker.finding import Finding, Fix, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.tree import Announcement, Item, Series

_BESIDES = re.compile("除|还有|另有|另外|此外|其他|其它")
"""除首先要…外，还有两种遵循 promises two beside what the list begins with."""
_REACH = 40
_AFTER = 120
"""How far after a list its last member may be spoken of (code points)."""
_FIGURES = "零一二三四五六七八九十"


class CountMismatch(Rule):
    """预告的数目与实际项数不符。

    说“讲三点意见”，下面却列了四点：多半是后来加了、并了或删了一项，预告没有跟着改。数的是与预告
    相应的那一组编号；“几点意见”不限数目；节录或文末中断的，缺项不算错。

    English:
        A list has more or fewer members than were announced.

        Most often a member was added, merged or taken out later and the promise left as it was.
        几点意见 promises no number; in an excerpt, or where the text breaks off, missing members
        are no fault.

    坏例：
        同志们：
        今天我讲⟦四点意见⟧。
        一、认清形势。各级要看到困难。
        二、明确任务。各级要抓住重点。
        三、加强领导。各级要负起责任。

    改后：
        同志们：
        今天我讲三点意见。
        一、认清形势。各级要看到困难。
        二、明确任务。各级要抓住重点。
        三、加强领导。各级要负起责任。

    坏例：
        要处理好⟦两个关系⟧：一是处理好快与慢的关系；二是处理好点与面的关系；三是处理好内与外的关系。

    改后：
        要处理好三个关系：一是处理好快与慢的关系；二是处理好点与面的关系；三是处理好内与外的关系。

    好例：
        同志们：
        今天我讲几点意见。
        一、认清形势。各级要看到困难。
        二、明确任务。各级要抓住重点。
    """

    code, name, severity = "GM301", "count-mismatch", "warning"
    source, kind = "practice", "practice"
    yields_to = ("GM1", "GM201")

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each announcement whose list has another number of members."""
        kept = {each.series for each in context.announcements if _is_kept(context, each)}
        for each in context.announcements:
            series = context.series_at(each.series)
            if series is None or each.count is None or each.series in kept:
                continue
            if not _excused(context, each, series):
                yield self._found(each, series)

    def _found(self, promise: Announcement, series: Series) -> Finding:
        found, words = len(series.items), quoted(promise.text)
        first, last = series.items[0].marker, series.items[-1].marker
        related = [Related(first.start, first.end, Pair("第一项", "the first member"))]
        if last is not first:
            related.append(Related(last.start, last.end, Pair("最后一项", "the last member")))
        edit = recounted(promise, found) if found > 1 else None
        return self.finding(
            promise,
            Pair(
                f"预告“{words}”，实际列了{found}项",
                f"“{words}” is announced, but {found} members follow",
            ),
            Pair(
                "核对有无漏项、多项，或改预告的数目", "look for what is lost, or change the count"
            ),
            related=related,
            fix=Fix(False, (edit,)) if edit else None,
            claims=[claim(series), claim(promise)],
        )


def _is_kept(context: Context, promise: Announcement) -> bool:
    series = context.series_at(promise.series)
    return series is not None and promise.count == len(series.items)


def _excused(context: Context, promise: Announcement, series: Series) -> bool:
    """Tell whether more or fewer members are no fault, or cannot be known to be one."""
    before = context.prose[max(0, promise.start - _REACH) : promise.start]
    if _BESIDES.search(before.rpartition("。")[2]):
        return True
    return len(series.items) < (promise.count or 0) and _is_cut(context, promise, series)


def _is_cut(context: Context, promise: Announcement, series: Series) -> bool:
    """Tell whether members may have been left out, or follow without numbers."""
    last = series.items[-1]
    if len(series.items) == 1:
        return True
    if is_last(context, series) and breaks_off(context):
        return True
    return leaves_out(context.text[promise.end : series.start]) or _goes_on(context, last)


def _goes_on(context: Context, last: Item) -> bool:
    """Tell whether the last member speaks of the next one: 其余的都是第三类."""
    words = context.prose[last.marker.end : last.end + _AFTER]
    number = last.marker.ordinal + 1
    following = f"第{_FIGURES[number]}" if number < len(_FIGURES) else f"第{number}"
    return following in words or leaves_out(context.text[last.end - _REACH : last.end])
