"""Many files: several processes, results in order, and no file that stops the others."""

import json
import os
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

from gangmu import cli
from gangmu.cli import pool

SHORT = "同志们：一是抓学习。二是抓落实。"
COUNT = 40


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for number in range(COUNT):
        (tmp_path / f"{number:02}.txt").write_text(SHORT * (number % 7 + 1), "utf-8")
    return tmp_path


def printed(capsys, *arguments):
    status = cli.main(["parse", "--format", "json", *arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_several_processes_print_what_one_prints(folder, capsys):
    assert printed(capsys, "--jobs", "3", ".") == printed(capsys, "--jobs", "1", ".")


def test_bad_files_stop_nothing_and_are_named_again_at_the_end(folder, capsys):
    for bad in ("03.txt", "17.txt"):
        (folder / bad).write_bytes(b"a\xff\xff")
    status, out, err = printed(capsys, "--jobs", "2", ".")
    assert status == 2
    files = [json.loads(line)["file"] for line in out.splitlines()]
    assert files == [f"./{n:02}.txt" for n in range(COUNT) if n not in {3, 17}]
    first, second, last = err.splitlines()
    assert first.startswith("gangmu: ./03.txt: ")
    assert second.startswith("gangmu: ./17.txt: ")
    assert last == f"gangmu: 2 of {COUNT} could not be read (see above): ./03.txt, ./17.txt"


def test_a_long_list_of_bad_files_is_cut_at_the_end(folder, capsys):
    names = [f"none{number}.txt" for number in range(30)]
    last = printed(capsys, *names)[2].splitlines()[-1]
    assert "none19.txt" in last
    assert "none20.txt" not in last
    assert last.endswith(" and 10 more")


def test_a_grammar_that_cannot_be_used_is_said_once(folder, capsys):
    status, out, err = printed(capsys, "--jobs", "2", "--grammar", "none.lark", ".")
    assert (status, out, err.count("\n")) == (2, "", 1)


def double(number):
    return 2 * number


def die_of_thirteen(number):
    if number == 13:
        os._exit(1)
    return number


def test_results_come_in_order():
    assert list(pool.in_order(double, range(500), 3)) == [2 * number for number in range(500)]


def test_a_process_that_dies_takes_only_its_own_work_along():
    expected = [None if number == 13 else number for number in range(60)]
    assert list(pool.in_order(die_of_thirteen, range(60), 2)) == expected


def test_no_more_is_given_out_than_is_soon_wanted(tmp_path):
    work = [str(tmp_path / f"{number}") for number in range(1000)]
    results = pool.in_order(touch, work, 2)
    assert list(islice(results, 5)) == work[:5]
    results.close()
    assert len(list(tmp_path.iterdir())) <= 5 + 2 * pool.AHEAD


def touch(path):
    Path(path).touch()
    return path


def test_few_files_and_one_core_need_no_second_process():
    assert pool.processes(None, pool.ALONE - 1) == 1
    assert pool.processes(1, 1000) == 1
    assert pool.processes(4, 1000) == 4
    assert pool.processes(40, 10) == 10


def test_a_reader_that_leaves_ends_all_processes(folder):
    command = [
        sys.executable,
        "-m",
        "gangmu",
        "parse",
        "--jobs",
        "2",
        "--format",
        "json",
        *["."] * 40,
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
