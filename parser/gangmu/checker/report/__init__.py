"""The formats of ``gangmu check``: one module each, loaded when it is asked for.

A format is a module with ``write(results, look)`` that yields text as results come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from gangmu.checker.finding import Language, Pair
from gangmu.checker.work import Checked

FORMATS = {
    "full": "full",
    "concise": "concise",
    "json": "json",
    "json-lines": "json_lines",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "rdjson": "rdjson",
}
"""What the command line calls a format, and its module here."""

SEVERITY_WORDS = {
    "error": Pair("必错", "error"),
    "warning": Pair("疑似", "warning"),
    "advice": Pair("建议", "advice"),
}


class Look(NamedTuple):
    """How findings are to be shown."""

    language: Language = "zh"
    colour: bool = False
    width: int | None = None
    """Cells of a line; None: 100."""
    version: str = "unknown"
    """The version of gangmu, for formats that name it."""


class Format(Protocol):
    """What each module here offers."""

    def write(self, results: Iterable[Checked], look: Look) -> Iterator[str]:
        """Yield the report piece by piece."""


def writer(name: str) -> Format:
    """Return the module of a format in ``FORMATS``."""
    return cast("Format", import_module(f"{__name__}.{FORMATS[name]}"))
