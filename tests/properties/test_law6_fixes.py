"""Law 6: a fix removes its finding, adds none, leaves all other characters alone; twice is once."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gangmu
from gangmu.checker.fixes import fix
from gangmu.checker.runner import examine
from gangmu.edit.edited import apply
from gangmu.numbering.ordinals import label

SPEECHES = sorted((Path(__file__).parents[3] / "shared" / "speeches").glob("*.txt"))
BODIES = (
    "修好道路（明年)完成",
    "管好“水源”",
    "办好学校(后年）",
    "抓好“落实",
    "做到三个坚持",
    "（另见附件）办好",
)
STYLES = (("", "、"), ("（", "）"), ("(", ")"), ("（", ")"), ("", "是"), ("第", "，"))


@st.composite
def lists(draw, depth=2):
    """A list whose numbers, brackets and quotation marks may be wrong."""
    opening, closing = draw(st.sampled_from(STYLES))
    numbers = draw(st.lists(st.integers(1, 5), min_size=2, max_size=5))
    numbers = sorted(numbers) if draw(st.booleans()) else list(range(1, len(numbers) + 1))
    end = draw(st.sampled_from(["\n", "\r\n", "　　"]))
    text = draw(st.sampled_from(["", f"要抓好{label('HAN', len(numbers))}件事：", "几点意见：\n"]))
    for number in numbers:
        marker = opening + label("HAN", number) + closing
        text += f"{marker}{draw(st.sampled_from(BODIES))}。"
        text += draw(lists(depth - 1)) if depth > 1 and draw(st.booleans()) else ""
        text += end
    return text


many = settings(max_examples=150, deadline=None)


def outline(speech):
    return [(item.marker.start, item.end) for item in speech.items()]


@many
@given(st.one_of(lists(), st.text("一二三、（）()“”。是第 \n", max_size=60)), st.booleans())
def test_fixing_twice_is_fixing_once(text, unsafe):
    once = fix(text, unsafe=unsafe)
    assert once.text == "".join(leaf.text for leaf in gangmu.leaves(once.speech))
    again = fix(once.text, unsafe=unsafe)
    assert again.text == once.text
    assert again.done == ()


@many
@given(lists(), st.booleans())
def test_fixing_removes_what_it_fixed_and_adds_nothing(text, unsafe):
    before = examine(gangmu.parse(text))
    done = fix(text, unsafe=unsafe)
    after = examine(done.speech)
    assert len(after) <= len(before) - len(done.done)
    assert sorted(each.code for each in after) == sorted(each.code for each in done.left)
    assert {each.code for each in after} <= {each.code for each in before}


@many
@given(lists())
def test_each_fix_alone_leaves_all_other_characters_alone(text):
    for finding in examine(gangmu.parse(text)):
        if finding.fix is None:
            continue
        edits = finding.fix.edits
        assert list(edits) == sorted(edits)
        assert all(0 <= edit.start <= edit.end <= len(text) for edit in edits)
        assert all(one.end <= other.start for one, other in pairwise(edits))
        assert all(text[edit.start : edit.end] != edit.replacement for edit in edits)
        kept = [place for edit in edits for place in range(edit.start, edit.end)]
        assert apply(text, [edit._replace(replacement="") for edit in edits]) == "".join(
            each for place, each in enumerate(text) if place not in set(kept)
        )


@many
@given(st.text(max_size=40))
def test_checking_never_raises(text):
    length = len(text)
    for finding in examine(gangmu.parse(text)):
        assert 0 <= finding.start <= finding.end <= length
        assert all(0 <= each.start <= each.end <= length for each in finding.related)


@pytest.mark.skipif(not SPEECHES, reason="the real speeches lie outside the repository")
@pytest.mark.parametrize("path", SPEECHES[:12], ids=lambda path: path.stem)
def test_real_speeches_with_narrow_brackets(path):
    text = path.read_bytes().decode("utf-8").removeprefix("\ufeff")[:4000].replace("）", ")", 1)
    once = fix(text, unsafe=True)
    assert fix(once.text, unsafe=True).text == once.text
    assert len(examine(once.speech)) <= len(examine(gangmu.parse(text)))
