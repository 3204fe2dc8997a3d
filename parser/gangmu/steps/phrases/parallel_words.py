"""Words that open the members of a parallel: 有的…；有的…；有的… · 坚持…，坚持…，坚持….

A noun that sentences begin with is oftener their subject than a pattern (中国…。中国…。中国…), so
words alone make members parallel only where they are in these lists; others have to be alike in
length as well. The lists hold words of function and the verbs that speeches line up.
"""

from __future__ import annotations

import re
from typing import Final

_SUBJECTS = """
    我们 你们 他们 大家 同志们 各级 各地 各部门 各单位 干部 党员 全党 全市 全县 全区 全省 全体
"""
"""Who may stand before an opening word: 我们要…，我们要…，我们要…."""

_WORDS = """
    不是 不要 不能 不得 不准 不许 不搞 不仅 不只 不再 不断 不忘 不怕 不讲 不该 不为 不因 不比 不图
    不同 不少 不管 不论 不让 没有 绝不 决不 从不 切忌 严禁 禁止 防止 避免 杜绝 反对 克服 消除 拒绝
    抵制 必须 务必 应当 应该 需要 可以 也要 还要 既要 更要 只要 只有 唯有 要有 要做 要做到 要让
    想要 一定要 就要 才能 才会 就能 就会 能够 敢于 善于 勇于 乐于 甘于 勤于 精于 长于 便于 利于
    有利于 忠于 源于 在于 满足于 致力于 归根于 得益于 取决于 体现在 表现在 关键在 关键是 重点是
    根本在 贵在 重在 难在 好在 意味着 更加 越来越 尤其是 特别是 始终 一直 永远 进一步 全面 深入
    扎实 切实 认真 坚决 坚定 自觉 主动 积极 着力 大力 全力 努力 奋力 聚力 合力 牢牢 充分 持续 加快
    加速 带头 率先 统一行使 同步 逐步 严格 从严 依法 及时 准确 科学 高度 重点 严重 正确地 人人
    处处 时时 事事 个个 天天 年年 每一次 每一个 每个 坚持 坚守 坚信 加强 强化 深化 优化 细化 完善
    健全 改进 改善 改变 提高 提升 增强 推进 推动 推行 推广 促进 保障 确保 保证 保持 落实 抓好 抓住
    抓紧 做好 做到 做强 做实 办好 搞好 用好 管好 守好 看好 当好 打好 打造 构建 构筑 建立 建成 筑牢
    树立 牢固树立 弘扬 发扬 传承 继承 培育 培养 激发 调动 发挥 突出 聚焦 紧盯 紧扣 围绕 瞄准 着眼
    立足 依托 借助 把握 掌握 处理好 解决 破解 化解 防范 维护 捍卫 拥护 支持 帮助 鼓励 引导 动员
    号召 扩大 拓展 拓宽 延伸 巩固 壮大 实现 实施 开展 创建 追求 崇尚 注重 重视 关心 关注 关爱 尊重
    热爱 理解 体谅 珍惜 感谢 感恩 牢记 铭记 记住 学会 学好 懂得 明白 知道 看到 想到 认识到 意识到
    相信 希望 愿意 期待 祝愿 讴歌 回归 面向 走向 迈向 转向 转化为 成为 变成 作为 具有 具备 拥有
    充满 打通 畅通 补齐 补上 熬过了 经历了 见证了 实现了 完成了 取得了 赢得了 改变了 走过了 战胜了
    少一些 多一些 多一点 少一点 多一份 少一份 多一分 少一分 只顾 只管 只求 只讲 只会 只想 宁可
    宁愿 为了 为着 通过 根据 按照 依照 凭借 对于 关于 至于 由于 随着 面对 针对 鉴于 基于 出于 经过
    除了 就是 也是 正是 都是 才是 更是 而是 还是 因为 如果 假如 即使 无论 尽管 虽然 也许 或许 可能
    有时 时而 于是 而且 并且 或者 或是 之所以 什么 怎么 怎样 如何 为什么 多少 哪里 哪个 哪些 是否
    能否 可否 有没有 是不是 能不能 会不会 敢不敢 该不该 那里有 这里有 有了 有过 有着 到了 心中有
    心里有 眼里有 眼中有 手中有 肩上有 脑中有 胸中有 身上有 明确 规范 凡是 凡因 若是 倘若 哪怕
    谈到 说到 讲到 一想到 一提到 每当 明知 问一问 想一想 看一看 查一查 比一比
"""
"""Words that open members: of function (才能, 随着), and verbs that call for something (坚持)."""

SINGLE: Final = "要不对让从以把靠与用向为将讲敢能谁凡是在给使当被该会想看听抓查比学问树强促补"
"""Openings of one character."""

FRAMING: Final = "是在以向为对给把让从用靠问"
"""Those of them that open phrases of one pattern side by side: 以…，以…，以… · 在…，在…，在…."""

_NOUNS = """
    不锈 对手 对方 对象 对岸 对口 对外 对内 对策 从业 从事 从前 从此 从政 从医 以色列 以来 以后
    以前 以下 以上 以及 以往 与会 与此 用户 用人 用工 用地 用途 用品 向导 为民 为人 为此 为何 将军
    将士 将来 讲话 讲座 讲台 讲师 能力 能源 能量 能手 能级 凡事 是以 在座 在场 在职 在校 在外 在岗
    给予 使命 使用 使者 当前 当地 当时 当年 当天 当事 当代 当局 当今 会议 会员 会场 会见 会谈 会上
    会后 想法 看法 看点 看台 听众 听取 抓手 查处 比例 比赛 比如 比较 比重 比亚 学校 学生 学院 学术
    学习 学员 学者 学科 学历 学位 学界 问题 问卷 问世 树木 强国 强军 强县 强市 强省 强项 强大 强调
    促进 补贴 补助 补充 补偿 要求 要素 要点 要么 要是 要闻 要领 要害 要务 要员 要塞
"""
"""Words that begin like an opening of one character and are none."""


def _either(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


OPENING: Final = re.compile(
    f"(?:{_either(_SUBJECTS)})?(?:{_either(_WORDS)}|(?!{_either(_NOUNS)})[{SINGLE}])"
)
"""A known opening, a subject before it or not."""

LEAD: Final = re.compile(
    r"(?:要|须|必须|应|应当|应该|需|需要|会|能|能够|可以|将|是|就是|在于|做到|来|去|地|都|也|更|并|而|以"
    r"|我们|你们|他们|大家|同志们|干部|党员|同志|单位|部门|始终|一直|一定|继续|不断|坚持|[：“—])$"
)
"""What may stand before the first member in its clause: 我们要|坚持…，坚持…，坚持…."""

TALK: Final = ("我", "你", "他", "她", "它", "这", "那", "此", "其", "尊敬", "亲爱")
"""What may not begin words that are shared by chance: 我们的…，我们的…，我们的…."""

NUMERAL: Final = frozenset("0123456789一二三四五六七八九十百千万两第零〇○")
"""What a shared opening may not begin with: 一九四六年…。一九四七年… are dates."""
