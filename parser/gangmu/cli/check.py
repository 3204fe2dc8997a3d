"""Report what is wrong with the outline of speeches, and put right what can be.

FILE is a text file, a folder, a pattern, or - for standard input. Settings are taken from the
nearest gangmu.toml, or pyproject.toml with [tool.gangmu], above each file. What a rule wants:
`gangmu explain CODE`. Exit status: 0 nothing was found, 1 something was, 2 something could not be
done. With --fix, standard input is printed fixed and its findings go to standard error.
"""

from __future__ import annotations

import argparse

FORMATS = (
    "full", "concise", "json", "json-lines", "sarif", "github", "gitlab", "junit", "rdjson",
)  # fmt: skip

HELP = "report what is wrong with the outline of speeches"


def configure(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the command takes."""
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="file, folder, pattern, or - for standard input")
    add("--select", action="append", metavar="CODES", help="these rules alone: GM1,GM301 or ALL")
    add("--ignore", action="append", metavar="CODES", help="not these rules")
    add("--preset", choices=("speech", "gongwen"), help="gongwen: the standards in full")
    add("--severity", choices=("error", "warning", "advice"), help="nothing less grave than this")
    add("--config", metavar="FILE", help="take the settings from there")
    add("--baseline", metavar="FILE", help="leave out the findings that are written there")
    add("--write-baseline", metavar="FILE", help="write all findings there, as known")
    add("--fix", action="store_true", help="make the fixes that are safe")
    add("--unsafe-fixes", action="store_true", help="make those that may change the meaning too")
    add("--diff", action="store_true", help="show what fixing would change; write nothing")
    add("--format", choices=FORMATS, default="full", help="what to print (default: full)")
    add("--statistics", action="store_true", help="print how often each rule found something")
    add("--language", choices=("zh", "en"), help="language of the messages (default: zh)")
    add("--color", choices=("auto", "always", "never"), default="auto", help="full: colours")
    add("--stdin-filename", metavar="NAME", help="what to call standard input")
    add("--jobs", type=_jobs, metavar="N", help="processes at work (default: one a core)")
    add("--grammar", metavar="FILE", help="a Lark file that adds numbering conventions")
    add("-o", "--output", metavar="FILE", help="write there, not to standard output")


def run(args: argparse.Namespace) -> int:
    """Check, report and perhaps fix; return the exit status."""
    from gangmu.cli.checking.session import run_session  # noqa: PLC0415  (brings the checker along)

    return run_session(args)


def _jobs(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 up")
    return number
