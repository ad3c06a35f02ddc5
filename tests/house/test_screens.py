"""Tests stand where the code is: each screen has a scene, a picture and a test of its model, and
what a feature of the screens works out without a window is tested without one."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.golden.gallery import GALLERY
from tests.qml.scenes import SCENES
from tests.qml.screens import FILES
from tests.qml.staff_desk_scenes import DESK_SCENES
from tests.qml.staff_scenes import STAFF_SCENES

ROOT = Path(__file__).parents[2]
QML = ROOT / "app" / "qml" / "Kiosk"
TABLE = re.compile(r"files: \(\{(.*?)\}\)", re.DOTALL)
PICTURED = {scene for scene, _, _ in GALLERY}

DRIVING = ("e2e", "sync", "patient", "staff")
"""Rooms of tests that drive the real models of a kiosk."""
DRIVES = f"a test that drives its model in {DRIVING}"
OWNERS = {"view", "kiosk", "staff", "pages"}
"""What has the models of the screens."""
MODEL = re.compile("(View)?Model$")
WITHOUT_A_WINDOW = ("staff", "patient", "usecases", "core")

WORDS = {"PySide6.QtCore", "PySide6.QtCore.QCoreApplication", "PySide6.QtCore.QLocale"}
MODELS = {"app.staff.page.Page", "app.ui.snapshot.Snapshot"}
"""What a model is made of: it is an object of Qt, though its file may import nothing of it."""


def table(file):
    """The names under ``files``, and the QML file of each."""
    found = TABLE.search((QML / file).read_text(encoding="utf-8"))
    return dict(re.findall(r'^ +(\w+):.*?"([\w./]+)"', found[1], re.MULTILINE))


SCREENS = FILES
PAGES = table("Staff/StaffShell.qml")


def scenes_of(screen):
    """The scenes of a patient's screen; of the staff's, those of all its pages."""
    if screen == "staff":
        return {*STAFF_SCENES, *DESK_SCENES}
    return {name for name, scene in SCENES.items() if scene[0] == screen}


def scenes_of_page(page):
    return {name for name, scene in STAFF_SCENES.items() if scene.page == page}


@cache
def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def modules_of(rooms):
    return [each for room in rooms for each in (ROOT / "tests" / room).rglob("*.py")]


def driven(tree):
    """The screens that a test waits for, opens or reads the model of."""
    for node in ast.walk(tree):
        said = []
        if isinstance(node, ast.Call):
            said = node.args
        elif isinstance(node, ast.Compare):
            said = node.comparators
        yield from (it.value for it in said if isinstance(it, ast.Constant))
        if isinstance(node, ast.Attribute) and _last(node.value) in OWNERS:
            yield _snake(node.attr)
        if isinstance(node, ast.ImportFrom):
            yield from (
                _snake(MODEL.sub("", it.name)) for it in node.names if MODEL.search(it.name)
            )


def _last(node):
    return getattr(node, "attr", getattr(node, "id", ""))


def _snake(name):
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


@cache
def driven_screens():
    return {it for path in modules_of(DRIVING) for it in driven(parsed(path))}


@pytest.mark.parametrize("screen", SCREENS)
def test_each_screen_has_a_scene_a_picture_and_a_test_of_its_model(screen):
    assert scenes_of(screen), "a scene in tests/qml"
    assert scenes_of(screen) & PICTURED, "a picture in tests/golden"
    assert screen in driven_screens(), DRIVES


@pytest.mark.parametrize("page", PAGES)
def test_each_page_of_the_staff_has_a_scene_a_picture_and_a_test_of_its_model(page):
    assert scenes_of_page(page), "a scene in tests/qml"
    assert scenes_of_page(page) & PICTURED, "a picture in tests/golden"
    assert page in driven_screens(), DRIVES


def test_each_screen_that_is_gone_to_has_a_file():
    said = "".join(it.read_text(encoding="utf-8") for it in (ROOT / "app").rglob("*.py"))
    named = {*re.findall(r'(?:kiosk\.go|screen\.emit|asked\.emit)\("(\w+)"', said)}
    assert len(named) >= 15
    assert named <= {*SCREENS}


def test_the_tables_are_read_whole():
    assert len(SCREENS) >= 20
    assert len(PAGES) >= 26
    assert all((QML / "Screens" / f"{file}.qml").exists() for file in SCREENS.values())
    assert all((QML / "Staff" / f"{file}.qml").exists() for file in PAGES.values())


def test_a_screen_that_nobody_drives_would_be_seen():
    tree = ast.parse('patient.until("today")\nassert view.screen == "done"\nview.signIn.press("1")')
    assert {"today", "done", "sign_in"} <= set(driven(tree))
    read = ast.parse("from app.staff.home_sessions.model import HomeEntriesModel")
    assert "home_entries" in set(driven(read))
    idle = ast.parse('"""rating"""\nrating = 1\nstore.rating()')
    assert "rating" not in set(driven(idle))


def imported(tree):
    """Every module that is imported, and every name from one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)


def is_pure(tree):
    """Whether no object of Qt is made: its words, and how a place writes days and numbers, may be
    used."""
    names = set(imported(tree))
    qt = {it for it in names if it.startswith("PySide6.")}
    return not names & MODELS and qt <= WORDS


def works_out(tree):
    """Whether something is done there: protocols and the fields of a state do nothing."""
    protocols = {
        it
        for it in ast.walk(tree)
        if isinstance(it, ast.ClassDef) and "Protocol" in {ast.unparse(each) for each in it.bases}
    }
    asked = {inner for it in protocols for inner in ast.walk(it)}
    return any(isinstance(it, ast.FunctionDef) and it not in asked for it in ast.walk(tree))


def pure_modules():
    for room in ("staff", "patient"):
        for path in sorted((ROOT / "app" / room).rglob("*.py")):
            tree = parsed(path)
            if is_pure(tree) and works_out(tree):
                yield ".".join(path.relative_to(ROOT).with_suffix("").parts)


@cache
def reached():
    return {it for path in modules_of(WITHOUT_A_WINDOW) for it in imported(parsed(path))}


@pytest.mark.parametrize("module", [*pure_modules()])
def test_what_a_screen_works_out_is_tested_without_a_window(module):
    assert module in reached(), f"a test in {WITHOUT_A_WINDOW} imports it"


def test_the_pure_files_are_found():
    found = set(pure_modules())
    assert {"app.staff.wording", "app.staff.plan.rows", "app.patient.session.state"} <= found
    assert "app.staff.pages" not in found
    assert len(found) >= 40


@pytest.mark.parametrize(
    ("source", "pure", "busy"),
    [
        ("from PySide6.QtCore import QCoreApplication\ndef f(): ...", True, True),
        ("from PySide6.QtCore import QObject\ndef f(): ...", False, True),
        ("from app.staff.page import Page\nclass P(Page):\n    def f(self): ...", False, True),
        ("class P(Protocol):\n    def f(self): ...", True, False),
        ("class S(Struct):\n    a: int = 0", True, False),
    ],
)
def test_a_pure_file_is_told_from_a_model(source, pure, busy):
    tree = ast.parse(source)
    assert (is_pure(tree), works_out(tree)) == (pure, busy)
