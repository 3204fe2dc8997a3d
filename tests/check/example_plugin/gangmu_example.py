"""A rule of one's own: install this package beside gangmu, and ``gangmu check`` runs it."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.checker import Context, Finding, Pair, Rule, claim

MOST = 30


class LongHeading(Rule):
    """标题太长。

    标题宜短，一口气念得完。

    English:
        A heading is too long.

        A heading should be short enough to be read out in one breath.

    坏例：
        一、⟦各级各部门各单位要进一步提高认识统一思想鼓足干劲克服困难坚决打赢这一仗⟧
        二、抓好落实

    好例：
        一、提高认识
        二、抓好落实
    """

    code, name, severity = "EX001", "long-heading", "advice"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each long heading."""
        for heading in context.headings:
            if len(heading.text) > MOST:
                yield self.finding(
                    heading,
                    Pair("标题太长", "this heading is too long"),
                    Pair(f"压到 {MOST} 字以内", f"cut it to {MOST} characters"),
                    claims=[claim(heading)],
                )
