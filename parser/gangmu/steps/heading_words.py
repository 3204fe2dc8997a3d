"""Words and weights by which a heading is told from running text: tables, no code.

The weights are on one scale: a phrase is taken for a heading when its sum is above nought.
"""

from __future__ import annotations

from typing import Final

BLANKS: Final = " \u3000"
"""Blanks inside a line of the reading text."""

LEADING: Final = BLANKS + "，：、"
"""What may stand between a marker and the first word of its heading."""

STOPS: Final = "。！？；："
"""Marks that can end a heading (GB/T 15834—2011, 4.1-4.3, 4.6, 4.7)."""

OPENERS: Final = "“‘《〈（【「『"
CLOSERS: Final = "”’》〉）】」』"

REACH: Final = 120
"""How far past its marker a heading can end, in code points."""

VIEW: Final = 200
"""How far past its marker an item is looked at, in code points."""

LENGTH_WORTH: Final = (
    (6, 0.5),
    (16, 1.0),
    (28, 0.5),
    (40, 0.0),
    (52, -0.75),
    (66, -1.75),
    (REACH, -4.0),
)
"""Worth of a phrase by its length: (up to this many code points, worth)."""

CLAUSE_WORTH: Final = (1.0, 0.75, -0.5, -1.25, -1.75)
"""Worth of a phrase by its number of clauses parted by commas: one, two, … five or more."""

STOP_WORTH: Final = {"。": 0.0, "！": -0.5, "？": -1.0, "；": -2.5, "：": -1.0, "": 0.0}
"""Worth by the stop that ends the phrase in mid-line: 加强领导。各级… but 甲；乙；丙。"""

BODY_OPENINGS: Final = tuple(
    "当前 目前 现在 近年来 近几年 这些年 前几年 今年 去年 明年 过去 以前 最近 前段时间 近期 我们 我国 "
    "我认为 我想 我说过 我省 我市 我县 我区 他们 你们 大家 有些 有的 一些 这 那 如果 由于 因为 虽然 尽管 "
    "所以 因此 为此 但 而且 除了 比如 例如 再从 同志们 经过 根据 按照 长期以来 一直以来 多年来 总的 特别是 "
    "至于 属于 凡 只要 只有 不论 无论 同时 此外 另外 鉴于 以上".split()
)
"""Words that open running text and seldom a heading."""
