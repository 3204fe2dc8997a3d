"""What a reading of the text costs: the one table, each row with the example that calls for it.

The cheapest consistent reading wins. ``evidence`` weighs the place of a marker by itself; the rows
here weigh how it goes on with what is open. All values are in the same unit (see ``evidence``).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple


class Cost(NamedTuple):
    """One row: what it weighs, in words for people, with an example."""

    name: str
    value: float
    words: str
    english: str
    example: str


_ROWS = (
    # A new series.
    Cost("open", 2.0, "另起一组", "opens a series", "一是…（新的一组）"),
    Cost("lone", 2.3, "这一组只有一项", "the series has one member", "…，一是为了工作。（再无二是）"),
    Cost("lone-fragile", 1.0, "这种标记单独出现多半不是编号", "such a marker alone is mostly prose",
         "首先要感谢大家"),
    Cost("opened", -1.0, "前面有冒号或预告", "a colon or an announcement stands before it", "讲三点意见：一是"),
    Cost("cut-off", -1.5, "文本在此后不久中断", "the text breaks off soon after", "1、开展活动是（下文缺）"),
    Cost("followed", -1.5, "后面同样位置有下一号", "the next number comes later in a like place", "首先，…⏎…⏎其次，"),
    Cost("missing-first", 2.5, "不从一开始", "does not begin at one", "二、…（缺“一、”）"),
    Cost("missing-more", 0.5, "每多缺一项", "for each further lost member", "三是…（缺“一是”“二是”）"),
    Cost("runs-on", 0.3, "接着上一节的编号", "numbers on from the section before", "一、1.2.…二、3."),
    # A member of an open series.
    Cost("second", -2.3, "有了第二项", "the second member has come", "一是…二是"),
    Cost("second-fragile", -1.0, "有了第二项，标记可信", "the second member vouches for the first",
         "首先…其次"),
    Cost("gap", 1.5, "跳号", "skips a number", "一是…三是"),
    Cost("gap-more", 0.7, "每多跳一号", "for each further number skipped", "一是…五是"),
    Cost("repeat", 3.3, "重号", "repeats a number", "一、…一、"),
    Cost("style-change", 0.7, "同组换了写法", "changes its form within a series", "一是…二要"),
    Cost("place-change", 1.2, "段首与段中不一致", "some members open paragraphs, some do not",
         "（段首）一是…（段中）二是"),
    Cost("apart", 1.5, "各项散在不同段落的中间", "members in the middle of different paragraphs",
         "首先要感谢大家。⏎…⏎…，其次"),
    Cost("over-promise", 1.5, "超出预告的数目", "goes beyond the announced count", "讲两点：一是…二是…三是"),
    Cost("reopened", 1.5, "冒号之后应另起一组", "a colon opens a list, it does not go on with one",
         "…注意：二是"),
    Cost("last-word", 3.0, "“最后”未承接“首先”", "最后 without 首先", "第三，…最后，谢谢大家"),
    # Where a series belongs.
    Cost("rank", 3.0, "层级倒置", "an outer style inside an inner one", "1.…一、"),
    Cost("same-inside", 2.0, "同样式套在同样式里", "a style inside itself", "二是抓“五风”：一要"),
    Cost("kin-inside", 0.5, "套在同类的另一种样式里", "a form inside another of its kind", "三要…：一是"),
    Cost("leaves-promise", 1.5, "退出作预告的一节", "leaves the section that announces it",
         "（三）…提几点意见：一、"),
    Cost("after-sentence", 1.0, "已过了上一项的第一句", "a later sentence of the item leads to it",
         "三是…。…还有几点不足：一是"),
    Cost("hanzi-in-word", 3.0, "一、（一）套在一是、第一里", "一、 inside 第一， or 一是", "一是…一、"),
    Cost("after-line", 2.5, "段中的一项到段末为止", "an item in mid-paragraph ends with its paragraph",
         "…三是落实。⏎（一）"),
    Cost("after-paragraph", 1.5, "隔了没有编号的段落", "an unnumbered paragraph stands between",
         "3.…⏎这里强调几点。第一"),
    Cost("one-paragraph", 1.5, "前面各项都只有一段", "the earlier members are one paragraph each",
         "1.…⏎2.…⏎（另起一段）…①"),
    Cost("after-turn", 2.0, "已转入对全体的呼吁或总结", "after the speaker has turned to sum up",
         "三、…⏎总结上面的内容，两项要求。一是"),
    Cost("outgrown", 1.5, "已比前面各项长得多", "has outgrown the earlier members",
         "三是…（很长）…几点不足：一是"),
    Cost("leaves-sentence", 2.0, "未完的段落里退出上一项", "leaves an item inside its own paragraph",
         "一、…做到：一是"),
    Cost("leaves-bare", 3.0, "退出刚立题的一项", "leaves an item that has only its heading",
         "一、加强领导⏎（一）"),
    Cost("leaves-section", 2.0, "退出一节", "leaves a section", "三、…⏎一是"),
    Cost("like-before", -0.8, "上一同级项下也有这样一组", "the item before held such a list too",
         "一、（一）…二、（一）"),
    Cost("again", -0.8, "与前一组并列的同类一组", "the same kind of list again beside the last", "一是…二是…。还有：一是"),
    Cost("fresh", -5.0, "换了说话人或另起附件，回到最外层", "a speaker or an annex begins at the top",
         "张三：⏎1、"),
)  # fmt: skip

COSTS = MappingProxyType({row.name: row for row in _ROWS})
"""All rows by name."""

VALUES = {row.name: row.value for row in _ROWS}
"""The values alone, for the inner loop."""

OUTGROWN_FACTOR = 2.5
"""An item has outgrown its siblings at this many times the length of the longest of them …"""
OUTGROWN_MARGIN = 60
"""… and this many code points more."""
