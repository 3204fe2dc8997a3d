"""What the laws have found: small speeches, each with what a reader sees in it."""

from __future__ import annotations

from tests.laws import linked

import gangmu


def items(text: str) -> list[tuple[int, str, str | None]]:
    """Return depth, marker and heading of each item."""
    speech = gangmu.parse(text)
    return [
        (speech.depth(item), item.marker.text, item.heading.text if item.heading else None)
        for item in speech.items()
    ]


def test_the_last_of_the_headings_alone_on_their_lines() -> None:
    text = "要做到两点。\n（1）规范工作作风\n（2）完善制度建设\n各村按月检查进度。\n"
    assert items(text) == [(1, "（1）", "规范工作作风"), (1, "（2）", "完善制度建设")]


def test_a_heading_that_ends_with_the_text() -> None:
    text = "请各位发言。\n一、请镇长讲话\n二、请书记讲话"
    assert items(text) == [(1, "一、", "请镇长讲话"), (1, "二、", "请书记讲话")]


def test_headings_of_one_width_are_no_wrapped_lines() -> None:
    topics = (
        "加强组织领导，完善工作责任",
        "压实督查考核，改进制度建设",
        "规范宣传引导，提升服务水平",
    )
    for markers in ("第一， 第二， 第三，", "第一方面， 第二方面， 第三方面，", "一是 二是 三是"):
        lines = [*zip(markers.split(), topics, strict=True)]
        text = "今天讲这些。\n" + "".join(f"{marker}{topic}\n" for marker, topic in lines)
        assert items(f"{text}谢谢大家！") == [(1, marker, topic) for marker, topic in lines]


def test_a_counted_marker_announces_nothing() -> None:
    speech = gangmu.parse(
        "街道登记：一个是各村加强领导。二个是社区加强领导：第一，乡镇来；第二，企业来。"
        "三个是学校加强领导。"
    )
    linked(speech)
    assert not [*gangmu.find(speech, gangmu.Announcement)]
    assert [item.marker.ordinal for item in speech.items()] == [1, 2, 1, 2, 3]


def test_a_promise_is_kept_by_the_first_list_after_it_alone() -> None:
    text = (
        "第一，加强组织领导，抓好两项任务\n"
        "一是加强组织领导。各村把责任落到人头：一靠乡镇主动上门服务；二靠社区主动上门服务；三靠学校主动"
        "上门服务。\n"
        "二是加强日常管理。各村按月检查进度，年底逐项验收。\n"
        "第二，加强工作作风\n各村按月检查进度。年底逐项验收。\n"
    )
    depths = [(depth, marker) for depth, marker, _ in items(text)]
    inner = [(3, "一靠"), (3, "二靠"), (3, "三靠")]
    assert depths == [(1, "第一，"), (2, "一是"), *inner, (2, "二是"), (1, "第二，")]


def test_the_last_words_to_all_are_in_no_list_however_deep() -> None:
    speech = gangmu.parse(
        "各村按月检查进度。\n第一章 完善宣传\n第二章 规范管理\n第一条 压实责任\n学校管好门。\n"
        "第二条 提升制度\n医院修好田间的水渠。\n同志们，请大家一起来。\n"
    )
    assert speech.children[-2].text == "同志们，请大家一起来。"


def test_lists_in_lists_in_one_paragraph() -> None:
    text = (
        "甲、各村把责任落到人头。\n"
        "乙、乡镇按月检查进度，及时发现漏洞，当场补上缺口，年底逐项验收：首先是压实督查考核。学校多听群众的"
        "声音。下面讲几点意见：一要医院守好安全的底线，管好自己的门，照看孤寡老人，备足防汛的沙袋，修好田间的"
        "水渠：一靠街道用好手里的资金；二靠企业擦亮窗口的牌子；三靠老党员清理沟边的垃圾；四靠志愿者算清集体的"
        "细账。二要窗口单位少开空对空的会。其次是完善督查考核。社区主动上门服务，耐心解释政策。再次是压实工作"
        "作风。企业登记住户的难处。最后是改进组织领导。护林员按季通报进展。\n"
        "丙、网格员种好自己的责任田。\n"
    )
    markers = [(depth, marker) for depth, marker, _ in items(text)]
    kao = [(4, f"{number}靠") for number in "一二三四"]
    inner = [(2, "首先是"), (3, "一要"), *kao, (3, "二要")]
    later = [(2, "其次是"), (2, "再次是"), (2, "最后是")]
    assert markers == [(1, "甲、"), (1, "乙、"), *inner, *later, (1, "丙、")]


def test_three_levels_in_one_paragraph() -> None:
    text = (
        "学校当场补上缺口。1.压实宣传引导。各村清理沟边的垃圾。（1）提升督查考核。学校多听群众的声音。"
        "①完善宣传引导。社区及时发现漏洞：一要各村把责任落到人头；二要乡镇按月检查进度。②压实制度建设。"
        "街道当场补上缺口，年底逐项验收。（2）规范日常管理。志愿者照看孤寡老人。①严格工作作风。窗口单位耐心"
        "解释政策：第一，企业少开空对空的会；第二，医院主动上门服务。②改进服务水平。老党员守好安全的底线，"
        "管好自己的门。（3）完善组织领导。网格员擦亮窗口的牌子。①优化工作责任。种粮大户备足防汛的沙袋，修好"
        "田间的水渠。②加强工作责任。护林员种好自己的责任田，用好手里的资金。2.改进工作作风。街道及时发现"
        "漏洞。①提升制度建设。乡镇登记住户的难处，算清集体的细账。②严格督查考核。社区把责任落到人头，"
        "按月检查进度。"
    )
    assert [f"{depth}{marker}" for depth, marker, _ in items(text)] == (
        [
            "11.",
            "2（1）",
            "3①",
            "4一要",
            "4二要",
            "3②",
            "2（2）",
            "3①",
            "4第一，",
            "4第二，",
            "3②",
            "2（3）",
            "3①",
            "3②",
            "12.",
            "2①",
            "2②",
        ]
    )
