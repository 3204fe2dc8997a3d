"""What is fuzzed: each target takes a text and raises where something is wrong with the answer."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator

import gangmu
from gangmu import edit, why
from gangmu.tree import Branch, Leaf
from gangmu.write import json as as_json
from gangmu.write import markdown, outline, tree

Target = Callable[[str], None]

MOST_OPERATIONS = 3
"""How many changes of one text are tried."""


def laws(text: str) -> None:
    """Lossless and tiling; parsing again gives the same tree."""
    speech = gangmu.parse(text)
    assert "".join(leaf.text for leaf in gangmu.leaves(speech)) == text
    assert (speech.start, speech.end) == (0, len(text))
    for node in gangmu.walk(speech):
        if isinstance(node, Branch):
            _tiles(node)
    assert gangmu.parse(text) == speech


def _tiles(node: Branch) -> None:
    position = node.start
    for child in node.children:
        assert child.start == position
        assert not isinstance(child, Leaf) or len(child.text) == child.end - child.start > 0
        position = child.end
    assert position == node.end


def formats(text: str) -> None:
    """Every output format is written, and does not let through what it must not."""
    speech = gangmu.parse(text)
    shown = "".join(outline.write(speech)) + "".join(tree.write(speech))
    assert not any(ord(each) < 32 and each != "\n" for each in shown)
    written = "".join(as_json.write(speech))
    assert written.count("\n") == 1
    assert json.loads(written)["end"] == len(text)
    "".join(markdown.write(speech)).encode("utf-8")


def views(text: str) -> None:
    """Paragraphs, sentences, offsets, paths to nodes, line and column."""
    speech = gangmu.parse(text)
    for paragraph in speech.paragraphs():
        assert text[paragraph.start : paragraph.end] == paragraph.text
    for sentence in speech.sentences():
        assert text[sentence.start : sentence.end] == sentence.text
    positions, chance = gangmu.Positions(text), random.Random(len(text))
    for offset in chance.sample(range(len(text)), min(20, len(text))):
        leaf = speech.at(offset)
        assert leaf.start <= offset < leaf.end
        assert speech.ancestors(leaf)[-1] is speech
        speech.breadcrumbs(leaf)
        positions.position(offset)


def explained(text: str) -> None:
    """Each candidate is explained, and taken for an item where the tree has one."""
    items = {item.start for item in gangmu.parse(text).items()}
    found = why.explain(text)
    assert {each.start for each in found if each.verdict == "item"} == items


def edited(text: str) -> None:
    """A change gives a text and its tree, or says that it cannot be made."""
    speech, chance = gangmu.parse(text), random.Random(len(text))
    series = list(speech.series())
    for _ in range(min(MOST_OPERATIONS, len(series))):
        for operation in _operations(chance, speech, chance.choice(series)):
            try:
                outcome = operation()
            except gangmu.EditError:
                continue
            _faithful(text, outcome)


def _operations(
    chance: random.Random, speech: gangmu.Speech, series: gangmu.Series
) -> Iterator[Callable[[], gangmu.Edited]]:
    item = chance.choice(series.items)
    place, style = chance.randrange(len(series.items)), chance.choice(("hanzi", "digit", "shi"))
    yield lambda: edit.renumber(speech, series)
    yield lambda: edit.restyle(speech, series, style)
    yield lambda: edit.insert(speech, series, place, "把台账记清楚。")
    yield lambda: edit.remove(speech, item)
    yield lambda: edit.move(speech, item, place)


def _faithful(text: str, outcome: gangmu.Edited) -> None:
    pieces, position = [], 0
    for start, end, replacement in outcome.edits:
        assert position <= start <= end <= len(text)
        pieces += [text[position:start], replacement]
        position = end
    assert "".join(pieces) + text[position:] == outcome.text == outcome.speech.text


def checked(text: str) -> None:
    """Every finding lies in the text."""
    for finding in gangmu.check(gangmu.parse(text), _EVERYTHING):
        assert 0 <= finding.start <= finding.end <= len(text)


def fixed(text: str) -> None:
    """Fixing twice is the same as fixing once."""
    once = gangmu.fix(text, _EVERYTHING, unsafe=True)
    assert once.speech == gangmu.parse(once.text)
    assert gangmu.fix(once.text, _EVERYTHING, unsafe=True).text == once.text


_EVERYTHING = gangmu.Settings(preset="gongwen")

TARGETS: dict[str, Target] = {
    "laws": laws,
    "formats": formats,
    "views": views,
    "explain": explained,
    "edit": edited,
    "check": checked,
    "fix": fixed,
}
"""All targets by name."""
