"""Strange speeches: pieces of speeches of our own, markers, and what texts should not hold.

A case is made by a seed and a number alone, so it can be made again.
"""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

SEEDS = Path(__file__).parents[2] / "seeds"


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


MARKERS = _split(
    """
    一、 二、 三、 十一、 （一） （二） (三) 〔一〕 1. 2. 3． 1、 12、 01. （1） （2） 3） ① ② ⑳
    ㈠ ⑴ ⒈ ㊀ 1.1 1.1.1 2.3 甲、 乙. Ⅰ、 IV. A. b） 1️⃣ 🔟 第一章 第二节 第三条 第一部分
    第一， 第二是 第一方面 其一， 其二， 首先， 其次 再次 最后， 一是 二是 三是 一要 二要 一个是
    一靠 二看 一方面 另一方面 —、 十十、 第廿一条 九百九十九、
    """
)
PHRASES = _split(
    """
    讲三点意见： 做好以下工作： 几点要求。 两学一做 “三个体现” “低、怕、慢、浮” “为民、务实、清廉”
    三查三改三提升 四个意识 同志们： 各位代表， 谢谢大家！ 我就讲这些。 第一责任人 五一、十一
    统一要求 之一是 举一反三 所谓“低”，就是 有的怕难；有的怕累；有的怕烦。 加强组织领导 落实工作责任
    当前， 主持人： 张三： 附件： 来源： 打印本页 --- 【标题】 【正文】 http://a.b/c # * > _
    在动员会上的讲话 （2020年1月2日） 某县委书记 张三 各村各单位要把台账记清楚 把隐患查在前面
    """
)
STOPS = "，。；：！？、…—”“’‘（）《》【】「」『』,.;:!?()"
ODD = (
    *("\n", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029", "\x1c", "\x1d", "\x1e"),
    *("\x00", "\x07", "\x1b[31m", "\x9b", "\ud800", "\udfff", "\ufeff", "\u200b", "\xad"),
    *("\u3000", "\u3000\u3000", "\xa0", "\t", "", "e\u0301", "\u202e", "\u200f", "\u2066"),
    *("\ue000", "\U0010ffff", "👩🏽\u200d🚒", "\u20e3", "\ufe0f", "１", "Ａ", "﹐", "｡"),
)
"""What no speech should hold, and what extraction leaves behind."""


@cache
def speeches() -> tuple[str, ...]:
    """Return our own sample speeches."""
    found = sorted(SEEDS.glob("*.txt"))
    return tuple(path.read_bytes().decode("utf-8") for path in found)


def case(seed: int, number: int) -> str:
    """Return the text of one case: made of pieces, or a speech that something has happened to."""
    chance = random.Random(f"{seed}/{number}")
    text = _speech(chance) if chance.random() < 0.6 else _pieces(chance, chance.randrange(60))
    for _ in range(chance.randrange(12)):
        text = chance.choice(CHANGES)(chance, text)
    return text


def _piece(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.35:
        return chance.choice(MARKERS)
    if kind < 0.65:
        return chance.choice(PHRASES)
    if kind < 0.8:
        return chance.choice(STOPS)
    if kind < 0.9:
        return chance.choice(ODD)
    return chance.choice(("\n", " ", "\u3000\u3000", "的", chr(chance.randrange(0x110000))))


def _pieces(chance: random.Random, count: int) -> str:
    return "".join(_piece(chance) for _ in range(count))


def _speech(chance: random.Random) -> str:
    """Return a speech, or the beginning of one with the end of another."""
    one, other = chance.choice(speeches()), chance.choice(speeches())
    if chance.random() < 0.5:
        start = chance.randrange(len(one))
        return one[start : start + chance.randrange(20, 1500)]
    return one[: chance.randrange(800)] + other[-chance.randrange(1, 800) :]


def _span(chance: random.Random, text: str) -> tuple[int, int]:
    start = chance.randrange(len(text) + 1)
    return start, min(len(text), start + int(chance.expovariate(0.1)))


def _insert(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + _pieces(chance, chance.randrange(1, 8)) + text[at:]


def _delete(chance: random.Random, text: str) -> str:
    start, end = _span(chance, text)
    return text[:start] + text[end:]


def _double(chance: random.Random, text: str) -> str:
    start, end = _span(chance, text)
    return text[:end] + text[start:end] * chance.randrange(1, 5) + text[end:]


def _move(chance: random.Random, text: str) -> str:
    start, end = _span(chance, text)
    rest = text[:start] + text[end:]
    at = chance.randrange(len(rest) + 1)
    return rest[:at] + text[start:end] + rest[at:]


def _replace(chance: random.Random, text: str) -> str:
    """Put one character, or what stands for a line end, in the place of another throughout."""
    if not text:
        return text
    old = chance.choice(("\n", "。", "，", "、", chance.choice(text)))
    return text.replace(old, chance.choice((*ODD, *STOPS, "")))


def _wrap(chance: random.Random, text: str) -> str:
    """Set hard line ends, as a printed page does."""
    width, end = chance.randrange(5, 60), chance.choice(("\n", "\r\n", "\u3000\u3000\n", " \n"))
    return end.join(text[at : at + width] for at in range(0, len(text), width))


CHANGES = (_insert, _insert, _delete, _double, _move, _replace, _wrap)
