"""Which styles make one series, as ``grammar/speech.lark`` says."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from gangmu.numbering.speech_tables import KINDS

OTHER = "other"
"""The kind of series that conventions of a user's grammar make, each with itself alone."""

_KINDS = MappingProxyType(KINDS)


def kind_table() -> Mapping[str, str]:
    """Return the kind of series that each style makes: 首先 and 第一， both make ``word``."""
    return _KINDS
