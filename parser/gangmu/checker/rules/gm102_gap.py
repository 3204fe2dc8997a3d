"""GM102: a number is missing inside a series."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.finding import Finding, Fix, Pair, Related, claim, quoted
from gangmu.checker.numbers import label_of
from gangmu.checker.present import is_present
from gangmu.checker.rule import Rule
from gangmu.checker.sequence import Fault
from gangmu.edit.edited import Edit
from gangmu.tree import Item, Series, find


class Gap(Rule):
    """编号中断。

    一组编号中间跳过了序号：或是那一项（或它的序号）丢了，或是删去一项后没有重新编号。
    先查原稿有没有漏；确实没有漏，再把后面的序号依次改过来。

    English:
        A number is missing inside a series.

        Either the member (or only its number) was lost, or a member was taken out and the rest
        not numbered anew. Look for the lost member first; the fix, which numbers the later members
        on, is right only if there is none.

    坏例：
        今年要抓好几件事：
        一、修好道路。道路是发展的前提。
        二、管好水源。水源是生活的保障。
        ⟦四、⟧办好学校。学校是未来的希望。

    改后：
        今年要抓好几件事：
        一、修好道路。道路是发展的前提。
        二、管好水源。水源是生活的保障。
        三、办好学校。学校是未来的希望。

    好例：
        今年要抓好几件事：
        一、修好道路。道路是发展的前提。
        二、管好水源。水源是生活的保障。
        三、办好学校。学校是未来的希望。
    """

    code, name, severity = "GM102", "gap", "error"
    source, kind = "practice", "practice"
    yields_to = ("GM103", "GM104", "GM201")

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each place where a series skips numbers."""
        for series in context.series:
            faults = context.faults(series)
            for fault in faults:
                if fault.kind == "gap" and not is_present(context, series, fault):
                    fix = _fix(context, series, fault) if len(faults) == 1 else None
                    yield self._found(context, series, fault, fix)

    def _found(self, context: Context, series: Series, fault: Fault, fix: Fix | None) -> Finding:
        items = context.members(series)
        before, marker = items[fault.member - 1].marker, items[fault.member].marker
        first, last = (label_of(marker, fault.missing[end]) for end in (0, -1))
        lost = quoted(first) if first == last else f"{quoted(first)}”至“{quoted(last)}"
        lost_en = lost.replace("”至“", "” to “")
        here, there = quoted(marker.text), quoted(before.text)
        return self.finding(
            marker,
            Pair(
                f"编号从“{there}”跳到“{here}”，中间缺“{lost}”",
                f"the numbers go from “{there}” to “{here}”: “{lost_en}” is missing",
            ),
            Pair(
                "查对原稿，补上缺项；没有缺项就把后面依次改号",
                "put back what is lost, or number the later members on if nothing is",
            ),
            related=[Related(before.start, before.end, Pair("前一项在这里", "the one before"))],
            fix=fix,
            claims=[claim(series)],
        )


def _fix(context: Context, series: Series, fault: Fault) -> Fix | None:
    """Return the edits that number the later members on; none where stacked numbers hang on."""
    edits: list[Edit] = []
    for item in series.items[fault.member :]:
        if item.marker.ordinal == 0:
            continue
        edit = context.relabelled(item.marker, item.marker.ordinal - len(fault.missing))
        if edit is None or _has_stacked(item):
            return None
        edits.append(edit)
    return Fix(False, tuple(edits))


def _has_stacked(item: Item) -> bool:
    return any(series.style == "stacked" for series in find(item, Series))
