"""From a file to its tree in one call: ``gangmu.read``."""

from __future__ import annotations

import os

from gangmu.files import open_document
from gangmu.pipeline import parse
from gangmu.tree import Speech


def read(path: str | os.PathLike[str], *, grammar: str | os.PathLike[str] | None = None) -> Speech:
    """Read a file and return the tree of its text.

    Use ``open_document`` and ``parse`` where the way back to the file's bytes is needed too.

    Args:
        path: a text file: UTF-8 with or without BOM, UTF-16 or UTF-32 by BOM, or GB18030.
        grammar: a Lark file that adds numbering conventions, as in ``parse``.

    Raises:
        ReadError: the file cannot be read or is not text in a known encoding.
        GrammarError: the grammar file cannot be read or used.
    """
    return parse(open_document(path).text, grammar=grammar)
