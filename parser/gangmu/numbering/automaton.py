"""An LALR(1) automaton as plain values: what Lark makes of a grammar, ready to be run.

Lark takes longer to make these tables than it takes to read a speech, so those of ``speech.lark``
are made beforehand: ``make_tables`` writes them into ``speech_tables``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

Row = Mapping[str, int] | int
"""One state: what to do at each symbol. A number from 0 up is the state to go to; a negative one,
``~number``, the rule to reduce by. A state that reduces by one rule whatever comes is that number.
"""


class Rule(NamedTuple):
    """A rule: how many symbols it is made of, which one they make, and the name of the node.

    Example: ``part: OPEN_PART item{PART}+ _CLOSE -> series`` is ``Rule(3, "part", "series")``.
    """

    size: int
    origin: str
    name: str


class Tables(NamedTuple):
    """An automaton: the state it begins in, the one it is done in, all states and rules."""

    start: int
    end: int
    states: Sequence[Row]
    rules: Sequence[Rule]
