"""The checks of tests/qml/window, in a process that holds the sample view models."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.qml.conftest import ROOT, offscreen

CHECKS = [
    # its keys are made once in a process, and Qt complains of one of them: before anything listens
    "keyboard",
    *(
        "keys",
        "touch",
        "looks",
        "afar",
        "pace",
        "walk",
        "flash",
        "stage",
        "reach",
        "reading",
        "figure",
        "spoken",
    ),
]


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """What came of each check, by its file: all in one window, as to open one takes seconds."""
    report = tmp_path_factory.mktemp("window") / "report.xml"
    files = [f"tests/qml/window/check_{what}.py" for what in CHECKS]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", *files, "-o", "python_files=check_*.py"),
            *("--junit-xml", report),
        ],
        cwd=ROOT,
        env=offscreen(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert report.exists(), done.stdout + done.stderr
    found = {}
    for case in ElementTree.parse(report).iter("testcase"):
        what = case.get("classname", "").rpartition("check_")[2]
        wrong = [f"{each.tag} {each.text}" for each in case]
        found.setdefault(what, []).append((case.get("name"), wrong))
    return found


def test_every_check_is_run():
    folder = Path(__file__).parent / "window"
    assert {f"check_{what}.py" for what in CHECKS} == {it.name for it in folder.glob("check_*.py")}


@pytest.mark.parametrize("what", CHECKS)
def test_window(what, checked):
    assert checked[what]
    assert [f"{name}: {it}" for name, wrong in checked[what] for it in wrong] == []
