"""Make a text that fails as short as can be."""

from __future__ import annotations

from collections.abc import Callable


def shrunk(text: str, fails: Callable[[str], bool], most: int = 2000) -> str:
    """Return a text that still fails, with no run of characters left that it could do without.

    Runs of half the text are tried first, then ever shorter ones; ``most`` bounds the tries.
    """
    size = len(text) // 2
    while size and most > 0:
        at, before = 0, text
        while at < len(text) and most > 0:
            tried = text[:at] + text[at + size :]
            most -= 1
            if fails(tried):
                text = tried
            else:
                at += size
        if text == before or size > len(text):
            size //= 2
    return text
