"""Print the structure of speeches.

FILE is a text file (UTF-8, UTF-16 with a byte order mark, or GB18030), a folder (all .txt and
.md files in it), a pattern such as 'speeches/*.txt', or - for standard input.
Results come in the order given. With several files each result says which file it is of, and a
file that cannot be read stops none of the others; the exit status is then 2.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from gangmu.cli.formats import FORMATS, Options
from gangmu.cli.inputs import STDIN, Found, expand, load
from gangmu.cli.pool import in_order, processes
from gangmu.cli.progress import tracked
from gangmu.cli.streams import Output, complain, terminal_width, wants_colour
from gangmu.files import ReadError

HELP = "print the structure of speeches: outline, JSON, Markdown or the whole tree"

_CUT_BY_DEPTH = ("outline", "tree")

MOST_NAMES = 20
"""How many of the files that could not be read are named once more at the end."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the command takes."""
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="file, folder, pattern, or - for standard input")
    add("--format", choices=FORMATS, default="outline", help="what to print (default: outline)")
    add("--spans", action="store_true", help="outline: give spans, in code points")
    add("--width", type=_width, metavar="N", help="outline: cells of a line; 0 for no limit")
    add("--color", choices=("auto", "always", "never"), default="auto", help="outline: colours")
    add("--depth", type=_depth, metavar="N", help="outline, tree: show N levels only")
    add("--jobs", type=_jobs, metavar="N", help="processes at work (default: one a core)")
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
    job = _Job(args.format, args.grammar, _options(args, found != args.files or len(found) > 1))
    try:
        with Output(args.output) as output:
            return _summed_up(list(_failures(job, found, args, output)), len(found))
    except GrammarError as error:
        complain(str(error))
        return 2


class _Job(NamedTuple):
    """What is to be done with each file. It is handed to other processes."""

    form: str
    grammar: str | None
    options: Options

    def pieces(self, found: Found) -> Iterator[str]:
        """Return what is to be printed, piece by piece. ReadError, GrammarError."""
        from gangmu.pipeline import parse  # noqa: PLC0415  (brings Lark along)

        if isinstance(found, ReadError):
            raise found
        speech = parse(load(found).text, grammar=self.grammar)
        return FORMATS[self.form](speech, found, self.options)

    def whole(self, found: Found) -> str | ReadError:
        """Return all that is to be printed, or why there is nothing, whatever the reason."""
        try:
            return "".join(self.pieces(found))
        except ReadError as error:
            return error
        except Exception as error:
            return ReadError(f"{found}: this file could not be done ({error!r}); please report it")


def _failures(
    job: _Job, found: list[Found], args: argparse.Namespace, output: Output
) -> Iterator[Found]:
    """Print all that can be, complain of the rest and yield it."""
    jobs = 1 if STDIN in found else processes(args.jobs, len(found))
    texts = _in_turn(job, found) if jobs == 1 else _at_once(job, found, jobs)
    for each, text in zip(found, tracked(texts, bool(args.output), len(found)), strict=True):
        if isinstance(text, ReadError):
            complain(str(text))
            yield each
        else:
            output.write(text)


def _in_turn(job: _Job, found: list[Found]) -> Iterator[Iterable[str] | ReadError]:
    for each in found:
        try:
            yield job.pieces(each)
        except ReadError as error:
            yield error


def _at_once(job: _Job, found: list[Found], jobs: int) -> Iterator[Iterable[str] | ReadError]:
    from gangmu.pipeline import conventions_with  # noqa: PLC0415

    conventions_with(job.grammar)  # a grammar that cannot be used is no fault of the files
    for each, text in zip(found, in_order(job.whole, found, jobs), strict=True):
        if text is None:
            yield ReadError(f"{each}: the process that read this file was ended; try it by itself")
        else:
            yield [text] if isinstance(text, str) else text


def _summed_up(failed: list[Found], total: int) -> int:
    """Say at the end once more what could not be done; return the exit status."""
    if failed and total > 1:
        names = [each if isinstance(each, str) else str(each).partition(":")[0] for each in failed]
        more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
        listed = ", ".join(names[:MOST_NAMES])
        complain(f"{len(names)} of {total} could not be read (see above): {listed}{more}")
    return 2 if failed else 0


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


def _jobs(text: str) -> int:
    return _number(text, at_least=1)


def _number(text: str, at_least: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() else -1
    if number < at_least:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from {at_least} up")
    return number
