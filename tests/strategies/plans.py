"""Trees before they have offsets, and how they grow into typed trees.

A plan says what stands in what; ``grow`` counts the offsets. A string is words or line ends, a
``Mark`` a marker, a ``Plan`` a branch. ``Pledge`` is a promise: the series that keeps it names it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from gangmu.tree import (
    Node,
)

_BREAKS = re.compile("(\r\n|[\n\r\v\f\x85\u2028\u2029])")
_WIDE = re.compile("[！-～]")
_NARROW = re.compile("[!-~]")

Part = "str | Mark | Plan"


@dataclass(frozen=True)
class Mark:
    """A marker to be."""

    text: str
    style: str
    ordinal: int


@dataclass(eq=False)
class Plan:
    """A branch to be: what it is made by, its parts, and the values of its own."""

    kind: Callable[..., Node]
    parts: list[Any] = field(default_factory=list)
    values: tuple[Any, ...] = ()
    pledge: Plan | None = None
    """Of a series: the announcement that it keeps. Of an item or leaf: nothing."""
    open: bool = False
    """Of a series: whether its last item goes on as far as what encloses it."""
