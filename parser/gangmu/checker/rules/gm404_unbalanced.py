"""GM404: a bracket or quotation mark without its partner."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from gangmu.checker.brackets import OPENING, Unpaired
from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Pair, Related
from gangmu.checker.rule import Rule
from gangmu.lines import LINE_END

_NEAR = 20
"""So close (code points) two lone marks of different kinds were meant as a pair."""


class Unbalanced(Rule):
    """引号、括号不成对。

    引号、括号、书名号都应成对（GB/T 15834—2011 4.8、4.9、4.14）。只有一半，读者分不清引文或注释
    到哪里为止。一段引文分成几段时，每段开头都用前引号、最后一段才用后引号，不算错。

    English:
        A bracket or quotation mark without its partner.

        Quotation marks, brackets and title marks come in pairs (GB/T 15834—2011 4.8, 4.9, 4.14).
        With one half alone no reader can tell where the quotation ends. A quotation of several
        paragraphs that opens each of them anew and is closed in the last one is right.

    坏例：
        要牢记⟦“⟧为人民服务的宗旨，多办实事。

    坏例：
        要落实《安全生产法》⟦》⟧的规定，守住底线。

    坏例：
        请按市办发⟦[⟧2020)12号文件办理。

    坏例：
        这个意见是⟦”⟧实干”两个字。

    好例：
        要牢记“为人民服务”的宗旨，多办实事。
        他说：“我们要多听。
        “我们还要多看。”
        1）按时报送；2）按时反馈。
    """

    code, name, severity = "GM404", "unbalanced", "warning"
    source, kind = "GB/T 15834—2011 4.8, 4.9, 4.14", "standard"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each mark without partner."""
        marks = deque(context.marks.unpaired)
        while marks:
            mark = marks.popleft()
            if mark.turned:
                yield self._turned(context, mark)
            elif marks and _belong(context.text, mark, marks[0]):
                yield self._mismatched(context, mark, marks.popleft())
            else:
                yield self._lone(context, mark)

    def _lone(self, context: Context, mark: Unpaired) -> Finding:
        here = context.text[mark.at]
        return self.finding(
            (mark.at, mark.at + 1),
            Pair(
                f"“{here}”不成对" if here not in "“”" else f"{here} 不成对",
                f"{here} has no partner",
            ),
            Pair("补上另一半，或删去这一半", "put in the other half, or take this one out"),
        )

    def _turned(self, context: Context, mark: Unpaired) -> Finding:
        here = context.text[mark.at]
        assert mark.other is not None
        return self.finding(
            (mark.at, mark.at + 1),
            Pair(f"{here} 的方向反了", f"{here} faces the wrong way"),
            Pair("这一对应一前一后", "one of the two should open and the other close"),
            related=[Related(mark.other, mark.other + 1, Pair("另一半", "the other half"))],
        )

    def _mismatched(self, context: Context, mark: Unpaired, other: Unpaired) -> Finding:
        here, there = context.text[mark.at], context.text[other.at]
        return self.finding(
            (mark.at, mark.at + 1),
            Pair(f"{here} 与 {there} 不配套", f"{here} and {there} do not match"),
            Pair("改成同一种括号", "make them a pair of one kind"),
            related=[Related(other.at, other.at + 1, Pair("另一半", "the other half"))],
        )


def _belong(text: str, mark: Unpaired, other: Unpaired) -> bool:
    """Tell whether two lone marks of different kinds were meant as a pair: [1979)."""
    inside = text[mark.at + 1 : other.at] if other.at - mark.at <= _NEAR else "\n"
    return (
        not other.turned
        and text[mark.at] in OPENING
        and text[other.at] not in OPENING
        and not LINE_END.search(inside)
    )
