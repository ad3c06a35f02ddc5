"""What can be changed in the rules, one thing at a time: cosmic-ray's changes, less those that no
test could tell (docs/mutation.md)."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("app/core/rules", "app/core/session", "app/core/safety", "app/store", "app/usecases")
# Made-up people for demonstrations and tests: no rule stands in it, and no record is read by it
SAMPLES = "app/store/seed/"

# A union of types is written with the bar too, and says the same with any other sign; what replaces
# variables has to be told which; and of enums, None and small numbers `is` and `==` say the same
SAYS_NOTHING = re.compile(
    r"ReplaceBinaryOperator_BitOr|Variable|_Is_Eq$|_Eq_Is$|_IsNot_NotEq$|_NotEq_IsNot$"
)
# What a type checker reads, and nothing that runs; and what is kept, which changes no result
RUNS_ALIKE = re.compile(
    r"@dataclass\(|\b(?:frozen|strict|slots)=True|\bgc=False|\bif TYPE_CHECKING:|@(?:lru_)?cache\b"
)


@dataclass(frozen=True)
class Change:
    """One change: the ``nth`` place of ``file`` that ``operator`` can change, on ``line``."""

    file: str
    operator: str
    nth: int
    line: int

    def __str__(self) -> str:
        line = (ROOT / self.file).read_text().splitlines()[self.line - 1].strip()
        what = self.operator.removeprefix("core/")
        return f"{self.file}:{self.line}  {what} #{self.nth}  {line}"


def files(only: str) -> list[str]:
    """Those that are changed, with ``only`` in their path."""
    found = sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py"))
    names = (str(file.relative_to(ROOT)) for file in found)
    return [name for name in names if SAMPLES not in name and only in name]


def changes(name: str) -> list[Change]:
    """All that can be changed in a file."""
    return list(_changes(name, (ROOT / name).read_text()))


def _changes(name: str, text: str) -> Iterator[Change]:
    nodes, lines = list(ast_nodes(get_ast(text))), text.splitlines()
    for operator in operator_names():
        if SAYS_NOTHING.search(operator):
            continue
        able = get_operator(operator)()
        places = (place for node in nodes for place in able.mutation_positions(node))
        for nth, ((line, _), _) in enumerate(places):
            declared = operator.endswith("RemoveDecorator") and lines[line].endswith("...")
            if not declared and not RUNS_ALIKE.search(lines[line - 1]):
                yield Change(name, operator, nth, line)


class _WhatRuns(ast.NodeTransformer):
    """A module without its types, and without how its arguments must be written."""

    def visit_arguments(self, node: ast.arguments) -> ast.arguments:
        node.args += node.kwonlyargs
        node.args, node.posonlyargs, node.kwonlyargs = node.posonlyargs + node.args, [], []
        node.defaults += [it for it in node.kw_defaults if it]
        node.kw_defaults = []
        self.generic_visit(node)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AnnAssign:
        node.annotation = ast.Constant(None)
        self.generic_visit(node)
        return node


def _runs(text: str) -> str:
    return ast.dump(_WhatRuns().visit(ast.parse(text)))


def changed(change: Change) -> str | None:
    """The file with the change in it; None where that is no Python, or says the same to all but a
    type checker, which no test has to notice."""
    whole = (ROOT / change.file).read_text()
    try:
        mutated = mutate_code(whole, get_operator(change.operator)(), change.nth)
        if mutated is None or mutated == whole:
            return None
        compile(mutated, change.file, "exec")
        if _runs(mutated) == _runs(whole):
            return None
    except (SyntaxError, AttributeError):  # cosmic-ray finds no name in `except sqlite.Error`
        return None
    return mutated


def can_be_noticed(change: Change) -> bool:
    """Whether it is Python still, and says something else."""
    return changed(change) is not None
