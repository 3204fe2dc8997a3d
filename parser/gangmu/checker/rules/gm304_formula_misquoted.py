"""GM304: the members of a set formula are not those that it stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.lexicon import lookup
from gangmu.lexicon.listed import Listing, listed
from gangmu.tree import Slogan

_FORMER = frozenset({
    ("全面建设社会主义现代化国家", "全面建成小康社会"),
    ("坚持人民民主专政", "坚持无产阶级专政"),
})  # fmt: skip
"""Members with what stood in their place before; both are right."""

_ENOUGH = 3
"""Members that have no word in common have to be right in so many others to blame one."""


class FormulaMisquoted(Rule):
    """提法的成员与通行表述不符。

    “四个意识”是政治意识、大局意识、核心意识、看齐意识：换了一个、重了一个或次序不同，多半是
    笔误。只查词库中已核实的提法，而且只查紧跟在提法后面逐项列出、项数相符、只错一项或只乱了次序
    的；换一种说法的、简写的不查。

    English:
        The members of a set formula are not those that it stands for.

        四个意识 stands for four words in their order. One that is another, or stands twice, or an
        order of one's own is most often a slip. Only formulas that the lexicon has as verified are
        looked at, only where their members follow at once and are as many as they should be, and
        only if one alone is wrong or nothing but the order; other wordings are left in peace.

    坏例：
        要增强“⟦四个意识⟧”（政治意识、大局意识、责任意识、看齐意识），做到令行禁止。

    坏例：
        要坚定“⟦四个自信⟧”，即道路自信、制度自信、理论自信、文化自信，走好自己的路。

    好例：
        要增强“四个意识”（政治意识、大局意识、核心意识、看齐意识），做到令行禁止。
        要坚定“四个自信”（道路、理论、制度、文化自信），走好自己的路。
        要抓好“三个带头”（带头学习、带头实干、带头自律），走在前面。
    """

    code, name, severity = "GM304", "formula-misquoted", "warning"
    source, kind = "practice", "practice"
    yields_to = ("GM303",)

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each set formula that is spelled out otherwise than it is known."""
        for slogan in context.slogans:
            known = lookup(slogan.text) if slogan.parts else None
            if known is None or not known.verified:
                continue
            given = listed(context.prose, slogan.end, known.count)
            if given is not None:
                yield from self._compare(slogan, given, known.members)

    def _compare(self, slogan: Slogan, given: Listing, known: Sequence[str]) -> Iterator[Finding]:
        wrong = [pair for pair in zip(known, given.members, strict=True) if pair[0] != pair[1]]
        head = slogan.parts[0].head if len(slogan.parts) == 1 else ""
        if wrong and sorted(known) == sorted(given.members):
            yield self._found(slogan, given, known, _ORDER)
        elif len(wrong) == 1 and _is_another(*wrong[0], known, head):
            other = quoted(wrong[0][1])
            words = Pair(f"其中没有“{other}”", f"“{other}” is none of its members")
            yield self._found(slogan, given, known, words)

    def _found(self, slogan: Slogan, given: Listing, known: Sequence[str], words: Pair) -> Finding:
        name, right = quoted(slogan.text), "、".join(known)
        return self.finding(
            slogan,
            Pair(f"“{name}”的成员有误：{words.zh}", f"“{name}” is misquoted: {words.en}"),
            Pair(f"通行的表述是：{right}", f"it is known as: {right}"),
            related=[Related(given.start, given.end, Pair("列在这里", "listed here"))],
            claims=[claim(slogan)],
        )


_ORDER = Pair("次序不对", "the order is another")


def _is_another(right: str, given: str, known: Sequence[str], head: str) -> bool:
    """Tell whether a word stands in the place of a member, and not the member in other words."""
    plain, other = right.replace("的", ""), given.replace("的", "")
    if plain in other or other in plain or (right, given) in _FORMER:
        return False
    for alike in (str.startswith, str.endswith):
        if head and all(alike(each, head) for each in (*known, given)):
            return True
    return len(right) == len(given) and len(known) > _ENOUGH
