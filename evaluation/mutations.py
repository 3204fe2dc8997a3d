"""Damage as extraction does it, drawn at random: what a parser must live with."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Mutation = Callable[[str, Random], str]

_TO_WIDE = {c: c + 0xFEE0 for c in map(ord, "0123456789,;:!?()")}
_WIDTHS = _TO_WIDE | {wide: narrow for narrow, wide in _TO_WIDE.items()}
_LINE_END = re.compile("\r\n|\n|\r")


def cut(text: str, draw: Random) -> str:
    """Keep one stretch of the text."""
    start, end = sorted(draw.randrange(len(text) + 1) for _ in range(2))
    return text[start:end]


def doubled(text: str, draw: Random) -> str:
    """Write one paragraph twice."""
    lines = text.splitlines(keepends=True)
    number = draw.randrange(len(lines))
    return "".join([*lines[: number + 1], *lines[number:]])


def shuffled(text: str, draw: Random) -> str:
    """Put the paragraphs in another order."""
    lines = text.splitlines(keepends=True)
    draw.shuffle(lines)
    return "".join(lines)


def joined(text: str, draw: Random) -> str:
    """Lose line ends: each with the same chance, which is drawn first and may be certainty."""
    chance = draw.choice((0.1, 0.5, 1.0))
    return _LINE_END.sub(lambda end: "" if draw.random() < chance else end[0], text)


def widths(text: str, draw: Random) -> str:
    """Turn digits and stops of one width into the other, each with the same chance."""
    chance = draw.choice((0.1, 0.5, 1.0))
    return "".join(
        chr(_WIDTHS[ord(c)]) if ord(c) in _WIDTHS and draw.random() < chance else c for c in text
    )


def deletions(text: str, draw: Random) -> str:
    """Lose characters, one in ten to one in a thousand."""
    chance = draw.choice((0.1, 0.01, 0.001))
    return "".join(c for c in text if draw.random() >= chance)


MUTATIONS: tuple[Mutation, ...] = (cut, doubled, shuffled, joined, widths, deletions)
"""All kinds, in the order in which they take turns."""


def mutant(text: str, name: str, number: int) -> str:
    """Return mutation ``number`` of a text: the same for the same name and number, always."""
    draw = Random(f"{name} {number}")
    return MUTATIONS[number % len(MUTATIONS)](text, draw) if text else text
