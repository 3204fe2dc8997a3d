"""How numbers are spelled: for each way of writing, a table from value to label.

Nothing is built on import; each function builds its tables when it is called.
"""

from __future__ import annotations

from collections.abc import Mapping

Spelling = Mapping[int, str]
"""One way of writing numbers, value → label. Example: ``{20: "廿", 21: "廿一"}``."""

HIGHEST = 999
"""Where the ordinals of the alphabets without an end of their own stop."""

_ONES = ("", *"一二三四五六七八九")
_TENS_FROM_FORTY = tuple(f"{one}十" for one in "四五六七八九")

# 十 alone, 十 after 百, 20, 30; the first row is the standard one.
_HAN_TENS = (
    ("十", "一十", "二十", "三十"),
    ("十", "十", "二十", "三十"),  # 二百十七
    ("一十", "一十", "二十", "三十"),  # 第一十一条
    ("十", "一十", "廿", "卅"),  # 廿四
    ("十", "十", "廿", "卅"),
)
_ROMAN_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN_SIGNS = ("", *"ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ")
_ROMAN_HIGHEST = 39


def runs(*ends: str) -> Spelling:
    """Number the characters of runs, each given as first and last (``①⑳``), from 1 on."""
    codes = (code for pair in ends for code in range(ord(pair[0]), ord(pair[1]) + 1))
    return {value: chr(code) for value, code in enumerate(codes, 1)}


def words(text: str, first: int = 1) -> Spelling:
    """Number the words of a text, parted by blanks, from ``first`` on."""
    return dict(enumerate(text.split(), first))


def han() -> tuple[Spelling, ...]:
    """Spell 一 to 九百九十九: standard, then 百十, 一十一, 廿, and 二一 for 21."""
    return (*(_han(*tens) for tens in _HAN_TENS), _positional())


def _positional() -> Spelling:
    """Spell 21 to 99 digit by digit, as documents of the 1950s do; 一二 stays malformed."""
    return {
        10 * ten + one: f"{_ONES[ten]}{_ONES[one]}" for ten in range(2, 10) for one in range(1, 10)
    }


def _han(ten: str, inner_ten: str, twenty: str, thirty: str) -> Spelling:
    higher = (twenty, thirty, *_TENS_FROM_FORTY)
    alone = _below_hundred(("", ten, *higher))
    after = _below_hundred(("零", inner_ten, *higher))
    after[0] = ""
    hundreds = {
        100 * hundred + value: f"{_ONES[hundred]}百{rest}"
        for hundred in range(1, 10)
        for value, rest in after.items()
    }
    return alone | hundreds


def _below_hundred(tens: tuple[str, ...]) -> dict[int, str]:
    return {value: tens[value // 10] + _ONES[value % 10] for value in range(1, 100)}


def digits() -> tuple[Spelling, ...]:
    """Spell 1 to 999: plain, then with a zero before a single digit (01)."""
    return stacked()[0], {value: f"{value:02}" for value in range(1, HIGHEST + 1)}


def stacked() -> tuple[Spelling, ...]:
    """Spell the last number of a stacked label, 1 to 999."""
    return ({value: str(value) for value in range(1, HIGHEST + 1)},)


def keycaps() -> tuple[Spelling, ...]:
    """Spell 1️⃣ to 9️⃣ and 🔟, with and without the variation selector U+FE0F."""
    full = {value: f"{value}\ufe0f\u20e3" for value in range(1, 10)}
    bare = {value: f"{value}\u20e3" for value in range(1, 10)}
    return full | {10: "🔟"}, bare


def roman() -> tuple[Spelling, ...]:
    """Spell 1 to 39: in the fewest Unicode signs (ⅩⅪ), sign by sign (ⅩⅩⅠ), in letters (XXI)."""
    values = range(1, _ROMAN_HIGHEST + 1)
    tens = {value: max(0, (value - 3) // 10) for value in values}  # leaves 1 to 12 for one sign
    fewest = {value: "Ⅹ" * ten + _ROMAN_SIGNS[value - 10 * ten] for value, ten in tens.items()}
    each = {value: "Ⅹ" * (value // 10) + _ROMAN_SIGNS[value % 10] for value in values}
    letters = {value: "X" * (value // 10) + _ROMAN_UNITS[value % 10] for value in values}
    return fewest, each, letters


def roman_lower() -> tuple[Spelling, ...]:
    """Spell 1 to 39 in small signs and letters, the same three ways (ⅹⅺ, ⅹⅹⅰ, xxi)."""
    return tuple({value: label.lower() for value, label in each.items()} for each in roman())
