"""The text of ``gangmu explain``, made of a rule's docstring and its record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gangmu.checker.documents import Document, document
from gangmu.checker.finding import Language, Pair
from gangmu.checker.report import SEVERITY_WORDS
from gangmu.checker.rule import Rule

_COLON = Pair("：", ": ")
_LEVEL = Pair("级别", "Severity")
_SOURCE = Pair("依据", "Source")
_KINDS = {
    "standard": Pair("国家标准", "national standard"),
    "practice": Pair("写作惯例", "practice"),
}
_DEFAULT = Pair("默认", "On by default")
_PRESETS = {
    ("speech", "gongwen"): Pair("启用", "yes"),
    ("speech",): Pair("speech 预设启用", "in the preset speech"),
    ("gongwen",): Pair("gongwen 预设启用", "in the preset gongwen"),
    (): Pair("不启用，需用 --select 选用", "no: choose it with --select"),
}
_BAD = Pair("坏例（⟦ ⟧ 标出所报之处）", "Bad (⟦ ⟧ mark what is found)")
_FIXED = Pair("改后", "Fixed")
_GOOD = Pair("好例", "Good")
_WITH = Pair("（gongwen 预设）", " (preset gongwen)")


def explained(rule: Rule, language: Language) -> str:
    """Return what there is to say of a rule, in a language."""
    told = document(rule)
    head = f"{rule.code} {rule.name}{_COLON.of(language)}{told.title.of(language)}"
    parts = [head, _facts(rule, language), told.text.of(language), *_shown(told, language)]
    return "\n\n".join(part for part in parts if part) + "\n"


def listed(rules: Iterable[Rule], language: Language) -> Iterator[str]:
    """Yield a line for each rule, in the order of their codes."""
    for rule in sorted(rules, key=lambda each: each.code):
        word = SEVERITY_WORDS[rule.severity].of(language)
        off = "" if rule.presets else f" [{_PRESETS[()].of(language)}]"
        yield f"{rule.code}  {word}  {rule.name}  {document(rule).title.of(language)}{off}\n"


def _facts(rule: Rule, language: Language) -> str:
    kind = _KINDS[rule.kind].of(language)
    source = kind if rule.source == "practice" else f"{rule.source} ({kind})"
    level = SEVERITY_WORDS[rule.severity].of(language)
    default = _PRESETS[rule.presets].of(language)
    rows = ((_LEVEL, level), (_SOURCE, source), (_DEFAULT, default))
    return "\n".join(f"{name.of(language)}{_COLON.of(language)}{value}" for name, value in rows)


def _shown(told: Document, language: Language) -> Iterator[str]:
    for head, examples in ((_BAD, told.bad), (_GOOD, told.good)):
        for each in examples:
            preset = _WITH.of(language) if each.preset == "gongwen" else ""
            yield _example(head.of(language) + preset, each.shown, language)
            if each.fixed is not None:
                yield _example(_FIXED.of(language), each.fixed.rstrip("\n"), language)


def _example(head: str, text: str, language: Language) -> str:
    lines = "\n".join(f"    {line}".rstrip() for line in text.split("\n"))
    return f"{head}{_COLON.of(language).rstrip()}\n{lines}"
