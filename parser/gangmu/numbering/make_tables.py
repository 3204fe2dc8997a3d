"""Make the tables of ``grammar/speech.lark`` with Lark: ``python -m gangmu.numbering.make_tables``.

To be run whenever the grammar changes; a test tells when that was forgotten. Nothing else needs
this module, so Lark is not loaded for it when a speech is read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from lark import Lark
from lark.grammar import Rule as LarkRule
from lark.lexer import Lexer, TerminalDef

from gangmu.numbering.automaton import Row, Rule, Tables

TARGET = Path(__file__).with_name("speech_tables.py")

_HEAD = '''\
"""The tables of ``grammar/speech.lark``: written by ``make_tables``, not by hand."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from gangmu.numbering.automaton import Row, Rule, Tables

'''


class Handed(Lexer):
    """No lexer at all: the tokens come from the resolver, ready-made."""

    def __init__(self, lexer_conf: Any) -> None:
        """Take what Lark gives a lexer; nothing of it is needed."""

    def lex(self, lexer_state: Any, parser_state: Any = None) -> Iterator[Any]:
        """Hand the tokens on."""
        return iter(lexer_state)


def speech_grammar() -> Lark:
    """Return Lark's own parser of ``grammar/speech.lark``, over tokens that are handed to it."""
    source = files("gangmu.grammar").joinpath("speech.lark").read_text("utf-8")
    return Lark(source, parser="lalr", lexer=Handed, strict=True, maybe_placeholders=False)


def tables_of(grammar: Lark) -> Tables:
    """Return the tables of a grammar that begins with ``start``.

    Lark numbers the states differently each time; here they are numbered as they are come upon
    from the first one, and rules are in the order of their symbols.
    """
    data, kept = grammar.memo_serialize([TerminalDef, LarkRule])
    parser = data["parser"]["parser"]
    rules = sorted((_symbols(each), key) for key, each in kept.items() if _is_rule(each))
    numbers = {key: number for number, (_, key) in enumerate(rules)}
    states = {
        state: _row(row, parser["tokens"], numbers) for state, row in parser["states"].items()
    }
    places = _places(parser["start_states"]["start"], states)
    return Tables(
        places[parser["start_states"]["start"]],
        places[parser["end_states"]["start"]],
        tuple(_numbered(states[state], places) for state in places),
        tuple(_rule(kept[key]) for _, key in rules),
    )


def kinds_of(grammar: Lark) -> Mapping[str, str]:
    """Return the kind of series that each style makes: 首先 and 第一， both make ``word``."""
    kinds: dict[str, str] = {}
    for rule in grammar.rules:
        first = rule.expansion[0].name if rule.expansion else ""
        helper = rule.origin.name
        if first.startswith("item{") and helper.startswith("__"):
            kind = helper.removeprefix("__").rpartition("_plus_")[0]
            kinds[first[len("item{") : -1].lower()] = kind
    return kinds


def source_of(grammar: Lark) -> str:
    """Return the module ``speech_tables`` as text."""
    tables = tables_of(grammar)
    return _HEAD + "\n".join(
        [
            f"KINDS = {dict(kinds_of(grammar))!r}",
            '"""The kind of series that each style makes."""\n',
            "_STATES: tuple[Row, ...] = (",
            *(f"    {row!r}," for row in tables.states),
            ")\n_RULES = (",
            *(f"    {rule!r}," for rule in tables.rules),
            f")\nSPEECH = Tables({tables.start}, {tables.end}, _STATES, _RULES)\n",
        ]
    )


def _is_rule(kept: dict[str, Any]) -> bool:
    return bool(kept["__type__"] == "Rule")


def _symbols(rule: dict[str, Any]) -> list[str]:
    return [str(symbol["name"]) for symbol in (rule["origin"], *rule["expansion"])]


def _row(row: dict[int, Any], symbols: dict[int, str], numbers: dict[int, int]) -> Row:
    """Return a state in Lark's numbers: what it does at each symbol."""
    found = {
        str(symbols[symbol]): ~numbers[argument["@"]] if reduces else argument
        for symbol, (reduces, argument) in row.items()
    }
    ways = {*found.values()}
    return ways.pop() if len(ways) == 1 and min(ways) < 0 else dict(sorted(found.items()))


def _places(start: int, states: Mapping[int, Row]) -> dict[int, int]:
    """Return the number of each state, by Lark's number of it."""
    places = {start: 0}
    pending = deque([start])
    while pending:
        row = states[pending.popleft()]
        for state in row.values() if isinstance(row, Mapping) else ():
            if state >= 0 and state not in places:
                places[state] = len(places)
                pending.append(state)
    return places


def _numbered(row: Row, places: Mapping[int, int]) -> Row:
    if isinstance(row, int):
        return row
    return {symbol: way if way < 0 else places[way] for symbol, way in row.items()}


def _rule(rule: dict[str, Any]) -> Rule:
    origin, *symbols = _symbols(rule)
    return Rule(len(symbols), origin, str(rule["alias"] or origin).partition("{")[0])


if __name__ == "__main__":
    TARGET.write_text(source_of(speech_grammar()), "utf-8")
