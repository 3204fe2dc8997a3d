"""Examples of title, byline, salutation and closing."""

import pytest

from gangmu import lines
from gangmu.steps.framing.frame import find_frame
from gangmu.steps.reading.clean import read
from gangmu.steps.reading.noise import find_noise

TITLE = "在春季造林动员会上的讲话"
BODY = "今天开一个短会，把春季造林的任务定下来。\n一、任务要明确。各村都要有数。"


def frame_of(text):
    parts = find_frame(read(text, find_noise(text, lines.split(text))))
    return [(part.kind, text[part.start : part.end]) for part in parts]


def test_a_whole_frame():
    text = f"{TITLE}\n（2021年3月9日）\n县长 张三\n\n同志们：\n{BODY}\n我就讲这些，谢谢大家！\n"
    assert frame_of(text) == [
        ("title", TITLE),
        ("byline", "（2021年3月9日）"),
        ("byline", "县长 张三"),
        ("salutation", "同志们："),
        ("closing", "我就讲这些，谢谢大家！"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "同志们：",
        "同志们!",
        "各位代表，同志们：",
        "尊敬的各位领导、同志们:",
        "老师们、同学们：",
        "女士们，先生们，朋友们：",
        "各位老师:",
        "亲爱的乡亲们：",
        "各位委员：",
    ],
)
def test_addresses(line):
    assert frame_of(f"{TITLE}\n\u3000\u3000{line}\n{BODY}")[1] == ("salutation", line)
    assert frame_of(f"{line}{BODY}") == [("salutation", line)]


def test_address_over_several_lines():
    text = f"{TITLE}\n尊敬的李四院长，\n秘书长王五先生，各位来宾，\n老师们：\n{BODY}"
    salutation = [words for kind, words in frame_of(text) if kind == "salutation"]
    assert salutation == ["尊敬的李四院长，", "秘书长王五先生，各位来宾，", "老师们："]


def test_address_with_a_comma_in_the_first_sentence():
    assert frame_of(f"同志们，{BODY}") == [("salutation", "同志们，")]
    assert frame_of(f"各位领导，同志们，{BODY}") == [("salutation", "各位领导，同志们，")]


@pytest.mark.parametrize(
    "line",
    [
        "我们：要记住这一天。",
        "我们，要记住这一天。",
        "人们，往往不在意这一点。",
        "同志们要做到以下几点：第一，备苗。",
        "各位领导关心的是：苗木够不够。",
        "张三同志：我先说两句。",
        "副组长：李四、王五。",
    ],
)
def test_what_is_no_address(line):
    assert frame_of(f"{line}\n{BODY}") == []


def test_address_in_the_body_is_none():
    assert frame_of(f"{TITLE}\n同志们：\n{BODY}\n同志们，造林是大事。\n各位代表！要抓紧。") == [
        ("title", TITLE),
        ("salutation", "同志们："),
    ]


@pytest.mark.parametrize("gap", ["", " "])
def test_title_and_address_in_one_line(gap):
    text = f"{TITLE}{gap}同志们：今天开一个短会。"
    assert frame_of(text) == [("title", TITLE), ("salutation", "同志们：")]


def test_everything_in_one_line():
    text = f"{TITLE}（2021年3月9日）县长 张三各位代表：今天开一个短会。谢谢大家！"
    assert frame_of(text) == [
        ("title", TITLE),
        ("byline", "（2021年3月9日）"),
        ("byline", "县长 张三"),
        ("salutation", "各位代表："),
        ("closing", "谢谢大家！"),
    ]
    long = f"{TITLE}（2021年3月9日）" + "张三去年以来各村植树造林，成绩很大。" * 30
    assert frame_of(long) == [("title", TITLE), ("byline", "（2021年3月9日）")]


def test_title_repeated_before_the_address():
    title = "校长讲话：把每一棵树种好！"
    text = f"{title}\n\n{title}各位老师：\n\n{BODY}"
    assert frame_of(text) == [("title", title), ("title", title), ("salutation", "各位老师：")]


@pytest.mark.parametrize(
    "byline",
    [
        "2021年3月9日",
        "——2021年3月9日在某县第三届人民代表大会第一次会议上",
        "（二〇二一年三月九日，某县）",
        "张三",
        "龚 正",
        "某县人民政府县长 张三",
        "某某县 张三",
        "（根据录音整理）",
        "[张三：某县县长]",
    ],
)
def test_bylines(byline):
    assert frame_of(f"{TITLE}\n{byline}\n{BODY}") == [("title", TITLE), ("byline", byline)]
    assert ("byline", byline) in frame_of(f"{TITLE}\n{byline}\n同志们：\n{BODY}")


def test_titles_without_an_address():
    assert frame_of(f"# 把树种好  \n——{TITLE}\n\n{BODY}") == [
        ("title", "把树种好"),
        ("title", f"——{TITLE}"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "一、把树种好",
        "（一）备苗",
        "1.造林的意义",
        "第一章 总则",
        "造林是大事。",
        "有三点要求：",
        "大家好！",
        "编者按",
        "会议由县长（兼指挥长",
    ],
)
def test_what_is_no_title(line):
    assert frame_of(f"{line}\n{BODY}") == []


def test_caption_between_title_and_address():
    text = f"{TITLE}\n县长 张三\n张三作动员讲话。\n同志们：\n{BODY}"
    assert [kind for kind, _ in frame_of(text)] == ["title", "byline", "salutation"]


@pytest.mark.parametrize(
    ("ending", "closing"),
    [
        ("谢谢大家。", "谢谢大家。"),
        ("把树种好。我就讲到这里，谢谢各位！", "我就讲到这里，谢谢各位！"),
        ("我的讲话完了。谢谢！", "我的讲话完了。谢谢！"),
        ("今天我就先讲这么多。", "今天我就先讲这么多。"),
        ("谢谢大家！（热烈鼓掌）", "谢谢大家！"),
        ("谢谢大家！\n\n张三\n2021年3月9日", "谢谢大家！"),
    ],
)
def test_closings(ending, closing):
    assert frame_of(f"同志们：\n{BODY}\n{ending}")[1:] == [("closing", closing)]


def test_closing_over_two_lines():
    assert frame_of(f"{BODY}\n我就讲这些。\n\n谢谢大家！") == [
        ("closing", "我就讲这些。"),
        ("closing", "谢谢大家！"),
    ]


@pytest.mark.parametrize(
    "ending",
    [
        "谢谢大家！下面请各村表态。",
        "祝愿大家工作顺利、身体健康！",
        "我们要感谢各村的支持，把造林这件事一年接着一年抓下去，直到把荒山全部变成青山，谢谢大家！",
    ],
)
def test_what_is_no_closing(ending):
    assert frame_of(f"同志们：\n{BODY}\n{ending}") == [("salutation", "同志们：")]


def test_frame_amid_noise():
    head = f"首页\n打印\n{TITLE}\n来源：某日报\n县长 张三\n同志们：\n"
    tail = "\n谢谢大家！\n相关阅读\n·某县造林"
    kinds = [kind for kind, _ in frame_of(head + BODY + tail)]
    assert kinds == ["title", "byline", "salutation", "closing"]


def test_wrapped_title_comes_in_pieces():
    rows = ["各村要把苗木备足备好，不要等，不要靠，更不要误农时"] * 8
    text = "关于进一步动员全县各村各单位做好今年春季造林和管护\n工作的讲话\n同志们：\n" + "\n".join(
        rows
    )
    assert frame_of(text)[:2] == [
        ("title", "关于进一步动员全县各村各单位做好今年春季造林和管护"),
        ("title", "工作的讲话"),
    ]


def test_empty():
    assert frame_of("") == []
    assert frame_of("\n \u3000\n") == []
