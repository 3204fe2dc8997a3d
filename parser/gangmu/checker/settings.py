"""Which rules are chosen: by preset, by selecting and ignoring, and by severity."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gangmu.checker.finding import SEVERITIES, Finding, Severity
from gangmu.checker.rule import PRESETS, Preset, Rule

ALL = "ALL"
"""Selects every rule, those that are off by default too."""


class SettingsError(ValueError):
    """Settings that cannot be used. The message says what, where and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is chosen. Codes may be cut short (``GM1``); names will do too (``gap``)."""

    preset: Preset = "speech"
    select: tuple[str, ...] = ()
    """When not empty, these rules alone, on in the preset or not."""
    ignore: tuple[str, ...] = ()
    severity: Severity = "advice"
    """The least severity to be reported."""

    def runs(self, rule: Rule) -> bool:
        """Tell whether a rule takes part at all, be it only to claim what others then leave."""
        return self.preset in rule.presets or self.chooses(rule)

    def chooses(self, rule: Rule) -> bool:
        """Tell whether the findings of a rule are wanted; of two choices the closer one counts."""
        wanted = 0 if self.preset in rule.presets and not self.select else -1
        wanted = max(wanted, _closest(rule, self.select))
        return wanted >= 0 and _closest(rule, self.ignore) < max(wanted, 1)

    def shows(self, finding: Finding) -> bool:
        """Tell whether a finding is grave enough."""
        return SEVERITIES[finding.severity] <= SEVERITIES[self.severity]


def check_settings(settings: Settings, rules: Iterable[Rule]) -> None:
    """Raise SettingsError where the settings name something that there is not."""
    if settings.preset not in PRESETS:
        raise SettingsError(f"there is no preset {settings.preset!r}: use {' or '.join(PRESETS)}")
    if settings.severity not in SEVERITIES:
        raise SettingsError(
            f"there is no severity {settings.severity!r}: use {', '.join(SEVERITIES)}"
        )
    known = list(rules)
    for word in (*settings.select, *settings.ignore):
        if not any(_closeness(rule, word) >= 0 for rule in known):
            raise SettingsError(
                f"no rule has the code {word!r}: `gangmu explain` lists all there are"
            )


def _closest(rule: Rule, words: Iterable[str]) -> int:
    return max((_closeness(rule, word) for word in words), default=-1)


def _closeness(rule: Rule, word: str) -> int:
    """Return how much of a rule's code a word names; -1 where it does not mean this rule."""
    if word == ALL:
        return 0
    if word == rule.name:
        return len(rule.code)
    return len(word) if word and rule.code.startswith(word) else -1
