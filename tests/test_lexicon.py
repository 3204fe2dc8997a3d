"""The lexicon of set formulas, files of one's own, and members listed beside a formula."""

import re
import subprocess
import sys

import pytest

from gangmu.lexicon import COLUMNS, Formula, LexiconError, formulas, load, lookup
from gangmu.lexicon.listed import listed
from gangmu.steps.phrases.formulas import read_formula
from gangmu.steps.phrases.slogan_words import WELL_KNOWN

ROWS = formulas().values()
HEAD = "\t".join(COLUMNS) + "\n"
YEAR = re.compile("1[89][0-9]{2}|20[0-9]{2}")


@pytest.mark.parametrize(
    ("formula", "members"),
    [
        ("四个意识", "政治意识、大局意识、核心意识、看齐意识"),
        ("两学一做", "学党章党规、学系列讲话、做合格党员"),
        ("三去一降一补", "去产能、去库存、去杠杆、降成本、补短板"),
        ("五大发展理念", "创新、协调、绿色、开放、共享"),
    ],
)
def test_it_names_members_in_their_order(formula, members):
    assert lookup(formula).members == tuple(members.split("、"))
    assert lookup(formula).verified


def test_a_bar_parts_members_that_have_marks_of_their_own():
    assert lookup("三个务必").members[1] == "务必谦虚谨慎、艰苦奋斗"


def test_what_is_not_there_is_none():
    assert lookup("九个馒头") is None


def test_there_are_enough_rows():
    assert len(ROWS) >= 300
    assert sum(row.verified for row in ROWS) >= 150


def test_no_formula_stands_twice_and_no_member_twice_in_one():
    names = [row.formula for row in ROWS]
    assert len(set(names)) == len(names)
    assert [row.formula for row in ROWS if len(set(row.members)) < len(row.members)] == []


def test_the_count_is_that_of_the_members():
    wrong = [row.formula for row in ROWS if row.members and row.count != len(row.members)]
    assert wrong == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.formula)
def test_each_formula_parses_and_its_count_is_what_it_says(row):
    """The count is what the numbers add up to: 两学一做 is 3.

    But where parts of one number are read in pairs, it is that number: the three 管 of 三管三必须
    are those that have the three 必须.
    """
    read = read_formula(row.formula)
    assert read is not None
    counts = {part.count for part in read.parts}
    paired = counts if len(read.parts) > 1 and len(counts) == 1 else set()
    assert row.count in {read.total, *paired}


def test_what_is_verified_has_members_and_an_origin():
    lacking = [
        row.formula
        for row in ROWS
        if row.verified and not (row.members and row.set_when and row.set_where and row.belongs_to)
    ]
    assert lacking == []


def test_years_are_years_and_cells_are_trimmed():
    assert [row.formula for row in ROWS if row.set_when and not YEAR.fullmatch(row.set_when)] == []
    cells = [cell for row in ROWS for cell in (row.formula, row.belongs_to, *row.members)]
    assert [cell for cell in cells if cell != cell.strip()] == []
    assert all(member for row in ROWS for member in row.members)


def test_what_is_known_without_quotation_marks_is_in_the_lexicon():
    assert WELL_KNOWN - {row.formula for row in ROWS} == set()


def test_it_is_read_when_asked_for():
    code = (
        "import sys, gangmu.lexicon as lexicon; from gangmu import parse; parse('讲四个意识。')\n"
        "print(lexicon.formulas.cache_info().currsize); lexicon.lookup('三农')\n"
        "print(lexicon.formulas.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "1"]


# Files of one's own


def test_a_file_of_ones_own_goes_first(tmp_path):
    path = tmp_path / "own.tsv"
    path.write_text(
        HEAD + "三清三建\t6\t\t云溪县\t2024\t\tno\n\n三农\t3\t甲|乙|丙\t\t\t\tyes\n", "utf-8"
    )
    extra = load(str(path))
    assert lookup("三清三建", extra) == Formula("三清三建", 6, (), "云溪县", "2024", "", False)
    assert lookup("三农", extra).members == ("甲", "乙", "丙")
    assert lookup("四风", extra) == lookup("四风")


def test_commas_part_the_columns_of_a_csv_in_any_order(tmp_path):
    path = tmp_path / "own.csv"
    path.write_bytes(
        b"\xef\xbb\xbf"
        + b"verified,formula,count,members,belongs_to,set_when,set_where\r\n"
        + 'yes,三清,3,"清账、清物、清人","甲,乙",2024,村\r\n'.encode()
    )
    assert load(str(path))["三清"] == Formula(
        "三清", 3, ("清账", "清物", "清人"), "甲,乙", "2024", "村", True
    )


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("", 1, "first line"),
        ("formula\tcount\n", 1, "first line"),
        (HEAD + "三清\t3\n", 2, "columns"),
        (HEAD + "三清\tdrei\t\t\t\t\tno\n", 2, "number"),
        (HEAD + "三清\t³\t\t\t\t\tno\n", 2, "number"),
        (HEAD + "三清\t3\t甲、乙\t\t\t\tno\n", 2, "2 members"),
        (HEAD + "三清\t3\t\t\t\t\tmaybe\n", 2, "yes or no"),
        (HEAD + "\t3\t\t\t\t\tno\n", 2, "missing"),
        (HEAD + "三清\t3\t\t\t\t\tno\n" * 2, 3, "twice"),
    ],
)
def test_what_is_wrong_with_a_file_is_one_sentence_with_its_line(tmp_path, content, line, words):
    path = tmp_path / "own.tsv"
    path.write_text(content, "utf-8")
    with pytest.raises(LexiconError) as caught:
        load(str(path))
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_or_no_text(tmp_path):
    with pytest.raises(LexiconError, match="cannot be read"):
        load(str(tmp_path / "none.tsv"))
    (tmp_path / "bad.tsv").write_bytes(HEAD.encode() + b"\xff\xff")
    with pytest.raises(LexiconError, match="no UTF-8"):
        load(str(tmp_path / "bad.tsv"))


# Members listed beside a formula


@pytest.mark.parametrize(
    ("text", "count", "members"),
    [
        ("“三清”（清账、清物、清人），", 3, ("清账", "清物", "清人")),
        ("“三清”，即清账、清物和清人，不走过场。", 3, ("清账", "清物", "清人")),
        ("“三清”活动：清账；清物；清人。", 3, ("清账", "清物", "清人")),
        ("“两抓”，就是抓大、不放小，抓小、不忘大。", 2, ("抓大、不放小", "抓小、不忘大")),
        ("“三清”——清账、清物、清人。", 3, ("清账", "清物", "清人")),
    ],
)
def test_listed_members(text, count, members):
    found = listed(text, text.index("”"), count)
    assert found.members == members
    assert text[found.start : found.end].startswith(members[0])
    assert text[found.start : found.end].endswith(members[-1])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“三清”（清账、清物），", 3),
        ("“三清”（清账、清物、清人等），", 3),
        ("“三清”要抓实、抓细、抓好。", 3),
        ("“三清”", 3),
        ("“三清”（、、），", 3),
    ],
)
def test_no_members_listed(text, count):
    assert listed(text, text.index("”"), count) is None
