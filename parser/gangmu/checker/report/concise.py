"""One line for each finding: ``speech.txt:12:3: GM102 必错 …``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gangmu.checker.report import SEVERITY_WORDS, Look
from gangmu.checker.work import Checked
from gangmu.write.cells import visible


def write(results: Iterable[Checked], look: Look) -> Iterator[str]:
    """Yield the lines."""
    for result in results:
        for each in result.findings:
            line, column = result.positions.position(each.start)
            word = SEVERITY_WORDS[each.severity].of(look.language)
            place = f"{visible(result.path)}:{line}:{column}"
            yield f"{place}: {each.code} {word} {visible(each.says(look.language))}\n"
