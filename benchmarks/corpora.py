"""What is parsed: our own speeches, other people's where they are, and Python of the same size."""

from __future__ import annotations

import ast
import sysconfig
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = {"seeds": ROOT / "seeds", "speeches": ROOT.parent / "shared" / "speeches"}
"""Corpora by name. The second holds other people's texts and may be missing."""


def corpora() -> dict[str, list[str]]:
    """Return the texts of each corpus that is there."""
    found = {name: _texts(folder) for name, folder in FOLDERS.items()}
    return {name: texts for name, texts in found.items() if texts}


def size(texts: list[str]) -> int:
    """Return how many code points the texts have."""
    return sum(map(len, texts))


def python_like(texts: list[str]) -> list[str]:
    """Return as many texts of Python's own library, each of about the same length."""
    sources = _sources()
    return [_of_length(sources, len(text)) for text in texts]


def _texts(folder: Path) -> list[str]:
    return [path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.txt"))]


def _sources() -> Iterator[str]:
    for path in sorted(Path(sysconfig.get_path("stdlib")).glob("*.py")):
        yield path.read_text("utf-8")


def _of_length(sources: Iterator[str], length: int) -> str:
    """Return whole top-level statements of at least so many code points."""
    text = ""
    while len(text) < length:
        text += next(sources)
    lines = text.splitlines(keepends=True)
    starts = [0, *accumulate(map(len, lines))]
    ends = (starts[statement.end_lineno or 0] for statement in ast.parse(text).body)
    return text[: next((end for end in ends if end >= length), len(text))]
