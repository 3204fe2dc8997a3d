"""Bytes to text, strictly: UTF-8, with a byte order mark also UTF-16 and UTF-32, else GB18030."""

from __future__ import annotations

from typing import NamedTuple

from gangmu.files.document import Document, ReadError

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),  # before UTF-16, whose mark it begins with
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
"""Byte order marks (The Unicode Standard, table 2-4) and the encodings that they announce."""

_MAGIC = (
    (b"PK\x03\x04", "a zip archive or an office document (.docx, .xlsx, .wps)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document (.doc, .xls, .wps)"),
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "a rich text document (.rtf)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a rar archive"),
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
)
"""How files that are not text begin, and what to call them."""

_PLAINLY_UTF8 = 8
"""So many characters beyond ASCII that are well-formed UTF-8 do not come about by chance in
GB18030 (each has a chance of about one in five): such a file is UTF-8 with a fault in it, and
reading the rest as GB18030 would turn all of it to gibberish without a word."""


class _Fault(NamedTuple):
    """Where an encoding does not fit: an offset in bytes and the byte that stands there."""

    at: int
    byte: int

    def __str__(self) -> str:
        return f"byte {self.at} (0x{self.byte:02X})"


def decode(data: bytes, path: str) -> Document:
    """Return the bytes of a text file as a document.

    Raises:
        ReadError: it is no text, or in no encoding that is known here; the byte is named.
    """
    _refuse_other_files(data, path)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _with_bom(data, path, bom, encoding)
    text, fault = _try(data, "utf-8")
    if fault is None:
        return Document(text, path, "utf-8")
    if sum(byte >= 0xC0 for byte in data[: fault.at]) >= _PLAINLY_UTF8:
        raise ReadError(f"{path}: the text is UTF-8, but not at {fault}; mend or cut out that byte")
    text, other = _try(data, "gb18030")
    if other is not None:
        raise ReadError(_neither(path, fault, other))
    return Document(text, path, "gb18030")


def _with_bom(data: bytes, path: str, bom: bytes, encoding: str) -> Document:
    text, fault = _try(data[len(bom) :], encoding)
    if fault is not None:
        place = _Fault(fault.at + len(bom), fault.byte)
        raise ReadError(
            f"{path}: the byte order mark promises {encoding.upper()}, but {place} is not; "
            "save the file as UTF-8"
        )
    return Document(text, path, encoding, bom)


def _try(data: bytes, encoding: str) -> tuple[str, _Fault | None]:
    try:
        return data.decode(encoding), None
    except UnicodeDecodeError as error:
        return "", _Fault(error.start, data[error.start])


def _neither(path: str, utf8: _Fault, gb18030: _Fault) -> str:
    return (
        f"{path}: the text is neither UTF-8, because of {utf8}, nor GB18030, because of {gb18030}; "
        "save the file as UTF-8"
    )


def _refuse_other_files(data: bytes, path: str) -> None:
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise ReadError(f"{path}: this is {name}, not plain text; save its text as UTF-8 first")
