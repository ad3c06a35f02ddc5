"""The measured layouts. They come from a process of their own: see tests/qml/stage.py."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def offscreen() -> dict[str, str]:
    """The environment of a process that draws where nobody looks."""
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def run(*arguments: object) -> None:
    """Run one of the modules beside this file, offscreen."""
    done = subprocess.run(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=ROOT,
        env=offscreen(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def layouts_of(folder: Path, what: str) -> Any:
    """Every scene in every shape and mode: texts, controls, and what Qt complained about."""
    out = folder / "layouts.json"
    run("tests.qml.measure", out, what)
    return json.loads(out.read_text())


@pytest.fixture(scope="session")
def measured(tmp_path_factory):
    """What patients see, and staff at a kiosk."""
    return layouts_of(tmp_path_factory.mktemp("screens"), "screens")


@pytest.fixture(scope="session")
def measured_desk(tmp_path_factory):
    """What staff see at a desk."""
    return layouts_of(tmp_path_factory.mktemp("desk"), "desk")
