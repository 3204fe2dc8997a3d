"""Neutral prose: sentences that number nothing, announce nothing and head nothing.

Every word was chosen for what it does not do: no numerals, no call to the audience, no word that
opens a body or a quotation. What announces, names or sums up is drawn on purpose, elsewhere.
"""

from __future__ import annotations

from hypothesis import strategies as st

SUBJECTS = tuple("各村 乡镇 社区 街道 学校 企业 医院 各单位 各部门 窗口单位 老党员 村干部 志愿者 种粮大户".split())
"""Who does it."""

DEEDS = tuple(
    """
    把责任落到人头 把台账记清楚 把隐患查在前面 把好事办实 把难事办妥 按月检查进度 按季通报进展
    及时发现漏洞 当场补上缺口 年底逐项验收 多听群众的声音 少开空对空的会 主动上门服务 耐心解释政策
    守好安全的底线 管好自己的门 看好自己的人 备足防汛的沙袋 修好田间的水渠 种好自己的责任田
    """.split()
)
"""What is done; several of them make a sentence."""

VERBS = tuple("加强 完善 压实 提升 严格 改进 规范 优化".split())
OBJECTS = tuple("组织领导 工作责任 日常管理 服务水平 工作作风 督查考核 制度建设 宣传引导".split())
"""What headings are made of: 加强组织领导."""


@st.composite
def sentences(draw: st.DrawFn, least: int = 1, most: int = 3, stop: str = "。") -> str:
    """Draw a sentence of so many clauses."""
    clauses = draw(st.lists(st.sampled_from(DEEDS), min_size=least, max_size=most, unique=True))
    return f"{draw(st.sampled_from(SUBJECTS))}要{'，'.join(clauses)}{stop}"


@st.composite
def titles(draw: st.DrawFn) -> str:
    """Draw the words of a heading: one clause or two."""
    verbs = draw(st.lists(st.sampled_from(VERBS), min_size=1, max_size=2, unique=True))
    objects = draw(
        st.lists(st.sampled_from(OBJECTS), min_size=len(verbs), max_size=len(verbs), unique=True)
    )
    return "，".join(map("".join, zip(verbs, objects, strict=True)))
