"""How much a place speaks for a marker being structure: one row a group of styles.

Negative speaks for an item, positive for prose; ``costs`` says what else is weighed. The columns
are what stands before the marker. A whole number is roughly a factor of three in odds.
"""

from __future__ import annotations

from types import MappingProxyType

COLUMNS = (
    "line", "stop", "semicolon", "colon", "comma", "pause", "close", "space", "word", "open",
)  # fmt: skip

_ROWS = {
    #            line  stop  semi  colon comma pause close space word  open
    "long":     (-5.0, -1.0, -1.0, -1.0, +2.0, +5.0, +2.0, +1.0, +6.0, +6.0),  # 第一章 总则
    "hanzi":    (-6.0, -4.5, -3.5, -4.0, -0.5, +3.0, -1.5, -2.0, +1.5, +4.0),  # 。一、提高认识
    "comma":    (-3.5, -1.5, -1.0, -2.0, +3.0, +5.0, +2.0, +1.0, +6.0, +6.0),  # 一，提高认识
    "plain":    (-4.5,) + (+9.0,) * 9,                                         # 一 on its own line
    "stem":     (-5.0, -3.0, -3.0, -3.0, +1.0, +3.0, +1.0, +1.0, +4.0, +5.0),  # 甲、提高认识
    "bracket":  (-6.0, -4.5, -4.0, -4.0, -1.0, +2.0, -1.0, -2.0, +1.5, +3.0),  # 。（一）提高认识
    "digit":    (-5.0, -3.0, -3.0, -3.5, -0.0, +3.0, -0.5, -1.0, +2.5, +4.0),  # ；2.提高认识
    "circled":  (-5.0, -4.0, -4.0, -4.0, -2.0, -0.5, -2.0, -2.0, +0.5, +2.0),  # ；②提高认识
    "stacked":  (-5.0, +4.0, +4.0, +4.0, +6.0, +6.0, +6.0, +4.0, +6.0, +6.0),  # 1.2 提高认识
    "letter":   (-4.5, -1.0, -1.5, -1.5, +3.0, +4.0, +3.0, +3.0, +6.0, +6.0),  # A. 提高认识
    "keycap":   (-5.0, -4.0, -4.0, -4.0, -3.0, -1.0, -3.0, -3.0, -2.0, +2.0),  # 1️⃣ 提高认识
    "ordinal":  (-5.0, -4.0, -3.5, -3.5, -1.5, +3.0, -1.5, -1.5, +0.8, +3.0),  # 。第一，提高认识
    "bare":     (-1.5, -1.5, -1.5, -1.5, -0.7, +5.0, +1.0, +0.0, +5.0, +6.0),  # 。第一要搞准
    "sequence": (-2.5, -2.5, -2.0, -2.5, -1.0, +4.0, +0.0, -0.5, +2.0, +4.0),  # 。首先，提高认识
    "shi":      (-4.5, -4.0, -4.0, -4.5, -2.5, +2.5, -2.0, -1.5, +2.2, +1.0),  # ；二是提高认识
    "yao":      (-3.5, -3.2, -3.0, -3.5, -1.2, +3.0, -1.0, -0.5, +5.0, +1.0),  # 。二要提高认识
    "geshi":    (-2.0, -2.0, -2.0, -2.5, -1.0, +3.0, -0.5, +0.0, +4.0, +3.0),  # ，一个是资金
    "verb":     (-1.5, -1.5, -1.5, -1.5, -1.0, +3.0, +0.0, +1.0, +5.0, +4.0),  # ，二靠政策
    "other":    (-5.0, -4.0, -4.0, -4.0, -1.5, -0.5, -1.5, -1.5, +1.0, +3.0),  # a user's convention
    "aspect":   (+9.0,) * 10,
}  # fmt: skip

EVIDENCE = MappingProxyType(
    {name: dict(zip(COLUMNS, row, strict=True)) for name, row in _ROWS.items()}
)
"""The table: group of styles → what stands before → evidence."""

PLACES = MappingProxyType({
    "line": ("在段首", "at the start of a paragraph"),
    "stop": ("在句号之后", "after a full stop"),
    "semicolon": ("在分号之后", "after a semicolon"),
    "colon": ("在冒号之后", "after a colon"),
    "comma": ("在逗号之后", "after a comma"),
    "pause": ("在顿号之后", "after an enumeration comma"),
    "close": ("在后引号、后括号之后", "after a closing quotation mark or bracket"),
    "space": ("在空格之后", "after a blank"),
    "word": ("紧接在词后", "right after a word"),
    "open": ("在前引号、前括号之后", "after an opening quotation mark or bracket"),
})  # fmt: skip
"""The columns in words: Chinese and English."""

FRAGILE = frozenset({"bare", "sequence", "yao", "verb", "geshi", "letter", "comma"})
"""Groups whose single member is oftener prose than an item; see the cost ``lone-fragile``."""
