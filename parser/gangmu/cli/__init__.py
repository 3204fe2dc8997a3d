"""The command line: one module for each command, and what they share.

A command is a module with ``HELP``, ``configure(parser)`` and ``run(args) -> int``. Exit status:
0 all is well, 1 there are findings, 2 the work could not be done, 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from gangmu.cli.streams import close_quietly, complain, speak_utf8

COMMANDS = ("parse", "check", "explain", "why", "slogans", "schema")
"""Commands in the order of the help; each is the module ``gangmu.cli.<name>``."""

_DESCRIPTION = "gangmu 纲目 reads a Chinese official speech and shows its rhetorical structure."

_EXAMPLES = """\
examples:
  gangmu parse speech.txt                     the outline
  gangmu parse --format json speeches/        every speech in a folder, one a line
  gangmu parse --format markdown - < a.txt    for a mind map, from standard input

`gangmu COMMAND --help` tells more of a command.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status; ``argv`` is ``sys.argv[1:]`` by default."""
    speak_utf8()
    try:
        status = _run(argv)
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # whoever reads has had enough
        close_quietly()
        return 0
    except OSError as error:
        place = error.filename or "the output"
        complain(f"{place} cannot be written ({error.strerror or error}); check disk and path")
        close_quietly()
        return 2
    except KeyboardInterrupt:
        return 130


def _run(argv: Sequence[str] | None) -> int:
    try:
        args = _parser().parse_args(argv)
    except SystemExit as stop:  # argparse has said all there is to say
        return stop.code if isinstance(stop.code, int) else 0
    status: int = args.run(args)
    return status


def _parser() -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        "gangmu", description=_DESCRIPTION, epilog=_EXAMPLES, formatter_class=raw
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and stop")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in COMMANDS:
        module = import_module(f"gangmu.cli.{name}")
        command = commands.add_parser(
            name, help=module.HELP, description=module.__doc__, formatter_class=raw
        )
        module.configure(command)
        command.set_defaults(run=module.run)
    return parser


class _Version(argparse.Action):
    """Looks the version up only when it is asked for: that is slow."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        import gangmu  # noqa: PLC0415

        print(f"gangmu {gangmu.__version__}")
        parser.exit()
