"""Programs that tests start from a string: what they import is there, though few run them."""

import ast
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
OURS = ("app", "db", "tests")


def programs(file: Path) -> Iterator[ast.Module]:
    """The strings of a file that are Python and import something of ours."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if "import " not in node.value:
                continue
            try:
                yield ast.parse(node.value)
            except SyntaxError:
                continue


def imported(program: ast.Module) -> set[tuple[str, str]]:
    return {
        (node.module, name.name)
        for node in ast.walk(program)
        if isinstance(node, ast.ImportFrom) and node.module
        if node.module.split(".")[0] in OURS
        for name in node.names
    }


STARTED = sorted(
    {
        (str(file.relative_to(TESTS)), *each)
        for file in TESTS.rglob("*.py")
        for program in programs(file)
        for each in imported(program)
    }
)


def test_there_are_some():
    assert ("bench/test_handout_bench.py", "app.documents.handout", "render") in STARTED


@pytest.mark.parametrize(("file", "module", "name"), STARTED)
def test_what_it_imports_is_there(file, module, name):
    assert hasattr(import_module(module), name) or find_spec(f"{module}.{name}")
