"""GM202: the wrong punctuation after a number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Fix, Pair, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.edit.edited import Edit
from gangmu.tree import Marker


class _Row(NamedTuple):
    """What may not stand after the numbers of a style, and what should."""

    style: str
    wrong: str
    right: str
    clause: str
    strict: bool = False
    """True where common usage allows it: only ``gongwen`` asks for more."""


_ROWS = (
    _Row("hanzi", "．.，,", "、", "B.3.2"),
    _Row("hanzi_paren", "、", "", "B.3.4"),
    _Row("digit_paren", "、", "", "B.3.4"),
    _Row("circled", "、", "", "B.3.4"),
    _Row("digit", "、", ".", "B.3.3", strict=True),
    _Row("stacked", "、", "", "B.3.5", strict=True),
    _Row("ordinal", "、", "，", "B.3.1", strict=True),
    _Row("unit", "、", "，", "B.3.1", strict=True),
    _Row("qi", "、", "，", "B.3.1", strict=True),
    _Row("sequence", "、", "，", "B.3.1", strict=True),
    _Row("yao", "、", "", "B.3.7", strict=True),
)
_BY_STYLE = {row.style: row for row in _ROWS}


class MarkerPunctuation(Rule):
    """序号后的标点不对。

    “一”后用顿号，（一）和①后不用标点，“1”后用下脚点，“第一”“首先”后用逗号
    （GB/T 15834—2011 附录 B.3.1–B.3.5）。同一种写法全文只报一次。“1、”“第一、”在讲话稿里极
    常见，speech 预设不报，gongwen 预设报。

    English:
        The wrong punctuation after a number.

        一 takes 、, （一） and ① take nothing, 1 takes a stop, 第一 and 首先 take a comma
        (GB/T 15834—2011 B.3.1–B.3.5). One way of writing is one finding, however often it comes.
        1、 and 第一、 are so common in speeches that only the preset ``gongwen`` reports them.

    坏例：
        一、加强领导
        ⟦（一）、⟧各级要负起责任。
        （二）、各部门要配合。

    改后：
        一、加强领导
        （一）各级要负起责任。
        （二）各部门要配合。

    坏例：
        今年要抓好几件事：
        ⟦一.⟧修好道路。道路是发展的前提。
        二.管好水源。水源是生活的保障。

    改后：
        今年要抓好几件事：
        一、修好道路。道路是发展的前提。
        二、管好水源。水源是生活的保障。

    坏例（gongwen）：
        今年要抓好几件事：
        ⟦1、⟧修好道路。道路是发展的前提。
        2、管好水源。水源是生活的保障。

    改后：
        今年要抓好几件事：
        1.修好道路。道路是发展的前提。
        2.管好水源。水源是生活的保障。

    好例：
        今年要抓好几件事：
        1、修好道路。道路是发展的前提。
        2、管好水源。水源是生活的保障。
    """

    code, name, severity = "GM202", "marker-punctuation", "warning"
    source, kind = "GB/T 15834—2011 B.3.1–B.3.7", "standard"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each way of writing numbers that has the wrong mark after them."""
        found: dict[tuple[str, str], list[Marker]] = {}
        for marker in context.markers:
            row = _BY_STYLE.get(marker.style)
            if row is None or (row.strict and context.preset != "gongwen"):
                continue
            if marker.text[-1] in row.wrong:
                found.setdefault((marker.style, marker.text[-1]), []).append(marker)
        for (style, _), markers in found.items():
            yield self._found(context, _BY_STYLE[style], markers)

    def _found(self, context: Context, row: _Row, markers: Sequence[Marker]) -> Finding:
        here, all_of = quoted(markers[0].text), len(markers)
        many = (f"（共{all_of}处）", f" ({all_of} in all)") if all_of > 1 else ("", "")
        right = row.right or "不用标点"
        return self.finding(
            markers[0],
            Pair(f"序号“{here}”后的标点不对{many[0]}", f"wrong punctuation in “{here}”{many[1]}"),
            Pair(
                f"按 {row.clause}，这种序号后{'用“' + right + '”' if row.right else right}",
                f"{row.clause} asks for {'“' + right + '”' if row.right else 'nothing'} after it",
            ),
            fix=Fix(True, tuple(_edit(context.text, row, marker) for marker in markers)),
            claims=map(claim, markers),
        )


def _edit(text: str, row: _Row, marker: Marker) -> Edit:
    """Return the edit of the mark. Before a digit a stop would make a decimal: ． is wider."""
    wide = row.right == "." and text[marker.end : marker.end + 1].isdecimal()
    return Edit(marker.end - 1, marker.end, "．" if wide else row.right)
