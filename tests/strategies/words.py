"""Neutral prose: sentences that number nothing, announce nothing and head nothing.

Every word was chosen for what it does not do: no numerals, no call to the audience, no word that
opens a body or a quotation, no clause that ends as topics do (…情况，), and no two clauses that
begin alike, which would make a parallel of them. What announces, names or sums up is drawn on
purpose.
"""

from __future__ import annotations

from dataclasses import dataclass


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a text that are parted by blanks."""
    return tuple(words.split())


SUBJECTS = listed(
    "各村 乡镇 社区 街道 学校 企业 医院 窗口单位 老党员 志愿者 种粮大户 护林员 网格员"
)
"""Who does it."""

DEEDS = listed(
    """
    把责任落到人头 按月检查进度 及时发现漏洞 当场补上缺口 年底逐项验收 多听群众的声音 少开空对空的会
    主动上门服务 耐心解释政策 守好安全的底线 管好自己的门 照看孤寡老人 备足防汛的沙袋 修好田间的水渠
    种好自己的责任田 用好手里的资金 擦亮窗口的牌子 清理沟边的垃圾 登记住户的难处 算清集体的细账
    """
)
"""What is done."""

VERBS = listed("加强 完善 压实 提升 严格 改进 规范 优化")
OBJECTS = listed("组织领导 工作责任 日常管理 服务水平 工作作风 督查考核 制度建设 宣传引导")
"""What headings are made of: 加强组织领导."""

_PRIME = 7
"""Objects go round by this many, verbs one by one: the pairs come back after sixty-four."""


@dataclass
class Prose:
    """What is said in one speech. Sentences and headings take turns, so that neighbours differ."""

    said: int = 0
    done: int = 0
    headed: int = 0

    def sentence(self, clauses: int = 1, stop: str = "。") -> str:
        """Return the next sentence, of so many clauses."""
        deeds = (DEEDS[(self.done + number) % len(DEEDS)] for number in range(clauses))
        words = SUBJECTS[self.said % len(SUBJECTS)] + "，".join(deeds) + stop
        self.said, self.done = self.said + 1, self.done + clauses
        return words

    def heading(self, clauses: int = 1) -> str:
        """Return the next heading, of so many clauses."""
        return "，".join(self._topic() for _ in range(clauses))

    def _topic(self) -> str:
        self.headed += 1
        verb = VERBS[self.headed % len(VERBS)]
        return verb + OBJECTS[(self.headed * _PRIME + self.headed // len(VERBS)) % len(OBJECTS)]


def filler(length: int, first: int = 0) -> str:
    """Return neutral prose of so many characters without a stop, beginning with some deed."""
    deeds = DEEDS[first % len(DEEDS) :] + DEEDS
    return "".join(deeds * (1 + length // 100))[:length]
