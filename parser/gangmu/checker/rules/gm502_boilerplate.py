"""GM502: words of web sites and document shops in the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from gangmu.checker.context import Context
from gangmu.checker.extraction import is_boilerplate, words_of
from gangmu.checker.finding import Finding, Pair, Related, quoted
from gangmu.checker.rule import Rule

_MOST_RELATED = 9


class Boilerplate(Rule):
    """夹有网页杂字。

    网站的导航、水印、广告、来源说明混进了文稿，不是讲话的内容。全文合并报一条，不按编号查错。
    会议的时间、地点和 Markdown 文件头不算。

    English:
        Words of web sites and document shops in the text.

        Menus, watermarks, adverts and credits came along when the text was copied. All of them are
        one finding, and never numbering errors. The time and place of a meeting and the front
        matter of a Markdown file are none.

    坏例：
        ⟦您的位置：首页 > 讲话 > 正文⟧
        同志们：
        今年的防火工作任务很重，各级要时刻绷紧防火这根弦。
        本文来源：https://www.example.com/a/1.html

    好例：
        时间：2024年5月16日下午
        同志们：
        今年的防火工作任务很重，各级要时刻绷紧防火这根弦。
    """

    code, name, severity = "GM502", "boilerplate", "advice"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield one finding for all noise that is no page stamp."""
        noise = [each for each in context.noise if is_boilerplate(each)]
        if not noise:
            return
        start, end = words_of(noise[0])
        here, number = quoted(context.text[start:end]), len(noise)
        yield self.finding(
            (start, end),
            Pair(
                f"“{here}”不是讲话的内容" + (f"，这类杂字共{number}处" if number > 1 else ""),
                f"“{here}” is no part of the speech"
                + (f"; there are {number} such places" if number > 1 else ""),
            ),
            Pair("删去", "take it out"),
            related=[
                Related(*words_of(each), Pair("又一处", "another one"))
                for each in islice(noise, 1, 1 + _MOST_RELATED)
            ],
        )
