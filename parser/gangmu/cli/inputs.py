"""From the words on the command line to documents: files, folders, patterns, standard input."""

from __future__ import annotations

import glob
import os  # not pathlib, which is slow to load
import sys
from collections.abc import Iterable, Iterator

from gangmu.files import READERS, Document, ReadError, open_document, read_bytes

STDIN = "-"

Found = str | ReadError
"""The path of a file to be read, or why there is none."""


def expand(names: Iterable[str]) -> list[Found]:
    """Return the files that the names stand for, in the order of the names.

    A folder stands for the files in it, at any depth, that are of a kind that gangmu reads; a
    pattern that the shell left alone, for what it matches. Both are sorted. What is hidden (its
    name begins with a dot) is passed over.
    """
    return [found for name in names for found in _expand(name)]


def load(path: str) -> Document:
    """Return the document at a path, or on standard input where the path is ``-``. ReadError."""
    return read_bytes(_stdin(), STDIN) if path == STDIN else open_document(path)


def _expand(name: str) -> Iterator[Found]:
    if name == STDIN or os.path.isfile(name):  # noqa: PTH113
        yield name
    elif os.path.isdir(name):  # noqa: PTH112
        yield from _folder(name)
    elif glob.has_magic(name) and not os.path.lexists(name):
        yield from _pattern(name)
    else:
        yield name


def _folder(name: str) -> Iterator[Found]:
    failures: list[OSError] = []
    files: list[str] = []
    for folder, below, here in os.walk(name, onerror=failures.append):
        below[:] = [each for each in below if not each.startswith(".")]
        files.extend(os.path.join(folder, each) for each in here if _is_text(each))  # noqa: PTH118
    yield from (_unread(error) for error in failures)
    yield from sorted(files, key=lambda path: path.split(os.sep))  # noqa: PTH206
    if not files and not failures:
        kinds = ", ".join(READERS)
        yield ReadError(f"{name}: there is nothing to read in this folder; looked for {kinds}")


def _pattern(pattern: str) -> Iterator[Found]:
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207
    for match in matches:
        yield from _folder(match) if os.path.isdir(match) else (match,)  # noqa: PTH112
    if not matches:
        yield ReadError(f"{pattern}: no file matches this pattern; check the folder it begins with")


def _is_text(name: str) -> bool:
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in READERS  # noqa: PTH122


def _unread(error: OSError) -> ReadError:
    reason = error.strerror or error
    return ReadError(f"{error.filename}: the folder cannot be read ({reason}); check its rights")


def _stdin() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise ReadError(f"{STDIN}: standard input is closed; name a file or pipe a text in")
    return sys.stdin.buffer.read()
