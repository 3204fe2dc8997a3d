"""Editing by examples: what each operation writes, leaves alone, and refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.edit_speeches import NESTED, listed, markers, series_of

import gangmu
from gangmu.edit import Edit, EditError, move, remove, renumber, restyle


def test_an_edited_text_has_its_edits_and_its_tree() -> None:
    speech, series = series_of(NESTED, "一是")
    edited = restyle(speech, series, "hanzi_paren")
    assert edited.text == NESTED.replace("一是", "（一）").replace("二是", "（二）").replace(
        "三是", "（三）"
    )
    assert edited.edits == (Edit(35, 37, "（一）"), Edit(41, 43, "（二）"), Edit(47, 49, "（三）"))
    assert edited.speech == gangmu.parse(edited.text)
    assert edited.notes == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("二、", "四、", "五、"), ("一、", "二、", "三、")),
        (("1、", "1、", "3、"), ("1、", "2、", "3、")),
        (("２．", "３．"), ("１．", "２．")),
        (("(2)", "(3)"), ("(1)", "(2)")),
        (("㈡", "㈢"), ("㈠", "㈡")),
        (("一是", "三是", "四要"), ("一是", "二是", "三要")),
        (("首先，", "第三，", "第四，"), ("首先，", "第二，", "第三，")),
        (("首先，", "再次，", "最后，"), ("首先，", "其次，", "最后，")),
    ],
)
def test_renumbering_keeps_the_way_of_writing(old: tuple[str], new: tuple[str]) -> None:
    speech, series = series_of(listed(*old))
    assert len(series.items) == len(old)
    assert renumber(speech, series).text == listed(*new)


def test_a_short_form_stays_short() -> None:
    speech, series = series_of(listed("廿一、", "廿二、", "廿四、"))
    assert renumber(speech, series, 29).text == listed("廿九、", "卅、", "卅一、")


def test_a_dash_for_one_stays_where_its_number_stays() -> None:
    speech, series = series_of(listed("—、", "二、", "四、"))
    assert renumber(speech, series).text == listed("—、", "二、", "三、")


def test_stacked_numbers_follow_the_items_above_them() -> None:
    text = "1. 学习\n1.1 读书\n读原著。\n1.2 听课\n听辅导。\n3. 宣传\n3.1 报刊\n发文章。\n"
    text += "3.2 网络\n发消息。\n"
    speech, series = series_of(text, "1.")
    assert renumber(speech, series).text == text.replace("3.", "2.")
    moved = move(speech, series.items[1], 0).text
    assert moved.startswith("1. 宣传\n1.1 报刊\n发文章。\n1.2 网络\n")


@pytest.mark.parametrize(
    ("style", "first", "last"),
    [
        ("hanzi_paren", "（一）", "（三）"),
        ("(一)", "(一)", "(三)"),
        ("第一，", "第一，", "第三，"),
        ("第一是", "第一是", "第三是"),
        ("１．", "１．", "３．"),
        ("①", "①", "③"),
        ("首先，", "首先，", "最后，"),
    ],
)
def test_restyling_copies_the_model(style: str, first: str, last: str) -> None:
    speech, series = series_of(listed("一是", "二是", "三是"))
    found = markers(restyle(speech, series, style))
    assert (found[0], found[-1]) == (first, last)


def test_the_last_word_counts_when_it_is_restyled() -> None:
    speech, series = series_of(NESTED, "首先")
    assert "（二）要听真话；（三）要办实事。" in restyle(speech, series, "（一）").text


def test_the_verb_of_a_marker_stays() -> None:
    speech, series = series_of(NESTED, "一靠")
    assert "（1）靠制度，（2）看干部，（3）抓检查。" in restyle(speech, series, "digit_paren").text


def test_restyling_refuses_what_is_no_style_and_what_runs_out() -> None:
    speech, series = series_of(listed("一是", "二是", "三是"))
    with pytest.raises(EditError, match="neither the name of a style nor a marker"):
        restyle(speech, series, "roman-like")
    speech, series = series_of(listed("十一、", "十二、", "十三、"))
    with pytest.raises(EditError, match="“甲、” has the number 11"):
        restyle(speech, series, "stem")


@pytest.mark.parametrize(
    ("text", "style", "fault"),
    [
        (listed("一、"), "首先，", "“首先，抓好学习” would not be read as an item"),
        (listed("一、", "二、").replace("抓好宣传", "5亿元投入"), "1.", "“2.5亿元投入” would not"),
        (
            listed("一是", "二是").replace("抓好", "、"),
            "其一",
            "“其一、” would be read as the marker",
        ),
    ],
)
def test_what_would_be_misread_is_refused(text: str, style: str, fault: str) -> None:
    speech, series = series_of(text)
    with pytest.raises(EditError, match=f"^Nothing was changed, because then {fault}.*: choose"):
        restyle(speech, series, style)


def test_nodes_of_another_speech_are_refused() -> None:
    speech, series = series_of(NESTED, "一是")
    other = gangmu.parse(listed("一是", "二是"))
    with pytest.raises(EditError, match=r"not a series of this speech: take one of"):
        renumber(other, series)
    with pytest.raises(EditError, match=r"not an item of this speech: take one of"):
        remove(other, series.items[0])
    with pytest.raises(EditError, match="cannot begin at 0"):
        renumber(speech, series, 0)


def test_conventions_of_ones_own(tmp_path: Path) -> None:
    grammar = tmp_path / "lens.lark"
    grammar.write_text('%extend marker: lens\nlens: "【" HAN "】"\n', encoding="utf-8")
    speech = gangmu.parse(listed("【一】", "【三】"), grammar=grammar)
    (series,) = speech.series()
    assert renumber(speech, series, grammar=grammar).text == listed("【一】", "【二】")
    assert restyle(speech, series, "一是", grammar=grammar).text == listed("一是", "三是")


def test_stacked_numbers_do_not_follow_words() -> None:
    text = "1. 学习\n读原著。\n2. 宣传\n发文章。\n3. 检查\n3.1 自查\n写报告。\n3.2 互查\n提意见。\n"
    speech, series = series_of(text, "1.")
    assert "最后，" in (edited := restyle(speech, series, "首先，")).text
    assert "3.1 自查" in edited.text
