"""Print what a rule wants, why, and examples; without CODE, a list of all rules.

CODE is a rule's code (GM102) or its name (gap).
"""

from __future__ import annotations

import argparse

from gangmu.cli.streams import complain

HELP = "print what a rule wants, why, and examples"


def configure(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the command takes."""
    add = parser.add_argument
    add("codes", nargs="*", metavar="CODE", help="code or name of a rule (none: list all)")
    add("--language", choices=("zh", "en"), default="zh", help="language (default: zh)")


def run(args: argparse.Namespace) -> int:
    """Explain; return 0, or 2 if there is no such rule."""
    from gangmu.checker.explanation import explained, listed  # noqa: PLC0415
    from gangmu.checker.registry import RuleError, all_rules, find_rule  # noqa: PLC0415

    status = 0
    try:
        if not args.codes:
            print("".join(listed(all_rules(), args.language)), end="")
        for index, code in enumerate(args.codes):
            rule = find_rule(code)
            if rule is None:
                complain(f"there is no rule {code!r}; `gangmu explain` lists all there are")
                status = 2
                continue
            print("\n" * bool(index) + explained(rule, args.language), end="")
    except RuleError as error:
        complain(str(error))
        return 2
    return status
