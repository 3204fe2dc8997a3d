"""Each way of writing a marker, in a small speech: style and ordinal come out right."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.strategies.labels import BLOCK, FLOATING, Way

import gangmu
from gangmu.numbering.ordinals import label_like
from gangmu.numbering.styles import STYLES

BODIES = (
    "各村要把责任落到人头。",
    "社区要把台账记清楚。",
    "学校要把隐患查在前面。",
    "企业要按月检查进度。",
)
NEAR = (1, 2, 3)

ROWS: tuple[tuple[str, tuple[int, ...], str], ...] = (
    ("part", NEAR, "第一部分 第二部分 第三部分"),
    ("part", NEAR, "第一编 第二编 第三编"),
    ("part", NEAR, "第１部分 第２部分 第３部分"),
    ("chapter", NEAR, "第一章 第二章 第三章"),
    ("chapter", NEAR, "第1章 第2章 第3章"),
    ("section", NEAR, "第一节 第二节 第三节"),
    ("article", NEAR, "第一条 第二条 第三条"),
    ("hanzi", NEAR, "一、 二、 三、"),
    ("hanzi", NEAR, "一. 二. 三."),
    ("hanzi", NEAR, "一． 二． 三．"),
    ("hanzi", NEAR, "—、 二、 三、"),
    ("hanzi_paren", NEAR, "（一） （二） （三）"),
    ("hanzi_paren", NEAR, "(一) (二) (三)"),
    ("hanzi_paren", NEAR, "（一）、 （二）、 （三）、"),
    ("hanzi_paren", NEAR, "〔一〕 〔二〕 〔三〕"),
    ("hanzi_paren", NEAR, "㈠ ㈡ ㈢"),
    ("digit", NEAR, "1. 2. 3."),
    ("digit", NEAR, "1． 2． 3．"),
    ("digit", NEAR, "１． ２． ３．"),
    ("digit", NEAR, "1、 2、 3、"),
    ("digit", NEAR, "01. 02. 03."),
    ("digit", NEAR, "⒈ ⒉ ⒊"),
    ("digit_paren", NEAR, "（1） （2） （3）"),
    ("digit_paren", NEAR, "(1) (2) (3)"),
    ("digit_paren", NEAR, "（１） （２） （３）"),
    ("digit_paren", NEAR, "1） 2） 3）"),
    ("digit_paren", NEAR, "1) 2) 3)"),
    ("digit_paren", NEAR, "⑴ ⑵ ⑶"),
    ("circled", NEAR, "① ② ③"),
    ("circled", NEAR, "❶ ❷ ❸"),
    ("circled", NEAR, "➀ ➁ ➂"),
    ("circled", NEAR, "㊀ ㊁ ㊂"),
    ("letter", NEAR, "A. B. C."),
    ("letter", NEAR, "a) b) c)"),
    ("letter", NEAR, "（a） （b） （c）"),
    ("letter", NEAR, "Ａ． Ｂ． Ｃ．"),
    ("stem", NEAR, "甲、 乙、 丙、"),
    ("roman", NEAR, "Ⅰ、 Ⅱ、 Ⅲ、"),
    ("roman", NEAR, "Ⅰ. Ⅱ. Ⅲ."),
    ("keycap", NEAR, "1\ufe0f\u20e3 2\ufe0f\u20e3 3\ufe0f\u20e3"),
    ("keycap", NEAR, "1\u20e3 2\u20e3 3\u20e3"),
    ("ordinal", NEAR, "第一， 第二， 第三，"),
    ("ordinal", NEAR, "第一, 第二, 第三,"),
    ("ordinal", NEAR, "第一、 第二、 第三、"),
    ("ordinal", NEAR, "第一是 第二是 第三是"),
    ("unit", NEAR, "第一方面， 第二方面， 第三方面，"),
    ("unit", NEAR, "第一个问题： 第二个问题： 第三个问题："),
    ("unit", NEAR, "第一点， 第二点， 第三点，"),
    ("qi", NEAR, "其一， 其二， 其三，"),
    ("qi", NEAR, "其一是 其二是 其三是"),
    ("sequence", (1, 2, 3, 0), "首先， 其次， 再次， 最后，"),
    ("sequence", (1, 2, 0), "首先是 其次是 最后是"),
    ("shi", NEAR, "一是 二是 三是"),
    ("yao", NEAR, "一要 二要 三要"),
    ("geshi", NEAR, "一个是 二个是 三个是"),
    ("geshi", NEAR, "一种是 二种是 三种是"),
    ("verb", NEAR, "一靠 二靠 三靠"),
    ("verb", NEAR, "一看 二查 三抓"),
)  # fmt: skip
"""Style, ordinals and markers; these lists begin at one."""

MODELS = {
    "HAN": ("十一", "廿一", "卅一", "一百零三", "一百〇三", "一百○三"),
    "DIGIT": ("11", "１１"),
    "ROMAN": ("Ⅺ", "ⅩⅠ"),
}
"""Labels that show how the numbers of an alphabet may be written; the others have one way."""

SHORT = ("geshi", "verb", "sequence")
"""Floating styles that make no long lists."""

HIGHEST = 999
"""As far as 汉字 and Arabic ordinals go."""


def found(text: str, grammar: Path | None = None) -> list[tuple[str, int, str]]:
    items = gangmu.parse(text, grammar=grammar).items()
    return [(item.marker.style, item.marker.ordinal, item.marker.text) for item in items]


def lines(markers: list[str]) -> str:
    return "今天讲这些。\n" + "".join(
        f"{marker}{BODIES[at % len(BODIES)]}\n" for at, marker in enumerate(markers)
    )


@pytest.mark.parametrize(("style", "ordinals", "markers"), ROWS)
def test_at_the_start_of_lines(style: str, ordinals: tuple[int, ...], markers: str) -> None:
    written = markers.split(" ")
    expected = [(style, *each) for each in zip(ordinals, written, strict=True)]
    assert found(lines(written)) == expected


FLATTENED = ("hanzi", "hanzi_paren", "digit", "digit_paren", "circled", "keycap")
"""Styles that open lines, and stand in mid-paragraph where extraction has lost the line ends."""


@pytest.mark.parametrize(
    ("style", "ordinals", "markers"),
    [row for row in ROWS if row[0] in FLATTENED or not STYLES[row[0]].rank],
)
def test_in_the_middle_of_a_paragraph(style: str, ordinals: tuple[int, ...], markers: str) -> None:
    written = markers.split(" ")
    text = "　　各村要做好这些事：" + "".join(
        f"{marker}{body}" for marker, body in zip(written, BODIES, strict=False)
    )
    expected = [(style, *each) for each in zip(ordinals, written, strict=True)]
    assert found(text) == expected


def modelled(way: Way) -> list[Way]:
    return [way._replace(model=model) for model in MODELS.get(way.alphabet, (way.model,))]


@pytest.mark.parametrize(
    "way", [each for way in BLOCK for each in modelled(way) if way.style != "plain"]
)
def test_as_far_as_each_alphabet_goes(way: Way) -> None:
    written = [way.mark(number) for number in range(1, min(way.most, 121) + 1)]
    expected = [(mark.style, mark.ordinal, mark.text) for mark in written]
    assert found(lines([mark.text + way.gap for mark in written])) == expected


@pytest.mark.parametrize("way", [way for way in FLOATING if way.style not in SHORT])
def test_as_far_as_floating_styles_go(way: Way) -> None:
    written = [way.mark(number) for number in range(1, 25)]
    expected = [(mark.style, mark.ordinal, mark.text) for mark in written]
    assert found(lines([mark.text for mark in written])) == expected


@pytest.mark.parametrize("around", ["第{}条　", "{}、", "（{}）"])
@pytest.mark.parametrize("model", ["十一", "一百〇三", "11"])
def test_up_to_nine_hundred_and_ninety_nine(around: str, model: str) -> None:
    alphabet = "DIGIT" if model.isdecimal() else "HAN"
    numbers = range(1, HIGHEST + 1)
    text = lines([around.format(label_like(alphabet, number, model)) for number in numbers])
    assert [ordinal for _, ordinal, _ in found(text)] == [*numbers]


def test_stacked_numbers() -> None:
    text = lines(["1.", "1.1 ", "1.2 ", "2.", "2.1 ", "2.1.1 ", "2.1.2 ", "2.2 "])
    assert [(style, number) for style, number, _ in found(text)] == [
        *[("digit", 1), ("stacked", 1), ("stacked", 2)],
        *[("digit", 2), ("stacked", 1), ("stacked", 1), ("stacked", 2), ("stacked", 2)],
    ]


@pytest.mark.parametrize("wide", ["１．１ ", "1．1 "])
def test_stacked_numbers_in_full_width(wide: str) -> None:
    assert found(lines(["1.", wide, wide.replace("１ ", "２ ").replace("1 ", "2 ")]))[1:] == [
        ("stacked", 1, wide.strip()),
        ("stacked", 2, wide.replace("１ ", "２").replace("1 ", "2")),
    ]


def test_numbers_alone_on_their_lines() -> None:
    text = "今天讲这些。\n" + "".join(
        f"{number}\n{body}\n" for number, body in zip("一二三", BODIES, strict=False)
    )
    assert found(text) == [("plain", 1, "一"), ("plain", 2, "二"), ("plain", 3, "三")]


def test_aspects_are_never_items() -> None:
    assert found("一方面，各村要把责任落到人头；另一方面，社区要把台账记清楚。") == []


def test_every_style_has_a_row() -> None:
    here = {style for style, *_ in ROWS} | {"stacked", "plain", "aspect"}
    assert here == set(STYLES)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.lark"
    path.write_text(
        '%extend marker: lens | zhi\nlens: "【" HAN "】"\nzhi: "之" HAN _COMMA\n', encoding="utf-8"
    )
    return path


OWN = """同志们：
　　今天讲两点意见。
【一】压实责任
　　各村要把责任落到人头。要做到：之一，把台账记清楚。之二，把隐患查在前面。
【十一】完善制度
　　之一，社区要按月检查进度；之二，学校要年底逐项验收。
"""


def test_a_grammar_of_ones_own(own: Path) -> None:
    assert found(OWN, own) == [
        ("lens", 1, "【一】"),
        ("zhi", 1, "之一，"),
        ("zhi", 2, "之二，"),
        ("lens", 11, "【十一】"),
        ("zhi", 1, "之一，"),
        ("zhi", 2, "之二，"),
    ]


def test_a_grammar_of_ones_own_nests(own: Path) -> None:
    speech = gangmu.parse(OWN, grammar=own)
    assert [speech.depth(item) for item in speech.items()] == [1, 2, 2, 1, 2, 2]
    assert [series.style for series in speech.series()] == ["lens", "zhi", "zhi"]
    assert [item.heading and item.heading.text for item in next(speech.series()).items] == [
        "压实责任",
        "完善制度",
    ]


def test_a_grammar_of_ones_own_is_for_one_call(own: Path) -> None:
    assert found(OWN) == []
    assert len(found(OWN, own)) == 6
    assert found(OWN) == []
