"""Examples of the reading text: what is joined, what is folded, and the way back."""

import json
from pathlib import Path

import pytest

from gangmu import lines
from gangmu.steps.reading.clean import fold, read
from gangmu.steps.reading.noise import find_noise
from gangmu.steps.tokens import Part, Reading

SHARED = Path(__file__).parents[2] / "shared"
WRAPPED = [
    "各位村干部今天来得很早，说明大家对春季造林很上心",
    "，镇里也很上心。苗木已经运到，水渠已经修通，只等",
    "各村动手。去年我们栽了三千棵，活了两千八百棵，今",
    "年要栽五千棵，一棵也不能少，少一棵也要说清楚原因",
]
END = "，请大家记住。"
FLAT = [
    "各位村干部今天来得很早,说明大家对春季造林很上心,",
    "镇里也很上心。苗木已经运到,水渠已经修通,只等各村",
    "动手。去年我们栽了三千棵,活了两千八百棵,今年要栽",
    "五千棵,一棵也不能少,少一棵也要说清楚原因,请大家",
    "记住。一、把任务分下去,分到组,分到户,分到人,分到",
]


def wrapped(*paragraphs, indent="    ", end="\n", trail=""):
    """Set each paragraph of lines with an indent, and END after its last line."""
    rows = [indent + (end).join(WRAPPED) + end + END[1:] + trail for _ in paragraphs]
    return end.join(rows)


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("一,二;三:四!五?(六)", "一，二；三：四！五？（六）"),
        ("﹐﹔﹕﹗﹖﹙﹚｡､", "，；：！？（）。、"),
        ("１２．５ＡＢｚ", "12.5ABz"),
        ("一\t二\xa0三\u2009四\u3000五", "一 二 三 四\u3000五"),
        ("\"引号\"与'引号'、1️⃣、—、～、％", "\"引号\"与'引号'、1️⃣、—、～、％"),
    ],
)
def test_widths(source, folded):
    assert fold(source) == folded
    assert read(source) == Reading(folded, (0,), (0,))


@pytest.mark.parametrize("end", ["\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_end_is_one_newline(end):
    assert read(f"一{end}二{end}") == Reading("一\n二\n", (0,), (0,))


def test_crlf_loses_its_first_half():
    reading = read("一\r\n二\r\n")
    assert reading == Reading("一\n二\n", (0, 1, 3), (0, 2, 5))
    assert reading.source_end(2) == 3


def test_information_separators_are_no_line_ends():
    assert lines.split("一\x1c二\x1e三") == lines.Lines((0,), (5,), (5,))
    assert read("一\x1c二").text == "一\x1c二"


def test_hidden_characters_drop_out():
    assert read("\ufeff一\u200b、备苗").text == "一、备苗"


def test_empty():
    assert read("") == Reading("", (0,), (0,))
    assert read("广告", [Part("noise", 0, 2)]) == Reading("", (0,), (0,))


def test_noise_is_cut():
    reading = read("备苗\n广告\n整地", [Part("noise", 3, 6)])
    assert reading == Reading("备苗\n整地", (0, 3), (0, 6))
    assert [reading.source(offset) for offset in range(5)] == [0, 1, 2, 6, 7]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_wrapped_lines_with_indents(end):
    text = wrapped(1, 2, end=end)
    paragraph = "    " + "".join(WRAPPED) + END[1:]
    assert read(text).text == f"{paragraph}\n{paragraph}"


def test_an_indent_ends_a_paragraph_that_fills_its_last_line():
    text = "\n".join([wrapped(1), "    " + "\n".join(WRAPPED), wrapped(2)])
    assert "\n    " + "".join(WRAPPED) + "\n    " in read(text).text


def test_wrapped_lines_with_blanks_where_paragraphs_end():
    text = wrapped(1, 2, indent="", trail=" ")
    paragraph = "".join(WRAPPED) + END[1:]
    assert read(text).text == f"{paragraph} \n{paragraph} "


def test_a_blank_ends_a_paragraph_that_fills_its_last_line():
    text = "\n".join([wrapped(1, indent="", trail=" "), *WRAPPED]) + " \n" + wrapped(2, indent="")
    assert "".join(WRAPPED) + " \n" + "".join(WRAPPED) in read(text).text


def test_wrapped_lines_without_a_cue():
    first = "一、备苗。各村要把苗木备足备好，不要等，不要靠"
    text = "\n".join([*WRAPPED, END[1:], first, *WRAPPED])
    joined = "".join(WRAPPED)
    assert read(text).text.split("\n") == [joined + END[1:], first + joined]


def test_a_blank_line_at_the_end_of_a_page():
    text = "\n".join([*WRAPPED, "", *WRAPPED, "", "", "二、整地"])
    assert read(text).text == "".join(WRAPPED * 2) + "\n\n\n二、整地"


def test_a_numbered_line_opens_a_paragraph():
    text = "\n".join([*WRAPPED, "三、浇水", *WRAPPED, "（四）管护", *WRAPPED])
    joined = "".join(WRAPPED)
    assert read(text).text == f"{joined}\n三、浇水\n{joined}\n（四）管护\n{joined}"


def test_a_wrapped_centred_heading():
    heading = ["          一、把任务分到组、分到户、分到人，", "        张榜公布"]
    text = "\n".join([wrapped(1), *heading, wrapped(2)])
    assert "一、把任务分到组、分到户、分到人，张榜公布\n" in read(text).text


@pytest.mark.parametrize(
    "rows",
    [
        [
            f"{number}、把第{number}村的苗木备足，把水渠修通，把任务分下去"
            for number in "一二三四五"
        ],
        ["县农业农村局办公室主任", "县林业局办公室副主任", "县水利局办公室副主任", "县财政局"] * 3,
        ["各村要备足苗木。" * size for size in range(1, 12)],
        ["某县某镇某村春季造林领导小组办公室主任"] * 6,
        [*WRAPPED, "，".join(WRAPPED[:2]), *WRAPPED, "，".join(WRAPPED[2:])],
        WRAPPED[:2],
    ],
)
def test_lines_that_are_not_wrapped(rows):
    text = "\n".join(rows)
    assert read(text).text == text


def test_line_ends_that_became_blanks():
    text = " ".join(["在造林会上的讲话 同志们:", *FLAT, *FLAT])
    reading = read(text)
    assert "很上心，镇里也很上心。" in reading.text
    assert "只等各村动手" in reading.text
    assert "讲话 同志们：" in reading.text
    assert all(text[reading.source(i)] != " " or reading.text[i] == " " for i in range(60))


def test_a_blank_after_a_piece_too_wide_for_a_line_stays():
    wide = "各村要把苗木备足备好" * 6
    assert f"{wide} 各位村干部" in read(" ".join([*FLAT, wide, *FLAT])).text


def test_blanks_of_other_kinds_stay():
    text = "在会上 发言的有：" + " ".join(["张三", "李四", "王小五", "某村村委会主任赵六"] * 20)
    assert read(text).text == text


def test_gold_items_stay_where_they_are():
    if not SHARED.is_dir():
        pytest.skip("the speeches of other people are not here")
    for gold in sorted((SHARED / "gold").glob("*.json")):
        with (SHARED / "speeches" / f"{gold.stem}.txt").open(encoding="utf-8", newline="") as file:
            text = file.read()
        reading = read(text, find_noise(text, lines.split(text)))
        kept = {reading.source(offset) for offset in range(len(reading.text))}
        items = json.loads(gold.read_text(encoding="utf-8"))["items"]
        assert [item for item in items if item["offset"] not in kept] == [], gold.stem
