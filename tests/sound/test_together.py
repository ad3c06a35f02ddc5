"""Every tone is heard together with its picture: a session in a real window, recorded."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.cues import CueTone
from tests.display import display
from tests.sound.pitch import likest, notes_of
from tests.sound.server import FIRST

ROOT = Path(__file__).parents[2]
SOUNDS = ROOT / "resources" / "sounds"
TOGETHER_MS = 60


@pytest.fixture(scope="module")
def moments(recorder):
    """What was asked to sound in a played session, and when its picture was there."""
    with display() as environment:
        played = subprocess.run(
            [*FIRST, sys.executable, "-m", "tests.sound.play_session"],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert played.returncode == 0, played.stderr
    return json.loads(played.stdout)


def test_every_kind_of_tone_was_played_with_a_new_picture(moments):
    assert {tone for each in moments for tone in each["tones"]} == set(CueTone)
    assert [each for each in moments if not each.get("new")] == []


def test_every_tone_is_heard_within_60_ms_of_its_picture(moments, recorder):
    apart = []
    for each in moments:
        # Later ones in the same tone are gaps on a busy machine
        first, *_ = recorder.onsets(each["asked"], each["picture"] + 0.2) or [float("inf")]
        apart.append((round((first - each["picture"]) * 1000, 1), *each["tones"]))
    print("milliseconds after the picture:", apart)
    assert [each for each in apart if abs(each[0]) > TOGETHER_MS] == []


def test_what_is_heard_is_the_tone_that_was_asked_for(moments, recorder):
    known = {tone.value: notes_of(SOUNDS / f"{tone}.wav") for tone in CueTone}
    for each in moments:
        sound = recorder.between(each["asked"], each["asked"] + 0.4)
        assert likest(sound, known) in each["tones"], each
