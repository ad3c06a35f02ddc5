"""``physio-kiosk demo --talking``: a visit by ear, to listen to and to look at."""

import os
import subprocess
import sys

import pytest
from PIL import Image

from app.samples.demo_patient import CODE


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    out = tmp_path_factory.mktemp("talking") / "demo"
    surroundings = {**os.environ, "XDG_STATE_HOME": str(out.parent / "state")}
    done = subprocess.run(
        [sys.executable, "-m", "app", "demo", "--talking", "--out", str(out)],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=400,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 lesson" in done.stdout
    return out


def test_what_was_said_is_kept_and_nothing_in_it_is_personal(played):
    said = (played / "said.txt").read_text("utf-8")
    for words in (
        "Spoken screens are on",
        "6 of 6 digits typed",
        "The screen is dark",
        "Finish and sign out",
    ):
        assert words in said
    assert "Spider Rotation" not in said  # no headphones are in
    # the first screen of the demo clinic tells how to sign in
    assert [it for it in said.splitlines()[1:] if CODE in it.replace(" ", "") or it in CODE] == []


def test_while_it_is_dark_only_the_foot_is_seen(played):
    (dark,) = (played / "screens").glob("*-dark-screen.png")
    picture = Image.open(dark).convert("L")
    width, height = picture.size
    assert picture.crop((0, 0, width, int(height * 0.8))).getextrema() == (0, 0)
