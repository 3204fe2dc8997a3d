"""Chinese text in Markdown: escaping, and where emphasis may stand.

References are to CommonMark 0.31.2.
"""

from __future__ import annotations

import re
import unicodedata

_ANYWHERE = re.compile(r"[\\`*_\[\]<>#|~&$=]")
"""What is markup wherever it stands (6: inlines), with the extensions of GFM and markmap."""

_AT_START = re.compile(r"^(?:(?=[-+])|(\d{1,9})(?=[.)]))")
"""What opens a list at the start of a line (5.2), or a rule (4.1)."""

_BLANKS = re.compile(r"\s+")

_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Controls and lone surrogates, which no Markdown reader is sure to let through, and what turns the
writing direction round: a document is looked at on terminals too."""


def plain(text: str) -> str:
    """Return the text on one line, such that nothing in it is markup within a line."""
    clean = _UNWANTED.sub("\ufffd", _BLANKS.sub(" ", text))
    return _ANYWHERE.sub(r"\\\g<0>", clean)


def opening(line: str) -> str:
    """Return a line made by ``plain`` such that it opens neither list nor rule."""
    return _AT_START.sub(r"\1\\", line)


def strong(text: str, after: str) -> str:
    """Return ``plain`` text in strong emphasis if it would be closed in front of ``after``.

    A closing ``**`` after punctuation is none when a letter follows (6.2, right-flanking), which
    Chinese, with no blanks between words, runs into all the time.
    """
    closes = not _is_sign(text[-1:]) or not after or after[0].isspace() or _is_sign(after[0])
    return f"**{text}**" if text and closes else text


def comment(text: str) -> str:
    """Return a line that readers do not show; ``--`` cannot stand in it (HTML comments, 4.6)."""
    return f"<!-- {_UNWANTED.sub('?', _BLANKS.sub(' ', text)).replace('--', '- -')} -->\n\n"


def _is_sign(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] in "PS"
