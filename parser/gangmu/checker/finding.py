"""What a rule reports: plain values, in both languages, that know nothing of how they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from gangmu.edit.edited import Edit
from gangmu.tree import Node
from gangmu.write.cells import visible

Severity = Literal["error", "warning", "advice"]
Language = Literal["zh", "en"]

SEVERITIES: dict[str, int] = {"error": 0, "warning": 1, "advice": 2}
"""From the gravest: 必错 (certainly wrong), 疑似 (probably wrong), 建议 (could be better)."""

LANGUAGES: tuple[Language, ...] = ("zh", "en")

_QUOTED = 16


class Pair(NamedTuple):
    """One text in Chinese and in English. Example: ``Pair("缺少三", "3 is missing")``."""

    zh: str
    en: str

    def of(self, language: Language) -> str:
        """Return the text in a language."""
        return self.zh if language == "zh" else self.en


class Claim(NamedTuple):
    """What a finding blames: a node, by kind and start. See ``Rule.yields_to``."""

    kind: str
    start: int


class Related(NamedTuple):
    """Another place that a finding is about (code points), and what is there."""

    start: int
    end: int
    message: Pair


class Fix(NamedTuple):
    """Edits that put a finding right: disjoint and sorted, in code points of the checked text."""

    safe: bool
    """True where no reader could want the text otherwise; False where the meaning may change."""
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. ``message`` says what is wrong and why, ``help`` what to do; no stop after them.

    Offsets are code points. ``claims`` is what the finding blames.
    """

    code: str
    name: str
    severity: Severity
    message: Pair
    help: Pair
    start: int
    end: int
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    claims: frozenset[Claim] = frozenset()

    def says(self, language: Language = "zh") -> str:
        """Return what is wrong and what to do, in a language."""
        return ("；" if language == "zh" else "; ").join(
            text for text in (self.message.of(language), self.help.of(language)) if text
        )


def claim(node: Node) -> Claim:
    """Return the claim on a node."""
    return Claim(node.kind, node.start)


def quoted(text: str) -> str:
    """Return a piece of the text fit for a message: one line, 16 characters at the most."""
    shown = visible(text.strip())
    return shown if len(shown) <= _QUOTED else shown[: _QUOTED - 1] + "…"
