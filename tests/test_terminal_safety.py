"""Nothing in a text, or in a file's name, acts on the terminal that it is shown on."""

import re
import unicodedata
from pathlib import Path

import pytest

from gangmu import cli

SEQUENCES = (
    "\x1b[31m", "\x1b]0;title\x07", "\x1b[2J", "\x1bP1;2q\x1b\\", "\x9b31m", "\x9d0;t\x9c",
    "\x07", "\x08", "\x0e", "\x7f", "\x00", "\r", "\v", "\f", "\x85", "\u2028", "\u2029",
    "\u202e", "\u202a", "\u2066", "\u2069", "\u200f", "\u061c",
)  # fmt: skip
"""CSI, OSC, DCS in 7 and 8 bits, bell, backspace, shift out, line ends, turns of direction."""

SPEECH = """在推进会上的{0}讲话
（2020年1月{0}2日）
同志们：{0}
我讲两点{0}意见。
一、加强{0}领导。要做到“三个{0}体现”，“为{0}民、务实、清廉”。首先{0}要感谢大家。
{0}二、抓好落实。一是早看{0}天气；三是早扫道路。
第{0}三条 有的怕难；有的怕{0}累；有的怕烦。XX{0}局长
打印{0}本页
我就讲这些，{0}谢谢大家。
"""

FORBIDDEN = {"Cc", "Cs", "Zl", "Zp"}
TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
OWN = re.compile("\x1b\\[[0-9;]*m")
"""Colours that gangmu itself sets when it is told to."""

COMMANDS = [
    ["parse"],
    ["parse", "--color", "always", "--spans"],
    ["parse", "--width", "20"],
    ["parse", "--format", "tree"],
    ["parse", "--format", "json"],
    ["parse", "--format", "markdown"],
    ["why", "--all"],
    ["why", "--all", "--format", "json", "--language", "en"],
    ["check", "--preset", "gongwen"],
    ["check", "--preset", "gongwen", "--color", "always"],
    ["check", "--preset", "gongwen", "--format", "concise"],
    ["check", "--preset", "gongwen", "--format", "json-lines"],
    ["check", "--preset", "gongwen", "--format", "github"],
    ["check", "--preset", "gongwen", "--statistics"],
]


def unsafe(shown):
    """Return what in an output could act on a terminal."""
    return {
        each
        for each in OWN.sub("", shown)
        if each != "\n"
        and (
            unicodedata.category(each) in FORBIDDEN
            or unicodedata.bidirectional(each) in TURNING
            or each in "\u061c\u200e\u200f"
        )
    }


@pytest.fixture(params=range(len(SEQUENCES)), ids=lambda number: ascii(SEQUENCES[number]))
def speech(request, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = Path("speech.txt")
    path.write_bytes(SPEECH.format(SEQUENCES[request.param]).encode("utf-8"))
    return str(path)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_what_stands_in_a_text_is_made_harmless(speech, capsys, command):
    assert cli.main([*command, speech]) in {0, 1}
    printed = capsys.readouterr()
    assert printed.out
    assert unsafe(printed.out) == unsafe(printed.err) == set()


def test_colours_are_there_when_asked_for(tmp_path, capsys):
    path = tmp_path / "speech.txt"
    path.write_text(SPEECH.format(""), "utf-8")
    assert cli.main(["parse", "--color", "always", str(path)]) == 0
    assert OWN.search(capsys.readouterr().out)


def test_what_this_test_looks_for_would_be_seen():
    assert unsafe("\x1b[31m") == set()
    for sequence in SEQUENCES:
        if not OWN.fullmatch(sequence):
            assert unsafe(sequence)


@pytest.mark.parametrize("command", [["parse"], ["why"], ["check"], ["parse", "--format", "tree"]])
@pytest.mark.parametrize("sequence", [each for each in SEQUENCES if "\0" not in each], ids=ascii)
def test_what_stands_in_a_name_is_made_harmless(tmp_path, monkeypatch, capsys, command, sequence):
    monkeypatch.chdir(tmp_path)
    name = f"a{sequence}b.txt".replace("/", "")
    Path(name).write_text(SPEECH.format(""), "utf-8")
    Path("c.txt").write_bytes(b"a\xff\xff")
    assert cli.main([*command, name, "c.txt", f"none{sequence}"]) == 2
    printed = capsys.readouterr()
    assert unsafe(printed.out) == unsafe(printed.err) == set()
