"""GM303: a numeral formula, or the count of a motto, against the members that are named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from gangmu.checker.context import Context
from gangmu.checker.counts import NUMBER, number_of
from gangmu.checker.finding import Finding, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.tree import FormulaPart, Slogan

_LISTED = re.compile(
    '[”’」』"]?(?:[（(](?P<inside>[^（）()\n]{2,120})[）)]'
    "|，?(?:即|就是|也就是|包括|指的是|是指)[：:]?(?P<after>[^。；：\n]{2,120})[。；\n])"
)
"""What follows a formula that is spelled out: “四个意识”（…） · “四个意识”，即…。"""

_OPEN = re.compile("等|…|之一|其中")
_PARTED = re.compile("[、，,；;]|以及|和(?=[^、，,；;和]{2,12}$)")
_WRAPPED = '“”‘’「」『』" \u3000'
_SEGMENT = re.compile("[^、，,；;。：:（）()\n]{2,16}")
_REACH = 200
"""How far after a formula of several parts its expansion is looked for (code points)."""

_LEADING = re.compile("^(?:即|就是|也就是|是|要)")
_CLAUSE = re.compile("[，,：:；;。（(]|——")

_NAMED = re.compile(
    f'[”’」』"]这?(?P<count>{NUMBER})(?:个|种|大)?'
    "(?P<noun>字|方面|环节|阶段|步骤|要求|标准|原则|关键词|词|特点|问题)"
)
"""What counts a motto after it: “学精神、找差距、定措施、上水平”四个阶段."""


class _Wrong(NamedTuple):
    """A part with fewer members than it says, how many, and where (code points of the words)."""

    part: FormulaPart
    found: int
    start: int
    end: int


class SloganCount(Rule):
    """口号的数目与列出的成员不符。

    “四个意识”后面只列三个，“三查三改三提升”展开只有两“改”，“低、怕、慢”后面说四个字：
    名目里的数与列出来的应当相符。列举带“等”的不算错。

    English:
        A numeral formula, or the count of a motto, against the members that are named.

        “四个意识” with three of them, 三查三改三提升 expanded to two 改, a motto of three words
        called one of four. A list that ends with 等 is open and right.

    坏例：
        要增强⟦四个意识⟧（政治意识、大局意识、核心意识），做到令行禁止。

    坏例：
        要开展“⟦三查三改三提升⟧”活动，查思想、查作风、查纪律，改态度、改方法，提升能力、提升效率、提升形象。

    坏例：
        开展“三查三改三提升”活动，即查思想、查作风、查纪律，改学风、改文风、改会风，提升能力、提升效率、提升形象。
        开展“两学一做”学习教育，学党章党规、学系列讲话，做合格党员。
        活动分“学理论、找差距、定措施”⟦四个阶段⟧进行。

    好例：
        要增强“四个意识”（政治意识、大局意识、核心意识、看齐意识），做到令行禁止。
        要增强“四个意识”（政治意识、大局意识等），做到令行禁止。
        开展“三查三改三提升”活动，即查思想、查作风、查纪律，改学风、改文风、改会风，提升能力、提升效率、提升形象。
        开展“两学一做”学习教育，学党章党规、学系列讲话，做合格党员。
        活动分“学理论、找差距、定措施”三个阶段进行，做到“为民、务实、清廉”六个字。
    """

    code, name, severity = "GM303", "slogan-count", "warning"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each slogan whose number is not that of its members."""
        for slogan in context.slogans:
            if len(slogan.parts) == 1:
                yield from self._single(context, slogan, slogan.parts[0])
            elif slogan.parts:
                yield from self._several(context, slogan)
            else:
                yield from self._motto(context, slogan)

    def _single(self, context: Context, slogan: Slogan, part: FormulaPart) -> Iterator[Finding]:
        match = _LISTED.match(context.prose, slogan.end)
        if match is None or match.lastgroup is None:
            return
        members = _members(match[match.lastgroup], part.head)
        if len(members) > 1 and len(members) != part.count:
            span = match.span(match.lastgroup)
            yield self._found(slogan, (slogan.start, slogan.end), part, len(members), span)

    def _several(self, context: Context, slogan: Slogan) -> Iterator[Finding]:
        words = context.prose[slogan.end : slogan.end + _REACH]
        wrong = _miscounted(words, slogan.parts) or _misdefined(words, slogan.parts)
        if wrong is not None:
            part, found, start, end = wrong
            span = (slogan.end + start, slogan.end + end)
            yield self._found(slogan, (slogan.start, slogan.end), part, found, span)

    def _motto(self, context: Context, slogan: Slogan) -> Iterator[Finding]:
        match = _NAMED.match(context.prose, slogan.end)
        if match is None:
            return
        letters = sum(map(len, slogan.members))
        right = {len(slogan.members), letters} if match["noun"] == "字" else {len(slogan.members)}
        count = number_of(match["count"])
        if count is not None and count not in right:
            part = FormulaPart(count, match["noun"])
            span = (slogan.start, slogan.end)
            yield self._found(
                slogan, (match.start("count"), match.end()), part, len(slogan.members), span
            )

    def _found(
        self,
        slogan: Slogan,
        span: tuple[int, int],
        part: FormulaPart,
        found: int,
        listed: tuple[int, int],
    ) -> Finding:
        head = quoted(part.head)
        return self.finding(
            span,
            Pair(
                f"说的是{part.count}个“{head}”，列出的是{found}个",
                f"{part.count} “{head}” by name, but {found} are listed",
            ),
            Pair(
                "核对原文，补上漏掉的或改正数目", "compare with the source: put back what is lost"
            ),
            related=[Related(*listed, Pair("列在这里", "they are listed here"))],
            claims=[claim(slogan)],
        )


def _members(words: str, head: str) -> list[str]:
    """Return the members of a list that all have the head as their end or beginning, or none."""
    if _OPEN.search(words):
        return []
    members = [each.strip(_WRAPPED) for each in _PARTED.split(words)]
    for alike in (str.endswith, str.startswith):
        if all(alike(each, head) and each != head for each in members):
            return members
    return []


def _misdefined(words: str, parts: Sequence[FormulaPart]) -> _Wrong | None:
    """Return the first part that is spelled out by itself, wrongly: 三查即查思想、查作风。"""
    for part in parts:
        for match in re.finditer(f"(?P<count>{NUMBER}){re.escape(part.head)}", words):
            listed = _LISTED.match(words, match.end())
            if listed and listed.lastgroup and number_of(match["count"]) == part.count:
                members = _members(listed[listed.lastgroup], part.head)
                if 1 < len(members) < part.count:
                    return _Wrong(part, len(members), *listed.span(listed.lastgroup))
    return None


def _miscounted(words: str, parts: Sequence[FormulaPart]) -> _Wrong | None:
    """Return the one part of which members are missing, with the span of those that are there.

    Members of all parts have to follow each other in their order, and all other parts be right.
    The rest of the clause that holds the formula is left out: “两学一做”学习教育，学…
    """
    heads = [part.head for part in parts]
    if len(set(heads)) < len(heads) or _OPEN.search(words.partition("。")[0]):
        return None
    run = _run(words, heads, _CLAUSE.search(words))
    counts = Counter(head for head, _ in run)
    if [head for head, _ in groupby(head for head, _ in run)] != heads:
        return None
    wrong = [part for part in parts if counts[part.head] != part.count]
    if len(wrong) != 1 or counts[wrong[0].head] > wrong[0].count:
        return None
    found = [match for head, match in run if head == wrong[0].head]
    return _Wrong(wrong[0], len(found), found[0].start(), found[-1].end())


def _run(
    words: str, heads: Sequence[str], clause: re.Match[str] | None
) -> list[tuple[str, re.Match[str]]]:
    """Return the first unbroken run of members, each with the head that it begins with."""
    run: list[tuple[str, re.Match[str]]] = []
    for match in _SEGMENT.finditer(words, clause.end() if clause else len(words)):
        member = _LEADING.sub("", match.group().strip(_WRAPPED))
        head = next((each for each in heads if member.startswith(each)), None)
        if head is not None:
            run.append((head, match))
        elif run:
            break
    return run
