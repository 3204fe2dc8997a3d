"""What starting costs: gangmu's commands against ``import lark``, turn by turn."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

SMALL = "同志们：\n我讲两点意见。\n一、加强领导。各村落到人头。\n二、抓好落实。年底逐项验收。\n"
YARDSTICK = "import lark"


class Start(NamedTuple):
    """One command: its times in seconds, and how many times those of ``import lark`` they are."""

    name: str
    least: float
    median: float
    least_ratio: float
    median_ratio: float


def measure(repeats: int) -> list[Start]:
    """Run every command once a turn, for so many turns."""
    with tempfile.TemporaryDirectory() as folder:
        commands = _commands(Path(folder))
        for command in commands.values():
            _seconds(command)  # bytecode is written, files are in memory
        turns = [{name: _seconds(c) for name, c in commands.items()} for _ in range(repeats)]
    times = {name: sorted(turn[name] for turn in turns) for name in commands}
    mark = times[YARDSTICK]
    return [
        Start(name, found[0], middle, found[0] / mark[0], middle / statistics.median(mark))
        for name, found in times.items()
        for middle in [statistics.median(found)]
    ]


def _commands(folder: Path) -> dict[str, list[str]]:
    small = folder / "small.txt"
    small.write_text(SMALL, "utf-8")
    python = [sys.executable, "-c"]
    gangmu = [sys.executable, "-m", "gangmu"]
    return {
        YARDSTICK: [*python, "import lark"],
        "python": [*python, "pass"],
        "import gangmu": [*python, "import gangmu"],
        "gangmu --version": [*gangmu, "--version"],
        "gangmu parse small.txt": [*gangmu, "parse", str(small)],
    }


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start
