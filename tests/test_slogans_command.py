"""``gangmu slogans``: formulas and mottoes over one file, several or a folder."""

import csv
import io
import json
from pathlib import Path

import pytest

from gangmu import cli
from gangmu.lexicon import COLUMNS
from gangmu.write.cells import cells

FIRST = (
    "同志们：\n要增强“四个意识”，坚定“四个自信”（道路自信、理论自信、制度自信、文化自信）。\n"
    "要抓好“三清”建设。一要清账目，一笔一笔对。二要清物资，逐件登记。三要清队伍，核对名册。\n"
)
SECOND = "做到“为民、务实、清廉”。再讲“四个意识”，开展“三清三建”活动，增强四个意识。\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("texts").mkdir()
    Path("texts/a.txt").write_text(FIRST, "utf-8")
    Path("texts/b.txt").write_bytes(SECOND.encode("gb18030"))
    return tmp_path


def rows(capsys, *args):
    assert cli.main(["slogans", "--format", "json", *args]) == 0
    return {row["text"]: row for row in json.loads(capsys.readouterr().out)}


def test_a_folder_is_counted_together(folder, capsys):
    found = rows(capsys, "texts")
    assert list(found) == ["四个意识", "四个自信", "三清", "为民、务实、清廉", "三清三建"]
    assert [row["times"] for row in found.values()] == [3, 1, 1, 1, 1]
    assert [row["files"] for row in found.values()] == [2, 1, 1, 1, 1]
    assert [row["known"] for row in found.values()] == [True, True, False, False, False]


def test_members_are_the_texts_else_the_lexicons(folder, capsys):
    found = rows(capsys, "texts/a.txt", "texts/b.txt")
    known, beside, series = found["四个意识"], found["四个自信"], found["三清"]
    assert (known["source"], known["defined"]) == ("lexicon", None)
    assert known["members"] == ["政治意识", "大局意识", "核心意识", "看齐意识"]
    assert (beside["source"], beside["members"][0]) == ("text", "道路自信")
    assert beside["defined"]["offset"] == FIRST.index("道路自信")
    assert series["members"] == ["清账目", "清物资", "清队伍"]
    assert series["defined"]["offset"] == FIRST.index("一要")
    assert found["为民、务实、清廉"]["members"] == ["为民", "务实", "清廉"]
    assert (found["三清三建"]["count"], found["三清三建"]["parts"]) == (6, ["3×清", "3×建"])


def test_where_it_stands_first(folder, capsys):
    first = rows(capsys, "texts")["四个意识"]["first"]
    start = FIRST.index("四个意识")
    assert first == {"file": "texts/a.txt", "line": 2, "column": start - 4, "offset": start}


def test_a_lexicon_of_ones_own(folder, capsys):
    own = "\t".join(COLUMNS) + "\n三清三建\t6\t甲、乙、丙、丁、戊、己\t云溪县\t2024\t\tno\n"
    Path("own.tsv").write_text(own, "utf-8")
    row = rows(capsys, "--lexicon", "own.tsv", "texts/b.txt")["三清三建"]
    assert (row["known"], row["verified"], row["belongs_to"]) == (True, False, "云溪县")
    assert row["members"] == list("甲乙丙丁戊己")


def test_csv(folder, capsys):
    assert cli.main(["slogans", "--format", "csv", "texts"]) == 0
    printed = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(printed) == 5
    assert printed[0]["members"] == "政治意识|大局意识|核心意识|看齐意识"
    assert (printed[0]["known"], printed[0]["verified"]) == ("yes", "yes")
    assert (printed[2]["known"], printed[2]["verified"]) == ("no", "")
    assert printed[1]["defined"] == f"texts/a.txt:2:{FIRST.index('道路自信') - 4}"


def test_the_columns_of_the_table_stand_below_each_other(folder, capsys):
    assert cli.main(["slogans", "texts"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    starts = {cells(line[: line.index("texts/")]) for line in lines[1:]}
    assert starts == {cells(lines[0][: lines[0].index("首见")])}
    assert lines[1].endswith("政治意识、大局意识、核心意识、看齐意识")
    assert lines[5].endswith("3×清 + 3×建")


def test_what_is_not_sure_stands_in_brackets(folder, capsys):
    Path("c.txt").write_text("讲“三农”。\n", "utf-8")
    assert cli.main(["slogans", "c.txt"]) == 0
    assert capsys.readouterr().out.splitlines()[1].endswith("（农业、农村、农民？）")


def test_no_slogans(folder, capsys):
    Path("c.txt").write_text("一心一意扫雪。\n", "utf-8")
    assert cli.main(["slogans", "c.txt"]) == 0
    assert capsys.readouterr().out == "没有提法\n"
    assert rows(capsys, "c.txt") == {}


def test_one_bad_file_stops_none(folder, capsys):
    Path("texts/bad.txt").write_bytes(b"a\xff\xff")
    assert cli.main(["slogans", "texts"]) == 2
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 6
    assert "texts/bad.txt" in said.err
    assert len(said.err.splitlines()) == 1


def test_a_lexicon_that_cannot_be_used(folder, capsys):
    Path("own.tsv").write_text("formula\n", "utf-8")
    assert cli.main(["slogans", "--lexicon", "own.tsv", "texts"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("gangmu: own.tsv:1: ")


def test_to_a_file(folder, capsys):
    assert cli.main(["slogans", "-o", "out.txt", "texts"]) == 0
    assert capsys.readouterr().out == ""
    assert "四个意识" in Path("out.txt").read_text("utf-8")


def test_nothing_that_moves_the_cursor_reaches_the_table(folder, capsys):
    Path("c.txt").write_text("做到“为\x1b民、务实、清廉”。\n", "utf-8")
    assert cli.main(["slogans", "c.txt"]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_a_file_that_is_read_is_never_written_over(folder, capsys):
    assert cli.main(["slogans", "-o", "texts/a.txt", "texts"]) == 2
    assert "another name" in capsys.readouterr().err
    assert Path("texts/a.txt").read_text("utf-8") == FIRST
