"""Labels and their values, example by example."""

import pytest

from gangmu.numbering.ordinals import ALPHABETS, label, label_like, value

READ = {
    "HAN": {
        "一": 1, "十": 10, "十一": 11, "二十": 20, "二十一": 21, "九十九": 99,
        "一百": 100, "一百零三": 103, "一百一十": 110, "二百一十七": 217, "九百九十九": 999,
        "廿": 20, "廿一": 21, "卅": 30, "卅九": 39, "一百廿一": 121,
        "一百十": 110, "二百十七": 217, "一十": 10, "一十一": 11,
        "一百〇三": 103, "一百○三": 103, "一百◯三": 103, "一百Ｏ三": 103, "一百O三": 103,
        "—": 1, "－": 1, "-": 1, "―": 1, "─": 1, "ー": 1, "–": 1, "━": 1,
        "十—": 11, "二十—": 21, "一百二十─": 121, "—百": 100, "⼆⼗⼀": 21, "⼋": 8,
    },
    "DIGIT": {"1": 1, "01": 1, "09": 9, "10": 10, "１２": 12, "1２": 12, "０３": 3, "999": 999},
    "FULL_HAN_PAREN": {"㈠": 1, "㈩": 10},
    "FULL_DIGIT_PAREN": {"⑴": 1, "⒇": 20},
    "FULL_DIGIT_STOP": {"⒈": 1, "⒛": 20},
    "CIRCLED": {
        "①": 1, "⑳": 20, "㉑": 21, "㉟": 35, "㊱": 36, "㊿": 50,
        "❶": 1, "❿": 10, "⓫": 11, "⓴": 20, "➀": 1, "➉": 10, "➊": 1, "➓": 10, "⓵": 1, "⓾": 10,
    },
    "CIRCLED_HAN": {"㊀": 1, "㊉": 10},
    "KEYCAP": {"1\ufe0f\u20e3": 1, "9\u20e3": 9, "🔟": 10},
    "STEM": {"甲": 1, "己": 6, "癸": 10},
    "UPPER": {"A": 1, "Z": 26, "Ｂ": 2},
    "LOWER": {"a": 1, "z": 26, "ｂ": 2},
    "ROMAN": {
        "Ⅰ": 1, "Ⅻ": 12, "ⅩⅢ": 13, "ⅩⅪ": 21, "ⅩⅩⅠ": 21, "ⅩⅠ": 11,
        "I": 1, "IV": 4, "IX": 9, "XIV": 14, "XXXIX": 39, "ＩＩＩ": 3,
    },
    "ROMAN_LOWER": {"ⅰ": 1, "ⅻ": 12, "ⅹⅲ": 13, "iv": 4, "xxxix": 39, "ｉｉ": 2},
    "STACKED": {"1.1": 1, "1.1.1": 1, "5.12": 12, "５．３": 3, "1.2.3.4.5.6": 6, "20.999": 999},
    "SEQUENCE": {"首先": 1, "其次": 2, "再次": 3, "再者": 3, "最后": 0},
    "ASPECT": {"一方面": 1, "另一方面": 2},
}  # fmt: skip

REFUSED = {
    "HAN": """十十 一二 一九 百 零 〇 一零 二〇 十二十 一百三 两 两百 —— 十—二 —三 零一 十零
        一百零十 一百零一十 一百零零三 一百零 一百百 廿十 廿廿 一廿 二〇一
        千 一千 壹 1 一、 第一 十一一""",
    "DIGIT": "0 00 001 010 1000 ０ ００ -1 +1 1. 1.0 1_0 ² ١ 一 ① 1\u20e3",
    "FULL_HAN_PAREN": "一 ㈠㈡ ㊀ ㈪ ⑴",
    "FULL_DIGIT_PAREN": "1 ⑴⑴ ⒈ ⒜ ①",
    "FULL_DIGIT_STOP": "1. ⒈. ⑴ ⒜",
    "CIRCLED": "⓪ ⓿ ①① ㊀ Ⓐ 1 ❶❶ ⑴",
    "CIRCLED_HAN": "一 ㊊ ①",
    "KEYCAP": "1 1\ufe0f 0\ufe0f\u20e3 10\ufe0f\u20e3 \u20e3 🔟\ufe0f #\ufe0f\u20e3",
    "STEM": "子 甲乙 已 巳",
    "UPPER": "a AA Å Α А",
    "LOWER": "A aa α а",
    "ROMAN": "IIII VV IC XL XXXX VX iv Ⅳ. ⅠⅠ ⅠⅤ Ⅼ ⅩI i ⅰ",
    "ROMAN_LOWER": "iiii IV Ⅳ ⅰⅰ xl",
    "STACKED": """1 1. .1 1..1 0.1 1.0 1.01 01.1 1966.07.23 1.1. 1.2.3.4.5.6.7 1.1000 1,1 1。1
        ２．０ . ..""",
    "SEQUENCE": "然后 首 首先， 最后最后 第一",
    "ASPECT": "方面 一方 另一方面， 两方面",
}

LIKE = [
    ("HAN", 21, "十—", "二十一"),
    ("HAN", 22, "⼆⼗⼀", "二十二"),
    ("HAN", 21, "廿三", "廿一"),
    ("HAN", 33, "廿三", "卅三"),
    ("HAN", 41, "廿三", "四十一"),
    ("HAN", 21, "二十三", "二十一"),
    ("HAN", 105, "一百〇四", "一百〇五"),
    ("HAN", 111, "一百〇四", "一百一十一"),
    ("HAN", 218, "二百十七", "二百十八"),
    ("HAN", 12, "一十一", "一十二"),
    ("DIGIT", 2, "01", "02"),
    ("DIGIT", 10, "０９", "１０"),
    ("DIGIT", 12, "１", "１２"),
    ("DIGIT", 9, "10", "9"),
    ("CIRCLED", 2, "❶", "❷"),
    ("CIRCLED", 20, "❶", "⓴"),
    ("CIRCLED", 21, "❶", "㉑"),
    ("CIRCLED", 11, "⓵", "⑪"),
    ("KEYCAP", 3, "1\u20e3", "3\u20e3"),
    ("KEYCAP", 10, "1\u20e3", "🔟"),
    ("UPPER", 3, "Ａ", "Ｃ"),
    ("ROMAN", 5, "IV", "V"),
    ("ROMAN", 6, "ＩＩＩ", "ＶＩ"),
    ("ROMAN", 5, "Ⅳ", "Ⅴ"),
    ("ROMAN", 22, "ⅩⅩⅠ", "ⅩⅩⅡ"),
    ("STACKED", 13, "5.12", "5.13"),
    ("STACKED", 4, "１．２．３", "１．２．４"),
    ("STACKED", 4, "1．3", "1．4"),
    ("SEQUENCE", 2, "首先", "其次"),
    ("SEQUENCE", 0, "再者", "最后"),
    ("ASPECT", 2, "一方面", "另一方面"),
]


def test_every_alphabet_is_tried() -> None:
    assert READ.keys() == REFUSED.keys() == ALPHABETS.keys()


@pytest.mark.parametrize(
    ("alphabet", "written", "number"),
    [(name, *pair) for name, labels in READ.items() for pair in labels.items()],
)
def test_reads(alphabet: str, written: str, number: int) -> None:
    assert value(alphabet, written) == number


@pytest.mark.parametrize(
    ("alphabet", "written"),
    [(name, bad) for name, text in REFUSED.items() for bad in (*text.split(), "", " ", "\0")],
)
def test_refuses(alphabet: str, written: str) -> None:
    with pytest.raises(ValueError, match=f"is not a label of {alphabet}: give one number"):
        value(alphabet, written)


@pytest.mark.parametrize("blank", [" ", "\n", "\u3000", "\0", "\ufe0f"])
@pytest.mark.parametrize("alphabet", ALPHABETS)
def test_refuses_anything_beside_the_label(alphabet: str, blank: str) -> None:
    example = ALPHABETS[alphabet].example
    for written in (example + blank, blank + example):
        with pytest.raises(ValueError, match="and nothing else"):
            value(alphabet, written)


@pytest.mark.parametrize(("alphabet", "number", "model", "written"), LIKE)
def test_writes_like_the_model(alphabet: str, number: int, model: str, written: str) -> None:
    assert label_like(alphabet, number, model) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [(11, "十一"), (20, "二十"), (103, "一百零三"), (110, "一百一十"), (210, "二百一十")],
)
def test_canonical_han(number: int, written: str) -> None:
    assert label("HAN", number) == written


def test_a_stacked_number_gets_a_prefix() -> None:
    assert label("STACKED", 3) == "1.3"


@pytest.mark.parametrize("alphabet", ALPHABETS)
def test_refuses_what_the_alphabet_does_not_reach(alphabet: str) -> None:
    row = ALPHABETS[alphabet]
    for number in (row.smallest - 1, row.largest + 1, -1, 10**6):
        with pytest.raises(ValueError, match=f"{alphabet} has labels for"):
            label(alphabet, number)
        with pytest.raises(ValueError, match=f"{alphabet} has labels for"):
            label_like(alphabet, number, row.example)


def test_refuses_a_model_that_is_no_label() -> None:
    with pytest.raises(ValueError, match="is not a label of HAN"):
        label_like("HAN", 2, "一、")


def test_names_the_alphabets_when_there_is_none_of_that_name() -> None:
    with pytest.raises(ValueError, match="no alphabet 'KANJI': use one of HAN, DIGIT"):
        value("KANJI", "一")


def test_a_refusal_shows_the_beginning_of_a_long_label_only() -> None:
    with pytest.raises(ValueError, match="is not a label") as refusal:
        value("DIGIT", "1" * 10_000)
    assert len(str(refusal.value)) < 150
