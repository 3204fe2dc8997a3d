"""The picture of the imports: no circle, and no arrow that runs back up.

Read with ``ast``, so that nothing has to be imported. An import inside a function is an arrow like
any other, but for the two doors that hand on what stands above them: ``gangmu`` itself, and the
methods of ``tree.Speech``.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "parser" / "gangmu"

STEP = "gangmu.steps."
TOKENS = "gangmu.steps.tokens"
GROUND = {"gangmu.tree", "gangmu.lines", "gangmu.affixes"}
VIEWS = {"gangmu.navigate", "gangmu.views", "gangmu.visitor", "gangmu.positions", "gangmu.common"}
TREE = GROUND | VIEWS
DOORS = {"gangmu", "gangmu.tree"}

KNOWS = {
    "gangmu": set(),
    "gangmu.tree": set(),
    "gangmu.lines": set(),
    "gangmu.affixes": set(),
    "gangmu.common": {"gangmu.affixes"},
    "gangmu.navigate": GROUND,
    "gangmu.views": GROUND,
    "gangmu.visitor": GROUND,
    "gangmu.positions": GROUND,
    "gangmu.numbering": set(),
    "gangmu.lexicon": set(),
    TOKENS: GROUND,
    "gangmu.steps": set(),
    "gangmu.pipeline": {*GROUND, "gangmu.numbering", TOKENS, STEP},
    "gangmu.why": {*GROUND, "gangmu.numbering", TOKENS, STEP, "gangmu.pipeline"},
    "gangmu.files": {"gangmu.positions"},
    "gangmu.door": {"gangmu.tree", "gangmu.files", "gangmu.pipeline"},
    "gangmu.write": TREE,
    "gangmu.edit": {*TREE, "gangmu.numbering", "gangmu.pipeline"},
    "gangmu.checker": {*TREE, "gangmu.numbering", "gangmu.pipeline", "gangmu.edit"}
    | {"gangmu", "gangmu.files", "gangmu.door", "gangmu.write", "gangmu.lexicon"},
    "gangmu.cli": {"gangmu", *TREE, "gangmu.files", "gangmu.door", "gangmu.pipeline"}
    | {"gangmu.why", "gangmu.write", "gangmu.edit", "gangmu.checker", "gangmu.numbering"}
    | {"gangmu.lexicon"},
    "gangmu.__main__": {"gangmu.cli"},
}
"""What each module or package of modules may know besides its own; lower ones stand above.

``steps.`` stands for all packages of steps, each of which knows ``STEP_KNOWS`` alone."""

STEP_KNOWS = {*GROUND, TOKENS, "gangmu.numbering"}

FEW = {("gangmu.edit.markings", "gangmu.steps.reading.clean")}
"""Arrows that are against the rules, and known: take them out here when they are gone."""


def name_of(path: Path) -> str:
    parts = ("gangmu", *path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {name_of(path): path for path in sorted(ROOT.rglob("*.py"))}


def nodes(tree: ast.AST, lazy: bool) -> Iterator[ast.AST]:
    """Yield the nodes of a module; those inside functions only if ``lazy``, no typing ones."""
    stack = [tree]
    while stack:
        for child in ast.iter_child_nodes(stack.pop()):
            function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            typing = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
            if not typing and (lazy or not function):
                yield child
                stack.append(child)


def imports(name: str, lazy: bool = False) -> set[str]:
    """Return the full names of what a module imports: modules where they are known, else names."""
    found = set()
    for node in nodes(ast.parse(FILES[name].read_text("utf-8")), lazy):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}: imports are absolute here"
            full = {f"{node.module}.{alias.name}" for alias in node.names}
            found.update(each if each in FILES else str(node.module) for each in full)
    return found


def own(found: set[str]) -> set[str]:
    return {each for each in found if each.partition(".")[0] == "gangmu"}


def group_of(module: str) -> str:
    """Return the row of the table that a module belongs to: the longest name that begins its own;
    for a step its package."""
    if module.startswith(STEP) and module != TOKENS:
        return ".".join(module.split(".")[:3])
    rows = [row for row in KNOWS if f"{module}.".startswith(f"{row}.") and row != "gangmu"]
    return max(rows, key=len, default=module)


def may_know(module: str, other: str) -> bool:
    group, wanted = group_of(module), group_of(other)
    if group == wanted:
        return True
    if group.startswith(STEP) and group != TOKENS:
        return wanted in STEP_KNOWS
    step = wanted.startswith(STEP) and wanted != TOKENS
    return wanted in KNOWS.get(group, ()) or (step and STEP in KNOWS.get(group, ()))


@pytest.mark.parametrize("module", FILES)
def test_every_module_has_its_place(module):
    group = group_of(module)
    known = group in KNOWS or group.startswith(STEP)
    assert known, f"say in KNOWS what {module} may know"


@pytest.mark.parametrize("module", FILES)
def test_a_module_knows_only_what_it_may(module):
    found = own(imports(module, lazy=module not in DOORS))
    wrong = {each for each in found if not may_know(module, each) and (module, each) not in FEW}
    assert not wrong


def test_the_few_exceptions_are_still_there():
    assert {pair for pair in FEW if pair[1] not in imports(pair[0])} == set()


def test_the_table_itself_runs_one_way():
    order = list(KNOWS)
    for group, known in KNOWS.items():
        later = {each for each in known & set(order) if order.index(each) > order.index(group)}
        assert not later, group


def test_there_is_no_circle():
    graph = {module: own(imports(module)) - {module} for module in FILES}
    assert len(list(TopologicalSorter(graph).static_order())) >= len(FILES)


def test_only_pipeline_and_why_know_several_steps():
    def steps(module):
        groups = {group_of(each) for each in imports(module, lazy=True)} - {TOKENS}
        return {each for each in groups if each.startswith(STEP)} - {group_of(module)}

    assert {module for module in FILES if len(steps(module)) > 1} == {
        "gangmu.pipeline",
        "gangmu.why",
    }


@pytest.mark.parametrize("module", FILES)
def test_the_core_needs_lark_and_the_standard_library_alone(module):
    found = {each.partition(".")[0] for each in imports(module, lazy=True)}
    assert found <= {"gangmu", "lark", *sys.stdlib_module_names}


def test_importing_gangmu_loads_nothing_else_of_it():
    code = (
        "import sys; before = set(sys.modules); import gangmu\n"
        "new = set(sys.modules) - before\n"
        "heavy = {'lark', 'argparse', 'json', 'dataclasses', 'typing'}\n"
        "print(sorted(n for n in new if n.startswith('gangmu.') or n in heavy))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
