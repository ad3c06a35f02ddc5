"""A running session becomes tones and words, with recorders in place of the loudspeaker."""

from datetime import time

import pytest

from app.core.cues import CueTone, Say
from app.core.exercise import Dose
from app.core.kinds import Part
from app.core.quiet_hours import QuietHours
from app.core.session.compile import compile_session
from app.core.session.player import SessionPlayer
from app.core.session.steps import GetReady, SwitchSides, Work
from app.devices.ticker import Ticker
from app.patient.session.cue_player import CuePlayer
from app.patient.session.run import SessionRun
from tests.core.samples import MONDAY, exercise, plan
from tests.core.test_player import pass_over
from tests.fake_clock import FakeClock


class NoJobs:
    """Records nothing."""

    def run(self, job, done, failed):
        pass


class Recorder:
    """Notes what would be heard, in order."""

    def __init__(self):
        self.heard = []

    def play(self, tone):
        self.heard.append(tone)

    def say(self, text):
        self.heard.append(text)

    def repeat(self):
        self.heard.append("(again)")

    def stop(self):
        self.heard.append("(stop)")

    def forget(self):
        self.heard.append("(forget)")


class Symbols:
    """Says the symbol itself; a phase by its name."""

    def text(self, speech):
        return speech.phase or f"{speech.say.value}{speech.number or ''}"

    def caption(self, speech):
        return speech.phase


class Room:
    """A kiosk's room with a session in it."""

    def __init__(self, screen_tells=False):
        self.clock = FakeClock()
        a_plan = plan(exercise(dose=Dose(reps=2, hold_s=2)))
        programme = a_plan.programme
        steps = compile_session(a_plan, MONDAY, Part.MORNING)
        self.player = SessionPlayer(steps, self.clock, programme.rules, programme.pace)
        self.ticker = Ticker(self.clock)
        self.run = SessionRun(self.player, self.ticker, self.clock, NoJobs(), lambda *_: None)
        self.recorder = Recorder()
        self.cues = CuePlayer(self.recorder, self.recorder, Symbols(), self.clock)
        self.cues.screen_tells = screen_tells
        self.cues.follow(self.run)
        self.run.start()
        self.run.do(lambda: pass_over(self.player))

    def tick(self):
        """Let time pass to the next change; returns what is heard there."""
        self.recorder.heard.clear()
        self.clock.advance(max(self.player.next_change() - self.clock.monotonic(), 0))
        self.run.advance()
        return list(self.recorder.heard)

    def to(self, kind):
        while not isinstance(self.player.step, kind):
            heard = self.tick()
        return heard


@pytest.fixture
def room(qapp):
    room = Room()
    yield room
    room.ticker.stop()


def test_tone_and_words_come_with_the_move(room):
    assert room.recorder.heard == [Say.WATCH]
    assert room.to(GetReady) == [CueTone.REST_END, Say.GET_READY]
    assert room.to(Work) == [CueTone.START, "out"]
    assert room.tick() == ["hold"]
    assert room.tick() == []
    assert room.tick() == [CueTone.HOLD_END, "back"]
    assert room.tick() == [CueTone.REP, Say.LAST_ONE]
    assert room.to(SwitchSides) == [CueTone.LAST_REP, CueTone.SWITCH, Say.CHANGE_SIDES]


def test_how_an_exercise_goes_is_told_to_its_end_before_it_begins(room):
    assert room.recorder.heard == [Say.WATCH]
    shown = []
    while not isinstance(room.player.step, GetReady):
        shown.append(room.player.view.seconds_left)
        heard = room.tick()
    assert shown[0] == 12
    assert heard == [CueTone.REST_END, Say.GET_READY]
    room.cues.words.text = lambda speech: "A step of fifty letters or so, which takes a while. " * 5
    longer = room.player.told_s(room.player.step.work)
    assert 15 < longer < 25
    room.cues.speech_on = False
    assert room.player.told_s(room.player.step.work) == 0


def test_a_touch_on_ready_ends_what_is_told(room):
    room.recorder.heard.clear()
    room.run.do(room.player.ready)
    assert room.recorder.heard == [CueTone.REST_END, Say.GET_READY]


def test_what_the_spoken_screen_tells_is_not_told_twice(qapp):
    room = Room(screen_tells=True)
    assert room.recorder.heard == []
    assert room.to(GetReady) == [CueTone.REST_END, Say.GET_READY]
    room.ticker.stop()


def test_each_sense_can_be_turned_off(room):
    room.cues.sound_on = False
    assert room.to(Work) == ["out"]
    room.cues.sound_on = True
    room.cues.speech_on = False
    assert room.recorder.heard[-1] == "(stop)"
    assert room.to(SwitchSides) == [CueTone.LAST_REP, CueTone.SWITCH]
    room.cues.repeat()
    assert "(again)" not in room.recorder.heard
    room.cues.speech_on = True
    room.cues.repeat()
    assert room.recorder.heard[-1] == "(again)"


def test_in_quiet_hours_nothing_is_heard(room):
    now = room.clock.now().astimezone().time()
    room.cues.quiet_hours = QuietHours(now, time(now.hour, 59, 59))
    assert room.to(SwitchSides) == []
    room.cues.repeat()
    assert room.recorder.heard == []
    room.cues.quiet_hours = None
    assert room.to(Work) == [CueTone.START, "out"]


def test_a_pause_stops_the_voice_at_once(room):
    room.to(Work)
    room.recorder.heard.clear()
    room.run.do(room.player.pause)
    assert room.recorder.heard == ["(stop)"]


def test_after_forget_the_session_is_silent_and_nothing_is_left_to_repeat(room):
    room.cues.forget()
    assert room.recorder.heard[-1] == "(forget)"
    assert room.to(Work) == []


def test_words_that_are_missing_are_silence(room):
    room.cues.words = type(
        "None", (), dict.fromkeys(("text", "caption"), lambda self, speech: "")
    )()
    assert room.to(Work) == [CueTone.START]
