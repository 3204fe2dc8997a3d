"""Editing by examples: items that come in, go, and change places."""

from __future__ import annotations

import pytest
from tests.edit_speeches import NESTED, listed, markers, series_of

from gangmu.edit import EditError, insert, move, remove, renumber


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


def test_noise_between_items_stays_where_it_is() -> None:
    stamped = (
        "同志们，讲两点：\n一、抓好学习。\n仅供学习 禁止外传\n二、抓好宣传。\n三、抓好检查。\n"
    )
    speech, series = series_of(stamped, "一、")
    moved = move(speech, series.items[2], 0).text
    assert moved.split("\n")[1:4] == ["一、抓好检查。", "仅供学习 禁止外传", "二、抓好学习。"]
    added = insert(speech, series, 1, "抓好协调").text
    assert added.count("仅供学习") == 1
