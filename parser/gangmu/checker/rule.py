'''What a rule is. A rule is one file in ``rules/`` with one class, whose docstring is its document.

    class MissingStop(Rule):
        """段末缺句号。

        中文说明：为什么是错，怎么改。

        English:
            A paragraph ends without a stop.

            Why that is wrong and what to do about it.

        坏例：
            各级要抓好⟦落实⟧
        改后：
            各级要抓好落实。
        好例：
            各级要抓好落实。
        """

        code, name, severity = "GM499", "missing-stop", "warning"
        source, kind = "GB/T 15834—2011 4.1", "standard"

        def check(self, context: Context) -> Iterator[Finding]:
            yield self.finding(span, Pair("…", "…"), Pair("…", "…"))

``⟦ ⟧`` stand round what is found. The tests run every example: all rules together must find exactly
what is marked in a bad one and nothing in a good one; 改后 is what all its fixes make of the bad
example before it. 坏例（gongwen）： runs an example with another preset than ``speech``.
'''

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import ClassVar, Literal

from gangmu.checker.context import Context
from gangmu.checker.finding import Claim, Finding, Fix, Pair, Related, Severity
from gangmu.tree import Node

Preset = Literal["speech", "gongwen"]
Kind = Literal["standard", "practice"]

PRESETS: tuple[Preset, ...] = ("speech", "gongwen")
"""``speech`` is for speeches as they are written; ``gongwen`` holds to the standards in full."""


class Rule(ABC):
    """One thing that can be wrong with an outline. A rule reads the tree and never changes it."""

    code: ClassVar[str]
    """Two letters or more and three digits. Example: ``GM102``."""
    name: ClassVar[str]
    """Its name in words. Example: ``gap``."""
    severity: ClassVar[Severity]
    source: ClassVar[str]
    """The clause that asks for it, such as ``GB/T 15834—2011 B.3.2``, or ``practice``."""
    kind: ClassVar[Kind]
    presets: ClassVar[tuple[Preset, ...]] = PRESETS
    """Where the rule is on by itself; elsewhere it has to be selected."""
    yields_to: ClassVar[tuple[str, ...]] = ()
    """Codes, or beginnings of codes, of rules that go first. A finding is dropped when something
    that it claims has been claimed by one of theirs: one cause, one finding."""

    @abstractmethod
    def check(self, context: Context) -> Iterator[Finding]:
        """Yield what is wrong, in any order."""

    def finding(  # noqa: PLR0913
        self,
        span: Node | tuple[int, int],
        message: Pair,
        help: Pair,
        *,
        related: Iterable[Related] = (),
        fix: Fix | None = None,
        claims: Iterable[Claim] = (),
    ) -> Finding:
        """Return a finding of this rule.

        Args:
            span: the node, or start and end (code points), that a caret is to point at.
            message: what is wrong and why, without a stop at its end.
            help: what to do about it, without a stop at its end.
            related: other places that it is about.
            fix: edits that put it right, if that can be done without asking.
            claims: what it blames; see ``yields_to``.
        """
        start, end = (span.start, span.end) if isinstance(span, Node) else span
        return Finding(
            self.code,
            self.name,
            self.severity,
            message,
            help,
            start,
            end,
            tuple(related),
            fix,
            frozenset(claims),
        )
