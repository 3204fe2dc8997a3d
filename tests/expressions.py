"""Every regular expression that gangmu compiles, and texts that are bad for each.

Run as a program, this module prints the expressions as JSON: it imports every module and reads the
seeds in a process of its own, so that those compiled when first needed are there too.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from re import _parser
from typing import NamedTuple

SEEDS = Path(__file__).parents[1] / "seeds"


class Expression(NamedTuple):
    """One expression: the module that compiled it, the name it has there (if any)."""

    home: str
    name: str
    pattern: str
    flags: int


def collected() -> list[Expression]:
    """Return what gangmu compiles while it is imported and while it reads the seeds."""
    found: dict[tuple[str, int], str] = {}
    compile_ = re._compile

    def noted(pattern, flags):
        compiled = compile_(pattern, flags)
        home = _caller()
        if home.startswith("gangmu.") and isinstance(compiled.pattern, str):
            found.setdefault((compiled.pattern, compiled.flags), home)
        return compiled

    re._compile = noted
    try:
        _use_everything()
    finally:
        re._compile = compile_
    names = _names()
    return [
        Expression(home, names.get(pattern, ""), pattern, flags)
        for (pattern, flags), home in found.items()
    ]


def _caller() -> str:
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_globals.get("__name__") == "re":
        frame = frame.f_back
    return str(frame.f_globals.get("__name__"))


def _use_everything() -> None:
    import gangmu

    for module in pkgutil.walk_packages(gangmu.__path__, "gangmu."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    from gangmu import why
    from gangmu.write import json as as_json
    from gangmu.write import markdown, outline, tree

    for path in sorted(SEEDS.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        speech = gangmu.parse(text)
        gangmu.check(speech, gangmu.Settings(preset="gongwen"))
        why.explain(text)
        for writer in (as_json, markdown, outline, tree):
            "".join(writer.write(speech))


def _names() -> dict[str, str]:
    """Return the global name of each expression that has one."""
    return {
        value.pattern: name
        for module in [*sys.modules.values()]
        if getattr(module, "__name__", "").startswith("gangmu")
        for name, value in vars(module).items()
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str)
    }


def attacks(expression: Expression, length: int) -> Iterator[str]:
    """Yield texts of a length that lead an expression far on and then let it fail.

    Runs of each character that it looks for, of what it repeats (behind what it wants before), and
    of a whole match cut short, each with something at the end that nothing wants.
    """
    parsed = _parser.parse(expression.pattern, expression.flags)
    units = dict.fromkeys(("", unit) for unit in _characters(parsed))
    units.update(dict.fromkeys(_pumps(parsed, "")))
    whole = _sample(parsed)
    units.update(dict.fromkeys([("", whole), ("", whole[:-1]), (whole[:1], whole[1:])]))
    for before, unit in units:
        if unit:
            yield before + unit * (length // len(unit)) + "\0"


MOST_CHARACTERS = 8


def _characters(parsed) -> list[str]:
    """Return some of the characters that an expression looks for."""
    found = dict.fromkeys(_sample([each]) for each in _flat(parsed) if each[0] in _SINGLE)
    return [each for each in found if each][:MOST_CHARACTERS]


def _flat(parsed) -> Iterator[tuple]:
    pending = [*parsed][::-1]
    while pending:
        operator, value = each = pending.pop()
        yield each
        for below in _below(operator, value):
            pending += [*below][::-1]


def _pumps(parsed, before: str) -> Iterator[tuple[str, str]]:
    """Yield what each repetition repeats, with an example of what stands before it."""
    pending = [(parsed, before)]
    while pending:
        sequence, before = pending.pop()
        for operator, value in sequence:
            if operator in _REPEATS and value[1] > 1:
                yield before, _sample(value[2])
            pending += [(below, before) for below in _below(operator, value)]
            before += _sample([(operator, value)])


_REPEATS = (_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT)
_SINGLE = (_parser.LITERAL, _parser.NOT_LITERAL, _parser.IN, _parser.ANY)
_LIKE = {
    _parser.CATEGORY_DIGIT: "1",
    _parser.CATEGORY_SPACE: " ",
    _parser.CATEGORY_WORD: "a",
    _parser.CATEGORY_NOT_DIGIT: "甲",
    _parser.CATEGORY_NOT_SPACE: "甲",
    _parser.CATEGORY_NOT_WORD: "-",
}


def _below(operator, value) -> list:
    if operator in _REPEATS:
        return [value[2]]
    if operator is _parser.SUBPATTERN:
        return [value[3]]
    if operator is _parser.BRANCH:
        return [*value[1]]
    if operator is _parser.ATOMIC_GROUP:
        return [value]
    if operator in (_parser.ASSERT, _parser.ASSERT_NOT):
        return [value[1]]
    return []


def _sample(sequence) -> str:
    """Return something that a sequence matches, as far as that can be told at sight."""
    return "".join(_sample_of(operator, value) for operator, value in sequence)


def _sample_of(operator, value) -> str:
    if operator is _parser.LITERAL:
        return chr(value)
    if operator is _parser.IN:
        return _member(value)
    if operator in (_parser.ANY, _parser.NOT_LITERAL):
        return "甲"
    if operator in (_parser.ASSERT, _parser.ASSERT_NOT):
        return _sample(value[1]) if operator is _parser.ASSERT and value[0] > 0 else ""
    below = _below(operator, value)
    return _sample(below[0]) * max(1, value[0] if operator in _REPEATS else 1) if below else ""


def _member(options) -> str:
    if options[0][0] is _parser.NEGATE:
        refused = re.compile("[" + "".join(map(_option, options[1:])) + "]")
        return next((each for each in "甲a1 -,，\t" if not refused.match(each)), "丙")
    operator, value = options[0]
    if operator is _parser.CATEGORY:
        return _LIKE[value]
    return chr(value if operator is _parser.LITERAL else value[0])


def _option(option) -> str:
    operator, value = option
    if operator is _parser.LITERAL:
        return re.escape(chr(value))
    if operator is _parser.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    return {"1": r"\d", " ": r"\s", "a": r"\w"}.get(_LIKE[value], "")


if __name__ == "__main__":
    json.dump(collected(), sys.stdout)
