"""Law: parallels lie in order, one beside or inside the other, and cut nothing that was fixed."""

from hypothesis import given
from hypothesis import strategies as st
from tests.laws import parses

from gangmu.steps.phrases.parallels import find_parallels

OPENINGS = [
    "有的",
    "坚持",
    "必须",
    "敢于",
    "心中有",
    "所谓“实”，",
    "在",
    "以",
    "——要",
    "我们要",
    "对",
]
OTHERS = [*"甲乙丙丁“”（）。；，、：！？—的一二\n\u3000 \x1e\0\ud800", "结合起来", "工作", "就是"]
TEXTS = st.lists(st.sampled_from([*OPENINGS, *OTHERS]), max_size=60).map("".join)

NAMES = ["早到", "晚走", "多听", "少说", "快办", "细算", "勤记", "严管"]


@given(TEXTS, st.lists(st.integers(0, 60)), st.lists(st.tuples(st.integers(0, 60), st.just(3))))
def test_parallels_are_nested_and_cut_nothing(text, cuts, fixed):
    fixed = [(start, start + length) for start, length in fixed]
    opened = []
    for each in find_parallels(text, cuts, fixed):
        assert each.members[0][0] == each.start < each.end == each.members[-1][1] <= len(text)
        edges = [edge for member in each.members for edge in member]
        assert edges == sorted(set(edges)) and len(each.members) > 2
        assert each.shared and all(
            words in text[start:end] for words in each.shared for start, end in each.members
        )
        assert not any(each.start < cut < each.end for cut in cuts)
        while opened and opened[-1].end <= each.start:
            opened.pop()
        assert not opened or any(a <= each.start and each.end <= b for a, b in opened[-1].members)
        opened.append(each)


@given(TEXTS)
def test_the_laws_hold_with_parallels(text):
    parses(text)


@given(
    st.sampled_from(["有的", "坚持", "必须", "敢于", "心中有", "把握好"]),
    st.sampled_from("；，"),
    st.lists(st.sampled_from(NAMES), min_size=2, max_size=8, unique=True),
    st.sampled_from(["", "会上讲过。", "同志们：\n", "去年歉收，"]),
)
def test_what_was_written_in_one_pattern_is_found(opening, link, names, before):
    members = [opening + name for name in names]
    text = before + link.join(members) + "。散会。"
    found = [[text[a:b] for a, b in each.members] for each in find_parallels(text, [])]
    assert found == ([members] if len(members) > 2 else [])
