"""Lists: in lines, in mid-paragraph, and in flattened text. The rules are those of ``layout``."""

from __future__ import annotations

from tests.strategies.labels import FLOATING, Way, marks
from tests.strategies.layout import (
    Inside,
    flat_ways,
    floating_ways,
    has_list,
    is_open,
    last,
    outermost,
    trail,
    ways_in_lines,
)
from tests.strategies.plans import Mark, Plan
from tests.strategies.scribe import Scribe

from gangmu.numbering.kinds import kind_table
from gangmu.tree import Heading, Item, Series


def in_lines(scribe: Scribe, inside: Inside) -> Plan:
    """Write a list whose members open lines."""
    far = scribe.far(inside)
    way = scribe.way(outermost(ways_in_lines(inside)) if far else ways_in_lines(inside))
    forms = ("titled", "headed", "bare") if far else ("titled", "headed", "plain", "bare")
    form = "alone" if way.style == "plain" else scribe.one(*forms)
    prefix = f"{inside.number}." if way.style == "stacked" else ""
    found = marks(way, scribe.count(2, min(5, way.most)), prefix)
    scribe.left -= len(found)
    series = Plan(Series, values=(way.style,))
    for number, mark in enumerate(found, 1):
        item = _item(series, mark, way)
        _FORMS[form](scribe, item, inside.item(way, number))
        if number < len(found):
            trail(item, scribe.line)
    bare = form == "bare" or (form == "plain" and not has_list(last(series)))
    series.open = is_open(series, way, bare=bare)
    return series


def _item(series: Plan, mark: Mark, way: Way) -> Plan:
    item = Plan(Item)
    item.add(mark, way.gap)
    series.add(item)
    return item


def _titled(scribe: Scribe, item: Plan, inside: Inside) -> None:
    """一、加强领导 on a line; below it paragraphs, or at once a list."""
    if scribe.goes_deeper(inside) and scribe.maybe():
        below = in_lines(scribe, inside)
        heading = scribe.announcing(below) if scribe.maybe() else scribe.heading("line")
        item.add(heading, scribe.line, below)
    else:
        item.add(scribe.heading("line"), scribe.line)
        _paragraphs(scribe, item, inside)


def _bare(scribe: Scribe, item: Plan, inside: Inside) -> None:
    """一、加强领导 on a line and nothing else, or a list below."""
    item.add(scribe.heading("line"))
    if scribe.goes_deeper(inside):
        item.add(scribe.line, in_lines(scribe, inside))


def _headed(scribe: Scribe, item: Plan, inside: Inside) -> None:
    """一、加强领导。各村… in one paragraph."""
    item.add(scribe.heading("stop"), "。")
    _last_paragraph(scribe, item, inside, only=True)


def _plain(scribe: Scribe, item: Plan, inside: Inside) -> None:
    """一、各村… without heading: a sentence, or a long lead to a list."""
    if scribe.goes_deeper(inside):
        below = in_paragraph(scribe, inside, after_colon=True)
        item.add(scribe.sentence("：", 5, 6), below)
    else:
        item.add(scribe.sentence())


def _alone(scribe: Scribe, item: Plan, inside: Inside) -> None:
    """一 on a line, and paragraphs below."""
    item.add(scribe.line)
    _paragraphs(scribe, item, inside)


_FORMS = {"titled": _titled, "bare": _bare, "headed": _headed, "plain": _plain, "alone": _alone}


def _paragraphs(scribe: Scribe, item: Plan, inside: Inside) -> None:
    if scribe.maybe():
        scribe.body(item)
        item.add(scribe.line)
    _last_paragraph(scribe, item, inside)
    end = item.parts[-1]
    if isinstance(end, Plan) and end.kind is Series and not end.open and scribe.maybe(2):
        item.add(scribe.line)
        scribe.body(item)


def _last_paragraph(scribe: Scribe, item: Plan, inside: Inside, *, only: bool = False) -> None:
    """Write a paragraph that may lead to a list: in its own line or in the lines below.

    ``only``: the item has no other paragraph.
    """
    if not scribe.goes_deeper(inside):
        scribe.body(item, least=2)
    elif scribe.far(inside) or scribe.maybe():
        below = in_lines(scribe, inside)
        scribe.lead(item, below, "。")
        item.add(scribe.line, below)
    else:
        stop = scribe.one("：", "。")
        below = in_paragraph(scribe, inside, after_colon=only and stop == "：")
        scribe.lead(item, below, stop)
        item.add(below)


def in_paragraph(scribe: Scribe, inside: Inside, *, after_colon: bool = False) -> Plan:
    """Write a list in mid-paragraph, which may hold lists of one-sentence members."""
    deeper = not inside.in_paragraph
    way = scribe.way(floating_ways(inside, after_colon=after_colon))
    found = marks(way, scribe.count(2, 4))
    form = scribe.one("clauses", "sentences", *(["headed"] if deeper else []))
    if form == "clauses" and scribe.maybe(2):
        found = _mixed(scribe, way, inside, found)
    scribe.left -= len(found)
    series = Plan(Series, values=(way.style,))
    for number, mark in enumerate(found, 1):
        item = _item(series, mark, way)
        here = inside.item(way, 0)._replace(in_paragraph=True)
        if form == "clauses":
            item.add(scribe.sentence("。" if number == len(found) else "；", 1, 2))
        elif form == "headed":
            _headed_in_paragraph(scribe, item, here)
        elif deeper:
            _plain(scribe, item, here)
        else:
            item.add(scribe.sentence())
    return series


def _mixed(scribe: Scribe, way: Way, inside: Inside, found: list[Mark]) -> list[Mark]:
    """Return markers of which all but the first are in another style of one kind: 一个是…二是…"""
    kinds = kind_table()
    others = [each for each in FLOATING if kinds[each.style] == kinds[way.style]]
    others = [each for each in others if each.style not in (way.style, "sequence")]
    if not others or kinds[way.style] in inside.kinds:
        return found
    return [*found[:1], *marks(scribe.one(*others), len(found))[1:]]


def _headed_in_paragraph(scribe: Scribe, item: Plan, inside: Inside) -> None:
    item.add(scribe.heading("stop"), "。")
    if scribe.goes_deeper(inside):
        below = in_paragraph(scribe, inside, after_colon=True)
        scribe.lead(item, below, "：")
        item.add(below)
    else:
        item.add(scribe.sentence(least=2))


def flattened(scribe: Scribe, inside: Inside, levels: int, *, cut: bool = False) -> Plan:
    """Write a list of a style that opens lines where no lines are left (rule 8).

    ``cut``: its markers cut off the headings above.
    """
    way = scribe.way(flat_ways(inside, cut=cut))
    found = marks(way, scribe.count(2, 3))
    series = Plan(Series, values=(way.style,))
    runs_on = levels == 2 and scribe.maybe()
    for number, mark in enumerate(found, 1):
        item = _item(series, mark, way)
        here = inside.item(way, number)
        if levels == 1 or not flat_ways(here, cut=runs_on):
            _headed_in_paragraph(scribe, item, here._replace(in_paragraph=True))
            continue
        below = flattened(scribe, here, levels - 1, cut=runs_on)
        if runs_on:
            item.add(Plan(Heading, [scribe.prose.heading()], ("inferred",)))
        else:
            item.add(scribe.heading("stop"), "。")
            scribe.lead(item, below, "。")
        item.add(below)
    return series
