"""One word, one meaning: docs/glossary.md is what the code says, and names that mean two things
grow fewer."""

import ast
import re
from collections import defaultdict
from functools import cache

import pytest

from tests.house.test_files import ROOT

LINE = re.compile(r"^\| ([\w ]+) \| (.+) \| `(\w+)`, (app/\S+\.py) \|$", re.MULTILINE)
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
MEANT_TWICE = 73
"""Names of types that stand in more than one file. It may only fall: a new type takes a name that
nothing else has, and whoever renames one writes the new count here."""


@cache
def types():
    """Where each name stands, of a class or of what is given a type's name."""
    found, classes = defaultdict(set), defaultdict(set)
    for file in sorted((ROOT / "app").rglob("*.py")):
        place = file.relative_to(ROOT).as_posix()
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            match node:
                case ast.ClassDef(name):
                    classes[name].add(place)
                    found[name].add(place)
                case ast.Assign([ast.Name(name)]) if name[0].isupper() and not name.isupper():
                    found[name].add(place)
    return found, classes


@pytest.mark.parametrize(
    ("word", "name", "place"), [(w, n, p) for w, _, n, p in LINE.findall(GLOSSARY)]
)
def test_a_word_of_the_field_is_one_type(word, name, place):
    found, _ = types()
    assert found[name] == {place}, f"{name} is what {word} is, and nothing else"


def test_every_line_of_the_glossary_is_read():
    rows = [line for line in GLOSSARY.splitlines() if line.startswith("| ")][1:]
    assert len(rows) == len(LINE.findall(GLOSSARY)) >= 35
    words = [word for word, *_ in LINE.findall(GLOSSARY)]
    assert len(words) == len({*words})


def test_fewer_and_fewer_names_mean_two_things():
    _, classes = types()
    twice = {name for name, places in classes.items() if len(places) > 1 and name[0] != "_"}
    assert len(twice) <= MEANT_TWICE, sorted(twice)
    assert len(twice) == MEANT_TWICE, "fewer than before: write the new count"
