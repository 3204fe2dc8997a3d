"""GM106: words of sequence that do not follow on each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.tree import Series

_FIRST = re.compile("首先|首要|首推|第一|其一|一是|一要|一方面|最[^。；，]{1,4}的?是|主要|先")
"""What may stand for 首先 in running words."""
_BEFORE = 300
"""How far before 其次 that is looked for (code points)."""
_LEAST = 2


class BrokenSequenceWords(Rule):
    """次序语脱节：有“其次”没有“首先”，“首先”之后接“第三”。

    “首先、其次、再次、最后”要依次用；与“第几”混用时，“首先”算第一，后面应接“其次”或“第二”。
    前文已有“最重要的是”一类说法的，“其次”是接着它说的，不算错。

    English:
        Words of sequence that do not follow on each other.

        首先 其次 再次 最后 come in this order; mixed with ordinals, 首先 counts as the first and
        其次 or 第二 is due after it. 其次 may follow on words such as 最重要的是.

    坏例：
        推进这项工作，要下功夫。
        首先，要统一思想，提高认识。
        ⟦第三，⟧要明确任务，落实责任。
        最后，要加强督查，兑现奖惩。

    坏例：
        各级都要行动起来，抓好落实。
        ⟦其次，⟧要明确任务，落实责任。
        再次，要加强督查，兑现奖惩。

    好例：
        首先，要统一思想；其次，要明确任务；第三，要加强督查；最后，要兑现奖惩。

    好例：
        这件事最要紧的是统一思想。
        其次，要明确任务，落实责任。
        再次，要加强督查，兑现奖惩。
    """

    code, name, severity = "GM106", "broken-sequence-words", "warning"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each series of such words that has no beginning, or skips."""
        for series in context.series:
            first = series.items[0].marker
            if first.style != "sequence" or len(series.items) < _LEAST:
                continue
            if first.ordinal == 1:
                yield from self._skipped(series)
            elif not _FIRST.search(context.prose[max(0, first.start - _BEFORE) : first.start]):
                yield self._headless(series)

    def _skipped(self, series: Series) -> Iterator[Finding]:
        last = 1
        for place, item in enumerate(series.items[1:], 2):
            marker = item.marker
            number = marker.ordinal or last
            if marker.style != "sequence" and number not in {place, last, last + 1}:
                before = series.items[place - 2].marker
                here, there = quoted(marker.text), quoted(before.text)
                yield self.finding(
                    marker,
                    Pair(f"“{there}”之后接“{here}”，次序脱节", f"“{here}” cannot follow “{there}”"),
                    Pair("补上中间的一项，或改正序号", "put back what is lost, or number it anew"),
                    related=[Related(before.start, before.end, Pair("前一项", "the one before"))],
                    claims=[claim(series)],
                )
                return
            last = number

    def _headless(self, series: Series) -> Finding:
        marker = series.items[0].marker
        here = quoted(marker.text)
        return self.finding(
            marker,
            Pair(f"有“{here}”，前面没有“首先”", f"“{here}” without “首先” before it"),
            Pair("补上“首先”，或去掉这个次序语", "put “首先” back, or take the word out"),
            claims=[claim(series)],
        )
