"""Who is measured: gangmu, what it is made of, and those who cut or read texts for a living.

Each contestant is made ready once and then given texts; what it makes of them is thrown away. One
whose package is not installed is reported as missing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, NamedTuple

Work = Callable[[Any], object]
"""What is done with one text (for Lark alone: with one list of tokens)."""


class Contestant(NamedTuple):
    """A row of the table.

    ``ready`` loads what is needed and returns the work. ``diet`` says what it is fed: ``speech``,
    ``tokens`` of the same speeches, or ``python`` texts of the same length.
    """

    name: str
    what: str
    ready: Callable[[], Work]
    diet: str = "speech"


def _gangmu() -> Work:
    from gangmu import parse

    return parse


def _gangmu_check() -> Work:
    from gangmu import check, parse

    return lambda text: check(parse(text))


def _floor() -> Work:
    from gangmu.numbering.conventions import conventions

    find = conventions().expression.finditer
    return lambda text: sum(1 for _ in find(text))


def _lark() -> Work:
    """Return Lark's own loop without callbacks: what is reduced is thrown away."""
    from gangmu.numbering.kinds import speech_grammar

    parser = speech_grammar()
    parser.parser.parser.parser.callbacks = {}
    return lambda tokens: parser.parse(iter(tokens))


def _jieba() -> Work:
    import jieba

    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    return lambda text: sum(1 for _ in jieba.cut(text))


def _langchain() -> Work:
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    return RecursiveCharacterTextSplitter(chunk_size=CHUNK, chunk_overlap=0).split_text


def _chonkie() -> Work:
    from chonkie import RecursiveChunker

    return RecursiveChunker(chunk_size=CHUNK).chunk


def _parso() -> Work:
    import parso

    return parso.parse


def _libcst() -> Work:
    import libcst

    return libcst.parse_module


CHUNK = 512
"""Characters of a chunk, for those who make chunks."""

GANGMU, CHECKED, FLOOR, LARK = "gangmu parse", "gangmu parse + check", "finditer", "Lark LALR"

CONTESTANTS = (
    Contestant(GANGMU, "text to typed tree", _gangmu),
    Contestant(CHECKED, "the same, and all rules of the preset", _gangmu_check),
    Contestant(FLOOR, "the expression of all markers, alone", _floor),
    Contestant(LARK, "gangmu's tokens of these texts, nothing built", _lark, "tokens"),
    Contestant("jieba", "segmentation into words (cut)", _jieba),
    Contestant("langchain", f"RecursiveCharacterTextSplitter({CHUNK})", _langchain),
    Contestant("chonkie", f"RecursiveChunker({CHUNK})", _chonkie),
    Contestant("parso", "Python of the same length to a tree", _parso, "python"),
    Contestant("libcst", "Python of the same length to a tree", _libcst, "python"),
)
"""All rows in the order of the table."""
