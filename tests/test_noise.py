"""Examples of what is noise and of what must never be taken for it."""

import pytest

from gangmu import lines
from gangmu.steps.reading.clean import read
from gangmu.steps.reading.noise import find_noise

BODY = "同志们：\n今天开一个短会，把春季造林的任务定下来。\n一、任务要明确。各村都要有数。"
PAGE = "各村要把苗木备足，把坑挖好，把水引到地头，" * 12


def noise_of(text):
    return [text[part.start : part.end] for part in find_noise(text, lines.split(text))]


def reading_of(text):
    return read(text, find_noise(text, lines.split(text))).text


@pytest.mark.parametrize(
    "line",
    [
        "您的位置：首页 > 讲话 > 正文",
        "当前位置: 首页 >> 公文 >> 讲话",
        "分享到： QQ空间 新浪微博",
        "仅供学习 禁止外传",
        "【会员资料仅供内部使用，严禁外传，违者自负】",
        "某某文库整理，获得完整版咨询唯一指定QQ123456789",
        "《造林会讲话.docx》由会员分享,可在线阅读,更多相关《造林会讲话.docx》请在某某文库上搜索。",
        "【www.example.com--讲话】",
        "本文来源:http://www.example.com/1.html",
        "原文链接：https://example.com/a",
        "浏览次数：1234 次",
        "会员群：      免费QQ群：   ",
        "试读结束,开通会员,全站文档免费下载",
        "造林会讲话.docx_第1页",
        "版权说明:本文档由用户提供并上传",
        "欢迎来到某某文库",
        "小李 发表于 12 小时前",
        "![图](http://example.com/a.jpg)",
        "[转入原文](http://example.com/a.htm)",
        "<!-- 分页 -->",
        "上一篇：某县召开造林会",
        "下面是小编为大家整理的造林讲话，欢迎阅读。",
    ],
)
def test_lines_that_no_speaker_says(line):
    assert noise_of(f"{line}\n{BODY}") == [line + "\n"]
    assert noise_of(f"{BODY}\n\n{line}\n\n") == [line + "\n\n"]


@pytest.mark.parametrize(
    "line",
    [
        "来源：某市日报",
        "发表时间：2020-03-12   来源：某市日报",
        "2020年03月12日09:15    来源：某网",
        "（责任编辑：张三）",
        "新华社某地3月12日电",
        "《 某市日报 》（ 2020年03月12日 02 版）",
        "省长某某作报告。本报记者 张三 摄",
        "ID:4630053",
    ],
)
def test_remarks_on_the_text_are_noise_at_its_edges(line):
    assert noise_of(f"在造林会上的讲话\n{line}\n{BODY}") == [line + "\n"]
    assert noise_of(f"{BODY}\n{line}") == [line]
    assert noise_of(f"{BODY}\n{line}\n二、时间要抓紧。清明前要完成。") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "要畅通侵权投诉渠道，方便群众下载、打印、收藏有关政策。",
        "来源：要弄清苗木从哪里来。",
        "各村可登录网站（www.example.gov.cn）查询，也可以拨打电话。",
        "会员单位要带头，责任编辑要把关。",
        "第3页共7页上的表格，请大家会后填好。",
        "群众扫描二维码就能评价，鼓励大家举报倒卖苗木的行为。",
        "要汇聚海量资源，版权所有者的权利要保护好，ICP备案要抓紧。",
        "请在官网上查找文件，由会员代表分享经验，关注公众号：听民声。",
        "关键词：实干",
        "3",
        "（一）",
        "首页",
        "相关链接要公开",
    ],
)
def test_what_a_speaker_may_say_stays(sentence):
    assert noise_of(f"{BODY}\n{sentence}\n最后，希望大家抓紧，把树种好。") == []


def test_menu_at_the_top():
    menu = "下载\n打印\n全屏\n【字号：\n加大\n】\n"
    assert noise_of(menu + "某县工作报告\n" + BODY) == [menu]
    assert noise_of("首页\n" + BODY) == []


def test_brand_lines_beside_adverts():
    advert = "仅供学习 禁止外传\n某某文行\n自建平台、实时分享\n现在订阅立享所有权益\n"
    assert noise_of(f"{advert}\n在造林会上的讲话\n{BODY}") == [advert]
    assert noise_of(f"在造林会上的讲话\n仅供学习 禁止外传\n{BODY}") == ["仅供学习 禁止外传\n"]


def test_a_speaker_between_source_lines_stays():
    text = f"在造林会上的讲话\n来源：某日报\n县长 张三\n县长张三作报告。本报记者 李四 摄\n{BODY}"
    assert "县长 张三" in reading_of(text)


def test_page_title_repeated():
    title = "在造林动员会上的讲话"
    text = f"{title} - 某某网\n首页\n新闻\n{title}\n{title}\n分享到：\nQQ空间\n{BODY}"
    assert noise_of(text)[0] == f"{title} - 某某网\n首页\n新闻\n{title}\n"
    assert reading_of(text).count(title) == 1


def test_link_list_below():
    links = "相关阅读\n\n·某县召开造林会\n·苗木价格上涨...\n最新新闻\n·今天下雨\n"
    assert noise_of(f"{BODY}\n\n{links}") == [links]
    assert noise_of(f"{BODY}\n{links}\n希望大家把树种好，把树管好，一棵也不能少。") == []


def test_front_matter():
    matter = "---\ntitle: 造林会\ntags:\n- 造林\n---\n"
    assert noise_of(matter + BODY) == [matter]
    assert noise_of(BODY + "\n" + matter) == []
    assert noise_of("---\n今天开会，讲三点意见。\n---\n" + BODY) == []


def test_bibliographic_record_keeps_the_title():
    record = (
        "【 文献号 】1-1\n【原文出处】某报\n【 标  题 】抓好造林\n【 作  者 】张三\n【 正  文 】\n"
    )
    assert reading_of(record + BODY) == "抓好造林\n" + BODY


def test_press_credit_in_the_last_line():
    assert noise_of(f"{BODY}（新华社某地3月12日电）") == ["（新华社某地3月12日电）"]
    assert noise_of(f"{BODY}（掌声）") == []


def test_page_stamps_join_the_sentence():
    text = f"1、{PAGE}把水引\n2、{PAGE[:-9]}到田间\n3、、到村头。完了。"
    assert noise_of(text) == ["1、", "\n2、", "\n3、"]
    assert "把水引各村" in reading_of(text)
    assert "到田间、到村头" in reading_of(text)


def test_two_stamps_are_enough_if_the_sentence_is_cut():
    assert noise_of(f"1、{PAGE}把水引\n2、到地头。") == ["1、", "\n2、"]
    assert noise_of(f"1、{PAGE}把水引到地头。\n2、抓管护。") == []


def test_the_stamp_of_an_only_page():
    assert noise_of("1、在造林会上的讲话同志们：今天开一个短会。") == ["1、"]
    assert noise_of("同志们：\n1、要传达县长在造林会上的讲话。同志们：请记好。") == []


@pytest.mark.parametrize(
    "items",
    [
        [PAGE + "不误农时。", PAGE + "一棵不少。", PAGE + "。"],
        ["抓好备苗", "抓好整地", "抓好栽植"],
        [PAGE + "不误农时", "抓好整地", PAGE * 3 + "一棵不少"],
    ],
)
def test_a_numbered_list_is_not_stamps(items):
    listed = "\n".join(f"{number}、{item}" for number, item in enumerate(items, 1))
    assert noise_of("讲三点意见。\n" + listed) == []


@pytest.mark.parametrize("number", ["- 3 -", "— 12 —", "第 3 页 共 7 页", "第3页", "3/7"])
def test_page_number_in_the_middle_of_a_sentence(number):
    half = "各村要在清明以前把造林任务分到组、分到户、"
    assert reading_of(f"会议开始。\n{half}\n{number}\n分到人。") == f"会议开始。\n{half}分到人。"
    assert reading_of(f"会议开始。\n{number}\n各村发言。") == "会议开始。\n各村发言。"


def test_bare_number():
    before = "各村要在清明以前把造林任务分到组、分到户、再分到人并且"
    assert reading_of(f"会议开始。\n{before}\n12\n张榜公布。") == f"会议开始。\n{before}张榜公布。"
    assert noise_of(f"1\n{BODY}") == ["1\n"]
    assert noise_of("会议开始。\n12\n各村发言。") == []


def test_cut_mark_joins():
    assert reading_of("各村要把树\n<!--more-->\n种好。") == "各村要把树种好。"
    assert reading_of("各村要把树种好。\n<!--more-->\n一、备苗。") == "各村要把树种好。\n一、备苗。"


def test_forum_jamming():
    jammed = "要把树种好。 / G- k; W% a% |( ^# n% J3 n I/ @\n管好。"
    assert reading_of(jammed) == "要把树种好。\n管好。"
    assert noise_of("要把树种好。A. B. C. D. E. F. 都对。") == []


def test_empty():
    assert noise_of("") == []
    assert noise_of("\n\n") == []
