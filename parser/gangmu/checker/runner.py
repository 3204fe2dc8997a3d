"""The rules run over a speech: one cause, one finding."""

from __future__ import annotations

from collections.abc import Iterable

from gangmu.checker.context import Context
from gangmu.checker.finding import Claim, Finding
from gangmu.checker.registry import RuleError, all_rules
from gangmu.checker.rule import Rule
from gangmu.checker.settings import Settings, check_settings
from gangmu.tree import Speech

DEFAULTS = Settings()


def check(speech: Speech, settings: Settings = DEFAULTS) -> list[Finding]:
    """Return what is wrong with a speech's outline, in the order of the text.

    Args:
        speech: a tree from ``gangmu.parse`` or ``gangmu.read``.
        settings: which rules are chosen; by default those of the preset ``speech``.

    Raises:
        SettingsError: when the settings name a rule, preset or severity that there is not.
        RuleError: when a plugin's rule cannot be loaded or fails.
    """
    check_settings(settings, all_rules())
    return chosen(examine(speech, settings), settings)


def examine(speech: Speech, settings: Settings = DEFAULTS) -> list[Finding]:
    """Return the findings of all rules that take part, those that are not wanted too.

    Whatever is ignored still claims what it blames: ignoring a rule brings up no other finding of
    the same cause.
    """
    context = Context(speech, settings.preset)
    rules = [rule for rule in all_rules() if settings.runs(rule)]
    return sorted(run(context, rules), key=lambda each: (each.start, each.end, each.code))


def chosen(findings: Iterable[Finding], settings: Settings) -> list[Finding]:
    """Return the findings that the settings ask for."""
    codes = {rule.code for rule in all_rules() if settings.chooses(rule)}
    return [each for each in findings if each.code in codes and settings.shows(each)]


def run(context: Context, rules: Iterable[Rule]) -> list[Finding]:
    """Run rules in the order given, which is that of ``all_rules``."""
    findings: list[Finding] = []
    claimed: dict[Claim, list[str]] = {}
    for rule in rules:
        found = [each for each in _found(rule, context) if not _is_known(rule, each, claimed)]
        for finding in found:
            for claim in finding.claims:
                claimed.setdefault(claim, []).append(finding.code)
        findings += found
    return findings


def _is_known(rule: Rule, finding: Finding, claimed: dict[Claim, list[str]]) -> bool:
    """Tell whether a rule that goes first has blamed the same."""
    return bool(rule.yields_to) and any(
        code.startswith(rule.yields_to) and code != rule.code
        for claim in finding.claims
        for code in claimed.get(claim, ())
    )


def _found(rule: Rule, context: Context) -> list[Finding]:
    try:
        return list(rule.check(context))
    except Exception as error:
        raise RuleError(
            f"the rule {rule.code} failed ({error!r}); ignore it and report this to its author"
        ) from error
