"""Which rules run, which findings are kept, and where settings come from."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import gangmu
from gangmu.checker import Claim, Context, Pair, Rule, claim
from gangmu.checker.baseline import entries_of, unknown
from gangmu.checker.brackets import pair_up
from gangmu.checker.config import Choice, config_for, settled
from gangmu.checker.registry import RuleError, all_rules, find_rule, in_turn
from gangmu.checker.runner import run
from gangmu.checker.sequence import Fault, faults_in
from gangmu.checker.settings import Settings, SettingsError

GAP = "今年抓两件事。\n一、修路（明年)完成。\n三、修桥。\n"
PLUGIN = Path(__file__).parent / "example_plugin"


def rule(code, *claims, yields_to=(), presets=("speech",)):
    """A rule that always finds one thing, at the text's start."""

    class Made(Rule):
        name, severity = code.lower(), "warning"
        source, kind = "practice", "practice"

        def check(self, context):
            yield self.finding((0, 1), Pair("甲", "a"), Pair("乙", "b"), claims=claims)

    Made.code, Made.yields_to, Made.presets = code, yields_to, presets
    return Made()


def codes(found):
    return [each.code for each in found]


def found_by(*rules):
    return codes(run(Context(gangmu.parse(GAP)), in_turn(rules)))


def test_a_rule_yields_where_the_same_is_blamed():
    blame = Claim("series", 5)
    assert found_by(rule("AA001", blame, yields_to=("ZZ",)), rule("ZZ001", blame)) == ["ZZ001"]
    assert found_by(rule("AA001", blame), rule("ZZ001", blame)) == ["AA001", "ZZ001"]
    other = Claim("series", 6)
    assert found_by(rule("AA001", other, yields_to=("ZZ",)), rule("ZZ001", blame)) == [
        "ZZ001",
        "AA001",
    ]


def test_what_was_dropped_claims_nothing():
    one, two = Claim("series", 1), Claim("series", 2)
    first = rule("AA001", one)
    second = rule("AA002", one, two, yields_to=("AA001",))
    third = rule("AA003", two, yields_to=("AA002",))
    assert found_by(first, second, third) == ["AA001", "AA003"]


def test_rules_cannot_yield_in_a_circle():
    with pytest.raises(RuleError, match="circle"):
        in_turn([rule("AA001", yields_to=("AA002",)), rule("AA002", yields_to=("AA001",))])


def test_two_rules_cannot_have_one_code():
    with pytest.raises(RuleError, match="AA001"):
        in_turn([rule("AA001"), rule("AA001")])


def test_a_rule_that_fails_is_named():
    class Failing(type(rule("AA001"))):
        def check(self, context):
            raise KeyError("x")

    Failing.code = "AA009"
    with pytest.raises(RuleError, match="AA009"):
        found_by(Failing())


def test_claims_are_by_kind_and_place():
    series = next(gangmu.parse(GAP).series())
    assert claim(series) == Claim("series", series.start)
    assert claim(series.items[0]) != claim(series)


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        (Settings(), ["GM203", "GM102"]),
        (Settings(select=("GM1",)), ["GM102"]),
        (Settings(select=("gap",)), ["GM102"]),
        (Settings(select=("ALL",), ignore=("GM102",)), ["GM203"]),
        (Settings(ignore=("GM",)), []),
        (Settings(select=("GM102",), ignore=("GM1",)), ["GM102"]),
        (Settings(select=("GM1",), ignore=("GM102",)), []),
        (Settings(severity="error"), ["GM102"]),
    ],
)
def test_choosing(settings, wanted):
    found = gangmu.check(gangmu.parse(GAP), settings)
    assert [code for code in codes(found) if code in {"GM102", "GM203"}] == wanted
    assert found == sorted(found, key=lambda each: each.start)


@pytest.mark.parametrize(
    "settings",
    [Settings(select=("GM9",)), Settings(ignore=("nothing",)), Settings(preset="x")],
)
def test_what_is_not_there_cannot_be_chosen(settings):
    with pytest.raises(SettingsError):
        gangmu.check(gangmu.parse(GAP), settings)


def test_a_rule_that_is_off_runs_when_selected():
    off = rule("AA001", presets=())
    assert not Settings().runs(off)
    assert not Settings(select=("GM1",)).chooses(off)
    assert Settings(select=("AA",)).chooses(off)
    assert Settings(select=("ALL",)).chooses(off)


def test_rules_are_found_by_code_and_name():
    assert find_rule("gm102") is find_rule("GAP") is not None
    assert find_rule("GM1") is None
    assert len({each.name for each in all_rules()}) == len(all_rules())


@pytest.mark.parametrize(
    ("ordinals", "faults"),
    [
        ([1, 2, 3], []),
        ([1, 2, 0], []),
        ([], []),
        ([2, 3], [Fault("first", 0, 1, range(1, 2))]),
        ([3, 4, 6], [Fault("first", 0, 1, range(1, 3)), Fault("gap", 2, 5, range(5, 6))]),
        ([1, 2, 4, 5], [Fault("gap", 2, 3, range(3, 4))]),
        ([1, 5], [Fault("gap", 1, 2, range(2, 5))]),
        ([1, 1, 2], [Fault("duplicate", 1, 2, other=0)]),
        ([1, 2, 2, 4], [Fault("duplicate", 2, 3, other=1)]),
        ([1, 2, 4, 4, 5], [Fault("duplicate", 2, 3, other=3)]),
        ([2, 2, 3], [Fault("duplicate", 0, 1, other=1)]),
        ([1, 3, 2, 4], [Fault("order", 1, 2, other=2)]),
        ([2, 1, 3], [Fault("order", 0, 1, other=1)]),
        ([1, 2, 7, 4], [Fault("order", 2, 3)]),
        ([1, 2, 3, 1], [Fault("duplicate", 3, 4, other=0)]),
    ],
)
def test_one_fault_for_one_cause(ordinals, faults):
    assert list(faults_in(ordinals)) == faults


def test_numbering_that_runs_on_is_no_fault():
    text = "第一章 总则\n第一条 总的要求。\n第二条 总的目标。\n"
    text += "第二章 分则\n第三条 责任。\n第四条 附则。\n"
    assert gangmu.check(gangmu.parse(text), Settings(select=("GM1",))) == []


@pytest.mark.parametrize(
    ("text", "unpaired"),
    [
        ("“甲”（乙）(丙）", []),
        ("“甲“乙”丙”", []),
        ("“甲\n乙”", []),
        ("“甲。\n“乙。”", []),
        ("1）甲；2）乙", []),
        ("don’t", []),
        ("“甲。\n“乙”丙。", [0]),
        ("甲”。乙“丙”", [1]),
        ("“甲“乙", [2]),
        ("《甲》》", [3]),
    ],
)
def test_marks_are_paired(text, unpaired):
    assert [mark.at for mark in pair_up(text).unpaired] == unpaired


def test_a_baseline_survives_edits_elsewhere():
    text = "一、修路（明年)完成。\n三、修桥（后年)完成。\n"
    found = gangmu.check(gangmu.parse(text))
    known = list(entries_of(text, found))
    assert len(found) > 2
    assert unknown(text, found, known) == []
    changed = "同志们：\n" + text.replace("三、修桥", "三、今年架桥") + "\n散会。"
    again = gangmu.check(gangmu.parse(changed))
    assert unknown(changed, again, known) == []
    assert len(unknown(text, found, known[1:])) == 1


def test_each_entry_hides_one_finding():
    text = "一、修路。\n三、修桥。\n"
    found = gangmu.check(gangmu.parse(text)) * 2
    assert unknown(text, found, entries_of(text, found[:1])) == found[1:]


def test_settings_are_found_upwards(tmp_path):
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.gangmu]\nignore = ["GM1"]\n')
    (folder / "pyproject.toml").write_text("[project]\n")
    path = str(folder / "x.txt")
    assert settled(config_for(path).choices_for(path)).ignore == ("GM1",)
    other = tmp_path / "c"
    other.mkdir()
    (other / "gangmu.toml").write_text(
        'preset = "gongwen"\n[per-file."drafts/*.txt"]\npreset = "speech"\nignore = ["GM4"]\n'
    )
    config = config_for(str(other / "x.txt"))
    assert settled(config.choices_for(str(other / "x.txt"))).preset == "gongwen"
    drafts = settled(config.choices_for(str(other / "drafts" / "x.txt")))
    assert (drafts.preset, drafts.ignore) == ("speech", ("GM4",))


@pytest.mark.parametrize(
    "text",
    ["x = 1", 'preset = "x"', 'select = "GM1"', "select = [", "per-file = 1", "language = 1"],
)
def test_settings_that_make_no_sense_are_refused(tmp_path, text):
    (tmp_path / "gangmu.toml").write_text(text)
    with pytest.raises(SettingsError, match=r"gangmu\.toml"):
        config_for(str(tmp_path / "x.txt"))


def test_later_choices_count_and_what_is_ignored_adds_up():
    choices = [Choice(select=("GM1",), ignore=("GM102",)), Choice("gongwen", ignore=("GM2",))]
    assert settled(choices) == Settings("gongwen", ("GM1",), ("GM102", "GM2"))


def test_a_plugin_brings_its_own_rule(tmp_path):
    project = tomllib.loads((PLUGIN / "pyproject.toml").read_text("utf-8"))["project"]
    points = project["entry-points"]["gangmu.rules"]
    record = tmp_path / "gangmu_example-1.0.dist-info"
    record.mkdir()
    (record / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: 1\n"
    )
    lines = [f"{name} = {value}" for name, value in points.items()]
    (record / "entry_points.txt").write_text("\n".join(["[gangmu.rules]", *lines, ""]))
    (tmp_path / "a.txt").write_text("一、" + "抓好" * 20 + "\n二、抓好落实\n", "utf-8")

    def gangmu_with_plugin(*args):
        environment = {"PYTHONPATH": f"{tmp_path}:{PLUGIN}"}
        command = [sys.executable, "-m", "gangmu", *args]
        return subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path
        )

    done = gangmu_with_plugin("check", "--select", "EX", "--format", "concise", "a.txt")
    assert (done.returncode, done.stderr) == (1, "")
    assert "EX001" in done.stdout
    assert "标题太长" in gangmu_with_plugin("explain", "long-heading").stdout
    (record / "entry_points.txt").write_text("[gangmu.rules]\nx = nowhere_at_all\n")
    broken = gangmu_with_plugin("check", "a.txt")
    assert broken.returncode == 2
    assert broken.stderr.count("\n") == 1
    assert "nowhere_at_all" in broken.stderr
