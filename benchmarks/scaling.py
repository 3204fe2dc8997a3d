"""Time and peak memory over texts of 10 KB to 50 MB, each in a process of its own.

The time is that which the process computed: what else runs on the machine has little part in it.
"""

from __future__ import annotations

import gc
import json
import math
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.shapes import SHAPES

SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000, 50_000_000)
"""Bytes, at least."""
WEIGHED = 1_000_000
"""Texts from this many bytes on are weighed: below it, a process has memory to spare."""
FITTED = 100_000
"""Texts from this many bytes on are fitted: below it, what is done once for any text counts."""
QUICK = 0.5
"""Seconds: what takes less is done several times, and the least time is taken."""


_PIECE = 1_000_000


class Point(NamedTuple):
    """One text: its size and what it took. Memory is what the process grew by, text included."""

    shape: str
    bytes: int
    seconds: float
    memory: int


def measure(most: int) -> list[Point]:
    """Measure all shapes at all sizes up to so many bytes."""
    return [_apart(shape, size) for shape in SHAPES for size in SIZES if size <= most]


def exponent(points: list[Point]) -> float:
    """Return the slope of a line through the logarithms of size and time (least squares)."""
    pairs = [(math.log(p.bytes), math.log(p.seconds)) for p in points if p.bytes >= FITTED]
    mean_x, mean_y = (sum(values) / len(pairs) for values in zip(*pairs, strict=True))
    slope = sum((x - mean_x) * (y - mean_y) for x, y in pairs)
    return slope / sum((x - mean_x) ** 2 for x, _ in pairs)


def _apart(shape: str, size: int) -> Point:
    command = [sys.executable, "-m", "benchmarks.scaling", shape, str(size)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Point(shape, *json.loads(done.stdout))


def _one(shape: str, size: int) -> tuple[int, float, int]:
    """Return bytes, seconds and memory of one text; what is loaded once is loaded before."""
    from gangmu import parse

    parse(SHAPES["speeches"](20_000))
    text = SHAPES[shape](size)
    bytes_ = sum(len(text[at : at + _PIECE].encode("utf-8")) for at in range(0, len(text), _PIECE))
    gc.collect()
    before = _held()
    start = time.process_time()
    speech = parse(text)
    seconds = time.process_time() - start
    memory = _peak() - before + sys.getsizeof(text)
    del speech
    tries = int(QUICK / seconds)
    return bytes_, min([seconds, *(_again(text) for _ in range(tries))]), memory


def _again(text: str) -> float:
    from gangmu import parse

    gc.collect()
    start = time.process_time()
    parse(text)
    return time.process_time() - start


def _held() -> int:
    """Return the memory that this process holds now, in bytes (Linux; else the most so far)."""
    pages = Path("/proc/self/statm")
    if not pages.exists():
        return _peak()
    return int(pages.read_text("ascii").split()[1]) * resource.getpagesize()


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    print(json.dumps(_one(sys.argv[1], int(sys.argv[2]))))
