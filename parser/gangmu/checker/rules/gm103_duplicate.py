"""GM103: a number stands twice in a series."""

from __future__ import annotations

from collections.abc import Iterator

from gangmu.checker.context import Context
from gangmu.checker.displaced import Displaced, displaced, place_of, written
from gangmu.checker.finding import Finding, Fix, Pair, Related, claim, quoted
from gangmu.checker.rule import Rule
from gangmu.checker.sequence import Fault
from gangmu.edit.edited import Edit
from gangmu.numbering.styles import style_of
from gangmu.tree import Series, find


class Duplicate(Rule):
    """编号重复。

    一组编号里同一个序号用了两次，多半是增加一项后没有把后面的序号改过来。通篇每项都写“一”的
    老写法，以及“一是……一是……”这样的并列，不算错。

    English:
        A number stands twice in a series.

        Most often a member was put in and the later ones were not numbered anew. Lists whose
        members are all numbered 一, an old custom, and the 一是…一是… that sets two things side by
        side, are right.

    坏例：
        今年要抓好几件事：
        一、修好道路。道路是发展的前提。
        二、管好水源。水源是生活的保障。
        ⟦二、⟧办好学校。学校是未来的希望。
        三、建好医院。医院是健康的依靠。

    改后：
        今年要抓好几件事：
        一、修好道路。道路是发展的前提。
        二、管好水源。水源是生活的保障。
        三、办好学校。学校是未来的希望。
        四、建好医院。医院是健康的依靠。

    坏例：
        各部门要做到：一是按时报送；二是主动沟通；⟦二是⟧及时反馈；四是认真整改。

    改后：
        各部门要做到：一是按时报送；二是主动沟通；三是及时反馈；四是认真整改。

    好例：
        改造分两种办法进行：一是对大厂，采取合并的办法；一是对小厂，采取联合的办法。
    """

    code, name, severity = "GM103", "duplicate", "error"
    source, kind = "practice", "practice"

    def check(self, context: Context) -> Iterator[Finding]:
        """Yield a finding for each number that stands in a series a second time."""
        for series in context.series:
            faults = context.faults(series)
            wider = displaced(context, series) if faults else None
            if wider is not None and wider.fault.kind == "duplicate":
                yield self._found(context, wider)
                continue
            if not faults or _begins_anew(context, series) or _is_all_one(context, series):
                continue
            places = tuple(place_of(item.marker) for item in context.members(series))
            for fault in faults:
                if fault.kind == "duplicate":
                    fix = _fix(context, series, fault) if len(faults) == 1 else None
                    yield self._found(context, Displaced(fault, places, (series,)), fix)

    def _found(self, context: Context, double: Displaced, fix: Fix | None = None) -> Finding:
        fault, places, _ = double
        assert fault.other is not None
        place, other = places[fault.member], places[fault.other]
        here = quoted(context.text[place.start : place.end])
        wanted = quoted(written(context.text, place, fault.expected))
        return self.finding(
            (place.start, place.end),
            Pair(f"“{here}”重复，这里应为“{wanted}”", f"“{here}” stands twice; “{wanted}” is due"),
            Pair(
                f"改为“{wanted}”，后面的序号依次顺改",
                f"make it “{wanted}” and number the later members on",
            ),
            related=[Related(other.start, other.end, Pair("另一个在这里", "the other one"))],
            fix=fix,
            claims=map(claim, double.series),
        )


def _begins_anew(context: Context, series: Series) -> bool:
    """Tell whether a lone 一是 stands before a list of its own: 一是… 一是 二是 三是."""
    ordinals = [item.marker.ordinal for item in context.members(series)[:3]]
    return ordinals == [1, 1, 2] and not style_of(series.style).rank


def _is_all_one(context: Context, series: Series) -> bool:
    least = 3 if style_of(series.style).rank else 2
    ordinals = {item.marker.ordinal for item in context.members(series)}
    return ordinals == {1} and len(context.members(series)) >= least


def _fix(context: Context, series: Series, fault: Fault) -> Fix | None:
    """Return the edits that count the member on, and the later ones where they do not yet."""
    later = context.members(series)[fault.member :]
    on = len(later) > 1 and later[1].marker.ordinal == fault.expected + 1
    edits: list[Edit] = []
    for number, item in enumerate(later[:1] if on else later, fault.expected):
        if item.marker.ordinal == 0:
            continue
        edit = context.relabelled(item.marker, number)
        if edit is None or any(below.style == "stacked" for below in find(item, Series)):
            return None
        edits.append(edit)
    return Fix(True, tuple(edits))
