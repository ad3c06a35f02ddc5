"""Tones and speech at the loudspeaker, recorded from a sound server of our own."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from app.core.cues import CueTone
from app.devices.clocks import SystemClock, seconds
from app.devices.side_process import HUNG_S
from app.devices.sound.speech import SpeechEngine
from app.devices.sound.tones import Tones
from tests.sound.pitch import level, likest, notes_of

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"
AUDIBLE = 200
STEP = "Step your foot outside your hand"


@pytest.fixture
def tones(server):
    tones = Tones(SOUNDS, SystemClock())
    yield tones
    tones.close()


@pytest.fixture
def speech(server):
    if not shutil.which("speech-dispatcher"):
        pytest.skip("needs speech-dispatcher-espeak-ng: see packaging/debian-packages.txt")
    speech = SpeechEngine(SystemClock())
    yield speech
    speech.close()


@pytest.fixture
def lasting(qtbot, recorder):
    """What is heard in the ``lasts_s`` seconds after ``act``."""

    def lasting(act, lasts_s):
        start = seconds()
        act()
        qtbot.waitUntil(lambda: recorder.until > start + lasts_s)
        return recorder.between(start, start + lasts_s)

    return lasting


@pytest.fixture
def silence(qtbot, recorder):
    """Waits until nothing has been heard for half a second."""

    def silence():
        start = seconds()

        def silent():
            last = recorder.until
            return last > start + 0.5 and level(recorder.between(last - 0.5, last)) == 0

        qtbot.waitUntil(silent)

    return silence


def start(qtbot, tones):
    with qtbot.waitSignal(tones.ready):
        tones.start()


def start_speech(qtbot, speech):
    with qtbot.waitSignal(speech.availableChanged):
        speech.start()
    assert speech.available


def test_every_tone_is_heard_and_told_from_the_others(qtbot, tones, heard, silence):
    start(qtbot, tones)
    known = {tone: notes_of(SOUNDS / f"{tone}.wav") for tone in CueTone}
    for tone in CueTone:
        sound = heard(lambda tone=tone: tones.play(tone), 0.5)
        silence()
        assert level(sound) > AUDIBLE, tone
        assert likest(sound, known) == tone


def test_volume_is_obeyed_and_muted_is_silent(qtbot, tones, lasting, heard, silence):
    start(qtbot, tones)
    loud = level(heard(lambda: tones.play(CueTone.START), 0.5))
    silence()
    tones.volume = 0.2
    soft = level(heard(lambda: tones.play(CueTone.START), 0.5))
    silence()
    tones.muted = True
    assert 0 < soft < loud / 2
    assert level(lasting(lambda: tones.play(CueTone.START), 0.3)) == 0


def test_a_server_that_hangs_holds_up_nobody(qtbot, stuck_server, tones, speech):
    gaps, last = [], [seconds()]

    def beat():
        now = seconds()
        gaps.append(now - last[0])
        last[0] = now
        tones.play(CueTone.REP)
        speech.say("2")

    beats = QTimer(interval=10)
    beats.timeout.connect(beat)
    beats.start()
    qtbot.waitUntil(lambda: len(gaps) > 100)
    beats.stop()
    began = seconds()
    tones.close()
    speech.close()
    assert max(gaps) < HUNG_S
    assert seconds() - began < HUNG_S


def test_without_a_device_it_is_silent_and_noted_once(qtbot, server, monkeypatch, caplog):
    monkeypatch.setenv("PULSE_SERVER", f"unix:{server.folder}/nobody")
    tones = Tones(SOUNDS, SystemClock())
    with qtbot.waitSignal(tones.ended):
        tones.play(CueTone.START)
    tones.play(CueTone.REP)
    tones.close()
    assert [each.getMessage() for each in caplog.records].count("Sounds: no device") == 1


def test_a_missing_sound_is_silent_and_the_others_are_heard(
    qtbot, server, lasting, heard, tmp_path, caplog
):
    folder = shutil.copytree(SOUNDS, tmp_path / "sounds")
    (folder / "rep.wav").unlink()
    (folder / "start.wav").write_bytes(b"not a sound")
    tones = Tones(folder, SystemClock())
    start(qtbot, tones)
    assert level(lasting(lambda: tones.play(CueTone.REP), 0.3)) == 0
    assert level(lasting(lambda: tones.play(CueTone.START), 0.3)) == 0
    assert level(heard(lambda: tones.play(CueTone.SWITCH), 0.3)) > AUDIBLE
    tones.close()
    notes = {each.getMessage() for each in caplog.records}
    assert notes == {"Sounds: missing rep.wav", "Sounds: cannot be played start.wav"}


def test_speech_is_heard_interrupted_and_repeated(qtbot, speech, lasting, heard, silence, caplog):
    start_speech(qtbot, speech)
    assert level(heard(lambda: speech.say(STEP), 0.5)) > AUDIBLE
    speech.stop()
    silence()
    assert level(heard(speech.repeat, 0.5)) > AUDIBLE
    speech.forget()
    silence()
    assert level(lasting(speech.repeat, 0.5)) == 0
    assert STEP not in caplog.text


def test_it_is_told_when_all_was_said_and_not_when_it_was_cut_off(qtbot, speech, heard, silence):
    start_speech(qtbot, speech)
    told = []
    speech.said.connect(lambda: told.append(seconds()))
    heard(lambda: speech.say(STEP), 0.3)
    speech.stop()
    silence()
    assert told == []
    heard(lambda: speech.say("Two"), 0.2)
    qtbot.waitUntil(lambda: len(told) == 1)


def test_a_language_without_a_voice_stays_unspoken(qtbot, speech, lasting, caplog):
    start_speech(qtbot, speech)
    speech.locale = "yo_NG"
    assert level(lasting(lambda: speech.say(STEP), 0.7)) == 0
    assert "Speech: no voice for yo_NG" in caplog.text
