"""Characters a second, all contestants in one run, turn by turn."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from benchmarks.contestants import CHECKED, CONTESTANTS, FLOOR, GANGMU, LARK, Contestant, Work
from benchmarks.corpora import python_like, size


class Spread(NamedTuple):
    """The least, the middle and the greatest of several figures."""

    least: float
    median: float
    most: float


class Row(NamedTuple):
    """What one contestant came to.

    ``speed`` is in characters a second, ``ratio`` how many times as fast gangmu's parse was in the
    same turn. ``missing`` says why there are no figures.
    """

    name: str
    what: str
    speed: Spread | None
    ratio: Spread | None
    missing: str = ""


class Result(NamedTuple):
    """One corpus: its rows, and gangmu against finditer and Lark together."""

    corpus: str
    texts: int
    characters: int
    rows: list[Row]
    floor: Spread
    checked: Spread | None


def measure(corpus: str, texts: list[str], repeats: int) -> Result:
    """Give every contestant the texts once a turn, for so many turns."""
    works, missing = _ready()
    food: dict[str, Sequence[object]] = {
        "speech": texts,
        "tokens": _tokens(texts),
        "python": python_like(texts),
    }
    fed = {each.name: food[each.diet] for each in CONTESTANTS}
    for name, work in works.items():
        _seconds(work, fed[name])  # what is loaded or remembered at first use is so before
    turns = [
        {name: _seconds(work, fed[name]) for name, work in works.items()} for _ in range(repeats)
    ]
    rates = [{name: size(texts) / seconds for name, seconds in turn.items()} for turn in turns]
    rows = [_row(each, rates, missing) for each in CONTESTANTS]
    floor = spread(turn[GANGMU] / (turn[FLOOR] + turn[LARK]) for turn in turns)
    jieba = [turn["jieba"] / turn[CHECKED] for turn in turns if {"jieba", CHECKED} <= turn.keys()]
    return Result(corpus, len(texts), size(texts), rows, floor, spread(jieba) if jieba else None)


def _turn(works: dict[str, Work], fed: dict[str, Sequence[object]]) -> dict[str, float]:
    return {name: _seconds(work, fed[name]) for name, work in works.items()}


def spread(figures: Iterator[float] | list[float]) -> Spread:
    """Return least, median and most."""
    found = sorted(figures)
    return Spread(found[0], statistics.median(found), found[-1])


def _ready() -> tuple[dict[str, Work], dict[str, str]]:
    works: dict[str, Work] = {}
    missing: dict[str, str] = {}
    for each in CONTESTANTS:
        try:
            works[each.name] = each.ready()
        except (ImportError, AttributeError) as error:
            missing[each.name] = str(error)
    return works, missing


def _tokens(texts: list[str]) -> list[object]:
    """Return the tokens that gangmu hands to Lark for each text."""
    from gangmu import pipeline
    from gangmu.numbering.kinds import kind_table
    from gangmu.steps.building.tokenise import tokenise

    known = pipeline.conventions_with(None)
    drafts = [pipeline.draft(text, known) for text in texts]
    return [
        list(tokenise(draft.source, list(pipeline._spans(draft)), kind_table())) for draft in drafts
    ]


def _seconds(work: Work, food: Sequence[object]) -> float:
    gc.collect()
    start = time.perf_counter()
    for each in food:
        work(each)
    return time.perf_counter() - start


def _row(each: Contestant, rates: list[dict[str, float]], missing: dict[str, str]) -> Row:
    if each.name in missing:
        return Row(each.name, each.what, None, None, missing[each.name])
    speed = spread(rate[each.name] for rate in rates)
    ratio = spread(rate[GANGMU] / rate[each.name] for rate in rates)
    return Row(each.name, each.what, speed, ratio)
