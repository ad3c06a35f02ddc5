"""One word, one meaning: docs/glossary.md is what the code says, and no name of a type means two
things."""

import ast
import re
from collections import defaultdict
from functools import cache

import pytest

from tests.house.test_files import ROOT

LINE = re.compile(r"^\| ([\w ]+) \| (.+) \| `(\w+)`, (app/\S+\.py) \|$", re.MULTILINE)
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")


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


def test_no_name_means_two_things():
    _, classes = types()
    twice = {name: places for name, places in classes.items() if len(places) > 1 and name[0] != "_"}
    assert not twice, "a new type takes a name that nothing else has"
