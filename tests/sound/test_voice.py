"""The voice at the loudspeaker: clips where there are any, the machine's own voice elsewhere."""

import math
from array import array

import pytest

from app.core.voiced import clip_name
from app.devices.clocks import SystemClock, seconds
from app.devices.sound import sound_file
from app.devices.sound.clip_player import PAUSE_S
from app.devices.sound.voice import Voice
from tests.sound.pitch import level, strength
from tests.sound.server import RATE

LOW, HIGH, OWN = 400.0, 700.0, 1000.0
AUDIBLE = 200
BIT = 960
"""Samples of 20 ms: as finely as silence is looked for."""


def tone(pitch, lasts_s=0.4, rate=sound_file.RATE):
    """A clip that is told from others by its pitch."""
    turn = 2 * math.pi * pitch / rate
    return array("h", (round(9000 * math.sin(turn * at)) for at in range(round(lasts_s * rate))))


class Engine:
    """The machine's own voice: notes what it is given."""

    def __init__(self):
        self.heard, self.available, self.volume = [], False, 1.0
        signal = type("Signal", (), {"connect": lambda self, slot: None})
        self.availableChanged = self.said = signal()

    def say(self, text):
        self.heard.append(text)

    def start(self): ...
    def stop(self): ...
    def close(self): ...


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "ours"
    folder.mkdir()
    for sentence, pitch in (("Reach out", LOW), ("3", HIGH), ("Call", LOW)):
        name = f"{clip_name(sentence)}.opus"
        sound_file.write(folder / name, tone(pitch).tobytes())
    return folder


@pytest.fixture
def voice(qtbot, server, folder, tmp_path):
    voice = Voice((tmp_path / "own", folder), Engine(), SystemClock())
    yield voice
    voice.close()


def start(qtbot, voice):
    with qtbot.waitSignal(voice.availableChanged):
        voice.start()
    assert voice.available


def pause_in(sound):
    """Where the first silence begins and ends, in samples."""
    loud = [level(sound[at : at + BIT]) > AUDIBLE for at in range(0, len(sound) - BIT, BIT)]
    begins = loud.index(False, loud.index(True))
    return begins * BIT, loud.index(True, begins) * BIT


def pitch_of(samples):
    return max((LOW, HIGH, OWN), key=lambda pitch: strength(samples, pitch))


def test_sentences_and_numbers_are_joined(qtbot, voice, heard):
    start(qtbot, voice)
    with qtbot.waitSignal(voice.said, timeout=10_000):
        sound = heard(lambda: voice.say("Reach out. 3"), 1.2)
    begins, ends = pause_in(sound)
    assert ends - begins > PAUSE_S / 2 * RATE
    assert pitch_of(sound[: begins - BIT]) == LOW
    assert pitch_of(sound[ends + BIT : ends + 10 * BIT]) == HIGH


def test_a_clinics_own_recording_comes_first_whatever_its_rate(qtbot, voice, heard, tmp_path):
    import wave

    (tmp_path / "own").mkdir()
    with wave.open(str(tmp_path / "own" / f"{clip_name('Reach out')}.wav"), "wb") as file:
        file.setparams((1, 2, 44100, 0, "NONE", "not compressed"))
        file.writeframes(tone(OWN, rate=44100).tobytes())
    start(qtbot, voice)
    assert pitch_of(heard(lambda: voice.say("Reach out"), 0.3)) == OWN


def test_what_has_no_clip_is_said_whole_by_the_other_voice(qtbot, voice):
    start(qtbot, voice)
    voice.say("Reach out. Tie my shoes")
    assert voice._speech.heard == ["Reach out. Tie my shoes"]


def test_a_new_word_ends_the_one_before_and_stop_is_at_once(qtbot, voice, heard, recorder):
    start(qtbot, voice)
    heard(lambda: voice.say("Reach out. Reach out. Reach out"), 0.1)
    voice.stop()
    then = seconds() + 0.3
    qtbot.waitUntil(lambda: recorder.until > then + 0.5)
    assert level(recorder.between(then, then + 0.5)) == 0


def test_a_file_that_holds_no_sound_is_passed_over(qtbot, voice, heard, folder, caplog):
    (folder / f"{clip_name('Call')}.opus").write_bytes(b"not a sound")
    start(qtbot, voice)
    with qtbot.waitSignal(voice.said, timeout=10_000):
        voice.say("Call")
    assert "Voice: cannot be played" in caplog.text
    assert level(heard(lambda: voice.say("Reach out"), 0.3)) > AUDIBLE


def test_without_a_device_it_is_noted_and_nothing_waits(qtbot, server, monkeypatch, voice, caplog):
    monkeypatch.setenv("PULSE_SERVER", f"unix:{server.folder}/nobody")
    with qtbot.waitSignal(voice._side.ended):
        voice.say("Reach out")
    assert not voice.available
    assert "no device" in caplog.text


def test_what_neither_a_clip_nor_an_engine_can_say_is_told_of(voice, qtbot):
    with qtbot.waitSignal(voice.unsaid):
        voice.say("Nobody has recorded this")
    with qtbot.assertNotEmitted(voice.unsaid):
        voice.say("Reach out")


def test_another_language_has_clips_of_its_own_and_the_other_voice_is_told(voice, tmp_path):
    voice.speak((tmp_path / "nothing yet",), "de_DE")
    voice.say("Reach out")
    assert (voice._speech.heard, voice._speech.locale) == (["Reach out"], "de_DE")
