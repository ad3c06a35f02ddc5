"""What every file of the house keeps to."""

import ast
import re
import subprocess
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
LONGEST = 300
LONGEST_TEST = 350
TABLES = {"app/core/plural_rules.py"}
"""A line a language, copied from CLDR: it is looked up in, not read, and grows as that does."""
LONGEST_FUNCTION = 60
PROVIDED_BY_VENV = {"pip", "setuptools"}

# A package index, an option that names one, or a folder of somebody's own machine
ADDRESSES = re.compile(
    r"https?://\S+/simple\b|--(?:extra-)?index-" + r"url|find-" + r"links"
    r"|(?<![\w.])/(?:work|root|home/\w+)/"
)


def tracked():
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = [ROOT / name for name in listing.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def code(*suffixes):
    return [path for path in tracked() if path.suffix in suffixes]


def test_no_file_of_code_is_longer_than_can_be_read_at_once():
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text().splitlines())
        for path in code(".py", ".qml", ".sh")
    }
    assert len(lengths) > 50
    assert {
        name: lines
        for name, lines in lengths.items()
        if lines > (LONGEST_TEST if name.startswith("tests/") else LONGEST) and name not in TABLES
    } == {}


def test_no_function_is_longer_than_can_be_read_at_once():
    lengths = {
        f"{path.name}: {it.name}": it.end_lineno - it.lineno + 1
        for path in code(".py")
        if (ROOT / "app") in path.parents or (ROOT / "db") in path.parents
        for it in ast.walk(ast.parse(path.read_text()))
        if isinstance(it, ast.FunctionDef)
    }
    assert len(lengths) > 5000
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


def test_no_tracked_file_names_a_package_index_or_a_folder_of_one_machine():
    found = []
    for path in tracked():
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue  # a picture or a sound
        found += [f"{path.name}: {match.group()}" for match in ADDRESSES.finditer(text)]
    assert found == []


def test_the_search_for_addresses_can_find_one():
    planted = "see https://index.example/" + "simple, or /" + "work/main, or /" + "home/ann/x"
    assert len(ADDRESSES.findall(planted)) == 3


def pins():
    lines = CONSTRAINTS.read_text().splitlines()
    pairs = [re.fullmatch(r"([A-Za-z0-9_.-]+)==([A-Za-z0-9_.]+)", line) for line in lines]
    assert all(pairs), [line for line, pair in zip(lines, pairs, strict=True) if not pair]
    return {canonicalize_name(pair[1]): pair[2] for pair in pairs}


def requirements(name, extras=frozenset()):
    """The names that a package asks for on this machine, with these extras."""
    for line in distribution(name).requires or ():
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": e}) for e in {"", *extras}):
            yield canonicalize_name(requirement.name), frozenset(requirement.extras)


def test_every_package_that_comes_in_is_pinned_to_one_version():
    waiting, seen = [("physio-kiosk", frozenset({"dev"}))], set()
    while waiting:
        package = waiting.pop()
        if package not in seen:
            seen.add(package)
            waiting += [each for each in requirements(*package) if each[0] not in PROVIDED_BY_VENV]
    names = {name for name, _ in seen} - {"physio-kiosk"}
    assert len(names) > 30
    assert names - pins().keys() == set()


def test_qt_is_pinned_to_the_version_that_keeps_none_alive():
    qt = {name: version for name, version in pins().items() if "pyside" in name or "shibo" in name}
    assert qt == {"pyside6-essentials": "6.11.3", "pyside6-addons": "6.11.3", "shiboken6": "6.11.3"}


CONTAINERS = {"list", "dict", "set", "defaultdict", "deque", "Counter", "OrderedDict"}


def starts_empty(value):
    """Whether a value is a container that something is meant to be put into later."""
    match value:
        case ast.List(elts=[]) | ast.Dict(keys=[]):
            return True
        case ast.Call(func=ast.Name(id=name)):
            return name in CONTAINERS
    return False


def module_state(tree):
    """Lines that make state which the whole process would share."""
    kept = [node for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    lines = [node.lineno for node in kept if starts_empty(node.value)]
    return lines + [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Global)]


def test_no_module_keeps_state():
    modules = [path for path in code(".py") if path.is_relative_to(ROOT / "app")]
    assert len(modules) > 20
    found = {
        path.relative_to(ROOT): lines
        for path in modules
        if (lines := module_state(ast.parse(path.read_text())))
    }
    assert found == {}


def test_the_search_for_state_can_find_it():
    planted = (
        "cache = {}\nseen: set[str] = set()\nlast = 0\ndef keep():\n    global last\n    last = 1"
    )
    assert module_state(ast.parse(planted)) == [1, 2, 5]
    assert not module_state(ast.parse("NAMES = {'a': 1}\nALL = frozenset(NAMES)"))
