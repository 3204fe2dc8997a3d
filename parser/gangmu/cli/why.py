"""Print what looks like a marker in speeches, what it was taken for, and the costs that decided.

Negative costs speak for an item, positive ones for prose; the cheapest reading of the whole text
wins, so that later members can outweigh a place that speaks against one. In a long text only the
disputed candidates are shown; --all shows each.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from gangmu.cli.inputs import Found, expand, load
from gangmu.cli.streams import Output, complain
from gangmu.files import ReadError

if TYPE_CHECKING:
    from gangmu.why import Explanation, Ground

HELP = "print what each candidate marker was taken for, and on what grounds"

FEW = 60
"""A text with this many candidates or fewer is shown whole."""
_AROUND = 8

_WORDS = {
    "zh": {
        "item": "编号", "prose": "行文", "refused": "不是编号", "disputed": "（有争议）",
        "rival": "其次", "in": "属于", "top": "全篇", "hidden": "另有 {} 处没有争议，加 --all 显示",
        "none": "没有像编号的地方", "continue": "接续", "open": "另起",
    },
    "en": {
        "item": "item", "prose": "prose", "refused": "refused", "disputed": " (disputed)",
        "rival": "next best", "in": "in", "top": "the speech",
        "hidden": "{} more are undisputed; --all shows them",
        "none": "nothing looks like a marker", "continue": "continues", "open": "opens",
    },
}  # fmt: skip


def configure(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the command takes."""
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="file, folder, pattern, or - for standard input")
    add("--all", action="store_true", help="show the undisputed candidates of a long text too")
    add("--format", choices=("text", "json"), default="text", help="json: an object a line")
    add("--language", choices=("zh", "en"), default="zh", help="language of the grounds")
    add("--grammar", metavar="FILE", help="a Lark file that adds numbering conventions")
    add("-o", "--output", metavar="FILE", help="write there, not to standard output")


def run(args: argparse.Namespace) -> int:
    """Explain and print; return 0, or 2 if anything could not be done."""
    from gangmu.numbering.conventions import GrammarError  # noqa: PLC0415

    found = expand(args.files)
    try:
        with Output(args.output) as output:
            return max([_one(each, args, output, len(found) > 1) for each in found])
    except GrammarError as error:
        complain(str(error))
        return 2


def _one(found: Found, args: argparse.Namespace, output: Output, several: bool) -> int:
    from gangmu.why import explain  # noqa: PLC0415  (brings Lark along)

    try:
        if isinstance(found, ReadError):
            raise found
        text = load(found).text
    except ReadError as error:
        complain(str(error))
        return 2
    from gangmu.write.cells import visible  # noqa: PLC0415

    explained = explain(text, grammar=args.grammar)
    if args.format == "json":
        output.write(_json(found, explained, several))
    else:
        output.write([f"{visible(found)}\n"] if several else [])
        output.write(_lines(text, explained, args.all, args.language))
    return 0


def _json(file: str, explained: list[Explanation], several: bool) -> Iterator[str]:
    import json  # noqa: PLC0415

    for each in explained:
        head = {"file": file} if several else {}
        yield json.dumps(head | asdict(each)) + "\n"


def _lines(
    text: str, explained: list[Explanation], everything: bool, language: str
) -> Iterator[str]:
    from gangmu.positions import Positions  # noqa: PLC0415

    words, positions = _WORDS[language], Positions(text)
    shown = [each for each in explained if everything or len(explained) <= FEW or each.disputed]
    for each in shown:
        place = positions.position(each.start)
        yield f"{place.line}:{place.column} @{each.start} {_head(text, each, words)}\n"
        for ground in each.grounds:
            yield f"    {_ground(ground, language)}\n"
        if each.rival is not None:
            rival = _rival(each.rival, words)
            yield f"    = {each.cost:+.1f}   {words['rival']} {each.rival_cost:+.1f} {rival}\n"
    if len(shown) < len(explained):
        yield words["hidden"].format(len(explained) - len(shown)) + "\n"
    elif not explained:
        yield words["none"] + "\n"


def _head(text: str, each: Explanation, words: dict[str, str]) -> str:
    from gangmu.write.cells import visible  # noqa: PLC0415

    before = text[max(0, each.start - _AROUND) : each.start]
    after = text[each.end : each.end + _AROUND]
    where = f"{before}▸{each.text}◂{after}"
    verdict = words[each.verdict] + (words["disputed"] if each.disputed else "")
    if each.verdict == "item":
        parent = words["top"] if each.parent is None else f"@{each.parent}"
        verdict += f" {each.style} {each.ordinal} {words['in']} {parent}"
    return f"{visible(where)}  {verdict}"


def _ground(ground: Ground, language: str) -> str:
    words = ground.words if language == "zh" else ground.english
    return f"{ground.cost:+5.1f} {words} [{ground.name}]"


def _rival(rival: str, words: dict[str, str]) -> str:
    """Return the rival's name in the language: ``item``, ``prose``, ``open in 348``."""
    action, _, parent = rival.partition(" in ")
    if not parent:
        return words[action]
    place = words["top"] if parent == "the speech" else f"@{parent}"
    return f"{words[action]} {words['in']} {place}"
