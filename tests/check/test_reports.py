"""The formats: each validates against what its readers ask for."""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest

import gangmu
from gangmu import cli
from gangmu.checker.baseline import read as read_baseline
from gangmu.checker.registry import all_rules
from gangmu.checker.report import FORMATS, Look, writer
from gangmu.checker.report.objects import schema
from gangmu.checker.report.window import window
from gangmu.checker.work import Checked
from gangmu.cli.check import FORMATS as OFFERED
from gangmu.write.cells import cells

TEXT = "同志们：\n　　今年要修路（明年)完成。\n一、修路\n三、修桥，“好\n"
ODD = '一、a\x00b\ud800<&>"（好)%,:\n三、c\n'
HERE = Path(__file__).parent


def checked(text=TEXT, path="a b/讲话.txt"):
    return Checked(path, text, tuple(gangmu.check(gangmu.parse(text))))


def report(name, *results, **look):
    return "".join(writer(name).write(iter(results), Look(**look)))


def test_the_command_line_offers_all_formats():
    assert tuple(FORMATS) == OFFERED


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_found_is_a_report_too(name):
    said = report(name, Checked("a.txt", "散会。", ()))
    if name in {"json", "sarif", "gitlab", "rdjson"}:
        json.loads(said)
    elif name == "junit":
        assert ET.fromstring(said).find("testsuite").get("failures") == "0"
    else:
        assert said == ""


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_odd_characters_do_no_harm(name, language):
    said = report(name, checked(ODD, 'odd\n"<name>,:%.txt'), language=language)
    assert "\x00" not in said
    if name in {"concise", "github", "json-lines"}:
        assert said.count("\n") == len(checked(ODD).findings)
    if name == "junit":
        ET.fromstring(said.encode("utf-8"))


def test_json_is_what_the_schema_says():
    found = json.loads(report("json", checked(), checked(ODD)))
    validator = jsonschema.Draft202012Validator(json.loads(schema()))
    validator.check_schema(validator.schema)
    validator.validate(found)
    lines = report("json-lines", checked(), checked(ODD)).splitlines()
    assert [json.loads(line) for line in lines] == found
    gap = next(each for each in found if each["code"] == "GM102")
    start = TEXT.index("三、")
    assert gap == {
        "file": "a b/讲话.txt",
        "code": "GM102",
        "name": "gap",
        "severity": "error",
        "message": gap["message"],
        "start": start,
        "end": start + 2,
        "line": 4,
        "column": 1,
        "related": gap["related"],
        "fix": {"safe": False, "edits": [{"start": start, "end": start + 1, "text": "二"}]},
    }
    assert [(each["start"], each["end"]) for each in gap["related"]] == [(start - 5, start - 3)]


SARIF = json.loads((HERE / "sarif_profile.json").read_text("utf-8"))


def test_sarif_is_what_its_readers_take():
    log = json.loads(report("sarif", checked(), checked(ODD), version="1.2"))
    jsonschema.Draft202012Validator(SARIF).validate(log)
    run = log["runs"][0]
    rules = {each["id"] for each in run["tool"]["driver"]["rules"]}
    assert rules == {rule.code for rule in all_rules()}
    assert {each["ruleId"] for each in run["results"]} <= rules
    prints = [each["partialFingerprints"]["gangmu/v1"] for each in run["results"]]
    assert len(set(prints)) == len(prints)
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b/%E8%AE%B2%E8%AF%9D.txt"


def test_junit_is_what_its_readers_take():
    result = checked()
    root = ET.fromstring(report("junit", result, Checked("b.txt", "散会。", ())))
    assert root.tag == "testsuites"
    for suite in root:
        assert suite.tag == "testsuite"
        assert set(suite.attrib) == {"name", "tests", "failures", "errors", "skipped", "time"}
        assert int(suite.get("tests")) == len(suite)
        assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
        for case in suite:
            assert case.tag == "testcase"
            assert set(case.attrib) == {"name", "classname", "time"}
            assert [set(each.attrib) for each in case] in ([], [{"type", "message"}])
            assert all(each.tag == "failure" and each.text for each in case)
    assert [len(suite) for suite in root] == [len(result.findings), 1]


def test_rdjson_counts_bytes():
    found = json.loads(report("rdjson", checked()))["diagnostics"]
    width = next(each for each in found if each["code"]["value"] == "GM203")
    line = TEXT.splitlines()[1]
    column = len(line[: line.index(")")].encode()) + 1
    assert width["location"]["range"]["start"] == {"line": 2, "column": column}
    assert width["suggestions"][0]["text"] == "）"
    assert width["severity"] == "WARNING"


def test_gitlab_issues_have_what_is_required():
    issues = json.loads(report("gitlab", checked(), checked()))
    for each in issues:
        assert set(each) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert each["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert each["location"]["lines"]["begin"] >= 1


def test_github_escapes_what_it_must():
    said = report("github", checked(ODD, "a,b:c%.txt"))
    assert said.startswith("::warning file=a%2Cb%3Ac%25.txt,line=1,col=") or "::error" in said
    assert "%2C" in said


def test_a_caret_stands_under_chinese():
    said = report("full", checked())
    lines = said.splitlines()
    at = next(index for index, line in enumerate(lines) if "GM203" in line)
    shown, caret = lines[at + 3], lines[at + 4]
    assert shown.startswith("2 | 今年要修路")
    assert caret.index("^") == cells(shown[: shown.index(")")])
    assert caret.count("^") == 1


@pytest.mark.parametrize("width", [20, 40, 100])
@pytest.mark.parametrize("at", [0, 1, 30, 500, 995])
def test_a_long_line_is_cut_round_the_finding(width, at):
    text = "前一行\n" + "".join(chr(0x4E00 + n) for n in range(1000)) + "\n后一行"
    start = 4 + at
    shown, before, under = window(text, start, start + 2, width)
    assert cells(shown) <= width
    assert under == 4
    left = 0
    while cells(shown[:left]) < before:
        left += 1
    assert shown[left : left + 2] == text[start : start + 2]


def test_colours_only_when_asked_for():
    assert "\x1b" not in report("full", checked())
    assert "\x1b" in report("full", checked(), colour=True)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT, "utf-8")
    Path("good.txt").write_text("同志们：\n一、修路\n二、修桥\n", "utf-8")
    return tmp_path


def run(capsys, *args):
    status = cli.main(["check", *args])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_the_exit_status_says_what_came_of_it(folder, capsys):
    assert run(capsys, "good.txt") == (0, "", "")
    assert run(capsys, "a.txt")[0] == 1
    status, out, err = run(capsys, "a.txt", "nowhere.txt")
    assert status == 2
    assert "GM102" in out
    assert err.startswith("gangmu: nowhere.txt: ")


@pytest.mark.parametrize(
    "args",
    [("--select", "GM9"), ("--config", "none.toml"), ("--baseline", "none.json"), ("--jobs", "0")],
)
def test_what_cannot_be_done_is_said_in_a_sentence(folder, capsys, args):
    status, out, err = run(capsys, *args, "a.txt")
    assert (status, out) == (2, "")
    assert "Traceback" not in err
    assert err.strip()


def test_many_files_come_in_order(folder, capsys):
    for number in range(12):
        Path(f"f{number:02}.txt").write_text(TEXT, "utf-8")
    alone = run(capsys, ".", "--jobs", "1", "--format", "json")
    assert alone[0] == 1
    assert run(capsys, ".", "--jobs", "2", "--format", "json") == alone
    files = [each["file"] for each in json.loads(alone[1])]
    assert files == sorted(files)


def test_statistics(folder, capsys):
    status, out, _ = run(capsys, "--statistics", "--select", "GM1,GM2", "a.txt")
    assert status == 1
    assert out == "1  GM102  gap\n1  GM203  bracket-width\n"


def test_standard_input_has_a_name_and_can_be_fixed(folder):
    command = [sys.executable, "-m", "gangmu", "check", "-", "--stdin-filename", "x/y.txt"]
    done = subprocess.run(
        [*command, "--format", "concise"], input=TEXT.encode(), capture_output=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout.startswith(b"x/y.txt:2:")
    done = subprocess.run(
        [*command, "--fix"], input=TEXT.encode(), capture_output=True, check=False
    )
    assert done.stdout.decode() == TEXT.replace("明年)", "明年）")
    assert "GM102" in done.stderr.decode()


def test_a_diff_is_shown_and_nothing_written(folder, capsys):
    before = Path("a.txt").read_bytes()
    status, out, _ = run(capsys, "--diff", "a.txt", "good.txt")
    assert status == 1
    assert out.count("\n-　　今年要修路（明年)完成。\n+　　今年要修路（明年）完成。\n") == 1
    assert Path("a.txt").read_bytes() == before
    assert run(capsys, "--diff", "good.txt") == (0, "", "")


def test_fixing_leaves_what_is_not_safe(folder, capsys):
    status, out, _ = run(capsys, "--fix", "--select", "GM1,GM2", "a.txt")
    assert status == 1
    assert "GM203" not in out
    assert Path("a.txt").read_text("utf-8") == TEXT.replace("明年)", "明年）")
    assert run(capsys, "--unsafe-fixes", "--select", "GM1,GM2", "a.txt")[0] == 0


def test_a_baseline_is_written_and_kept_to(folder, capsys):
    assert run(capsys, "--write-baseline", "known.json", "a.txt")[0] == 0
    entries = read_baseline("known.json")
    assert {entry.file for entry in entries} == {"a.txt"}
    assert run(capsys, "--baseline", "known.json", "a.txt") == (0, "", "")
    Path("gangmu.toml").write_text('baseline = "known.json"\n', "utf-8")
    assert run(capsys, "a.txt") == (0, "", "")
    Path("a.txt").write_text("新增一段。\n" + TEXT + "二是\n", "utf-8")
    assert run(capsys, "a.txt") == (0, "", "")


def test_explaining(capsys):
    assert cli.main(["explain", "gap", "--language", "en"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("GM102 gap: A number is missing inside a series\n")
    assert "⟦四、⟧" in said
    assert cli.main(["explain"]) == 0
    assert capsys.readouterr().out.count("\n") == len(all_rules())
    assert cli.main(["explain", "GM999"]) == 2


def test_the_checker_stays_out_of_other_commands(folder):
    code = "import sys, gangmu.cli; gangmu.cli.main(['parse', 'a.txt'])\n"
    code += "print([name for name in sys.modules if name.startswith('gangmu.checker')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")
