"""How often each rule has found something, in place of the findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from gangmu.checker.work import Checked


def write(results: Iterable[Checked]) -> Iterator[str]:
    """Yield a line for each rule that has, the most frequent first."""
    count = Counter((each.code, each.name) for result in results for each in result.findings)
    width = max((len(str(number)) for number in count.values()), default=0)
    for (code, name), number in sorted(count.items(), key=lambda row: (-row[1], row[0])):
        yield f"{number:>{width}}  {code}  {name}\n"
