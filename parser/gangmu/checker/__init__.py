"""The outline checker: rules that read a finished tree and report what is wrong with it.

The package is not called ``check`` because ``gangmu.check`` is a function, and importing a package
of that name would take its place. A rule of one's own needs no more than what is lent out here;
``rule`` says how to write one.
"""

from gangmu.checker.context import Context
from gangmu.checker.finding import Claim, Finding, Fix, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.edit.edited import Edit

__all__ = [
    "Claim",
    "Context",
    "Edit",
    "Finding",
    "Fix",
    "Pair",
    "Related",
    "Rule",
    "claim",
    "quoted",
]
