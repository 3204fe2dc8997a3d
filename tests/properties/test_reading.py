"""Law: every character of the reading text is the fold of one of the source, in the same order."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from gangmu import lines
from gangmu.steps.reading.clean import FOLDS, read
from gangmu.steps.reading.noise import find_noise

CHARACTERS = (
    "学习好一二第是，。；：、“”（）,;:!?()１２ＡＢ．｡12aZ️⃣🌟"
    " \t\xa0\u3000\u2009\n\r\v\f\x85\u2028\u2029\x1c\x00\ud800\ufeff\u200b"
)
LINES = [
    "同志们：",
    "- 3 -",
    "12",
    "来源：某日报",
    "相关阅读",
    "---",
    "【 标  题 】抓好春季生产",
    "![图](a.jpg)",
    "<!--more-->",
    "    要把各项任务一件一件落到实处，把各项要求一条一条",
    "抓到底，决不允许做表面文章，决不允许打任何折扣，各个",
    "1、" + "各单位要把责任扛在肩上，把任务抓在手上，" * 9 + "把群",
    "2、众放在心上" + "，把制度挂在墙上不如把制度记在心上" * 10 + "。",
    "谢谢大家！",
]
words = st.one_of(st.sampled_from(LINES), st.text(CHARACTERS, max_size=12))
texts = st.lists(words, max_size=16).flatmap(
    lambda parts: st.sampled_from(["\n", "\r\n", "\r", " ", ""]).map(lambda end: end.join(parts))
)
many = settings(max_examples=300, deadline=None)


@many
@given(st.one_of(texts, st.text()))
def test_every_character_leads_back(text):
    reading = read(text, find_noise(text, lines.split(text)))
    places = [reading.source(offset) for offset in range(len(reading.text))]
    assert all(before < after for before, after in pairwise(places))
    assert reading.text == "".join(FOLDS.get(text[place], text[place]) for place in places)


@many
@given(st.one_of(texts, st.text()))
def test_stretches_are_as_few_as_can_be(text):
    reading = read(text, find_noise(text, lines.split(text)))
    joints = list(reading.starts[1:])
    assert reading.starts[0] == 0
    assert joints == sorted({offset for offset in joints if 0 < offset < len(reading.text)})
    assert all(reading.source(joint) > reading.source(joint - 1) + 1 for joint in joints)


@many
@given(st.one_of(texts, st.text()))
def test_lines_tile_the_text(text):
    index = lines.split(text)
    pieces = zip(index.starts, index.ends, index.nexts, strict=True)
    assert "".join(text[start:end] + text[end:after] for start, end, after in pieces) == text
    assert all(index.at(start) == number for number, start in enumerate(index.starts))
