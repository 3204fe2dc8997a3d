"""Each finding with its line, a caret under what it is about, and what to do.

speech.txt:12:1: 必错 GM102 gap
  编号从“二、”跳到“四、”，中间缺“三、”
   |
12 | 四、办好学校。学校是未来的希望。
   | ^^^^
   = 怎么办：……
   = 另见 speech.txt:11:1：前一项在这里
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gangmu.checker.finding import Finding, Pair
from gangmu.checker.report import SEVERITY_WORDS, Look
from gangmu.checker.report.window import window
from gangmu.checker.work import Checked
from gangmu.write.cells import visible

WIDTH = 100
"""Cells of a line where no terminal says otherwise."""

_BOLD, _RED, _YELLOW, _BLUE, _PLAIN = "\x1b[1m", "\x1b[31m", "\x1b[33m", "\x1b[34m", "\x1b[0m"
_COLOURS = {"error": _RED, "warning": _YELLOW, "advice": _BLUE}

_HELP = Pair("怎么办：", "help: ")
_SEE = Pair("另见 {}：{}", "see {}: {}")
_FIX = {
    True: Pair("可自动改正（--fix）", "can be fixed (--fix)"),
    False: Pair(
        "可自动改正，但请复核（--unsafe-fixes）", "can be fixed, with care (--unsafe-fixes)"
    ),
}
_SUM = Pair("发现 {} 个问题", "{} found")
_FIXED = Pair("改正 {} 个", "{} fixed")


def write(results: Iterable[Checked], look: Look) -> Iterator[str]:
    """Yield the findings, then a line that counts them."""
    count = fixed = 0
    for result in results:
        for finding in result.findings:
            yield "".join(f"{line}\n" for line in _lines(result, finding, look)) + "\n"
        count += len(result.findings)
        fixed += result.fixed
    sums = [(_FIXED, fixed), (_SUM, count)]
    said = [words.of(look.language).format(number) for words, number in sums if number]
    if said:
        yield ("，" if look.language == "zh" else ", ").join(said) + "\n"


def _lines(result: Checked, finding: Finding, look: Look) -> Iterator[str]:
    bold, colour, plain = (_BOLD, _COLOURS[finding.severity], _PLAIN) if look.colour else ("",) * 3
    line, _ = result.positions.position(finding.start)
    margin = " " * len(str(line))
    shown, before, under = window(
        result.text, finding.start, finding.end, (look.width or WIDTH) - len(margin) - 3
    )
    word = SEVERITY_WORDS[finding.severity].of(look.language)
    place = f"{bold}{_place(result, finding.start)}{plain}"
    yield f"{place}: {colour}{word} {finding.code}{plain} {finding.name}"
    yield f"{margin} {visible(finding.message.of(look.language))}"
    yield f"{margin} |"
    yield f"{line} | {shown}"
    yield f"{margin} | {' ' * before}{colour}{'^' * under}{plain}"
    for note in _notes(result, finding, look):
        yield f"{margin} = {note}"


def _notes(result: Checked, finding: Finding, look: Look) -> Iterator[str]:
    if help_ := finding.help.of(look.language):
        yield _HELP.of(look.language) + visible(help_)
    if finding.fix is not None:
        yield _FIX[finding.fix.safe].of(look.language)
    for each in finding.related:
        place, words = _place(result, each.start), visible(each.message.of(look.language))
        yield _SEE.of(look.language).format(place, words)


def _place(result: Checked, offset: int) -> str:
    line, column = result.positions.position(offset)
    return f"{visible(result.path)}:{line}:{column}"
