"""Where the time of parsing goes: microseconds a thousand characters, step by step."""

from __future__ import annotations

import gc
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from benchmarks.corpora import size

STEPS = (
    *("split", "find_noise", "read"),
    *("find_announcements", "scan", "place_all", "weigh"),
    *("resolve", "paragraph_starts", "delimit"),
    *("find_frame", "find_headings", "bind", "find_slogans", "find_parallels"),
    *("outline_spans", "heading_spans", "phrase_spans", "parallel_spans"),
    *("noise_spans", "frame_spans", "_spans", "tokenise", "build"),
)
"""Functions of ``gangmu.pipeline`` by name; what a version does not have is passed over."""

GENERATED = ("_spans", "tokenise")
"""Those whose results come piece by piece: they are drawn at once, to be timed by themselves."""


def measure(texts: list[str], repeats: int) -> dict[str, float]:
    """Return for each step the sum of its least times over all texts."""
    from gangmu import pipeline

    clock = _Clock()
    kept = {name: getattr(pipeline, name) for name in STEPS if hasattr(pipeline, name)}
    try:
        for name, function in kept.items():
            setattr(pipeline, name, clock.timed(name, function))
        least = _least(clock, pipeline.parse, texts, repeats)
    finally:
        for name, function in kept.items():
            setattr(pipeline, name, function)
    scale = 1e9 / size(texts)
    return {name: seconds * scale for name, seconds in least.items()}


def _least(
    clock: _Clock, parse: Callable[[str], object], texts: list[str], repeats: int
) -> dict[str, float]:
    best: dict[tuple[str, int], float] = {}
    for _ in range(repeats):
        gc.collect()
        for number, text in enumerate(texts):
            clock.spent.clear()
            parse(text)
            for name, seconds in clock.spent.items():
                best[name, number] = min(seconds, best.get((name, number), seconds))
    total: dict[str, float] = defaultdict(float)
    for (name, _), seconds in best.items():
        total[name] += seconds
    return total


class _Clock:
    """Times functions; what one of them spends inside another counts for the inner one."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self._inner: list[float] = [0.0]

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **options: Any) -> Any:
            self._inner.append(0.0)
            start = time.perf_counter()
            result = function(*arguments, **options)
            if name.endswith(GENERATED):
                result = list(result)
            seconds = time.perf_counter() - start
            self.spent[name] += seconds - self._inner.pop()
            self._inner[-1] += seconds
            return result

        return run
