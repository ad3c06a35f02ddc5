"""Folders that cannot be what they are given as: one sentence, fast, and nothing is made there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from app import __main__
from app.core.errors import KioskError

ROOT = Path(__file__).parents[2]
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
LONG = 60

OPENING = {
    "settings": ["settings"],
    "staff": ["staff", "list"],
    "patient": ["patient", "add", "--name", "A"],
    "handout": ["handout", "--patient", "204117", "--out", "plan.pdf"],
    "letter": ["letter", "--patient", "204117", "--out", "letter.pdf"],
    "export": ["export", "--out", "pack.zip"],
    "nightly": ["nightly"],
}


def typed(*words):
    """What a command that fails says, as one line."""
    done = CliRunner().invoke(__main__.commands, [str(word) for word in words])
    assert isinstance(done.exception, KioskError), done.output
    said = str(done.exception)
    assert "\n" not in said
    return said


def as_nobody(*words, **environment):
    """What the whole program prints, run by a user who may do little."""
    who = NOBODY if os.geteuid() == 0 else []
    command = [*who, sys.executable, "-m", "app", *map(str, words)]
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment}
    env.pop("COVERAGE_PROCESS_CONFIG", None)  # it could not write down what it saw
    return subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=LONG
    )


@pytest.fixture
def closed(tmp_path):
    """A folder that only its owner, who is somebody else, may look into."""
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed").chmod(0o700 if os.geteuid() == 0 else 0)
    yield tmp_path / "closed"
    (tmp_path / "closed").chmod(0o700)


@pytest.mark.parametrize("command", ["export", "letter", "staff", "nightly"])
def test_what_only_reads_says_that_there_is_nothing_and_makes_nothing(tmp_path, command):
    said = typed(*OPENING[command], "--data", tmp_path / "data")
    assert said.startswith(f"There is no kiosk data in {tmp_path / 'data'}.")
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("command", OPENING)
@pytest.mark.parametrize("place", ["/proc", "/proc/clinic", "/sys"])
def test_a_place_that_only_shows_the_system_is_no_data_folder(command, place):
    said = typed(*OPENING[command], "--data", place)
    assert said == f"No records can be kept in {place}. Choose a folder on a disk with --data."


@pytest.mark.parametrize("command", OPENING)
def test_a_device_is_no_data_folder(command):
    assert typed(*OPENING[command], "--data", "/dev/null").startswith("/dev/null is not a folder.")


@pytest.mark.parametrize("command", ["settings", "export", "handout", "run"])
@pytest.mark.parametrize("inside", [False, True])
def test_a_folder_that_may_not_be_read_is_said_to_be_one(closed, command, inside, tmp_path):
    data = closed / "data" if inside else closed
    words = OPENING.get(command, ["run", "--windowed", "--exit-after-first-frame"])
    done = as_nobody(*words, "--data", data, HOME="/nonexistent", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    (said,) = (line for line in done.stderr.splitlines() if "Inter" not in line)
    assert said.startswith(f"The data folder {data} cannot be read. Allow this user")


def test_a_pack_has_no_place_where_the_system_is_shown(tmp_path):
    CliRunner().invoke(__main__.commands, ["settings", "--data", str(tmp_path)])
    said = typed("export", "--data", tmp_path, "--out", "/proc/pack.zip")
    assert said == "Nothing can be kept in /proc. Choose another place."


def test_a_demo_in_a_folder_that_may_not_be_read(closed):
    done = as_nobody("demo", "--out", closed / "demo", HOME="/nonexistent")
    assert done.returncode == 1
    assert done.stderr.startswith(f"Cannot write to {closed / 'demo'}. Choose another folder")


@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_no_display_is_one_sentence(tmp_path, platform):
    shown = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": platform}
    words = ["run", "--windowed", "--data", tmp_path / "data"]
    done = as_nobody(*words, HOME="/nonexistent", XDG_RUNTIME_DIR="/nonexistent", **shown)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("No display was found, so no window can open. ")
    assert done.stderr.count("\n") == 1
