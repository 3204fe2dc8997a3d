"""docs/performance.md: prose by hand, tables by the benchmarks."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.corpora import ROOT

PAGE = ROOT / "docs" / "performance.md"
PLOT = ROOT / "docs" / "performance.svg"


def put(section: str, text: str, page: Path = PAGE) -> None:
    """Put a text between the comments that open and close a section of the page.

    Raises:
        ValueError: when the page has no such section.
    """
    old = page.read_text("utf-8")
    opening, closing = f"<!-- {section}: written by benchmarks -->", f"<!-- end of {section} -->"
    pattern = re.compile(f"{re.escape(opening)}.*?{re.escape(closing)}", re.S)
    if not pattern.search(old):
        raise ValueError(f"{page}: there is no {opening} … {closing}; put both back")
    page.write_text(pattern.sub(lambda _: f"{opening}\n\n{text}{closing}", old), "utf-8")
