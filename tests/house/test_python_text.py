"""A model shows the language of the screen: no sentence is given to a state as it stands."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("staff", "patient", "ui")


def bare(tree):
    """Words with a space between them that are handed over by name, in a call."""
    for node in ast.walk(tree):
        for given in node.keywords if isinstance(node, ast.Call) else ():
            value = given.value
            either = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
            said = (it.value for it in either if isinstance(it, ast.Constant))
            yield from (it for it in said if isinstance(it, str) and " " in it.strip())


def test_no_model_shows_a_sentence_that_nobody_can_translate():
    found = {
        str(path.relative_to(ROOT)): [*bare(ast.parse(path.read_text(encoding="utf-8")))]
        for room in ROOMS
        for path in (ROOT / "app" / room).rglob("*.py")
    }
    assert {path: said for path, said in found.items() if said} == {}


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('self._set(problem="Type them again.")', ["Type them again."]),
        ('self._set(problem="" if fine else "Not so.")', ["Not so."]),
        ('self._set(problem=not_the_same(), state="done")', []),
        ('translate("Team", "Type them again.")', []),
    ],
)
def test_a_bare_sentence_is_found(source, said):
    assert [*bare(ast.parse(source))] == said
