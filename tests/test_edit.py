"""Editing by examples: what each operation writes, leaves alone, and refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

import gangmu
from gangmu.edit import Edit, EditError, insert, move, remove, renumber, restyle

NESTED = (
    "同志们：\n"
    "　　下面，我讲三点意见。\n"
    "　　一、加强学习\n"
    "　　要坚持读书。一是读原著；二是写笔记；三是谈体会。\n"
    "　　二、改进作风\n"
    "　　首先，要走下去；其次，要听真话；最后，要办实事。\n"
    "　　三、狠抓落实\n"
    "　　一靠制度，二看干部，三抓检查。\n"
)


def series_of(text: str, first: str = "") -> tuple[gangmu.Speech, gangmu.Series]:
    """Return the parsed text and its series that begins with a marker (any: the first)."""
    speech = gangmu.parse(text)
    found = [each for each in speech.series() if each.items[0].marker.text.startswith(first)]
    return speech, found[0]


def listed(*markers: str) -> str:
    """Return a text with a line for each marker."""
    bodies = ["抓好学习。", "抓好宣传。", "抓好检查。", "抓好总结。"]
    lines = (marker + body for marker, body in zip(markers, bodies, strict=False))
    return "\n".join(("同志们，下面讲几点意见：", *lines, ""))


def markers(edited: gangmu.Edited, first: str = "") -> list[str]:
    _, series = series_of(edited.text, first)
    return [item.marker.text for item in series.items]


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
    text = "1. 学习\n1.1 读书\n读原著。\n1.2 听课\n听辅导。\n3. 宣传\n3.1 报刊\n发文章。\n3.2 网络\n发消息。\n"
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
        ("第一", "第一", "第三"),
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


def test_what_would_be_misread_is_refused() -> None:
    text = "同志们，讲两点：\n一、学习。\n（一）读书。\n（二）听课。\n二、宣传。\n（一）发文章。\n（二）发消息。\n"
    speech, series = series_of(text, "一、")
    with pytest.raises(EditError, match="^Nothing was changed, because then “.*” would .*: choose"):
        restyle(speech, series, "hanzi_paren")
    speech, series = series_of(listed("一、", "二、").replace("抓好宣传", "5亿元投入"))
    with pytest.raises(EditError, match="would"):
        restyle(speech, series, "1.")


def test_a_new_item_is_parted_like_its_siblings() -> None:
    speech, series = series_of(NESTED, "一是")
    first = insert(speech, series, 0, "抓讨论").text
    assert "一是抓讨论；二是读原著；三是写笔记；四是谈体会。" in first
    last = insert(speech, series, 3, "抓讨论。").text
    assert "一是读原著；二是写笔记；三是谈体会；四是抓讨论。" in last


def test_a_new_line_has_the_indent_and_stop_of_its_siblings() -> None:
    text = listed("　　（一）", "　　（三）").replace("\n", "\r\n")
    speech, series = series_of(text)
    edited = insert(speech, series, 1, "抓好协调")
    assert edited.text == text.replace("　　（三）", "　　（三）抓好协调。\r\n　　（四）")


def test_a_new_item_beside_an_only_one_takes_a_line_like_it() -> None:
    speech, series = series_of("讲话要点：\n　　一、加强领导。\n")
    assert len(series.items) == 1
    edited = insert(speech, series, 1, "强化考核")
    assert edited.text == "讲话要点：\n　　一、加强领导。\n　　二、强化考核。\n"


def test_a_new_item_may_hold_a_list() -> None:
    speech, series = series_of(NESTED, "一、")
    edited = insert(speech, series, 1, "严明纪律\n　　要做到：（1）不迟到；（2）不早退。")
    assert markers(edited, "一、") == ["一、", "二、", "三、", "四、"]
    assert markers(edited, "（1）") == ["（1）", "（2）"]


def test_sequence_words_make_room_while_there_are_words() -> None:
    speech, series = series_of(NESTED, "首先")
    edited = insert(speech, series, 1, "要沉下心")
    assert "首先，要走下去；其次，要沉下心；再次，要听真话；最后，要办实事。" in edited.text
    with pytest.raises(EditError, match="restyle the series first"):
        insert(edited.speech, series_of(edited.text, "首先")[1], 2, "要动真格")


def test_a_mixed_series_counts_on_in_numbers() -> None:
    speech, series = series_of(listed("首先，", "第二，", "第三，"))
    edited = insert(speech, series, 1, "抓好协调")
    assert markers(edited) == ["首先，", "第二，", "第三，", "第四，"]


def test_inserting_refuses_what_is_no_position_and_no_text() -> None:
    speech, series = series_of(NESTED, "一是")
    with pytest.raises(EditError, match="no position 4 in a series of 3: give 0 to 3"):
        insert(speech, series, 4, "抓讨论")
    with pytest.raises(EditError, match="no position -1"):
        insert(speech, series, -1, "抓讨论")
    with pytest.raises(EditError, match="no words"):
        insert(speech, series, 0, " 。\n")


def test_a_count_that_is_no_longer_kept_is_reported_and_left() -> None:
    speech, series = series_of(NESTED, "一、")
    (note,) = remove(speech, series.items[2]).notes
    assert "三点意见" in note
    assert "announces 3" in note
    assert "now has 2" in note
    assert renumber(speech, series, 2).notes == ()


@pytest.mark.parametrize(
    ("index", "left"),
    [
        (0, "一是写笔记；二是谈体会。"),
        (1, "一是读原著；二是谈体会。"),
        (2, "一是读原著；二是写笔记。"),
    ],
)
def test_what_remains_is_parted_as_before(index: int, left: str) -> None:
    speech, series = series_of(NESTED, "一是")
    assert left in remove(speech, series.items[index]).text


def test_removing_keeps_gaps() -> None:
    speech, series = series_of(listed("二、", "三、", "五、", "六、"))
    assert markers(remove(speech, series.items[0])) == ["二、", "四、", "五、"]


def test_removing_one_of_two_with_the_same_number_mends_it() -> None:
    speech, series = series_of(listed("1、", "2、", "2、", "3、"))
    assert markers(remove(speech, series.items[1])) == ["1、", "2、", "3、"]


def test_the_last_word_stays_last() -> None:
    speech, series = series_of(NESTED, "首先")
    edited = remove(speech, series.items[2])
    assert "首先，要走下去；最后，要听真话。" in edited.text


def test_an_only_item_goes_with_its_line() -> None:
    speech, series = series_of("讲话要点：\n　　一、加强领导。\n\n谢谢大家。\n")
    edited = remove(speech, series.items[0])
    assert edited.text == "讲话要点：\n\n谢谢大家。\n"
    assert [*edited.speech.items()] == []


def test_moving_takes_along_what_the_item_holds() -> None:
    speech, series = series_of(NESTED, "一、")
    edited = move(speech, series.items[2], 0)
    start = "　　一、狠抓落实\n　　一靠制度，二看干部，三抓检查。\n　　二、加强学习\n"
    assert edited.text.startswith(start, NESTED.index("　　一、"))
    assert len(edited.text) == len(NESTED)
    assert move(speech, series.items[1], 1).edits == ()


def test_moving_leaves_numbers_and_takes_wording() -> None:
    speech, series = series_of(NESTED, "一靠")
    assert "一看干部，二抓检查，三靠制度。" in move(speech, series.items[0], 2).text
    speech, series = series_of(NESTED, "首先")
    assert "首先，要办实事；其次，要走下去；" in move(speech, series.items[2], 0).text


def test_moving_refuses_what_is_no_position() -> None:
    speech, series = series_of(NESTED, "一是")
    with pytest.raises(EditError, match="no position 3 in a series of 3: give 0 to 2"):
        move(speech, series.items[0], 3)


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


def test_noise_between_items_stays_where_it_is() -> None:
    stamped = "同志们，讲两点：\n一、抓好学习。\n仅供学习 禁止外传\n二、抓好宣传。\n三、抓好检查。\n"
    speech, series = series_of(stamped, "一、")
    moved = move(speech, series.items[2], 0).text
    assert moved.split("\n")[1:4] == ["一、抓好检查。", "仅供学习 禁止外传", "二、抓好学习。"]
    added = insert(speech, series, 1, "抓好协调").text
    assert added.count("仅供学习") == 1
