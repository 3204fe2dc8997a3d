"""Print the structure of speeches.

FILE is a text file (UTF-8, UTF-16 with a byte order mark, or GB18030), a folder (all .txt and
.md files in it), a pattern such as 'speeches/*.txt', or - for standard input.
Results come in the order given. With several files each result says which file it is of, and a
file that cannot be read stops none of the others; the exit status is then 2.
"""

from __future__ import annotations

import argparse
import os

from gangmu.cli.formats import FORMATS, Options
from gangmu.cli.inputs import Found, expand, load
from gangmu.cli.progress import tracked
from gangmu.cli.streams import Output, complain, terminal_width, wants_colour
from gangmu.files import ReadError

HELP = "print the structure of speeches: outline, JSON, Markdown or the whole tree"

_CUT_BY_DEPTH = ("outline", "tree")


def configure(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the command takes."""
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="file, folder, pattern, or - for standard input")
    add("--format", choices=FORMATS, default="outline", help="what to print (default: outline)")
    add("--spans", action="store_true", help="outline: give spans, in code points")
    add("--width", type=_width, metavar="N", help="outline: cells of a line; 0 for no limit")
    add("--color", choices=("auto", "always", "never"), default="auto", help="outline: colours")
    add("--depth", type=_depth, metavar="N", help="outline, tree: show N levels only")
    add("--grammar", metavar="FILE", help="a Lark file that adds numbering conventions")
    add("-o", "--output", metavar="FILE", help="write there, not to standard output")


def run(args: argparse.Namespace) -> int:
    """Parse and print; return 0, or 2 if anything could not be done."""
    from gangmu.numbering.conventions import GrammarError  # noqa: PLC0415

    found = expand(args.files)
    refusal = _refusal(args, found)
    if refusal:
        complain(refusal)
        return 2
    options = _options(args, several=found != args.files or len(found) > 1)
    try:
        with Output(args.output) as output:
            work = tracked(found, bool(args.output))
            return max([_one(each, args, options, output) for each in work])
    except GrammarError as error:
        complain(str(error))
        return 2


def _one(found: Found, args: argparse.Namespace, options: Options, output: Output) -> int:
    from gangmu.pipeline import parse  # noqa: PLC0415  (brings Lark along)

    try:
        if isinstance(found, ReadError):
            raise found
        text = load(found).text
    except ReadError as error:
        complain(str(error))
        return 2
    speech = parse(text, grammar=args.grammar)
    output.write(FORMATS[args.format](speech, found, options))
    return 0


def _options(args: argparse.Namespace, several: bool) -> Options:
    to_file = bool(args.output)
    return Options(
        several=several,
        width=terminal_width(to_file) if args.width is None else args.width or None,
        depth=args.depth,
        spans=args.spans,
        colour=wants_colour(args.color, to_file),
    )


def _refusal(args: argparse.Namespace, found: list[Found]) -> str | None:
    """Return why these arguments do not go together, if they do not."""
    if args.depth is not None and args.format not in _CUT_BY_DEPTH:
        return f"--depth goes with --format {' or '.join(_CUT_BY_DEPTH)}; leave it out"
    for path in found:
        if args.output and isinstance(path, str) and _same_file(path, args.output):
            return f"{args.output}: this file is to be read; give --output another name"
    return None


def _same_file(path: str, other: str) -> bool:
    return os.path.exists(path) and os.path.exists(other) and os.path.samefile(path, other)  # noqa: PTH110, PTH121


def _width(text: str) -> int:
    return _number(text, at_least=0)


def _depth(text: str) -> int:
    return _number(text, at_least=1)


def _number(text: str, at_least: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() else -1
    if number < at_least:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from {at_least} up")
    return number
