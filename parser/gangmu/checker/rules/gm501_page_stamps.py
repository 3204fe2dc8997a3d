"""GM501: page numbers in the middle of the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from gangmu.checker.context import Context
from gangmu.checker.extraction import is_stamp, words_of
from gangmu.checker.finding import Finding, Fix, Pair, Related
from gangmu.checker.rule import Rule
from gangmu.edit.edited import Edit

_MOST_RELATED = 9


class PageStamps(Rule):
    """夹有页码。

    页码混进了正文，句子被拦腰截断。多半是从文档网站或分页文件复制来的。页码不是编号，
    不按编号查错；全文合并报一条。

    English:
        Page numbers in the middle of the text.

        They cut sentences in two. The text was copied from a document-sharing site or a file with
        pages. Page numbers are no numbering and not reported as such; all of them are one finding.

    坏例：
        同志们：
        今年防火任务很重，各级要时刻绷紧这根弦，把责任落到每一个
        ⟦- 1 -⟧
        人头，确保不发生大的火灾。
        各村要管住火源，看好重点人群和重点部位。

    改后：
        同志们：
        今年防火任务很重，各级要时刻绷紧这根弦，把责任落到每一个人头，确保不发生大的火灾。
        各村要管住火源，看好重点人群和重点部位。

    好例：
        同志们：
        今年的防火工作任务很重，各级要时刻绷紧防火这根弦。
        1、各村要管住火源。
        2、各组要看好重点人群和重点部位。
    """

    code, name, severity = "GM501", "page-stamps", "warning"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield one finding for all stamps."""
        stamps = [each for each in context.noise if is_stamp(each)]
        if not stamps:
            return
        number = len(stamps)
        yield self.finding(
            words_of(stamps[0]),
            Pair(
                f"正文夹有页码，共{number}处",
                f"{number} page number{'s' if number > 1 else ''} inside the text",
            ),
            Pair(
                "删去页码，接好被截断的句子",
                "take the page numbers out and join the sentences that they cut",
            ),
            related=[
                Related(*words_of(each), Pair("又一处页码", "another one"))
                for each in islice(stamps, 1, 1 + _MOST_RELATED)
            ],
            fix=Fix(False, tuple(Edit(each.start, each.end, "") for each in stamps)),
        )
