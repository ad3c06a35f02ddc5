"""The arrows of the house: they hold, they look at every file, and they would catch a wrong one."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2]
SCREENS = ("patient", "staff", "ui")
ROOMS_WITHOUT_QT = ("core", "content", "figure", "simulation", "store", "documents", "exports")


def modules_on_disk():
    for room in ("app", "db"):
        for path in (ROOT / room).rglob("*.py"):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            yield name.removesuffix(".__init__")


def lint_imports(folder):
    linter = Path(sys.executable).with_name("lint-imports")
    command = [str(linter), "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copy_of_the_house(tmp_path_factory):
    folder = tmp_path_factory.mktemp("house")
    no_caches = shutil.ignore_patterns("__pycache__")
    for room in ("app", "db"):
        shutil.copytree(ROOT / room, folder / room, ignore=no_caches)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_the_contracts_hold(copy_of_the_house):
    result = lint_imports(copy_of_the_house)
    assert result.returncode == 0, result.stdout


def test_the_contracts_see_every_module():
    seen = grimp.build_graph("app", "db", cache_dir=None).modules
    assert seen == set(modules_on_disk())
    assert len(seen) > 20


@pytest.mark.parametrize(
    ("room", "forbidden"),
    [
        ("core", "import PySide6.QtCore"),
        ("core", "import sqlite3"),
        ("core", "import app.content"),
        ("figure", "import app.documents"),
        ("documents", "import reportlab, app.store"),
        ("exports", "import shiboken6"),
        ("usecases", "import app.ui"),
        ("usecases", "import PySide6.QtCore"),
        ("devices", "import app.usecases"),
        ("samples", "import app.patient"),
        ("patient", "import app.items"),
        ("patient", "import app.staff"),
        ("staff", "import app.patient"),
        ("staff", "import app.store"),
        ("ui", "import db"),
        ("patient", "import app.usecases.clinic"),
        ("staff", "from app.usecases.clinic import Clinic"),
        ("ui", "from app.usecases import clinic"),
        ("usecases", "import app.usecases.clinic"),
        ("usecases", "import sqlcipher3"),
    ],
)
def test_a_planted_wrong_arrow_is_caught(copy_of_the_house, room, forbidden):
    planted = copy_of_the_house / "app" / room / "planted.py"
    planted.write_text(forbidden + "\n")
    try:
        result = lint_imports(copy_of_the_house)
    finally:
        planted.unlink()
    assert result.returncode == 1
    assert "planted" in result.stdout


def reaching_into_the_store(source):
    """The lines that say ``something.store``: screens hand it on to use cases, and no more."""
    nodes = ast.walk(ast.parse(source))
    return [it.lineno for it in nodes if isinstance(it, ast.Attribute) and it.attr == "store"]


@pytest.mark.parametrize("room", SCREENS)
def test_no_screen_reaches_through_what_it_was_handed(room):
    files = list((ROOT / "app" / room).rglob("*.py"))
    found = {str(file): reaching_into_the_store(file.read_text()) for file in files}
    assert files
    assert {file: lines for file, lines in found.items() if lines} == {}


def test_a_planted_reach_into_the_store_is_caught():
    planted = "def ask(self):\n    return self.shift.clinic.store.notes\n"
    assert reaching_into_the_store(planted) == [2]


IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
names = []
for room in sys.argv[1:]:
    package = importlib.import_module(room)
    names.append(room)
    for module in pkgutil.walk_packages(package.__path__, room + "."):
        importlib.import_module(module.name)
        names.append(module.name)
loaded = [name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6")]
print(len(names), *loaded)
"""


def test_rooms_without_qt_load_no_qt_at_run_time():
    rooms = [f"app.{room}" for room in ROOMS_WITHOUT_QT] + ["db"]
    command = [sys.executable, "-c", IMPORT_EVERYTHING, *rooms]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    imported, *loaded = result.stdout.split()
    assert int(imported) >= len(rooms)
    assert loaded == []


def test_the_picture_of_the_house_is_what_its_rooms_import(tmp_path):
    script, drawn = ROOT / "packaging" / "draw_house.py", tmp_path / "house.svg"
    subprocess.run([sys.executable, script, drawn], check=True, cwd=ROOT)
    assert drawn.read_text() == (ROOT / "docs" / "house.svg").read_text(), f"run {script.name}"


def test_most_files_need_no_qt():
    files = sorted((ROOT / "app").rglob("*.py"))
    with_qt = [it for it in files if "PySide6" in it.read_text(encoding="utf-8")]
    assert len(with_qt) <= 0.17 * len(files), "rules go into files of their own, without Qt"
