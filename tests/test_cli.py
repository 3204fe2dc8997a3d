"""The command line, run as people run it and from within."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import gangmu
from gangmu import cli
from gangmu.cli import inputs, streams

TEXT = "除雪会上的讲话\n同志们：\n我讲两点意见。\n一是早看天气。\n二是早扫道路。\n"
SHORT = "同志们：一是抓学习。二是抓落实。"
GANGMU = [sys.executable, "-m", "gangmu"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    Path("a.txt").write_text(TEXT, "utf-8")
    Path("b.txt").write_bytes(SHORT.encode("gb18030"))
    Path("bad.txt").write_bytes(b"a\xff\xff")
    Path("sub/deep").mkdir(parents=True)
    Path("sub/deep/c.md").write_text(SHORT, "utf-8")
    Path("sub/B.TXT").write_text(SHORT, "utf-8")
    Path("sub/picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    Path("sub/.hidden").mkdir()
    Path("sub/.hidden/d.txt").write_text(SHORT, "utf-8")
    Path("empty").mkdir()
    return tmp_path


def run(*args, **options):
    return subprocess.run([*GANGMU, *args], capture_output=True, check=False, **options)


def test_the_outline_is_the_default_and_has_no_colours_in_a_pipe(folder):
    done = run("parse", "a.txt")
    assert done.returncode == 0
    assert done.stderr == b""
    lines = done.stdout.decode().splitlines()
    assert "一是早看天气" in lines
    assert "二是早扫道路" in lines
    assert b"\x1b" not in done.stdout


def test_json_is_one_object_that_follows_the_schema(folder, capsys):
    assert cli.main(["parse", "--format", "json", "a.txt"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert "file" not in printed
    assert (printed["start"], printed["end"]) == (0, len(TEXT))
    assert cli.main(["schema"]) == 0
    jsonschema.validate(printed, json.loads(capsys.readouterr().out))


def test_several_files_give_an_object_a_line_in_the_order_given(folder, capsys):
    assert cli.main(["parse", "--format", "json", "b.txt", "sub", "a.txt"]) == 0
    lines = capsys.readouterr().out.splitlines()
    files = [json.loads(line)["file"] for line in lines]
    assert files == [
        "b.txt",
        "sub/B.TXT",
        "sub/deep/c.md",
        "a.txt",
    ]


def test_a_folder_of_one_file_still_names_it(folder, capsys):
    assert cli.main(["parse", "--format", "json", "sub/deep"]) == 0
    assert json.loads(capsys.readouterr().out)["file"] == "sub/deep/c.md"


@pytest.mark.parametrize(
    ("form", "sign"),
    [("outline", "==> b.txt <=="), ("tree", "==> b.txt <=="), ("markdown", "<!-- b.txt -->")],
)
def test_each_result_of_several_is_named(folder, capsys, form, sign):
    assert cli.main(["parse", "--format", form, "a.txt", "b.txt"]) == 0
    several = capsys.readouterr().out
    assert several.splitlines().count(sign) == 1
    assert cli.main(["parse", "--format", form, "b.txt"]) == 0
    assert capsys.readouterr().out in several


def test_patterns_that_the_shell_left_alone_are_expanded(folder, capsys):
    assert cli.main(["parse", "--format", "json", "[ab].txt", "sub/**/*.md"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["file"] for line in lines] == [
        "a.txt", "b.txt", "sub/deep/c.md",
    ]  # fmt: skip


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(folder):
    Path("[ab].txt").write_text(SHORT, "utf-8")
    assert inputs.expand(["[ab].txt", "-", "none.txt"]) == ["[ab].txt", "-", "none.txt"]


def test_bad_files_stop_nothing(folder, capsys):
    arguments = ["none.txt", "a.txt", "bad.txt", "empty", "*.zip", "b.txt"]
    assert cli.main(["parse", "--format", "json", *arguments]) == 2
    printed = capsys.readouterr()
    assert [json.loads(line)["file"] for line in printed.out.splitlines()] == ["a.txt", "b.txt"]
    complaints = printed.err.splitlines()
    assert [line.split(":")[1].strip() for line in complaints[:-1]] == [
        "none.txt", "bad.txt", "empty", "*.zip",
    ]  # fmt: skip
    assert complaints[-1].endswith(
        "4 of 6 could not be read (see above): none.txt, bad.txt, empty, *.zip"
    )
    assert "byte 1 (0xFF)" in complaints[1]


def test_standard_input_is_decoded_like_a_file():
    for encoding in ("utf-8-sig", "utf-16", "gb18030"):
        done = run("parse", "-", "--format", "json", input=SHORT.encode(encoding))
        assert done.returncode == 0
        assert json.loads(done.stdout)["end"] == len(SHORT)
    done = run("parse", "-", input=b"a\xff\xff")
    assert done.returncode == 2
    assert done.stderr.startswith(b"gangmu: -: ")
    assert done.stderr.count(b"\n") == 1


def test_output_is_utf8_whatever_the_locale_says(folder):
    plain = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = run("parse", "a.txt", env=plain)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "早看天气" in done.stdout.decode("utf-8")


def test_output_goes_to_a_file_only_when_there_is_some(folder):
    assert cli.main(["parse", "a.txt", "-o", "out"]) == 0
    assert "早看天气" in Path("out").read_text("utf-8")
    assert cli.main(["parse", "none.txt", "-o", "out"]) == 2
    assert "早看天气" in Path("out").read_text("utf-8")


def test_a_dash_is_standard_output_too(folder, capsys):
    assert cli.main(["parse", "a.txt", "-o", "-"]) == 0
    assert "早看天气" in capsys.readouterr().out
    assert not Path("-").exists()


def test_a_file_that_is_read_is_not_written_over(folder, capsys):
    assert cli.main(["parse", "b.txt", "a.txt", "-o", "./a.txt"]) == 2
    assert Path("a.txt").read_text("utf-8") == TEXT
    assert "give --output another name" in capsys.readouterr().err


def test_output_that_cannot_be_written_is_said(folder, capsys):
    assert cli.main(["parse", "a.txt", "-o", "none/out"]) == 2
    complaint = capsys.readouterr().err
    assert "none/out cannot be written" in complaint
    assert complaint.count("\n") == 1


def test_colours_are_for_terminals_and_for_those_who_ask(folder, monkeypatch, capsys):
    assert cli.main(["parse", "--color", "always", "a.txt"]) == 0
    assert "\x1b[36m一是\x1b[0m" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdout", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    assert streams.wants_colour("auto", to_file=False)
    assert not streams.wants_colour("auto", to_file=True)
    assert not streams.wants_colour("never", to_file=False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not streams.wants_colour("auto", to_file=False)
    assert streams.wants_colour("always", to_file=False)
    monkeypatch.setenv("NO_COLOR", "")
    monkeypatch.setenv("TERM", "dumb")
    assert not streams.wants_colour("auto", to_file=False)


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_width_spans_and_depth(folder, capsys):
    assert cli.main(["parse", "a.txt", "--width", "12", "--spans"]) == 0
    lines = capsys.readouterr().out.splitlines()
    start = TEXT.index("一是")
    assert any(line.startswith("一") and line.endswith(f"{start}-{start + 8}") for line in lines)
    assert cli.main(["parse", "a.txt", "--depth", "1", "--format", "tree"]) == 0
    assert "marker" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["parse", "a.txt", "--depth", "1", "--format", "json"], "--depth goes with"),
        (["parse", "a.txt", "--depth", "0"], "'0' is not a number from 1 up"),
        (["parse", "a.txt", "--width", "x"], "'x' is not a number from 0 up"),
        (["parse", "a.txt", "--format", "xml"], "invalid choice"),
        (["parse", "a.txt", "--grammar", "none.lark"], "none.lark"),
        (["parse"], "FILE"),
        (["nothing"], "invalid choice"),
        ([], "COMMAND"),
    ],
)
def test_wrong_arguments_are_status_two_and_no_traceback(folder, capsys, arguments, said):
    assert cli.main(arguments) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert "Traceback" not in printed.err
    assert printed.out == ""


def test_version_and_help(capsys):
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"gangmu {gangmu.__version__}\n"
    assert cli.main(["--help"]) == 0
    printed = capsys.readouterr().out
    for command in cli.COMMANDS:
        assert f"\n    {command} " in printed
        assert cli.main([command, "--help"]) == 0


def test_names_with_control_characters_do_not_reach_the_terminal(folder, capsys):
    Path("a\x1b[31m.txt").write_text(SHORT, "utf-8")
    assert cli.main(["parse", "a\x1b[31m.txt", "b.txt", "no\x1b"]) == 2
    printed = capsys.readouterr()
    assert "\x1b" not in printed.out + printed.err
    assert "==> a\\x1b[31m.txt <==" in printed.out


def test_a_reader_that_leaves_is_no_error(folder):
    Path("long.txt").write_text("".join(f"第{n}条 早看。\n" for n in range(1, 900)), "utf-8")
    command = [*GANGMU, "parse", "--format", "json", *["long.txt"] * 8]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_ctrl_c_ends_with_130_and_no_traceback(monkeypatch, capsys):
    def interrupted(arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)
    assert cli.main(["parse", "a.txt"]) == 130
    assert capsys.readouterr().err == ""


def test_progress_is_shown_to_those_who_watch(folder, monkeypatch):
    watcher = Terminal()
    monkeypatch.setattr("sys.stderr", watcher)
    assert cli.main(["parse", "a.txt", "b.txt", "-o", "out"]) == 0
    assert "1/2" in watcher.getvalue()
    assert watcher.getvalue().endswith("\r\x1b[K")
    silent = Terminal()
    monkeypatch.setattr("sys.stderr", silent)
    assert cli.main(["parse", "a.txt", "-o", "out"]) == 0
    assert silent.getvalue() == ""


def test_the_console_script_is_the_same(folder):
    script = Path(sys.executable).with_name("gangmu")
    assert script.exists()
    done = subprocess.run([script, "parse", "b.txt"], capture_output=True, check=False)
    assert done.stdout == run("parse", "b.txt").stdout != b""
