"""GM203: brackets of different widths."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Fix, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.edit.edited import Edit
from gangmu.tree import Marker

_WIDE = str.maketrans("()", "（）")
_NARROW = str.maketrans("（）", "()")
_BRACKETS = "()（）"
_STYLES = frozenset({"hanzi_paren", "digit_paren"})


class _Use(NamedTuple):
    """The brackets of one marker, and what they should be."""

    marker: Marker
    wide: bool


class BracketWidth(Rule):
    """括号全角半角混用。

    中文的括号是全角的（GB/T 15834—2011 4.9）。一对括号一半全角一半半角，或同一种编号有的用
    （一）有的用 (一)，都应改齐。通篇一致用半角的，speech 预设不报，gongwen 预设要求全角。

    English:
        Brackets of different widths.

        Brackets in Chinese text are full width (GB/T 15834—2011 4.9). A pair of which one is full
        and one half width, or numbers of one style with （一） here and (一) there, should be made
        alike. A text that has half width throughout is left in peace by the preset ``speech``; the
        preset ``gongwen`` wants full width.

    坏例：
        一、加强领导
        （一）各级要负起责任。
        ⟦(二)⟧各部门要配合。
        （三）各单位要落实。

    改后：
        一、加强领导
        （一）各级要负起责任。
        （二）各部门要配合。
        （三）各单位要落实。

    坏例：
        各单位要按时报送材料⟦（⟧每月五日前)，不得拖延。

    改后：
        各单位要按时报送材料（每月五日前），不得拖延。

    坏例（gongwen）：
        一、加强领导
        ⟦(一)⟧各级要负起责任。
        ⟦(二)⟧各部门要配合。

    好例：
        一、加强领导
        (一)各级要负起责任。
        (二)各部门要配合。
    """

    code, name, severity = "GM203", "bracket-width", "warning"
    source, kind = "GB/T 15834—2011 4.9", "standard"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each marker and each pair whose brackets are not alike."""
        for use in _uses(context):
            wanted = use.marker.text.translate(_WIDE if use.wide else _NARROW)
            if use.marker.text != wanted:
                yield self._marker(use)
        yield from self._pairs(context)

    def _marker(self, use: _Use) -> Finding:
        marker = use.marker
        width = Pair("全角", "full width") if use.wide else Pair("半角", "half width")
        here = quoted(marker.text)
        return self.finding(
            marker,
            Pair(
                f"编号“{here}”的括号与同类编号不一致，应为{width.zh}",
                f"the brackets of “{here}” are not like those of its kind: they should be "
                f"{width.en}",
            ),
            Pair(f"把括号改成{width.zh}", f"make the brackets {width.en}"),
            fix=Fix(True, tuple(_edits(marker, use.wide))),
            claims=[claim(marker)],
        )

    def _pairs(self, context: Context) -> Iterator[Finding]:
        for opening, closing in context.marks.pairs:
            pair = context.text[opening] + context.text[closing]
            if pair in {"（)", "(）"}:
                wide = pair.translate(_WIDE)
                at = opening if pair[0] != wide[0] else closing
                other = opening + closing - at
                yield self.finding(
                    (opening, opening + 1),
                    Pair("这对括号一半全角、一半半角", "one bracket is full width, the other half"),
                    Pair("都改成全角", "make both full width"),
                    related=[Related(other, other + 1, Pair("另一半", "the other one"))],
                    fix=Fix(True, (Edit(at, at + 1, context.text[at].translate(_WIDE)),)),
                )


def _uses(context: Context) -> Iterator[_Use]:
    """Yield the markers in brackets with the width that most of their style have."""
    widths: dict[str, Counter[bool]] = {}
    markers = [marker for marker in context.markers if marker.style in _STYLES]
    for marker in markers:
        count = widths.setdefault(marker.style, Counter())
        count.update(each in "（）" for each in marker.text if each in _BRACKETS)
    for marker in markers:
        count = widths[marker.style]
        yield _Use(marker, context.preset == "gongwen" or count[True] >= count[False])


def _edits(marker: Marker, wide: bool) -> Iterator[Edit]:
    for at, each in enumerate(marker.text, marker.start):
        wanted = each.translate(_WIDE if wide else _NARROW)
        if wanted != each:
            yield Edit(at, at + 1, wanted)
