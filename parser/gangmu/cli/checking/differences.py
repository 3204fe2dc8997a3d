"""The difference between two texts, as ``patch`` reads it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator


def differences(path: str, old: str, new: str) -> Iterator[str]:
    r"""Yield a unified diff. Lines end with ``\n`` alone; other line ends are part of them."""
    name = path.replace("\n", " ").replace("\r", " ")
    lines = difflib.unified_diff(_lines(old), _lines(new), f"a/{name}", f"b/{name}")
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
