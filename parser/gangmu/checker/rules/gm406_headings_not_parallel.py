"""GM406: one heading of a series is not built as its siblings are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.tree import Heading

_LEAST = 3
"""So many headings must be alike before another one is odd."""
_CLAUSE = re.compile("[，,]")
_FEW_WORDS = 8
"""Code points of headings that are counted: 精简报表、规范会议 are alike by their length."""


def _clauses(heading: Heading) -> tuple[str, str] | None:
    number = len(_CLAUSE.findall(heading.text)) + 1
    return f"{number}个分句", f"{number} clause{'s' if number > 1 else ''}"


def _first(heading: Heading) -> tuple[str, str] | None:
    word = heading.text[:2]
    return f"以“{word}”开头", f"“{word}” at the start"


def _length(heading: Heading) -> tuple[str, str] | None:
    size = len(heading.text)
    return (f"{size}个字", f"{size} characters") if size <= _FEW_WORDS else None


_TRAITS: tuple[Callable[[Heading], tuple[str, str] | None], ...] = (_clauses, _first, _length)
"""What parallel headings share, in Chinese and in English."""


class HeadingsNotParallel(Rule):
    """同组标题不对仗。

    同组标题大多是一个句式：分句数相同，开头的字相同，或字数相同，只有一个例外。讲话稿的标题讲究
    对仗，可以把例外的一个改齐。这是建议，默认不启用。

    English:
        One heading of a series is not built as its siblings are.

        All but one have the same number of clauses, begin with the same word or are of one length.
        Headings of a speech are better parallel. This is advice, and off by default.

    坏例：
        一、提高认识，增强责任
        各级要看到防火工作的重要性，时刻绷紧这根弦。
        二、突出重点，抓好防范
        各村要管住火源，看好重点人群和重点部位。
        三、⟦督促检查⟧
        各级督查组要下到一线，发现问题当场交办。
        四、加强领导，落实保障
        主要负责同志要靠前指挥，带班值班不得脱岗。

    好例：
        一、提高认识，增强责任
        各级要看到防火工作的重要性，时刻绷紧这根弦。
        二、突出重点，抓好防范
        各村要管住火源，看好重点人群和重点部位。
        三、督促检查，兑现奖惩
        各级督查组要下到一线，发现问题当场交办。
        四、加强领导，落实保障
        主要负责同志要靠前指挥，带班值班不得脱岗。
    """

    code, name, severity = "GM406", "headings-not-parallel", "advice"
    source, kind = "practice", "practice"
    presets = ()

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each series of which one heading alone is odd."""
        for series in context.series:
            headings = [item.heading for item in series.items if item.heading]
            if len(headings) == len(series.items) > _LEAST:
                yield from self._odd(headings)

    def _odd(self, headings: Sequence[Heading]) -> Iterator[Finding]:
        for trait in _TRAITS:
            counts = Counter(map(trait, headings))
            common, number = counts.most_common(1)[0]
            if common is None or number != len(headings) - 1:
                continue
            odd = next(each for each in headings if trait(each) != common)
            like = next(each for each in headings if trait(each) == common)
            yield self._found(odd, like, Pair(*common))
            return

    def _found(self, odd: Heading, like: Heading, common: Pair) -> Finding:
        here = quoted(odd.text)
        return self.finding(
            odd,
            Pair(
                f"同组其他标题都是{common.zh}，“{here}”不是",
                f"all other headings of this series have {common.en}, “{here}” has not",
            ),
            Pair("改成同样的句式", "build it as the others are"),
            related=[Related(like.start, like.end, Pair("例如这个", "this one, say"))],
            claims=[claim(odd)],
        )
