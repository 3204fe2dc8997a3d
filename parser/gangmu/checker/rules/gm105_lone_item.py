"""GM105: a series has one member alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.excerpt import is_last
from gangmu.checker.finding import Finding, Pair, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.numbering.styles import style_of
from gangmu.tree import Series

_COMPOUND = re.compile("[二三四五六七八九十0-9]")
"""第一、二轮 is one ordinal, no member."""


class LoneItem(Rule):
    """孤项：只有“一”没有“二”。

    只有一项就不必编号；有了“一”，读者就等着“二”。或是后面的序号漏了，或是别的项删去以后剩下
    这一项。讲话末尾只剩一项的，多半是节录，不报。

    English:
        One alone: a first without a second.

        What is one needs no number, and a first makes the reader wait for a second. Either the
        next number was lost, or the other members were taken out. One alone at the end of a text
        is most often an excerpt and is let pass.

    坏例：
        要抓好两个方面的工作。
        ⟦（一）⟧加强学习。各级要制定计划，抓好落实。

        各级要高度重视，加强领导，确保各项任务圆满完成。
        一、统一思想。各级要提高认识。
        二、明确责任。各级要分工负责。

    好例：
        要抓好学习：一是制定计划，二是抓好落实。
    """

    code, name, severity = "GM105", "lone-item", "advice"
    source, kind = "practice", "practice"
    yields_to = ("GM101", "GM201")

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each member that is alone, or is followed by a list of its own."""
        for series in context.series:
            ordinals = [item.marker.ordinal for item in series.items[:3]]
            anew = ordinals == [1, 1, 2] and not style_of(series.style).rank
            alone = ordinals == [1] and not is_last(context, series)
            if (anew or alone) and not _COMPOUND.match(context.text, series.items[0].marker.end):
                yield self._found(series)

    def _found(self, series: Series) -> Finding:
        marker = series.items[0].marker
        here = quoted(marker.text)
        return self.finding(
            marker,
            Pair(f"只有“{here}”，没有下一项", f"“{here}” is alone: no other member follows"),
            Pair(
                "补上漏掉的序号，或去掉这个序号", "put back the next number, or take this one out"
            ),
            claims=[claim(series)],
        )
