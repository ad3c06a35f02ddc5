"""What can be called from outside says what it is for: meaning, units, when, errors."""

import ast

import pytest

from tests.house.test_files import ROOT

LEAST = 0.9
ROOMS = [".", *sorted(it.parent.name for it in (ROOT / "app").glob("*/__init__.py"))]
"""A point stands for the files beside the rooms: wiring, the window, the kiosk's one object."""


def said(node: ast.Module | ast.ClassDef):
    """Of each public class and function, but not of those inside functions: whether it has a
    docstring. What sets a property is told by what reads it."""
    for it in node.body:
        named = isinstance(it, ast.ClassDef | ast.FunctionDef) and not it.name.startswith("_")
        if named and not any(ast.unparse(by).endswith(".setter") for by in it.decorator_list):
            yield it.name, ast.get_docstring(it) is not None
            if isinstance(it, ast.ClassDef):
                yield from said(it)


@pytest.mark.parametrize("room", ROOMS)
def test_nine_of_ten_public_things_say_what_they_are_for(room):
    files = (ROOT / "app").glob("*.py") if room == "." else (ROOT / "app" / room).rglob("*.py")
    told = [
        (file.name, name, has)
        for file in files
        for name, has in said(ast.parse(file.read_text(encoding="utf-8")))
    ]
    silent = [f"{file}: {name}" for file, name, has in told if not has]
    assert len(told) - len(silent) >= LEAST * len(told), silent
