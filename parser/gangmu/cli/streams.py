"""Where commands write to: standard output as UTF-8, complaints, a file that is named."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable
from typing import TextIO


def speak_utf8() -> None:
    """Make standard output UTF-8 whatever the locale says; what UTF-8 lacks is escaped."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def complain(sentence: str) -> None:
    """Say on standard error what went wrong, on one line and with no control characters."""
    from gangmu.write.cells import visible  # noqa: PLC0415

    print(f"gangmu: {visible(sentence)}", file=sys.stderr)


def close_quietly() -> None:
    """Send what is left in standard output's buffer to nowhere, so that nobody trips over it."""
    try:
        target = sys.stdout.fileno()
    except (OSError, ValueError):  # it is no real file
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, target)
    os.close(nowhere)


def wants_colour(choice: str, to_file: bool) -> bool:
    """Tell whether to colour: ``always``, ``never``, or ``auto``: on a terminal without NO_COLOR.

    See https://no-color.org: set and not empty, it means no colour unless asked for.
    """
    if choice != "auto":
        return choice == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not to_file and not plain and sys.stdout.isatty()


def terminal_width(to_file: bool) -> int | None:
    """Return how many cells a line of the terminal has; None where there is no terminal."""
    if to_file or not sys.stdout.isatty():
        return None
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or None
    except (OSError, ValueError):
        return None


class Output:
    """Standard output, or a file that is made when the first words are there to be written.

    So a file of that name is left alone when the work fails before there is a result.
    """

    def __init__(self, path: str | None) -> None:
        """``path`` names the file; None and ``-`` are standard output."""
        self._path = None if path == "-" else path
        self._file: TextIO | None = None

    def __enter__(self) -> Output:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def write(self, pieces: Iterable[str]) -> None:
        """Write the pieces as they come. OSError where that is impossible."""
        self._stream().writelines(pieces)

    def _stream(self) -> TextIO:
        if self._path is None:
            return sys.stdout
        if self._file is None:
            self._file = open(  # noqa: PTH123, SIM115  (closed on leaving; pathlib is slow)
                self._path, "w", encoding="utf-8", errors="backslashreplace", newline="\n"
            )
        return self._file
