"""A day at the desk with a real mouse and keyboard on a real X server."""

import shutil
import subprocess
import sys

import pytest

from tests.display import display
from tests.e2e.desk_day import WALK

PATIENCE_S = 400


def test_every_page_of_a_desk_with_mouse_and_keyboard(data, newcomer, tmp_path):
    """People's fields, mine and all, measures, versions of a note, the record as PDF and as a
    locked pack, the letter with its zoom, a compact handout, a pile and an own exercise."""
    if not shutil.which("xdotool"):
        pytest.skip("needs xdotool: see packaging/debian-packages.txt")
    newcomer()
    (tmp_path / "out").mkdir()
    command = (sys.executable, "-m", "tests.e2e.desk_day", str(data), str(tmp_path))
    with display("1366x768") as shown:
        run = subprocess.run(
            command, env=shown, capture_output=True, text=True, check=False, timeout=PATIENCE_S
        )
    steps = [line.strip('"') for line in run.stdout.splitlines()]
    assert (steps, run.returncode) == (list(WALK), 0), run.stderr[-2000:]
