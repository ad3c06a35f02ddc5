"""The measured layouts. They come from a process of their own: see tests/qml/stage.py."""

import json
import os
import subprocess
import sys
from pathlib import Path

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


@pytest.fixture(scope="session")
def measured(tmp_path_factory):
    """Every scene in every shape and mode: texts, controls, and what Qt complained about."""
    out = tmp_path_factory.mktemp("layouts") / "layouts.json"
    run("tests.qml.measure", out)
    return json.loads(out.read_text())
