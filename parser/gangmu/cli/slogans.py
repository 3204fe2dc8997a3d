"""Print the numeral formulas and mottoes of speeches: 四个意识, 两学一做, 为民、务实、清廉.

For each: how often it stands, in how many files, its count, its members, where it stands first and
where its members are listed. Members that no text lists are named by the lexicon of set formulas,
as far as it knows them; --lexicon adds one of your own. With several files or a folder the slogans
of all of them are counted together.
"""

from __future__ import annotations

import argparse
import os  # not pathlib, which is slow to load
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from gangmu.cli.inputs import Found, expand, load
from gangmu.cli.streams import Output, complain, terminal_width
from gangmu.files import ReadError

if TYPE_CHECKING:
    from gangmu.cli.usage import Place, Usage, Use

HELP = "print the numeral formulas and mottoes: how often, members, where from, known or new"

_HEAD = ("提法", "项数", "次数", "篇数", "词库", "首见", "列举", "成员")
_NUMBERS = frozenset({1, 2, 3})
"""Columns of the table that are set to the right."""
_KNOWN = {True: "已收", False: "新"}
_FEWEST = 20
"""The members have so many cells of a terminal's line at the least."""

_COLUMNS = (
    "text", "kind", "count", "times", "files", "known", "verified", "members", "source",
    "first", "defined", "belongs_to", "set_when", "set_where",
)  # fmt: skip


def configure(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the command takes."""
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="file, folder, pattern, or - for standard input")
    add("--format", choices=tuple(_FORMATS), default="table", help="default: table")
    add("--lexicon", metavar="FILE", help="a lexicon of your own, read beside ours")
    add("--grammar", metavar="FILE", help="a Lark file that adds numbering conventions")
    add("-o", "--output", metavar="FILE", help="write there, not to standard output")


def run(args: argparse.Namespace) -> int:
    """Count and print; return 0, or 2 if anything could not be done."""
    from gangmu import lexicon  # noqa: PLC0415
    from gangmu.cli.usage import Usage  # noqa: PLC0415  (brings dataclasses along)
    from gangmu.numbering.conventions import GrammarError  # noqa: PLC0415

    found = expand(args.files)
    if args.output and any(_same_file(each, args.output) for each in found):
        complain(f"{args.output}: this file is to be read; give --output another name")
        return 2
    try:
        usage = Usage(lexicon.load(args.lexicon) if args.lexicon else None)
        status = max([_add(usage, each, args.grammar) for each in found])
    except (GrammarError, lexicon.LexiconError) as error:
        complain(str(error))
        return 2
    with Output(args.output) as output:
        output.write(_FORMATS[args.format](usage.uses(), terminal_width(bool(args.output))))
    return status


def _add(usage: Usage, found: Found, grammar: str | None) -> int:
    from gangmu.pipeline import parse  # noqa: PLC0415  (brings Lark along)

    try:
        if isinstance(found, ReadError):
            raise found
        text = load(found).text
    except ReadError as error:
        complain(str(error))
        return 2
    usage.add(parse(text, grammar=grammar), found)
    return 0


def _same_file(found: Found, other: str) -> bool:
    both = isinstance(found, str) and os.path.exists(found) and os.path.exists(other)  # noqa: PTH110
    return both and os.path.samefile(str(found), other)  # noqa: PTH121


def _json(uses: Sequence[Use], _: int | None) -> Iterator[str]:
    """Yield one array, an object a line."""
    import json  # noqa: PLC0415

    yield "["
    for index, use in enumerate(uses):
        row = {**_row(use), "first": use.first._asdict()}
        row["defined"] = use.defined._asdict() if use.defined else None
        row["parts"] = use.parts
        yield (",\n " if index else "\n ") + json.dumps(row)
    yield "\n]\n"


def _csv(uses: Sequence[Use], _: int | None) -> Iterator[str]:
    import csv  # noqa: PLC0415
    import io  # noqa: PLC0415

    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for use in uses:
        row = _row(use)
        row["members"] = "|".join(use.members)
        writer.writerow([_cell(row[name]) for name in _COLUMNS])
    yield line.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _row(use: Use) -> dict[str, object]:
    """Return what is known of a use, in plain values."""
    known = use.known
    return {
        "text": use.text,
        "kind": use.kind,
        "count": use.count,
        "times": use.times,
        "files": len(use.files),
        "known": known is not None,
        "verified": known.verified if known else None,
        "members": use.members,
        "source": use.source or None,
        "first": _place(use.first),
        "defined": _place(use.defined),
        "belongs_to": known.belongs_to if known else None,
        "set_when": known.set_when if known else None,
        "set_where": known.set_where if known else None,
    }


def _place(place: Place | None, several: bool = True) -> str:
    """Return a place in short; where there is one file only, it need not be named."""
    if place is None:
        return ""
    return f"{place.file}:" * several + f"{place.line}:{place.column}"


def _table(uses: Sequence[Use], width: int | None) -> Iterator[str]:
    """Yield a line for each slogan, all columns but the last as wide as they have to be."""
    from gangmu.write.cells import cells, fit, visible  # noqa: PLC0415

    several = len({file for use in uses for file in use.files}) > 1
    rows = [_HEAD, *([visible(cell) for cell in _cells(use, several)] for use in uses)]
    widths = [max(cells(row[column]) for row in rows) for column in range(len(_HEAD) - 1)]
    left = None if width is None else max(width - sum(widths) - 2 * len(widths), _FEWEST)
    for row in rows if uses else []:
        padded = [
            cell.rjust(wide - cells(cell) + len(cell))
            if column in _NUMBERS
            else cell.ljust(wide - cells(cell) + len(cell))
            for column, (cell, wide) in enumerate(zip(row, widths, strict=False))
        ]
        last = row[-1] if left is None else fit(row[-1], left)
        yield "  ".join([*padded, last]).rstrip() + "\n"
    if not uses:
        yield "没有提法\n"


def _cells(use: Use, several: bool) -> Iterator[str]:
    yield use.text
    yield "" if use.count is None else str(use.count)
    yield str(use.times)
    yield str(len(use.files))
    yield _KNOWN[use.known is not None] if use.kind == "formula" else ""
    yield _place(use.first, several)
    yield _place(use.defined if use.kind == "formula" else None, several)
    yield _members(use)


def _members(use: Use) -> str:
    """Return the members in short; in brackets where they are the lexicon's and not sure."""
    if not use.members:
        return " + ".join(use.parts)
    words = "；".join(use.members) if "、" in "".join(use.members) else "、".join(use.members)
    unsure = use.source == "lexicon" and use.known is not None and not use.known.verified
    return f"（{words}？）" if unsure else words


_FORMATS: dict[str, Callable[[Sequence[Use], int | None], Iterator[str]]] = {
    "table": _table,
    "json": _json,
    "csv": _csv,
}
