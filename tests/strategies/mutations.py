"""Damage done to speeches: by hands, by web extraction, by chance."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import strategies as st

SEEDS = Path(__file__).parents[2] / "seeds"
"""Where the sample speeches of the project are."""

_LINE = re.compile("[\r\n]+[\u3000 ]*")
_HALF = "，；：！？（）１２３４５６７８９０．"
_FULL = ",;:!?()1234567890."
_SWAPPED = str.maketrans(_HALF + _FULL, _FULL + _HALF)
_INSERTED = (
    *"一二三十第是要、，。：；（）()“”①1２.\n\r\u3000\0\ud800",
    *("一是", "（一）", "第一，", "二、", "\u3000\u3000"),
)

Mutation = Callable[[Random, str], str]


def _span(rng: Random, text: str, most: int) -> tuple[int, int]:
    start = rng.randrange(len(text) + 1)
    return start, min(len(text), start + rng.randint(1, most))


def _cut(rng: Random, text: str) -> str:
    start, end = _span(rng, text, max(1, len(text) // 3))
    return text[:start] + text[end:]


def _double(rng: Random, text: str) -> str:
    start, end = _span(rng, text, 400)
    return text[:end] + text[start:end] + text[end:]


def _shuffle(rng: Random, text: str) -> str:
    paragraphs = text.split("\n")
    rng.shuffle(paragraphs)
    return "\n".join(paragraphs)


def _flatten(rng: Random, text: str) -> str:
    return _LINE.sub(rng.choice(["", " ", "\u3000\u3000"]), text)


def _lose_breaks(rng: Random, text: str) -> str:
    share = rng.random()
    return _LINE.sub(lambda found: "" if rng.random() < share else found[0], text)


def _swap_widths(rng: Random, text: str) -> str:
    start, end = _span(rng, text, len(text) + 1)
    return text[:start] + text[start:end].translate(_SWAPPED) + text[end:]


def _insert(rng: Random, text: str) -> str:
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(text) + 1)
        text = text[:at] + rng.choice(_INSERTED) + text[at:]
    return text


def _lose_characters(rng: Random, text: str) -> str:
    share = rng.choice([0.01, 0.1, 0.4])
    return "".join(character for character in text if rng.random() > share)


def _wrap(rng: Random, text: str) -> str:
    width = rng.randint(10, 40)
    lines = text.split("\n")
    return "\n".join(
        line[at : at + width] for line in lines for at in range(0, len(line) or 1, width)
    )


def _excerpt(rng: Random, text: str) -> str:
    start, end = _span(rng, text, 600)
    return text[start:end]


MUTATIONS: Mapping[str, Mutation] = {
    "cut": _cut,
    "double": _double,
    "shuffle": _shuffle,
    "flatten": _flatten,
    "lose breaks": _lose_breaks,
    "swap widths": _swap_widths,
    "insert": _insert,
    "lose characters": _lose_characters,
    "wrap": _wrap,
    "excerpt": _excerpt,
}
"""By name, what may happen to a text."""


def mutated(text: str, rng: Random, most: int = 3) -> str:
    """Return the text after one to ``most`` mutations, chosen by ``rng``."""
    for _ in range(rng.randint(1, most)):
        text = MUTATIONS[rng.choice(sorted(MUTATIONS))](rng, text)
    return text


@cache
def seeds() -> Mapping[str, str]:
    """Return the seeds by name, line ends as they are."""
    return {path.stem: path.read_bytes().decode() for path in sorted(SEEDS.glob("*.txt"))}


@st.composite
def mutated_seeds(draw: st.DrawFn) -> str:
    """Draw a seed with one to three mutations; it shrinks to fewer of them, on less text."""
    text = seeds()[draw(st.sampled_from(sorted(seeds())))]
    start = draw(st.integers(0, len(text) - 1))
    text = text[start : start + draw(st.integers(0, len(text)))]
    for name in draw(st.lists(st.sampled_from(sorted(MUTATIONS)), max_size=3)):
        text = MUTATIONS[name](Random(draw(st.integers(0, 2**16))), text)
    return text
