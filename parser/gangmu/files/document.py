"""A document: a file's text, and the way back from its characters to its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from gangmu.positions import Ruler


class ReadError(Exception):
    """A file that cannot be read: one sentence that says what, where and what to do."""


@dataclass(frozen=True)
class Document:
    """What was read. Not slotted: the table for the way back is made once, when first needed."""

    text: str
    """The characters, line ends as they were; a byte order mark is not among them."""
    path: str
    """The name that the file was opened by; ``-`` for standard input."""
    encoding: str
    """Python's name of the codec, without byte order mark: ``utf-8``, ``utf-16-le``, …"""
    bom: bytes = b""
    """The byte order mark that the file began with, if any."""

    def byte_offset(self, offset: int) -> int:
        """Return where in the file an offset (code points) stands, in bytes. IndexError."""
        return len(self.bom) + self._ruler.units(offset)

    def offset(self, byte_offset: int) -> int:
        """Return the offset (code points) of the character that a byte of the file is part of.

        The byte order mark counts as part of the first character. IndexError outside the file.
        """
        return self._ruler.offset(max(0, byte_offset - len(self.bom)))

    @cached_property
    def _ruler(self) -> Ruler:
        return Ruler(self.text, self.encoding)


def encode(text: str, like: Document) -> bytes:
    """Return a text as bytes in the encoding of a document, its byte order mark put back.

    Raises:
        UnicodeEncodeError: the encoding has no place for a character (a lone surrogate, say).
    """
    return like.bom + text.encode(like.encoding)
