"""GM401: a heading runs on into the text below it."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Fix, Pair, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.edit.edited import Edit
from gangmu.tree import Heading, Item, Series


class HeadingRunsOn(Rule):
    """标题与正文连写。

    标题后面没有换行，也没有句号，正文紧接着标题写下去，读者分不清标题到哪里为止。多半是复制时
    换行丢了。应另起一段；确要接排的，标题末尾加句号。

    English:
        A heading runs on into the text below it.

        Neither a line end nor a stop parts the heading from what follows, so no reader can tell
        where it ends. Most often a line end was lost when the text was copied. Begin a new line, or
        end the heading with a stop. What only one of several siblings has is taken for no heading.

    坏例：
        同志们：
        今天我讲两点意见。
        一、提高思想认识，增强防汛责任感
        当前，汛期已到。各级要看到困难，早作准备。
        二、⟦加强组织领导，落实防汛责任⟧落实防汛责任，关键在主要负责同志。各村要备足沙袋和船只。
        各户要知道往哪里撤，值班人员不得离岗，遇有险情立即上报，宁可十防九空，不可失防万一。水库要有人看，堤坝要有人巡，低洼处要有人守。哪里出了问题，就追究哪里的责任；哪个环节松了劲，就从哪个环节查起。汛期不过，队伍不撤，电话不断，物资不动。

    改后：
        同志们：
        今天我讲两点意见。
        一、提高思想认识，增强防汛责任感
        当前，汛期已到。各级要看到困难，早作准备。
        二、加强组织领导，落实防汛责任。落实防汛责任，关键在主要负责同志。各村要备足沙袋和船只。
        各户要知道往哪里撤，值班人员不得离岗，遇有险情立即上报，宁可十防九空，不可失防万一。水库要有人看，堤坝要有人巡，低洼处要有人守。哪里出了问题，就追究哪里的责任；哪个环节松了劲，就从哪个环节查起。汛期不过，队伍不撤，电话不断，物资不动。

    好例：
        同志们：
        今天我讲两点意见。
        一、提高思想认识，增强防汛责任感
        当前，汛期已到。各级要看到困难，早作准备。
        二、加强组织领导，落实防汛责任
        落实防汛责任，关键在主要负责同志。值班人员不得离岗，遇有险情立即上报。
    """

    code, name, severity = "GM401", "heading-runs-on", "warning"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each heading that runs on, if all its siblings have headings."""
        for series in context.series:
            if all(item.heading for item in series.items):
                yield from (self._found(context.text, each) for each in _running(series))

    def _found(self, text: str, heading: Heading) -> Finding:
        end = heading.end
        here, after = quoted(heading.text[-8:]), quoted(text[end : end + 8])
        return self.finding(
            heading,
            Pair(
                f"标题“{here}”与正文“{after}”之间没有换行，也没有标点",
                f"the heading ending “{here}” runs on into “{after}”",
            ),
            Pair(
                "标题后另起一段，或加句号", "begin a new line after the heading, or end it with 。"
            ),
            fix=Fix(False, (Edit(end, end, "。"),)),
            claims=[claim(heading)],
        )


def _running(series: Series) -> Iterator[Heading]:
    """Yield the headings that words follow at once; before an inner marker nothing is unclear."""
    for item in series.items:
        heading = item.heading
        if heading is not None and heading.ending == "inferred" and not _has_list_next(item):
            yield heading


def _has_list_next(item: Item) -> bool:
    children = item.children
    after = next(at for at, child in enumerate(children, 1) if isinstance(child, Heading))
    return after >= len(children) or isinstance(children[after], Series)
