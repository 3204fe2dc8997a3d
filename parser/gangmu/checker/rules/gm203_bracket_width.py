"""GM203: brackets of different widths."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Fix, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.edit.edited import Edit
from gangmu.tree import Marker

_WIDE = str.maketrans("()", "（）")
_NARROW = str.maketrans("（）", "()")
_BRACKETS = "()（）"
_MIXED = frozenset({"（)", "(）"})
_STYLES = frozenset({"hanzi_paren", "digit_paren"})


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
        各单位要按时报送材料（每月五日前⟦)⟧，不得拖延。

    改后：
        各单位要按时报送材料（每月五日前），不得拖延。

    坏例（gongwen）：
        一、加强领导
        ⟦(一)⟧各级要负起责任。
        (二)各部门要配合。

    改后：
        一、加强领导
        （一）各级要负起责任。
        （二）各部门要配合。

    好例：
        一、加强领导
        (一)各级要负起责任。
        (二)各部门要配合。
    """

    code, name, severity = "GM203", "bracket-width", "warning"
    source, kind = "GB/T 15834—2011 4.9", "standard"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each marker and each pair whose brackets are not alike.

        A series that is written otherwise throughout is one finding.
        """
        widths = _widths(context)
        for series in context.series:
            markers = [item.marker for item in series.items if item.marker.style in widths]
            odd = [marker for marker in markers if _edits(marker, widths[marker.style])]
            whole = len(odd) == len(markers) > 1
            for group in [odd] if whole else [[marker] for marker in odd]:
                yield self._markers(group, widths[group[0].style])
        yield from self._pairs(context)

    def _markers(self, markers: Sequence[Marker], wide: bool) -> Finding:
        width = Pair("全角", "full width") if wide else Pair("半角", "half width")
        here = quoted(markers[0].text)
        return self.finding(
            markers[0],
            Pair(
                f"编号“{here}”{'等' if markers[1:] else ''}的括号应为{width.zh}",
                f"the brackets of “{here}”{' and others' if markers[1:] else ''} should be "
                f"{width.en}",
            ),
            Pair(f"把括号改成{width.zh}", f"make the brackets {width.en}"),
            fix=Fix(True, tuple(edit for marker in markers for edit in _edits(marker, wide))),
            claims=map(claim, markers),
        )

    def _pairs(self, context: Context) -> Iterator[Finding]:
        for opening, closing in context.marks.pairs:
            pair = context.text[opening] + context.text[closing]
            if pair in _MIXED:
                at = opening if pair[0] == "(" else closing
                other = opening + closing - at
                yield self.finding(
                    (at, at + 1),
                    Pair("这对括号一半全角、一半半角", "one bracket is full width, the other half"),
                    Pair("都改成全角", "make both full width"),
                    related=[Related(other, other + 1, Pair("另一半", "the other one"))],
                    fix=Fix(True, (Edit(at, at + 1, context.text[at].translate(_WIDE)),)),
                )


def _widths(context: Context) -> dict[str, bool]:
    """Return for each style with brackets whether they should be full width.

    What most have is right; ``gongwen`` asks nobody.
    """
    counts: dict[str, Counter[bool]] = {}
    for marker in context.markers:
        if marker.style in _STYLES:
            count = counts.setdefault(marker.style, Counter())
            count.update(each in "（）" for each in marker.text if each in _BRACKETS)
    gongwen = context.preset == "gongwen"
    return {style: gongwen or count[True] >= count[False] for style, count in counts.items()}


def _edits(marker: Marker, wide: bool) -> list[Edit]:
    table = _WIDE if wide else _NARROW
    return [
        Edit(at, at + 1, each.translate(table))
        for at, each in enumerate(marker.text, marker.start)
        if each in _BRACKETS and each.translate(table) != each
    ]
