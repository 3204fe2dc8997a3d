"""What kind of noise a piece is: a page's stamp, layout of the file itself, or boilerplate."""

from __future__ import annotations

import re

from gangmu.tree import Noise

_DRESS = r"[-—–－―·•~～\s]{0,9}"
_STAMP = re.compile(
    rf"\s*(?:\d{{1,4}}\s*[、.．]|{_DRESS}\d{{1,4}}(?:\s*/\s*\d{{1,4}})?{_DRESS}"
    r"|第\s*\d{1,4}\s*页(?:\W{0,3}共\s*\d{1,4}\s*页)?"
    r"|(?:Page|PAGE|page|P\.)\s*\d{1,4}(?:\s*of\s*\d{1,4})?)\s*"
)
"""2、 at the head of a shared page; - 2 -, 2/12, 第2页 共12页 and Page 2 at its foot."""

_LAYOUT = re.compile(r"\s*(?:---\s*[\r\n]|<!--|(?:时间|地点|日期)[:：][^\r\n]{0,60}\s*\Z)")
"""Front matter and comments of a Markdown file; the record of a meeting's time and place."""


def is_stamp(noise: Noise) -> bool:
    """Tell whether noise is a page's number."""
    return bool(_STAMP.fullmatch(noise.text))


def is_boilerplate(noise: Noise) -> bool:
    """Tell whether noise was added to the speech by whoever copied it."""
    return not is_stamp(noise) and not _LAYOUT.match(noise.text)


def words_of(noise: Noise) -> tuple[int, int]:
    """Return the span of noise without the blanks and line ends around it (code points)."""
    text = noise.text
    start = noise.start + len(text) - len(text.lstrip())
    return start, max(start, noise.start + len(text.rstrip()))
