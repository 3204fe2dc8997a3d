"""Law: a label and its value give each other back, and nothing else is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gangmu.numbering.ordinals import ALPHABETS, label, label_like, value

HAN_CHARACTERS = "一二三四五六七八九十百千两零〇○◯ＯO廿卅—－-―─ー–━⼀⼆⼋⼗"
SIGNS = "".join(map(chr, [*range(0x2160, 0x2180), *range(0x2460, 0x2500), *range(0x2776, 0x2794)]))
CHARACTERS = {
    "HAN": HAN_CHARACTERS,
    "DIGIT": "0123456789０１２３４５６７８９",
    "STACKED": "012345678９０．..",
    "ROMAN": "IVXLCＩＶＸⅠⅣⅤⅨⅩⅪⅫ",
    "ROMAN_LOWER": "ivxlcｉｖｘⅰⅳⅴⅸⅹⅺⅻ",
    "KEYCAP": "0159\ufe0f\u20e3🔟",
    "SEQUENCE": "首先其次再次者最后",
    "ASPECT": "一另方面",
    "STEM": "甲乙丙丁戊己庚辛壬癸已",
    "UPPER": "ABYZＡＺa",
    "LOWER": "abyzａｚA",
}
SIGNS_ALONE = SIGNS + "㈠㈡㈩㉈㉑㉟㊀㊉㊱㊿"
SWAPS = {
    "HAN": [
        *[("二十", "廿"), ("三十", "卅"), ("百一十", "百十"), ("十", "一十")],
        *[("一", dash) for dash in "—－-―─ー–━⼀"],
        *[("零", zero) for zero in "〇○◯ＯO"],
    ],
    "DIGIT": [("1", "１"), ("2", "２"), ("9", "09")],
    "STACKED": [(".", "．"), ("1", "１"), ("1", "12"), (".", ".3.")],
    "ROMAN": [("Ⅺ", "ⅩⅠ"), ("Ⅻ", "ⅩⅡ"), ("Ⅹ", "X"), ("Ⅳ", "IV"), ("X", "Ｘ"), ("I", "Ｉ")],
    "ROMAN_LOWER": [("ⅺ", "ⅹⅰ"), ("ⅻ", "ⅹⅱ"), ("ⅹ", "x"), ("ⅳ", "iv"), ("x", "ｘ"), ("i", "ｉ")],
    "KEYCAP": [("\ufe0f", "")],
}
"""What turns one label into another, or into something that must be refused."""

names = st.sampled_from(sorted(ALPHABETS))


@st.composite
def near_labels(draw: st.DrawFn) -> tuple[str, str]:
    """Draw an alphabet and a string of its characters, or a label of it changed a little."""
    name = draw(names)
    if draw(st.booleans()):
        return name, draw(st.text(CHARACTERS.get(name, SIGNS_ALONE), max_size=12))
    written = label(name, draw(st.sampled_from(numbers(name))))
    for old, new in draw(st.lists(st.sampled_from(SWAPS.get(name, [("", "")])), max_size=4)):
        written = written.replace(old, new, draw(st.integers(1, 3)))
    return name, written


def numbers(name: str) -> range:
    return range(ALPHABETS[name].smallest, ALPHABETS[name].largest + 1)


def reading(name: str, written: str) -> int | None:
    try:
        return value(name, written)
    except ValueError:
        return None


@pytest.mark.parametrize("name", ALPHABETS)
def test_value_undoes_label(name: str) -> None:
    assert [value(name, label(name, number)) for number in numbers(name)] == [*numbers(name)]


@pytest.mark.parametrize("name", ALPHABETS)
def test_labels_differ(name: str) -> None:
    assert len({label(name, number) for number in numbers(name)}) == len(numbers(name))


@given(near_labels())
def test_what_is_read_is_written_back(drawn: tuple[str, str]) -> None:
    name, written = drawn
    number = reading(name, written)
    if number is not None:
        assert number in numbers(name)
        assert label_like(name, number, written) == written


@given(near_labels(), st.data())
def test_a_label_like_another_has_the_value_asked_for(
    drawn: tuple[str, str], data: st.DataObject
) -> None:
    name, model = drawn
    if reading(name, model) is None:
        model = ALPHABETS[name].example
    number = data.draw(st.sampled_from(numbers(name)))
    assert value(name, label_like(name, number, model)) == number


@pytest.mark.parametrize("model", ["二十三", "二百十七", "一百〇四", "一百○九"])
def test_the_way_of_writing_survives_there_and_back(model: str) -> None:
    own = value("HAN", model)
    for number in range(own // 10 * 10 + 1, own // 10 * 10 + 10):
        assert label_like("HAN", own, label_like("HAN", number, model)) == model


@given(names, st.text(st.characters()))
def test_any_string_at_all_is_read_or_refused(name: str, written: str) -> None:
    number = reading(name, written)
    assert number is None or label_like(name, number, written) == written


@given(st.text(HAN_CHARACTERS, min_size=1, max_size=7))
def test_han_agrees_with_arithmetic(written: str) -> None:
    number = reading("HAN", written)
    if number is not None:
        assert number == added_up(written)


def added_up(written: str) -> int:
    """Add a Chinese number up, digit times unit, without asking whether it is well formed."""
    total = digit = 0
    for character in written:
        if character in "十⼗百":
            total += (digit or 1) * (100 if character == "百" else 10)
            digit = 0
        elif character in "廿卅":
            total += 20 if character == "廿" else 30
        else:
            added = 8 if character == "⼋" else 2 if character == "⼆" else plain_digit(character)
            digit = 10 * digit + added  # 二一 is 21 digit by digit
    return total + digit


def plain_digit(character: str) -> int:
    if character in "—－-―─ー–━⼀":
        return 1
    return max("零一二三四五六七八九".find(character), 0)
