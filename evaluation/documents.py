"""Speeches with the structure that careful readers wrote down.

A root holds ``speeches/NAME.txt`` and ``gold/NAME.json``; offsets in a gold file are code points of
the UTF-8 text. The texts are other people's and stay outside the repository.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""Where the documents lie by default: ``shared`` beside the repository."""


class GoldItem(NamedTuple):
    """An item as a reader sees it; ``soft`` where readers differ on whether it is one."""

    offset: int
    marker: str
    parent: int | None
    heading_end: int | None
    soft: bool


class GoldPhrase(NamedTuple):
    """An announcement or slogan as a reader sees it.

    ``promised`` is the count (None: indefinite), ``series`` the offset of the first item announced.
    """

    start: int
    end: int
    promised: int | None
    series: int | None
    soft: bool


class Gold(NamedTuple):
    """The structure of one text; None where a gold file does not say."""

    items: tuple[GoldItem, ...]
    announcements: tuple[GoldPhrase, ...] | None
    slogans: tuple[GoldPhrase, ...] | None


class Document(NamedTuple):
    """A text and its structure."""

    name: str
    text: str
    gold: Gold


def documents(roots: Iterable[Path]) -> list[Document]:
    """Return all documents of the roots in the order of their names.

    Raises:
        SystemExit: when a root holds no gold or a gold file has no text; the message says which.
    """
    return [document for root in roots for document in _documents(root)]


def speeches(folder: Path) -> list[tuple[str, str]]:
    """Return name and text of every speech of a folder, with or without gold."""
    return [(path.stem, read_text(path)) for path in sorted(folder.glob("*.txt"))]


def read_text(path: Path) -> str:
    """Return the characters of a UTF-8 file, line ends as they are."""
    return path.read_bytes().decode("utf-8")


def _documents(root: Path) -> Iterator[Document]:
    files = sorted((root / "gold").glob("*.json"))
    if not files:
        raise SystemExit(f"{root} holds no gold/*.json: name a folder with gold/ and speeches/.")
    for file in files:
        path = root / "speeches" / f"{file.stem}.txt"
        if not path.is_file():
            raise SystemExit(f"{path} is missing: {file} needs the text it describes.")
        yield Document(file.stem, read_text(path), _gold(json.loads(file.read_text("utf-8"))))


def _gold(data: dict[str, Any]) -> Gold:
    return Gold(
        tuple(map(_item, data["items"])),
        _phrases(data.get("announcements")),
        _phrases(data.get("slogans")),
    )


def _item(row: dict[str, Any]) -> GoldItem:
    soft = bool(row.get("soft"))
    return GoldItem(row["offset"], row["marker"], row["parent"], row.get("heading_end"), soft)


def _phrases(rows: list[dict[str, Any]] | None) -> tuple[GoldPhrase, ...] | None:
    if rows is None:
        return None
    return tuple(
        GoldPhrase(r["start"], r["end"], r.get("count"), r.get("series"), bool(r.get("soft")))
        for r in rows
    )
