"""GM201: one series in different styles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.checker.strays import SENTENCE_STARTS, Stray
from gangmu.numbering.styles import style_of
from gangmu.tree import Marker, Series

_CLASHING = frozenset(
    {
        frozenset({"shi", "yao"}),
        frozenset({"qi", "ordinal"}),
        frozenset({"qi", "unit"}),
    }
)
"""Styles that no careful editor lets stand in one series; 首先 with 第二 is common usage."""

_CLAUSES = frozenset({"shi", "yao", "geshi"})
_ORDINALS = ("ordinal", "unit")
_BEFORE = 400
"""How far before a series its first member is looked for (code points)."""


_BEYOND = 8
"""How far after a series, beyond line ends, its last member may begin (code points)."""


class _Odd(NamedTuple):
    """A stray that is a member of a series, before or after which other members stand."""

    stray: Stray
    beside: Marker


class MixedStyle(Rule):
    """同一组编号体例不一。

    同一组并列的项应当用同一种序号：（一）不与“一、”混排，“一是”不与“二要”“第二”混用
    （GB/T 15834—2011 附录 B.3 各款）。“首先”之后接“第二”是通行的说法，不报。

    English:
        One series in different styles.

        Members that stand side by side should be numbered alike: no （三） among 一、二、四、, no
        二要 or 第二 after 一是 (GB/T 15834—2011 B.3). That 第二 follows on 首先 is common usage.

    坏例：
        今年要抓好几件事：
        一、修好道路。道路是发展的前提。
        二、管好水源。水源是生活的保障。
        ⟦（三）⟧办好学校。学校是未来的希望。
        四、建好医院。医院是健康的依靠。

    坏例：
        各部门要做到：一是按时报送；⟦二要⟧主动沟通；三是及时反馈。

    坏例：
        各部门要做到：一是按时报送；⟦第二，⟧主动沟通；三是及时反馈。

    坏例（gongwen）：
        推进这项工作，首先，要统一思想；第二，要明确任务；⟦第三个⟧要加强督查。

    好例：
        各部门要做到：一要按时报送；二要主动沟通；三要及时反馈。
        推进这项工作，首先，要统一思想；第二，要明确任务；第三，要加强督查。
    """

    code, name, severity = "GM201", "mixed-style", "warning"
    source, kind = "GB/T 15834—2011 B.3", "standard"
    yields_to = ("GM103", "GM104")

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield one finding for each series with members of different styles."""
        for series in context.series:
            odd = next(_clashing(context, series), None)
            if odd is not None:
                yield self._mixed(*odd)
                continue
            stray = next(_members_outside(context, series), None)
            if stray is not None:
                yield self._outside(context, series, stray)

    def _mixed(self, marker: Marker, model: Marker) -> Finding:
        here, there = quoted(marker.text), quoted(model.text)
        return self.finding(
            marker,
            Pair(
                f"同一组编号里“{there}”与“{here}”混用",
                f"“{there}” and “{here}” stand in one series",
            ),
            Pair("统一用一种序号", "number all members alike"),
            related=[Related(model.start, model.end, Pair("其他项这样编号", "the others"))],
            claims=[claim(marker)],
        )

    def _outside(self, context: Context, series: Series, odd: _Odd) -> Finding:
        start, end = odd.stray.start, odd.stray.end
        here, there = quoted(context.text[start:end]), quoted(odd.beside.text)
        claims, item = [claim(series)], context.item_at(start)
        if item is not None:
            claims.append(claim(context.series_of(item)))
        return self.finding(
            (start, end),
            Pair(
                f"这一项编作“{here}”，与同组的“{there}”体例不一",
                f"“{here}” and “{there}” are members of one list, numbered differently",
            ),
            Pair("改成与同组其他项一样的序号", "number it as the other members are"),
            related=[Related(odd.beside.start, odd.beside.end, Pair("同组的项", "another member"))],
            claims=claims,
        )


def _clashing(context: Context, series: Series) -> Iterator[tuple[Marker, Marker]]:
    """Yield the first marker of a rarer style, with one of the commonest."""
    markers = [item.marker for item in context.members(series)]
    styles = Counter(marker.style for marker in markers if marker.style != "sequence")
    if len(styles) < 2:
        return
    usual = styles.most_common(1)[0][0]
    model = next(marker for marker in markers if marker.style == usual)
    for marker in markers:
        pair = frozenset({marker.style, usual})
        strict = context.preset == "gongwen" and marker.style != "sequence"
        if len(pair) > 1 and (strict or pair in _CLASHING):
            yield marker, model


def _members_outside(context: Context, series: Series) -> Iterator[_Odd]:
    """Yield members of a series that the tree has not in it, as they are numbered otherwise."""
    items = context.members(series)
    for fault in context.faults(series):
        if fault.kind == "gap" and len(fault.missing) == 1:
            before = items[fault.member - 1]
            wanted = fault.missing[0]
            yield from _found(context, series, before.marker, before.end, wanted)
        elif fault.kind == "first":
            yield from _before(context, series, fault.missing[-1])
    promised = series.announcement.count if series.announcement else None
    last = items[-1]
    if promised == len(items) + 1 == last.marker.ordinal + 1:
        yield from _found(context, series, last.marker, series.end + _BEYOND, promised)
    if series.style in _CLAUSES:
        yield from _interposed(context, series)


def _found(
    context: Context, series: Series, beside: Marker, end: int, wanted: int
) -> Iterator[_Odd]:
    for each in context.strays(beside.end, end):
        if each.ordinal == wanted and _is_member(context, series, each):
            yield _Odd(each, beside)


def _before(context: Context, series: Series, wanted: int) -> Iterator[_Odd]:
    """Yield the member right before a series that seems to begin too late."""
    around = context.parent(series)
    start = max(around.start if around else 0, series.start - _BEFORE)
    for each in context.strays(start, series.start)[-1:]:
        item = context.item_at(each.start)
        inside = item is not None and item.end > series.start
        if (
            each.firm
            and each.ordinal == wanted
            and not inside
            and _is_member(context, series, each)
        ):
            yield _Odd(each, context.members(series)[0].marker)


def _is_member(context: Context, series: Series, stray: Stray) -> bool:
    """Tell whether a stray may be a member: numbered otherwise, and alone where it stands."""
    style, own = style_of(stray.style), style_of(series.style)
    if style.name == own.name or (own.rank and not style.rank):
        return False
    if own.rank and stray.mark not in SENTENCE_STARTS:
        return False
    item = context.item_at(stray.start)
    return item is None or len(context.members(context.series_of(item))) == 1


def _interposed(context: Context, series: Series) -> Iterator[_Odd]:
    """Yield a 第二 between 一是 and 二是, in one sentence with it."""
    for item, following in pairwise(context.members(series)):
        if following.marker.ordinal != item.marker.ordinal + 1:
            continue
        start, end = item.marker.end, item.end
        for each in chain.from_iterable(context.unplaced(kind, start, end) for kind in _ORDINALS):
            if each.ordinal == following.marker.ordinal and each.mark == "；":
                yield _Odd(each, item.marker)
