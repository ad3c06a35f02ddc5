"""What lupdate does not see in Python: phrases that change with a number, sentences of errors and
what the audit says was done. Written as a file of `translate` calls, which it does see.

    python packaging/python_words.py OUT.py FOLDER...
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ERRORS = "Errors"
"""The context of error sentences in the catalogue, as app/ui/error_words.py asks for it."""

TABLES = {
    "app/core/audit_kind.py": ("ACTIONS", "AuditActions"),
    "app/core/audit.py": ("SAID", ERRORS),
    "app/store/trouble.py": ("_TOLD", ERRORS),
}
"""Tables of which a screen translates each text, and in which context."""

TYPED = (
    *("app/commands/", "app/simulation/", "app/samples/", "app/content/foreign/"),
    "app/sync/server/",
)
"""Rooms of which only somebody who types commands reads the errors: those are in English."""

Constants = dict[str, ast.expr]


def main(out: Path, folders: list[Path]) -> None:
    files = [file for folder in folders for file in sorted(folder.rglob("*.py"))]
    trees = {file.as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in files}
    errors, everywhere = _errors([*trees.values()]), Constants()
    for tree in trees.values():
        everywhere |= _constants(tree)
    calls: dict[str, None] = {}
    for name, tree in trees.items():
        calls |= dict.fromkeys(_counted(tree))
        for end, (table, context) in TABLES.items():
            if name.endswith(end):
                calls |= dict.fromkeys(_table(tree, table, context))
        if not any(each in name for each in TYPED):
            said = _sentences(tree, everywhere | _constants(tree), errors)
            calls |= dict.fromkeys(map(_error_call, said))
    out.write_text("\n".join(calls) + "\n", encoding="utf-8")


def _error_call(text: str) -> str:
    """One with an ``{n}`` has a form for each plural, as Sentence.worded asks for it."""
    number = ", '', 1" if "{n}" in text else ""
    return f"translate({ERRORS!r}, {text!r}{number})"


def _constants(tree: ast.Module) -> Constants:
    """What the names in capitals of a module stand for."""
    return {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.isupper()
    }


def _table(tree: ast.Module, name: str, context: str) -> Iterator[str]:
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name(found)]) | ast.AnnAssign(ast.Name(found)) if found == name:
                for each in ast.walk(node):
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        yield f"translate({context!r}, {each.value!r})"


def _counted(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name("counted"), [ast.Constant(context), ast.Constant(text), _]):
                yield f"translate({context!r}, {text!r}, '', 1)"
            case ast.Call(ast.Name("counted")):
                sys.exit(f"counted() needs its context and text as they are: {ast.unparse(node)}")


def _errors(trees: list[ast.Module]) -> set[str]:
    """What is a KioskError."""
    found = {"KioskError"}
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    while more := {
        each.name
        for each in classes
        if each.name not in found
        and any(isinstance(it, ast.Name) and it.id in found for it in each.bases)
    }:
        found |= more
    return found


def _sentences(tree: ast.Module, known: Constants, errors: set[str]) -> Iterator[str]:
    """What the errors may say that are made here, as far as it stands in the code."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name("RecordsError")):
                said = node.args[1:2]
            case ast.Call(ast.Name(name)) if name in errors:
                said = node.args[:1]
            case ast.Call(ast.Attribute(ast.Name("Sentence"), "saying")):
                said = node.args[:1]
            case ast.ClassDef(name) if name in errors:
                said = [arg for each in ast.walk(node) for arg in _first(each)]
            case _:
                continue
        for each in said:
            yield from _texts(each, known)


def _first(node: ast.AST) -> list[ast.expr]:
    """What an error hands on to what it is made of."""
    match node:
        case ast.Call(ast.Attribute(ast.Call(ast.Name("super")), "__init__")):
            return node.args[:1]
    return []


def _texts(said: ast.expr, known: Constants) -> Iterator[str]:
    match said:
        case ast.Constant(str(text)):
            yield text
        case ast.Name(name) if name in known:
            yield from _texts(known[name], {})
        case ast.Subscript(ast.Name(name)) if isinstance(table := known.get(name), ast.Dict):
            for value in table.values:
                yield from _texts(value, {})
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one, known)
            yield from _texts(other, known)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(it) for it in sys.argv[2:]])
