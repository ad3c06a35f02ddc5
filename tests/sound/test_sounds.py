"""The sound files are the ones that our script makes, and are pleasant in length and loudness."""

import runpy
import wave
from array import array
from pathlib import Path

import pytest

from app.core.cues import CueTone

ROOT = Path(__file__).parents[2]
SOUNDS = ROOT / "resources" / "sounds"
script = runpy.run_path(str(ROOT / "packaging" / "make_sounds.py"))


def samples(file):
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        assert sound.getframerate() == 44100
        return array("h", sound.readframes(sound.getnframes()))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sounds")
    script["make"](folder)
    return folder


def test_there_is_one_sound_a_tone():
    assert {file.stem for file in SOUNDS.glob("*.wav")} == set(CueTone) == set(script["SOUNDS"])


@pytest.mark.parametrize("tone", list(CueTone))
def test_a_sound_is_as_made_short_and_without_clicks(tone, made):
    here, fresh = samples(SOUNDS / f"{tone}.wav"), samples(made / f"{tone}.wav")
    assert len(here) == len(fresh)
    assert max(abs(a - b) for a, b in zip(here, fresh, strict=True)) <= 1
    assert 0.08 <= len(here) / 44100 <= 0.5
    assert (SOUNDS / f"{tone}.wav").stat().st_size <= 30 * 1024
    assert 0.5 < max(map(abs, here)) / 32767 < 0.7
    assert max(map(abs, here[:8])) < 0.05 * 32767
    assert max(map(abs, here[-8:])) < 0.02 * 32767


def test_no_two_tones_share_their_longest_note():
    longest = [max(notes, key=lambda note: note.seconds) for notes in script["SOUNDS"].values()]
    assert len({note.pitch for note in longest}) == len(longest)
