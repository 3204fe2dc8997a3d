"""What strings begin and end with in common."""

from __future__ import annotations

from collections.abc import Sequence


def common_start(words: Sequence[str]) -> str:
    """Return the longest string that all begin with; empty where there are none."""
    if not words:
        return ""
    least, most = min(words), max(words)  # all others lie between these two
    for index, character in enumerate(least):
        if character != most[index]:
            return least[:index]
    return least


def common_end(words: Sequence[str]) -> str:
    """Return the longest string that all end with; empty where there are none."""
    return common_start([each[::-1] for each in words])[::-1]
