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

Constants = dict[str, ast.expr]


def main(out: Path, folders: list[Path]) -> None:
    files = [file for folder in folders for file in sorted(folder.rglob("*.py"))]
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    everywhere: Constants = {}
    for tree in trees:
        everywhere |= _constants(tree)
    calls: dict[str, None] = {}
    for tree in trees:
        calls |= dict.fromkeys(_calls(tree, everywhere | _constants(tree)))
    out.write_text("\n".join(calls) + "\n", encoding="utf-8")


def _constants(tree: ast.Module) -> Constants:
    """What the names in capitals of a module stand for."""
    return {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.isupper()
    }


def _calls(tree: ast.Module, known: Constants) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        match node.func, node.args:
            case ast.Name("counted"), [ast.Constant(str(context)), ast.Constant(str(text)), _]:
                yield f"translate({context!r}, {text!r}, '', 1)"
            case ast.Name("counted"), _:
                sys.exit(f"counted() needs its context and text as they are: {ast.unparse(node)}")
        for text in sentences(node, known):
            yield f"translate({ERRORS!r}, {text!r})"


def sentences(call: ast.Call, known: Constants) -> Iterator[str]:
    """What an error may say that is made here, as far as it stands in the code."""
    match call.func:
        case ast.Name("RecordsError"):
            said = call.args[1:2]
        case ast.Name(name) if name.endswith("Error") and name != "ValueError":
            said = call.args[:1]
        case ast.Attribute(ast.Call(ast.Name("super")), "__init__"):
            said = call.args[:1]
        case ast.Name("sentence"):
            said = call.args[:1]
        case _:
            return
    for each in said:
        yield from (text for text in _texts(each, known) if " " in text)


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
