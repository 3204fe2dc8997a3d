"""GM302: members are announced and none follow."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.counts import NUMBER, number_of
from gangmu.checker.excerpt import breaks_off, leaves_out
from gangmu.checker.finding import Claim, Finding, Pair, quoted
from gangmu.checker.rule import Rule

_PROMISE = re.compile(
    "(?:我|下面|这里|在此|今天|现在)[^。！？；：，“”\n]{0,16}?(?:讲|谈|提出?|强调|说)"
    rf"[^。！？；：，“”\n第过了到的]{{0,4}}?(?P<count>{NUMBER})(?:点|个方面|个问题|条|项)"
    "(?:意见|要求|问题|体会|看法|建议|希望|想法|认识)?(?=[。：，；\n])"
)
"""What a speaker says who will go on to count: 下面我讲三点意见。"""

_OTHERWISE = re.compile(
    "一方面|首要|另外|此外|还有|再就是|再一个|同时|其余|最后|先[^。]{1,30}再|——|[·•●]"
)
"""Words that tell members apart without numbers."""

_LEAST_WORDS = 40
"""With less after it (code points) the promise stands at the end of an excerpt."""
_MOST_WORDS = 4000
"""With more after it, it cannot be told what the promise is about."""


class PromiseNotKept(Rule):
    """预告了却没有列。

    说“下面我讲三点意见”，后面却没有任何一项：或是序号全丢了，或是内容改了而预告还在。分段讲、
    用别的话分开讲的都算兑现；节录的不报。

    English:
        Members are announced and none follow.

        Either all numbers were lost, or the matter was changed and the promise forgotten. Members
        in paragraphs of their own, or told apart by other words, keep the promise; so does an
        excerpt.

    坏例：
        同志们：
        下面，我讲⟦三点意见⟧。
        各级各部门要提高认识，认真学习会议精神，把思想统一到会议的要求上来，确保各项任务落到实处。

    好例：
        同志们：
        下面，我讲两点意见。
        各级各部门要提高认识，认真学习会议精神，把思想统一到会议的要求上来。
        各级领导要深入基层，带头抓好落实，确保各项任务按时完成、不出差错。
    """

    code, name, severity = "GM302", "promise-not-kept", "warning"
    source, kind = "practice", "practice"
    yields_to = ("GM1", "GM201", "GM301")

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each promise after which nothing is counted."""
        if breaks_off(context):
            return
        bound = [each.start for each in context.announcements]
        for match in _PROMISE.finditer(context.prose):
            start, end = match.start("count"), match.end()
            after = bisect_left(bound, start - 1)
            taken = after < len(bound) and bound[after] < end
            if not taken and _is_broken(context, end, number_of(match["count"])):
                yield self._found(context, start, end)

    def _found(self, context: Context, start: int, end: int) -> Finding:
        words = quoted(context.text[start:end])
        return self.finding(
            (start, end),
            Pair(f"预告“{words}”，后面没有列出", f"“{words}” is announced, but none follows"),
            Pair("给各项补上序号，或删去预告", "number the members, or take the promise out"),
            claims=[Claim("announcement", start)],
        )


def _is_broken(context: Context, start: int, count: int | None) -> bool:
    """Tell whether nothing after a promise can be one of so many members."""
    end = _scope_end(context, start, count or 0)
    words = context.prose[start:end].strip("。：，； \u3000\n")
    if count is None or not _LEAST_WORDS <= len(words) <= _MOST_WORDS:
        return False
    if leaves_out(words) or _OTHERWISE.search(words):
        return False
    if sum(1 for line in words.splitlines() if line.strip()) >= count:
        return False
    return not any(1 <= each.ordinal <= count for each in context.strays(start, end))


def _scope_end(context: Context, start: int, count: int) -> int:
    """Return where what a promise is about ends: at the next number that can be none of its own.

    A number that can be one may be what was promised, so nothing is left to judge: ``start``.
    """
    following = bisect_left(context.items, start, key=lambda item: item.start)
    if following == len(context.items):
        return context.words_end
    item = context.items[following]
    return item.start if item.marker.ordinal > count else start
