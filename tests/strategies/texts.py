"""Texts of every kind: what no speech holds, what speeches are made of, and damaged speeches."""

from __future__ import annotations

from hypothesis import strategies as st
from tests.strategies.documents import documents
from tests.strategies.mutations import mutated_seeds
from tests.strategies.words import listed

ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=80)
"""All of Unicode: NUL, lone surrogates, unassigned characters."""

NUMERALS = (
    *"一二三四五六七八九十百廿零〇—0123456789１２３①②⑳㈠⑴⒈㊀ⅠⅡⅣⅹABａ甲乙",
    "1\ufe0f\u20e3",
    "🔟",
)
AROUND = (
    *"第其是要个靠点条章节项、，。：；！？（）()〔〕．.”“《》「」【】〈〉‘’*#>…· ",
    *("首先", "其次", "最后"),
)
MARKERS = listed(
    """
    一、 二、 三、 （一） （二） (三) 1. 2. 3． 1、 （1） 2） ① ② 一是 二是 三是 一要 二要
    第一， 第二， 第三是 其一， 一个是 第一方面 第一章 第二节 第一条 第一部分
    一靠 1.1 1.2.3 A. b) 甲、 Ⅰ.
    ㈠ ⑵ ⒊ 1\ufe0f\u20e3 首先， 其次， 最后，
    """
)
LINE_ENDS = (
    *("\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029", "\n\n"),
    *("\n\u3000\u3000", "\u3000\u3000", "    "),
)
PHRASES = listed(
    """
    讲三点意见 以下几点 两项任务： 四个意识 “两学一做” “为民、务实、清廉” 三查三改三提升
    同志们： 谢谢大家！ 加强领导 各村要抓好。 第一责任人 统一要求
    一是一、二是二 五一、十一 之一是 万一要 来源： 打印
    附件1 张三： 在会上的讲话 （2021年3月9日）
    """
)
ODD = (
    *("\0", "\ud800", "\udfff", "\ufeff", "\u200b", "\xad", "\x1b[0m", "e\u0301"),
    *("👩🏽\u200d🚒", "\U0010ffff", "\x1c", "\n- 3 -\n"),
)

PIECES = (NUMERALS, AROUND, MARKERS, LINE_ENDS, PHRASES, ODD)

HARD = st.lists(st.one_of(*map(st.sampled_from, PIECES)), max_size=60).map("".join)
"""What the grammars and the resolver look at, in any order."""

DRAWN = documents().map(lambda speech: speech.text)
"""Well-formed speeches, as law 4 draws them."""

TEXTS = st.one_of(ANY, HARD, HARD, mutated_seeds(), DRAWN)
