"""Law: announcements and slogans lie inside the text, in order and disjoint, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from gangmu.steps.phrases.announcements import find_announcements
from gangmu.steps.phrases.link import bind
from gangmu.steps.phrases.slogans import find_slogans

CHARACTERS = '一二两双三十九几数个大项条点步的了0359“”‘’"、，。：；\n ·—强新讲即第\0\ud800'
WORDS = ["以下", "下面", "方面", "意见", "位一体", "统一", "一流", "四个意识", "一种"]
PIECES = st.sampled_from([*CHARACTERS, *WORDS])
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=40)


def assert_disjoint(text, spans):
    edges = [edge for span in spans for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert all(span.start < span.end <= len(text) for span in spans)


@given(TEXTS)
def test_announcements(text):
    announced = find_announcements(text)
    assert_disjoint(text, announced)
    assert all(each.count is None or each.count > 1 for each in announced)
    assert all(each.entry is None for each in bind(text, announced, []))


@given(TEXTS)
def test_slogans(text):
    slogans = find_slogans(text)
    assert_disjoint(text, slogans)
    for each in slogans:
        assert all(member in text[each.start : each.end] for member in each.members)
