"""Where a text breaks off: an excerpt keeps no promise, and that is no fault."""

from __future__ import annotations

import re

from gangmu.checker.context import Context
from gangmu.tree import Series

_STOPPED = re.compile("[。！？!?；;.．）)】〕”’」』…—*][ \t]*$")
_LEFT_OUT = re.compile("…|[（(【〔][^（）()\n]{0,6}[略缺失删][^（）()\n]{0,6}[）)】〕]|未完|待续")
_TAIL = 40
"""How much of the end is looked at for words that say something is left out (code points)."""


def is_last(context: Context, series: Series) -> bool:
    """Tell whether nothing of the speech comes after a series, no closing words either."""
    return series.end >= context.words_end


def breaks_off(context: Context) -> bool:
    """Tell whether a text plainly ends before the speech does."""
    tail = context.prose[max(0, context.words_end - _TAIL) : context.words_end]
    return not _STOPPED.search(tail) or leaves_out(tail)


def leaves_out(words: str) -> bool:
    """Tell whether words say that something is left out: …… （略）."""
    return bool(_LEFT_OUT.search(words))
