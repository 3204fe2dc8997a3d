"""The one door for files: a reader chosen by the kind of file gives text and the way back.

A reader is a module with ``load(data: bytes, path: str) -> Document``; it is imported when the
first file of its kind is opened. The package is not called ``read`` because ``gangmu.read`` is a
function, and importing a submodule of that name would take its place.
"""

from __future__ import annotations

import os  # not pathlib, which is slow to load
from importlib import import_module
from typing import Protocol, cast

from gangmu.files.document import Document, ReadError, encode

__all__ = ["READERS", "Document", "ReadError", "encode", "open_document", "read_bytes"]

READERS = {
    ".txt": "gangmu.files.plain",
    ".md": "gangmu.files.plain",
}
"""Kinds of file, by their suffix, and the modules that read them. These are the files that are
looked for in folders; a file of another kind, when named, is tried as plain text."""

_PLAIN = "gangmu.files.plain"

_FAILURES: dict[type[OSError], str] = {
    FileNotFoundError: "there is no such file; check the name",
    IsADirectoryError: "this is a folder; name a file in it",
    NotADirectoryError: "part of this path is a file, not a folder; check the name",
    PermissionError: "the file may not be read; ask for the permission",
}


class Reader(Protocol):
    """What a module in ``READERS`` offers."""

    def load(self, data: bytes, path: str) -> Document:
        """Return the document in the bytes; ReadError where there is none."""


def open_document(path: str | os.PathLike[str]) -> Document:
    """Read a file and return its text with the way back to its bytes.

    Raises:
        ReadError: it is missing, a folder, unreadable, or not text in a known encoding.
    """
    name = os.fspath(path)
    return read_bytes(_bytes(name), name)


def read_bytes(data: bytes, path: str) -> Document:
    """Return the document in bytes that were read from ``path`` (ReadError as above)."""
    suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122
    reader = cast("Reader", import_module(READERS.get(suffix, _PLAIN)))
    return reader.load(data, path)


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read()
    except OSError as error:
        reason = _FAILURES.get(type(error)) or f"it cannot be read ({error.strerror or error})"
        raise ReadError(f"{path}: {reason}") from error
    except ValueError as error:  # a NUL in the name
        raise ReadError(f"{path!r}: no file can have this name ({error})") from error
