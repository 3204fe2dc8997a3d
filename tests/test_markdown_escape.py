"""No character of a speech becomes markup in its Markdown, wherever it stands.

The document is read back with the rules of CommonMark 0.31.2 and GFM as far as they concern single
lines: escapes are taken out first (2.4), and of what is left only that may be markup which the
writer puts there itself.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gangmu
from gangmu.write.markdown import write
from gangmu.write.markup import opening, plain

MARKUP = (
    *("# 甲", "####### 甲", "甲\n===", "甲\n---", "***", "* 甲", "+ 甲", "- 甲", "1. 甲", "1) 甲"),
    *("- [ ] 甲", "> 甲", "```\n甲\n```", "~~~\n甲\n~~~", "    甲", "\t甲", "<div>甲</div>"),
    *("<!-- 甲 -->", "<?甲?>", "[甲]: http://a.b", "[甲](乙)", "![甲](乙)", "[甲][乙]", "[^1]"),
    *("*甲*", "**甲**", "_甲_", "__甲__", "`甲`", "``甲``", "<http://a.b>", "&amp;", "&#35;"),
    *("甲\\\n乙", "甲  \n乙", "|甲|乙|\n|---|---|", "~~甲~~", "==甲==", "$甲$", "$$甲$$"),
    *("\\# 甲", "\\", "甲\\", "\\*甲\\*"),
)
"""One of each kind of markup, of CommonMark, GFM, and what markmap adds."""

FRAMES = (
    "{}",
    "同志们：\n{}\n谢谢大家。",
    "一、{}\n二、抓好落实。",
    "一、抓好落实。{}\n二、早扫道路。{}",
    "一、加强领导\n{}各村要把责任落到人头，把台账记清楚，把隐患查在前面，年底逐项验收，按季通报情况，主动上门服务，耐心解释政策。\n"
    "二、抓好落实\n{}各村要把责任落到人头。",
    "要做到：一是{}；二是{}。",
    "讲{}三点意见：“三个{}体现”，“低、{}怕、慢”。",
    "{}讲话\n（2020年1月2日）\n同志们：",
)
"""Where in a speech it may stand."""

ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
INSIDE = re.compile(r"[\\`*_\[\]<>#|~&$=]")
OPENING = re.compile(r"(?:[-+*]|\d{1,9}[.)])(?:\s|$)|[-*_](?:\s*[-*_]){2,}$|\s{4}|\t")
OWN = re.compile(r"#{1,6} |(?:  )*- ")
INDENT = re.compile(r"(?:  )*")
STRONG = re.compile(r"\*\*(?=\S)([^*]+)(?<=\S)\*\*")


def markup_in(document):
    """Return what could be markup in a document's lines, but for headings, bullets and strong."""
    for line in document.splitlines():
        escaped = ESCAPE.sub("字", line)
        own = OWN.match(escaped) or INDENT.match(escaped)
        rest = escaped[own.end() :]
        yield from INSIDE.findall(STRONG.sub(r"\1", rest))
        if "#" not in own.group():  # what stands in a heading opens nothing
            yield from filter(None, [OPENING.match(rest)])


def assert_plain(text):
    speech = gangmu.parse(text)
    document = "".join(write(speech))
    assert [*markup_in(document)] == []
    own = sum(bool(OWN.match(line)) for line in document.splitlines())
    titles = sum(1 for _ in gangmu.find(speech, gangmu.Title))
    assert own <= sum(1 for _ in speech.items()) + titles


@pytest.mark.parametrize("frame", FRAMES, ids=range(len(FRAMES)))
@pytest.mark.parametrize("markup", MARKUP)
def test_markup_in_a_speech_stays_text(markup, frame):
    assert_plain(frame.replace("{}", markup))


@pytest.mark.parametrize("markup", MARKUP)
def test_this_test_knows_markup(markup):
    """All but what only a place can tell: two blanks at a line's end, what the writer uses too."""
    seen = [*markup_in(markup)] or OWN.match(markup) or STRONG.search(markup)
    assert seen or markup in {"甲  \n乙", "    甲", "\\# 甲", "\\*甲\\*"}


SIGNS = st.sampled_from([*"\\`*_[]<>#|~&$=-+.)(!:1 9\t\n\r甲。，、"])


@given(st.text(SIGNS))
def test_no_line_of_any_signs_is_markup(text):
    line = opening(plain(text).strip())
    escaped = ESCAPE.sub("字", line)
    assert "\n" not in line
    assert not INSIDE.search(escaped)
    assert not OPENING.match(escaped)


@given(st.text(SIGNS))
def test_nothing_is_lost(text):
    shown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", opening(plain(text)))
    assert "".join(shown.split()) == "".join(text.split())


@given(st.lists(st.sampled_from([*MARKUP, "一、", "（一）", "\n", "二是", "。", "加强领导"])))
def test_no_speech_of_markup_becomes_markup(pieces):
    assert_plain("".join(pieces))
