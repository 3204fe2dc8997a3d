"""GM405: a placeholder that nobody has filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Pair, Related, quoted
from gangmu.checker.rule import Rule

_OFFICE = (
    "(?:副?(?:书记|省长|市长|县长|区长|镇长|乡长|州长|局长|主任|部长|主席|院长|校长|处长|科长|厅长"
    "|会长|所长|站长|队长|组长|总经理|董事长|委员)|常委|同志|领导)"
)
_PLACE = "(?:省|自治区|市|州|县|区|旗|镇|乡|村|街道|社区|小镇|局|厅|公司|集团)"
_MEASURE = "(?:年|月|日|号|次|个|名|人|户|家|项|件|条|起|份|亩|公里|万|亿|元|千|百|任|%|％|问题)"
_HAN = "[\u4e00-\u9fff]"

_SIGNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "X",
        re.compile(
            r"(?<![A-Za-zＸｘ./=_+\-])(?:20|19)?[XxＸｘ]{2,}+(?![A-Za-z0-9./=_+\-])"
            rf"|(?<![A-Za-z0-9+＋\-])[XＸ](?={_OFFICE}|{_PLACE}|{_MEASURE})"
        ),
    ),
    ("某某", re.compile(rf"某{{2,4}}(?={_OFFICE}|{_PLACE})")),
    ("○○", re.compile(rf"(?<![零一二三四五六七八九○〇\d])[○〇]{{2,4}}(?={_OFFICE}|{_PLACE})")),
    ("____", re.compile(rf"(?<={_HAN})[_＿]{{2,60}}(?={_HAN}|[，。；：、）])")),
    ("〔〕", re.compile(rf"(?<={_HAN})(?:〔\s{{0,9}}〕|（\s{{0,9}}）|《\s{{0,9}}》|“\s{{0,9}}”)")),
)
"""What stands where something is to be filled in. × is not among them: it hides what is not to be
told. A single X stands for a name or number only before an office, a place or a measure."""

_STARS = re.compile(r"[*＊]{1,6}")
_FOLLOWED = re.compile(f"{_OFFICE}|{_PLACE}|{_MEASURE}")
_MOST_RELATED = 9

_Spans = Sequence[tuple[int, int]]


class Placeholder(Rule):
    """占位符未填。

    文中还留着 XX、X书记、**、某某、〔〕一类占位符，定稿前应填上或删去。同一种占位符全文合并报
    一条，其余位置附在后面。隐去姓名用的 ×× 不算；Markdown 的加粗也不算。

    English:
        A placeholder that nobody has filled in.

        XX, X书记, **, 某某 or an empty 〔〕 still stands where a name, a number or a date belongs.
        All placeholders of one kind are one finding, which lists the other places. ×× that hides
        a name on purpose is none, nor is Markdown's bold.

    坏例：
        刚才，⟦X⟧书记作了讲话，X局长通报了情况。

    坏例：
        这次大会是经⟦**⟧市委同意召开的。

    坏例：
        下面，请⟦某某⟧县长讲话。

    坏例：
        请按市政办发⟦〔〕⟧12号文件办理，⟦20XX⟧年底前完成。

    好例：
        刚才，王书记作了讲话，**李局长**通报了情况。
        有人说，某某人不肯干。证人张××说过，X光片看得很清楚。
    """

    code, name, severity = "GM405", "placeholder", "warning"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each kind of placeholder."""
        for name, sign in _SIGNS:
            yield from self._all(
                name, context.text, [match.span() for match in sign.finditer(context.prose)]
            )
        stars = chain.from_iterable(
            _stars(context.prose, each.start, each.end) for each in context.paragraphs
        )
        yield from self._all("**", context.text, list(stars))

    def _all(self, name: str, text: str, spans: _Spans) -> Iterator[Finding]:
        if not spans:
            return
        (start, end), number = spans[0], len(spans)
        here = quoted(text[start : end + 4])
        yield self.finding(
            (start, end),
            Pair(
                f"“{here}”处的占位符没有填" + (f"，同类共{number}处" if number > 1 else ""),
                f"a placeholder is left at “{here}”"
                + (f", {number} of its kind in all" if number > 1 else ""),
            ),
            Pair("填上内容，或删去", "fill it in, or take it out"),
            related=[
                Related(*span, Pair("这里也有", "another one"))
                for span in islice(spans, 1, 1 + _MOST_RELATED)
            ],
        )


def _stars(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stars of a paragraph that are no emphasis (``**so**``) and stand among words."""
    found = [match.span() for match in _STARS.finditer(prose, start, end)]
    index = 0
    while index < len(found):
        span = found[index]
        if _is_emphasis(prose, found[index : index + 2]):
            index += 2
            continue
        index += 1
        noun = _FOLLOWED.match(prose, span[1])
        if noun or (span[1] - span[0] > 1 and _among_words(prose, *span)):
            yield span


def _is_emphasis(prose: str, pair: Sequence[tuple[int, int]]) -> bool:
    """Tell whether two runs of stars enclose words: alike, tight, not both before a noun."""
    if len(pair) < 2:
        return False
    (start, end), (other, beyond) = pair
    inside = prose[end:other]
    return (
        end - start == beyond - other
        and bool(inside)
        and not inside[0].isspace()
        and not inside[-1].isspace()
        and not (_FOLLOWED.match(prose, end) and _FOLLOWED.match(prose, beyond))
    )


def _among_words(prose: str, start: int, end: int) -> bool:
    """Tell whether a letter stands right before and right after."""
    return prose[start - 1 : start].isalnum() and prose[end : end + 1].isalnum()
