"""The docstring of a rule, read: its words in two languages and its examples (see ``rule``)."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import NamedTuple

from gangmu.checker.finding import Pair
from gangmu.checker.rule import Rule

OPENS, CLOSES = "⟦", "⟧"
"""What stands round the span of a finding in an example."""

_HEAD = re.compile(r"(English|坏例|改后|好例)(?:（(\w+)）)?[:：]")
_INDENT = "    "


class Example(NamedTuple):
    """One example: its text without the marks, and the spans (code points) that they mark."""

    text: str
    spans: tuple[tuple[int, int], ...]
    """What is found in it; nothing in a good example."""
    fixed: str | None
    """What its fixes make of it, where that is shown."""
    preset: str
    shown: str
    """The text with the marks."""


class Document(NamedTuple):
    """What the docstring says."""

    title: Pair
    text: Pair
    """The paragraphs after the title, parted by blank lines."""
    bad: tuple[Example, ...]
    good: tuple[Example, ...]


def document(rule: type[Rule] | Rule) -> Document:
    """Return the document of a rule. Empty where Python drops docstrings (``-OO``)."""
    cls = rule if isinstance(rule, type) else type(rule)
    sections = list(_sections(inspect.cleandoc(cls.__doc__ or "")))
    words = {head: body for head, _, body in sections if head in {"", "English"}}
    titles, texts = zip(*(_titled(words.get(head, "")) for head in ("", "English")), strict=True)
    examples = list(_examples(sections))
    return Document(
        Pair(*titles),
        Pair(*texts),
        tuple(example for example in examples if example.spans),
        tuple(example for example in examples if not example.spans),
    )


def unmarked(shown: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a text without the marks, and the spans between them. They do not nest."""
    spans: list[tuple[int, int]] = []
    text = ""
    for part in re.split(f"([{OPENS}{CLOSES}])", shown):
        if part == OPENS:
            spans.append((len(text), len(text)))
        elif part == CLOSES:
            spans[-1] = (spans[-1][0], len(text))
        else:
            text += part
    return text, tuple(spans)


def _sections(doc: str) -> Iterator[tuple[str, str, str]]:
    """Yield heading, preset and body of each part; the first part has no heading."""
    head, preset, body = "", "", list[str]()
    for line in doc.splitlines():
        found = _HEAD.fullmatch(line)
        if found is None:
            body.append(line)
            continue
        yield head, preset, _dedented(body, head)
        head, preset, body = found[1], found[2] or "speech", []
    yield head, preset, _dedented(body, head)


def _dedented(lines: list[str], head: str) -> str:
    cut = [line.removeprefix(_INDENT) for line in lines] if head else lines
    return "\n".join(cut).strip("\n")


def _examples(sections: list[tuple[str, str, str]]) -> Iterator[Example]:
    for index, (head, preset, body) in enumerate(sections):
        if head in {"坏例", "好例"}:
            text, spans = unmarked(body)
            after = sections[index + 1] if index + 1 < len(sections) else ("", "", "")
            fixed = after[2] + "\n" if after[0] == "改后" else None
            yield Example(text + "\n", spans, fixed, preset, body)


def _titled(words: str) -> tuple[str, str]:
    title, _, text = words.partition("\n")
    return title.strip().rstrip("。."), text.strip("\n")
