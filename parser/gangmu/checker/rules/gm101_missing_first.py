"""GM101: a series does not begin with its first number."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Pair, Related, claim, quoted
from gangmu.checker.numbers import label_of
from gangmu.checker.present import is_present
from gangmu.checker.rule import Rule
from gangmu.checker.sequence import Fault
from gangmu.tree import Series


class MissingFirst(Rule):
    """编号缺首项。

    一组编号不从“一”开始，读者会以为前面漏了内容。多半是标题或序号在转录、删改时丢了，
    补回即可；若本来就接着上文往下编（第一章第一至三条、第二章第四条起），不算错。

    English:
        A series does not begin with its first number.

        Readers look for what came before. Most often a heading or its number was lost when the
        text was copied or cut. A series that goes on counting where the one before it ended
        (articles through chapters) is right.

    坏例：
        同志们：
        今天我讲三点意见。
        认清形势。各级要看到困难。
        ⟦二、⟧明确任务。各级要抓住重点。
        三、加强领导。各级要负起责任。

    坏例：
        各部门要做到以下几点：⟦三是⟧按时报送情况；四是及时解决问题。

    好例：
        同志们：
        今天我讲两点意见。
        一、认清形势。各级要看到困难。
        二、明确任务。各级要抓住重点。
    """

    code, name, severity = "GM101", "missing-first", "error"
    source, kind = "practice", "practice"
    yields_to = ("GM103", "GM104", "GM201")

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each series that begins too late."""
        for series in context.series:
            for fault in context.faults(series):
                if fault.kind != "first" or context.runs_on(series):
                    continue
                if not is_present(context, series, fault):
                    yield self._found(series, fault)

    def _found(self, series: Series, fault: Fault) -> Finding:
        marker = series.items[0].marker
        here, lost = quoted(marker.text), [label_of(marker, number) for number in fault.missing[:1]]
        first = quoted(lost[0])
        return self.finding(
            marker,
            Pair(
                f"这组编号从“{here}”开始，前面没有“{first}”",
                f"this series begins with “{here}”: there is no “{first}” before it",
            ),
            Pair(
                f"把前面缺的“{first}”补上，或从头重新编号",
                f"put “{first}” back, or number the series from the start",
            ),
            related=_promise(series),
            claims=[claim(series)],
        )


def _promise(series: Series) -> Iterator[Related]:
    promise = series.announcement
    if promise is not None:
        yield Related(promise.start, promise.end, Pair("这里作了预告", "it is announced here"))
