"""Law: noise and frame are parts of the source that never overlap, in the order of the text."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from gangmu import lines
from gangmu.steps.framing.frame import find_frame
from gangmu.steps.reading.clean import read
from gangmu.steps.reading.noise import find_noise

LINES = [
    "在春季造林动员会上的讲话",
    "（2021年3月9日）",
    "县长 张三",
    "尊敬的各位领导，",
    "同志们：",
    "各位代表，同志们：今天我们开一个短会。",
    "在造林动员会上的讲话（2021年3月9日）张三同志们：今天开会。",
    "首页",
    "打印",
    "来源：某日报",
    "仅供学习 禁止外传",
    "某某文库",
    "- 3 -",
    "1、" + "各单位要把责任扛在肩上，把任务抓在手上，" * 9 + "把群",
    "2、众放在心上" + "，把制度挂在墙上不如把制度记在心上" * 10 + "。",
    "    要把各项任务一件一件落到实处，把各项要求一条一条",
    "抓到底，决不允许做表面文章，决不允许打任何折扣，各个",
    "我就讲这些，谢谢大家。",
    "谢谢大家！（掌声）",
    "最新新闻",
    "·某县召开造林会",
    "",
]
texts = st.lists(st.sampled_from(LINES), max_size=14).flatmap(
    lambda parts: st.sampled_from(["\n", "\r\n", "\u3000", ""]).map(lambda end: end.join(parts))
)
many = settings(max_examples=300, deadline=None)


@many
@given(st.one_of(texts, st.text()))
def test_noise_and_frame_are_apart(text):
    noise = find_noise(text, lines.split(text))
    frame = find_frame(read(text, noise))
    parts = sorted((*noise, *frame), key=lambda part: part.start)
    assert noise == sorted(noise, key=lambda part: part.start)
    assert frame == sorted(frame, key=lambda part: part.start)
    assert all(0 <= part.start < part.end <= len(text) for part in parts)
    assert all(before.end <= after.start for before, after in pairwise(parts))


@many
@given(texts)
def test_noise_is_gone_from_the_reading(text):
    noise = find_noise(text, lines.split(text))
    reading = read(text, noise)
    kept = {reading.source(offset) for offset in range(len(reading.text))}
    assert not any(place in kept for part in noise for place in range(part.start, part.end))
