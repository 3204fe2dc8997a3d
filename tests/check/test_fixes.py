"""Fixes by examples: what is made, what is not, and what reaches the disk."""

from __future__ import annotations

import stat

import pytest

import gangmu
from gangmu.checker import Context, Edit, Fix, Pair, Rule
from gangmu.checker import registry as rules
from gangmu.checker.fixes import fix
from gangmu.checker.settings import Settings
from gangmu.checker.work import Task, attempt
from gangmu.checker.writing import rewrite
from gangmu.files import ReadError, open_document

MIXED = "一、修路（明年)完成。\r\n三、修桥(后年）完成。\r\n"
SAFE = "一、修路（明年）完成。\r\n三、修桥（后年）完成。\r\n"
ALL = "一、修路（明年）完成。\r\n二、修桥（后年）完成。\r\n"


@pytest.fixture
def another(monkeypatch):
    """Let a rule with these edits at a text's first 甲 run too."""

    def install(*edits, name="made"):
        class Made(Rule):
            code, severity, source, kind = "ZZ001", "warning", "practice", "practice"

            def check(self, context: Context):
                at = context.text.find("甲")
                if at >= 0:
                    made = tuple(Edit(at + e.start, at + e.end, e.replacement) for e in edits)
                    fixing = Fix(True, made)
                    yield self.finding((at, at + 1), Pair("甲", "a"), Pair("乙", "b"), fix=fixing)

        Made.name = name
        known = (*rules.all_rules(), Made())
        for module in ("runner", "fixes"):
            monkeypatch.setattr(f"gangmu.checker.{module}.all_rules", lambda: known)

    return install


def test_safe_fixes_alone_unless_asked():
    assert fix(MIXED).text == SAFE
    assert fix(MIXED, unsafe=True).text == ALL


def test_only_what_is_chosen_is_fixed():
    assert fix(MIXED, Settings(ignore=("GM203",)), unsafe=True).text == MIXED.replace("三", "二")


def test_the_outcome_says_what_was_done_and_what_is_left():
    done = fix(MIXED)
    assert [each.code for each in done.done] == ["GM203", "GM203"]
    assert [each.code for each in done.left] == ["GM102"]
    assert done.speech == gangmu.parse(SAFE)


def test_a_fix_that_breaks_a_promise_is_not_made():
    text = "今年抓四件事。\n一、修路。\n二、修桥。\n四、修水库。\n"
    known = {each.code for each in rules.all_rules()}
    done = fix(text, unsafe=True)
    if "GM301" in known:
        assert done.text == text
    else:
        assert done.text == text.replace("四、", "三、")


def test_numbers_below_stand_in_the_way():
    text = "1. 学习\n1.1 读书\n读原著。\n1.2 听课\n听辅导。\n"
    text += "3. 宣传\n3.1 报刊\n发文章。\n3.2 网络\n发消息。\n"
    found = gangmu.check(gangmu.parse(text))
    assert [(each.code, each.fix) for each in found if each.code == "GM102"] == [("GM102", None)]


def test_a_fix_that_changes_the_outline_is_not_made(another):
    another(Edit(0, 1, "一是学习。二是宣传。"))
    assert fix("要做到：甲").text == "要做到：甲"


def test_a_fix_that_leaves_its_finding_is_not_made(another):
    another(Edit(1, 1, "甲"))
    assert fix("要做到：甲").text == "要做到：甲"


def test_a_fix_that_adds_a_finding_is_not_made(another):
    another(Edit(0, 1, "“乙"))
    assert fix("要做到：甲").text == "要做到：甲"


def test_a_bad_fix_stops_no_good_one(another):
    another(Edit(0, 1, "一是学习。二是宣传。"))
    assert fix(f"{MIXED}要做到（好)：甲").text == f"{SAFE}要做到（好）：甲"


def test_of_two_fixes_of_one_place_the_first_is_made(another):
    another(Edit(0, 4, "（乙）"))
    assert fix("要抓甲（)，好。").text == "要抓（乙）好。"


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("gb18030", b""), ("utf-16-le", b"\xff\xfe")],
)
def test_encoding_mark_and_line_ends_stay(tmp_path, encoding, bom):
    path = tmp_path / "a.txt"
    path.write_bytes(bom + MIXED.encode(encoding))
    path.chmod(0o640)
    done = attempt(Task(str(path), Settings(), mode="fix"))
    assert done.fixed == 2
    assert path.read_bytes() == bom + SAFE.encode(encoding)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_a_clean_file_is_not_touched(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("同志们：散会。\n", "utf-8")
    before = path.stat().st_ino, path.stat().st_mtime_ns
    attempt(Task(str(path), Settings(), mode="fix"))
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == before


def test_a_link_stays_a_link(tmp_path):
    path, link = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_text(MIXED, "utf-8", newline="")
    link.symlink_to(path)
    attempt(Task(str(link), Settings(), mode="fix"))
    assert link.is_symlink()
    assert path.read_bytes() == SAFE.encode()


def test_a_file_that_has_changed_meanwhile_is_left_alone(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("甲", "utf-8")
    document = open_document(path)
    path.write_text("乙", "utf-8")
    with pytest.raises(ReadError, match="changed"):
        rewrite(document, "丙")
    assert path.read_text("utf-8") == "乙"


def test_when_writing_fails_the_old_file_stays(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text(MIXED, "utf-8", newline="")

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", fail)
    said = attempt(Task(str(path), Settings(), mode="fix"))
    assert isinstance(said, str)
    assert "No space left" in said
    assert path.read_bytes() == MIXED.encode()
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_a_diff_writes_nothing(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(MIXED, "utf-8", newline="")
    done = attempt(Task(str(path), Settings(), mode="diff"))
    assert (done.original, done.text) == (MIXED, SAFE)
    assert path.read_bytes() == MIXED.encode()
