"""GM104: the numbers of a series do not count on."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.displaced import Displaced, displaced, edit_of, place_of, written
from gangmu.checker.finding import Finding, Fix, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule

_SWAPPED = Pair("与这一项颠倒", "swapped with this one")


class OutOfOrder(Rule):
    """编号次序错乱。

    一组编号里没有缺项，但次序不对：两项互换了位置，或某一项的序号写错了。先看内容该在前还是在后，
    再决定是移动段落还是改序号。

    English:
        The numbers of a series do not count on.

        No member is lost: two have changed places, or one has a wrong number. Whether the
        paragraphs are to be moved or only the numbers changed depends on what they say.

    坏例：
        今年要抓好几件事：
        一、修好道路。道路是发展的前提。
        ⟦三、⟧管好水源。水源是生活的保障。
        二、办好学校。学校是未来的希望。
        四、建好医院。医院是健康的依靠。

    坏例：
        各部门要做到：一是按时报送；二是主动沟通；⟦七是⟧及时反馈；四是认真整改。

    好例：
        各部门要做到：一是按时报送；二是主动沟通；三是及时反馈；最后，认真整改。
    """

    code, name, severity = "GM104", "out-of-order", "error"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each cause of disorder."""
        for series in context.series:
            faults = [fault for fault in context.faults(series) if fault.kind == "order"]
            wider = None if faults else displaced(context, series)
            if wider is not None and wider.fault.kind == "order":
                yield self._found(context, wider)
            places = tuple(place_of(item.marker) for item in context.members(series) if faults)
            for fault in faults:
                disorder = Displaced(fault, places, (series,))
                yield self._found(context, disorder, _fix(context, disorder))

    def _found(self, context: Context, disorder: Displaced, fix: Fix | None = None) -> Finding:
        fault, places, _ = disorder
        place = places[fault.member]
        here = quoted(context.text[place.start : place.end])
        wanted = quoted(written(context.text, place, fault.expected))
        other = None if fault.other is None else places[fault.other]
        help = Pair(f"改为“{wanted}”", f"make it “{wanted}”")
        if other is not None:
            help = Pair("把两项换过来，或把序号对调", "move the two members, or swap their numbers")
        return self.finding(
            (place.start, place.end),
            Pair(
                f"编号次序不对：这里是“{here}”，应为“{wanted}”",
                f"the numbers are out of order: “{here}” where “{wanted}” is due",
            ),
            help,
            related=[] if other is None else [Related(other.start, other.end, _SWAPPED)],
            fix=fix,
            claims=map(claim, disorder.series),
        )


def _fix(context: Context, disorder: Displaced) -> Fix | None:
    """Return the edits of the numbers alone; the members stay where they are."""
    fault, places, _ = disorder
    wanted = {fault.member: fault.expected}
    if fault.other is not None:
        wanted[fault.other] = fault.expected + 1
    edits = [edit_of(context.text, places[at], to) for at, to in sorted(wanted.items())]
    whole = tuple(edit for edit in edits if edit is not None)
    return Fix(False, whole) if len(whole) == len(edits) else None
