"""A file's new text in place of its old one: all of it or nothing."""

from __future__ import annotations

import os
import tempfile

from gangmu.files import Document, ReadError, encode, read_bytes


def new_bytes(document: Document, old: bytes, text: str) -> bytes:
    """Return the bytes of a document with another text, in its encoding, mark and line ends.

    Raises:
        ReadError: when the bytes on disk are not those that were read, or the new ones would not
            be read back as the text.
    """
    if encode(document.text, document) != old:
        raise ReadError(f"{document.path}: the file has changed or cannot be kept byte for byte")
    try:
        data = encode(text, document)
        same = read_bytes(data, document.path).text == text
    except (UnicodeEncodeError, ReadError):
        same = False
    if not same:
        raise ReadError(
            f"{document.path}: the fixed text cannot be written as {document.encoding}; "
            f"save the file as UTF-8 first"
        )
    return data


def rewrite(document: Document, text: str) -> None:
    """Write a document's new text over its file: a file beside it takes its place in one step.

    Its mode stays; a symbolic link stays one.

    Raises:
        ReadError: as ``new_bytes``.
        OSError: when it cannot be written; the old file is then as it was.
    """
    path = os.path.realpath(document.path)
    with open(path, "rb") as file:  # noqa: PTH123
        data = new_bytes(document, file.read(), text)
    _replace(path, data)


def _replace(path: str, data: bytes) -> None:
    folder, name = os.path.split(path)
    handle, beside = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(beside, os.stat(path).st_mode & 0o7777)  # noqa: PTH101, PTH116
        os.replace(beside, path)  # noqa: PTH105
    except BaseException:
        os.unlink(beside)  # noqa: PTH108
        raise
