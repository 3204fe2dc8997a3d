"""The names that ``import gangmu`` gives: all there, all lazy, none in the way of another."""

import subprocess
import sys

import pytest

import gangmu

HEAVY = ["lark", "argparse", "json", "importlib.metadata", "dataclasses", "pathlib", "typing"]


def python(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("name", gangmu.__all__)
def test_every_public_name_is_there(name):
    assert getattr(gangmu, name) is not None
    assert name in dir(gangmu)


def test_unknown_names_are_refused():
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = gangmu.nothing_of_the_kind


def test_the_import_is_light():
    code = "import sys; before = set(sys.modules); import gangmu"
    loaded = f"(set(sys.modules) - before).intersection({HEAVY!r})"
    assert python(f"{code}; print(sorted({loaded}))") == "[]"


@pytest.mark.parametrize(
    "first",
    [
        "import gangmu.files, gangmu.pipeline, gangmu.door, gangmu.views, gangmu.why",
        "import gangmu.cli, gangmu.cli.parse, gangmu.cli.inputs",
        "from gangmu.navigate import at",
        "from gangmu.views import paragraphs",
    ],
)
def test_no_module_takes_the_place_of_a_public_name(first):
    code = f"{first}\nimport gangmu, types\n"
    code += "print([n for n in gangmu.__all__ if isinstance(getattr(gangmu, n), types.ModuleType)])"
    assert python(code) == "[]"


def test_the_version_is_that_of_the_package():
    from importlib.metadata import version

    assert gangmu.__version__ == version("gangmu")
