"""How an exercise goes is told while it is shown, at real speed and through a real loudspeaker."""

import pytest

from app.core.exercise import Dose
from app.core.kinds import Side
from app.core.programme import Pace
from app.core.rules.numbers import Thresholds
from app.core.session.player import SessionPlayer
from app.core.session.steps import Done, GetReady, SetKey, Watch, Work
from app.core.spoken import SpokenWords
from app.core.voiced import clip_name, sentences
from app.devices.clocks import SystemClock, seconds
from app.devices.sound.render import SUFFIX
from app.devices.sound.voice import Voice
from app.devices.ticker import Ticker
from app.patient.session.cue_player import CuePlayer
from app.patient.session.run import SessionRun
from app.ui.phrases import phrases
from app.wiring_content import load_library, voice_folders
from tests.sound.test_voice import Engine

NEAREST = "tilt-and-reach"
"""Long to tell."""


class NoJobs:
    """Records nothing."""

    def run(self, job, done, failed):
        pass


@pytest.fixture
def voice(server):
    folders = voice_folders(None)
    if not list(folders[-1].glob("*" + SUFFIX)):
        pytest.skip("the voice is not rendered here, as its renderer was not to be had: make voice")
    voice = Voice(folders, Engine(), SystemClock())
    voice.start()
    yield voice
    voice.close()


def test_every_step_of_our_exercises_has_a_clip(voice):
    steps = {it for text in load_library().texts.exercises.values() for it in text.steps}
    names = {clip_name(each) for step in steps for each in sentences(step)}
    assert names - {*voice._clips} == set()


def test_how_an_exercise_goes_is_heard_to_its_end_before_one_gets_ready(qtbot, voice, recorder):
    library, clock = load_library(), SystemClock()
    work = Work(SetKey(1, 1, Side.BOTH), library.exercises[NEAREST], Dose(reps=2))
    steps = (Watch(work, Pace().watch_s), GetReady(work, 8), Done())
    player = SessionPlayer(steps, clock, Thresholds(), Pace())
    run = SessionRun(player, Ticker(clock), clock, NoJobs(), lambda *_: None)
    qtbot.waitUntil(lambda: voice.available)
    cues = CuePlayer(voice, voice, SpokenWords(phrases(), library.texts.exercises), clock)
    cues.sound_on = False
    over = []
    voice.said.connect(lambda: over.append(seconds()))
    cues.follow(run)
    began = seconds()
    run.start()
    qtbot.waitUntil(lambda: isinstance(player.step, GetReady), timeout=30_000)
    ready = seconds()
    print(f"told in {over[0] - began:.1f} s, ready after {ready - began:.1f} s")
    assert len(over) == 1
    assert recorder.onsets(began, began + 1)
    assert recorder.onsets(over[0], ready) == []
    cues.forget()
    run.leave()
