"""The rules that there are: those in the package ``rules``, and those of installed plugins."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from gangmu.checker import rules as home
from gangmu.checker.rule import Rule

GROUP = "gangmu.rules"
"""The entry point group of plugins; an entry point names a rule, or a module that holds rules."""

_CODE = re.compile("[A-Z]{2,}[0-9]{3}")


class RuleError(Exception):
    """A rule that cannot be used. The message says which, why and what to do."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return all rules, each after those that it yields to, otherwise in the order of their codes.

    Raises:
        RuleError: when a plugin cannot be loaded, two rules have one code, or a code is malformed.
    """
    found = [*_own(), *_plugins()]
    return tuple(in_turn([each() for each in found]))


def in_turn(rules: Iterable[Rule]) -> list[Rule]:
    """Return rules in the order in which they run (RuleError as ``all_rules``)."""
    known: dict[str, Rule] = {}
    for rule in sorted(rules, key=lambda rule: rule.code):
        if rule.code in known:
            raise RuleError(f"two rules have the code {rule.code}: remove one of the plugins")
        known[rule.code] = rule
    graph = {code: _before(rule, known) for code, rule in known.items()}
    try:
        return [known[code] for code in TopologicalSorter(graph).static_order()]
    except CycleError as error:
        circle = ", ".join(error.args[1])
        raise RuleError(f"rules yield to each other in a circle: {circle}") from error


def find_rule(name: str) -> Rule | None:
    """Return the rule with a code or name, in any case; None where there is none."""
    wanted = name.casefold()
    for rule in all_rules():
        if wanted in {rule.code.casefold(), rule.name.casefold()}:
            return rule
    return None


def rules_in(module: ModuleType) -> Iterator[type[Rule]]:
    """Yield the rules that a module defines itself, not those that it imports."""
    for each in vars(module).values():
        if _is_rule(each) and each.__module__ == module.__name__:
            yield each


def _own() -> Iterator[type[Rule]]:
    for module in iter_modules(home.__path__, f"{home.__name__}."):
        yield from rules_in(import_module(module.name))


def _plugins() -> Iterator[type[Rule]]:
    from importlib.metadata import entry_points  # noqa: PLC0415  (slow to load)

    for entry in entry_points(group=GROUP):
        try:
            loaded = entry.load()
        except Exception as error:
            raise RuleError(
                f"the plugin {entry.name} ({entry.value}) cannot be loaded ({error!r}); "
                f"update or uninstall it"
            ) from error
        found = list(rules_in(loaded)) if isinstance(loaded, ModuleType) else [loaded]
        yield from (_checked(each, f"{entry.name} ({entry.value})") for each in found)


def _checked(rule: object, name: str) -> type[Rule]:
    if not _is_rule(rule) or not _CODE.fullmatch(getattr(rule, "code", "")):
        raise RuleError(
            f"the plugin {name} gives no rule: it has to be a subclass of gangmu.checker.Rule with "
            f"a code such as XY001"
        )
    assert isinstance(rule, type)
    return rule


def _is_rule(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Rule) and not inspect.isabstract(value)


def _before(rule: Rule, known: dict[str, Rule]) -> list[str]:
    return [code for code in known if code.startswith(rule.yields_to) and code != rule.code]
