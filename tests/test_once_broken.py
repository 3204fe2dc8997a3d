"""Texts that the fuzz harness found gangmu to fail on once, as short as they can be made.

``python -m tests.fuzz`` finds such texts; each is put here when what it showed has been mended.
"""

import pytest
from tests.fuzz.targets import TARGETS

FOUND = {
    "an announcement in a slogan that a stray quotation mark draws out": "“三个体现”三个体现”：",
    "a slogan over the marker of an item": "「两学1.”\n2．关",
    "page numbers that went through every way to part them": f"页：{'1' * 100}好",
    "reader groups, the same": f"QQ群：{'123456群：' * 15}。",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND.keys())
@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS.keys())
def test_it_is_mended(target, text):
    target(text)
