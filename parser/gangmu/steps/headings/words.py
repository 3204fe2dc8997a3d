"""Words and characters by which a heading is told from running text: tables, no branches."""

from __future__ import annotations

from typing import Final


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


BLANKS: Final = " \u3000"
"""Blanks inside a line of the reading text."""

LEADING: Final = BLANKS + "，：、*"
"""What may stand between a marker and the first word of its heading (``*``: Markdown bold)."""

TRAILING: Final = BLANKS + "*"
"""What may stand between the last word of a heading and its stop."""

STOPS: Final = "。！？；："
"""Marks that can end a heading (GB/T 15834—2011, 4.1-4.3, 4.6, 4.7)."""

OPENERS: Final = "“‘《〈（【「『"
CLOSERS: Final = "”’》〉）】」』"
"""What quotation marks and brackets hold ends no heading."""

RUNNING_STYLES: Final = frozenset(_listed("shi yao geshi verb aspect sequence"))
"""Styles of numbering that run on in the sentence: 一是, 首先."""

SPOKEN: Final = ("说", "指出", "强调", "认为", "提出", "要求", "问", "答", "如下", "即", "是", "有")
"""Words before a colon that lead into what follows and so end no heading: 他说：…"""

TOPIC: Final = "方面"
"""The word that by itself marks a topic, parted from its body by a comma: 防汛方面，镇里…"""

TOPIC_ENDS: Final = ("工作", "问题", "资源", "情况", "关系上", "领域", "环节", "层面", "层次")
"""Words that end such topics where most items of the series have them: 排查工作，各单位…"""

BODY_OPENINGS: Final = _listed("""
    当前 目前 现在 近年来 近几年 这些年 前几年 今年 去年 明年 过去 以前 最近 前段时间 近期 我们
    我国 我认为 我想 我说过 我在 我省 我市 我县 我区 他们 你们 大家 有些 有的 一些 这 那 如果
    由于 因为 虽然 尽管 所以 因此 为此 但 而且 除了 比如 例如 再从 同志们 各位代表 经过 根据
    按照 长期以来 一直以来 多年来 总的 特别是 至于 属于 凡 只要 只有 不论 无论 同时 此外 另外
    鉴于 以上
    """)
"""Words that open running text and seldom a heading."""

GLUE_OPENINGS: Final = frozenset(BODY_OPENINGS) | frozenset(
    _listed("""
    前年 以往 未来 改革开放以来 改革开放之 改革开放后 改革开放初 党的十 十八大 十九大 二十大
    习近平 习总书记 毛主席 毛泽东同志 我说 为了 为贯 各级 各地 各部门 各单位 各位 全校 全市
    全省 全区 全县 全党 全体 广大 随着 面对 一方面 首先 古人 常言 俗话 俗语 实践证明 事实证明
    新时代 新形势 一个 一年来 三年来 五年来 每个 每一 没有 什么 所谓 党中央 中央提出 中央要求
    中央决定 中央指出 市委、 省委、 区委、 县委、 从
    """)
)
"""Words that open a body where nothing parts it from its heading: …的活力|近年来，…"""

HEADING_VERBS: Final = frozenset(
    _listed("""
    坚持 落实 加强 推动 深入 加快 打造 实施 提高 建立 扎实 发挥 完善 突出 统筹 健全 持续 增强
    全面 认真 积极 严格 深刻 围绕 紧紧 充分 切实 进一步 大力 优化 强化 深化 推进 着力 开展 聚焦
    促进 引导 组织 支持 做好 抓好 巩固 牢固 牢牢 努力 继续 制定 完成 用好 落细 培育 通过 结合
    注重 立足 主动 不断 解决 实现 增进 激发 防范 破解 构筑
    """)
)
"""Words that open a heading (加强…, 坚持…) and often the sentence after it too."""

MODALS: Final = frozenset(
    _listed("""
    要 必须 应 在 对 以 把 将 能否 能不能 就是 主要 人民 中国 群众 企业 干部 领导
    """)
)
"""Words that open a sentence of the body as often as they stand inside a heading."""

HEADING_OPENINGS: Final = HEADING_VERBS | frozenset(
    _listed("""
    关于 坚决 坚定 弘扬 保护 广泛 层层 集中 狠抓 严守 争取 始终 压实 筑牢 守牢 守住
    """)
)
"""Words with which headings of the pattern verb and object begin."""

PROSE_OPENINGS: Final = frozenset(_listed("对 在 从 必须 不")) | frozenset(BODY_OPENINGS)
"""Words with which a heading that nothing ends seldom begins."""

NO_OPENING: Final = frozenset(
    _listed("""
    中国特色 要求 要素 要点 对外 对象 对策 以及 以上 以来 以下 以人 应用 应对 应急 在于 将来
    把握 把关 这样 从严 从政 从业 人民生活
    """)
)
"""Words that only look like one of those above."""

HEADING_ENDS: Final = frozenset(
    _listed("""
    问题 建设 作用 工程 工作 发展 机制 体系 改革 关系 要求 落实 体制 方面 任务 实效 管理 中心
    精神 基础 支持 开放 格局 底线 水平 自觉 需要 领导 统一 战略 保障 形象 地位 意识 胜利 能力
    责任 到位 标准 环境 创新 安排 民生 主体 振兴 升级 安全 平台 力度 过程 合力 氛围 理念 制度
    保证 动力 提高 意义 活动 成效 质量 效率 服务 监督 指导 部署 措施 活力 优势 转型 融合 增长
    提升 突破 情况 回顾 思想 方法 原则 目标 经验 教训 认识 步骤 方针 政策 关键 重点 方向 路线
    纪律 本色 生态 作风 队伍 形势 坚持 和谐 稳定 事业 效益 现代化 素质 建议 意见 风险 投入 生活
    文化 教育 途径 保护 力量 原因
    """)
)
"""Words with which headings end."""

NEVER_FIRST: Final = "的和与及、，。；：！？了着等性化者们”’》）地得而并或之则力率度量长业制展设"
"""Characters with which no body begins: they go on with the word or phrase before."""

NEVER_LAST: Final = (
    "、，（“‘《的和与及在把对为以将从向是使让被更不要第于由每各新大全有重高强深来我你他这那"
)
"""Characters with which no heading ends: they want a word after them."""
