"""The documents tell the truth: their code runs, their output is real, their links lead somewhere.

``python tests/test_documentation.py`` puts the present output below each command of the console
examples; look at the difference before it is kept.
"""

import doctest
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import gangmu
from gangmu.cli import COMMANDS
from gangmu.numbering.styles import STYLES

ROOT = Path(__file__).parents[1]
README, CHINESE = ROOT / "README.md", ROOT / "README.zh-CN.md"
PAGES = sorted({*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("grammar/*.md")})
PAGES += [ROOT / "seeds" / "README.md"]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
MEASURED = ("docs/accuracy.md", "docs/performance.md", "docs/parallels-sample.md")
"""Pages that record what was measured, on documents that lie outside the repository."""
RUN = [name for name in NAMES if name not in MEASURED]

FENCE = re.compile(r"^```([\w-]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
SET_UP = re.compile(r"^python3 -m venv .*$", re.MULTILINE)
MODULE = re.compile(r"^( *)([\w./]+)(?:  +.*)?$")


def words(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def blocks(name: str, kind: str) -> list[str]:
    return [body for language, body in FENCE.findall(words(name)) if language == kind]


def each_block(kind: str) -> list[tuple[str, str]]:
    return [(name, block) for name in RUN for block in blocks(name, kind)]


def run(command: str) -> str:
    """Run a command line as a reader would, with gangmu on the path, at the top of the clone."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode("utf-8")


def commands(block: str) -> list[tuple[str, str]]:
    """Return the commands of a console example, each with the output shown below it."""
    parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize("name", RUN)
def test_python_examples_run(name, monkeypatch):
    monkeypatch.chdir(ROOT)
    source = "\n".join(blocks(name, "python"))
    test = doctest.DocTestParser().get_doctest(source, {}, name, name, 0)
    said = []
    failed = doctest.DocTestRunner(verbose=False).run(test, out=said.append).failed
    assert not failed, "".join(said)


def test_the_examples_are_found():
    assert ">>>" in "".join(blocks("README.md", "python"))
    assert len(each_block("console")) >= 6
    assert all(commands(block) for _, block in each_block("console"))


@pytest.mark.parametrize(("name", "block"), each_block("console"))
def test_console_examples_are_real(name, block):
    for command, shown in commands(block):
        assert run(command) == shown, f"{name}: python tests/test_documentation.py mends it"


@pytest.mark.parametrize("block", blocks("README.md", "text") + blocks("README.zh-CN.md", "text"))
def test_shown_speeches_are_those_of_seeds(block):
    seeds = [seed.read_text("utf-8") for seed in ROOT.glob("seeds/*.txt")]
    lines = [line for line in block.splitlines() if line.strip("… ")]
    assert any(all(line in seed for line in lines) for seed in seeds)


@pytest.mark.parametrize(("name", "block"), each_block("json"))
def test_shown_nodes_are_real(name, block):
    node, found = json.loads(block), []
    pending = [json.loads(run("gangmu parse --format json seeds/clean-three-opinions.txt"))]
    while pending:
        current = pending.pop()
        found.append(current)
        pending += current.get("children", ())
    assert node in found


def test_one_line_sets_up_each_of_the_two_things_in_both_languages():
    lines = SET_UP.findall(words("README.md"))
    assert lines == SET_UP.findall(words("README.zh-CN.md"))
    assert [line.rsplit("/", 1)[1].split()[0] for line in lines] == [
        "clean-three-opinions.txt",
        "pytest",
    ]
    seed = lines[0].split()[-1]
    assert run(f"gangmu parse {seed}") == commands(blocks("README.md", "console")[0])[0][1]


def test_both_readmes_show_the_same():
    for kind in ("console", "json", "text"):
        ours, theirs = blocks("README.md", kind), blocks("README.zh-CN.md", kind)
        assert [len(commands(block)) for block in ours] == [len(commands(b)) for b in theirs]


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md", "docs/command-line.md"])
def test_every_command_is_told_of(name):
    missing = [command for command in COMMANDS if f"gangmu {command}" not in words(name)]
    assert missing == []


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name):
    for link in LINK.findall(FENCE.sub("", words(name))):
        if link.startswith(("https://", "http://")):
            continue
        path, _, anchor = link.partition("#")
        target = (ROOT / name).parent / path if path else ROOT / name
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    heads = re.findall(r"^#+ (.*)$", FENCE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def test_every_page_can_be_reached_from_the_readme():
    seen, pending = set(), [README]
    while pending:
        page = pending.pop().resolve()
        if page in seen:
            continue
        seen.add(page)
        links = (link.partition("#")[0] for link in LINK.findall(page.read_text("utf-8")))
        pages = [link for link in links if link.endswith(".md") and ":" not in link]
        pending += [page.parent / link for link in pages]
    lost = [name for name, page in zip(NAMES, PAGES, strict=True) if page.resolve() not in seen]
    assert lost == [], "link to these from README.md or from a page that it links to"


def test_every_public_name_is_told_of():
    prose = FENCE.sub("", words("docs/library.md") + words("README.md"))
    told = {name for span in re.findall(r"`([^`\n]+)`", prose) for name in re.findall(r"\w+", span)}
    assert set(gangmu.__all__) - told == set()


def test_every_style_is_told_of():
    missing = [style for style in STYLES if f"`{style}`" not in words("grammar/README.md")]
    assert missing == []


def test_the_architecture_lists_the_packages_and_modules_that_there_are():
    listed, folders = set(), []
    for line in blocks("ARCHITECTURE.md", "tree")[0].splitlines():
        match = MODULE.match(line)
        assert match is not None, line
        folders[len(match[1]) // 4 :] = [match[2]]
        listed.add("".join(folders))
    parser = ROOT / "parser"
    files = {str(path.relative_to(parser)) for path in parser.glob("gangmu/**/*.py")}
    packages = {str(Path(file).parent) + "/" for file in files if file.endswith("/__init__.py")}
    tops = {file for file in files if file.count("/") == 1}
    upper = {each for each in packages if each.count("/") <= 2 or each.startswith("gangmu/steps/")}
    assert listed <= files | packages
    assert upper | tops <= listed


def rewrite(page: Path) -> None:
    """Put the present output below each command of a page's console examples."""

    def renewed(match: re.Match[str]) -> str:
        if match[1] != "console":
            return match[0]
        body = "".join(f"$ {command}\n{run(command)}" for command, _ in commands(match[2]))
        return f"```console\n{body}```"

    page.write_text(FENCE.sub(renewed, page.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    for each in RUN:
        rewrite(ROOT / each)
