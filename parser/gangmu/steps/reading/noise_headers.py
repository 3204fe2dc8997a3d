"""Headers that a machine reads: Markdown front matter and the fields of a bibliographic record."""

from __future__ import annotations

import re
from typing import NamedTuple

from gangmu.lines import Lines
from gangmu.steps.reading.noise_words import FIELD

MOST_LINES = 60
"""A header is at most this long; a longer one is not a header."""
LEAST_FIELDS = 3
_ENTRY = re.compile(r"[\w.-]{1,40}\s*:(?:\s.*)?|\s*-\s.*|\s+\S.*|#.*|\s*")
_BLANK = re.compile(r"\s*")


class Header(NamedTuple):
    """The noise spans of a header in source offsets, and the line at which the body begins."""

    spans: tuple[tuple[int, int], ...]
    body: int


def find_headers(text: str, lines: Lines) -> Header:
    """Return the header at the very top of a text; without one, no spans and line 0."""
    return _front_matter(text, lines) or _record(text, lines) or Header((), 0)


def _line(text: str, lines: Lines, index: int) -> str:
    return text[lines.starts[index] : lines.ends[index]]


def _front_matter(text: str, lines: Lines) -> Header | None:
    """Find YAML between two lines ``---``, the first of them the first line of the text."""
    if _line(text, lines, 0).strip("\ufeff ") != "---":
        return None
    for index in range(1, min(MOST_LINES, len(lines))):
        line = _line(text, lines, index)
        if line.rstrip() == "---":
            return Header(((0, lines.nexts[index]),), index + 1)
        if not _ENTRY.fullmatch(line):
            return None
    return None


def _record(text: str, lines: Lines) -> Header | None:
    """Find lines like 【原文出处】…, down to 【正 文】; the title's value stays in the text."""
    spans: list[tuple[int, int]] = []
    fields = 0
    for index in range(min(MOST_LINES, len(lines))):
        line = _line(text, lines, index)
        found = FIELD.match(line)
        name = "".join(found[1].split()) if found else ""
        fields += bool(found)
        if found and name == "标题":
            spans.append((lines.starts[index], lines.starts[index] + found.end()))
        elif found or _BLANK.fullmatch(line):
            spans.append((lines.starts[index], lines.nexts[index]))
        if name == "正文":
            return Header(tuple(spans), index + 1) if fields >= LEAST_FIELDS else None
        if not found and not fields and not _BLANK.fullmatch(line):
            return None
    return None
