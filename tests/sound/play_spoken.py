"""Plays a set of an exercise in a real window, spoken: python -m tests.sound.play_spoken

Writes one JSON row for each thing that is said: its words, the monotonic second at which they were
asked for, and the one at which the picture that belongs to them was on the screen. The tones are
left out, as what is measured is when the words begin.
"""

import json
import sys
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app.commands.run import choose_renderer
from app.core.exercise import Dose, Exercise
from app.core.kinds import Side
from app.core.programme import Pace
from app.core.rules.numbers import Thresholds
from app.core.session.player import SessionPlayer
from app.core.session.steps import Done, GetReady, Rest, SetKey, Step, SwitchSides, Work
from app.core.spoken import SpokenWords
from app.devices.clocks import SystemClock
from app.devices.jobs import Jobs
from app.devices.sound.speech import SpeechEngine
from app.devices.sound.voice import Voice
from app.devices.ticker import Ticker
from app.devices.urgency import go_first
from app.figure.motion import Motion
from app.kiosk import KioskViewModel
from app.patient.screens import Screens
from app.patient.session.cue_player import CuePlayer
from app.patient.session.run import SessionRun
from app.ui.kiosk_state import KioskState
from app.ui.phrases import phrases
from app.window import KioskWindow
from app.wiring import QML, load_library
from app.wiring_content import RESOURCES, voice_folders

EXERCISES = ("spider-rotation", "bird-dog")


@dataclass
class Log:
    """Speaks through ``voice`` and waits for the picture of each moment."""

    voice: Voice
    window: KioskWindow
    clock: SystemClock = field(default_factory=SystemClock)
    rows: list[dict[str, object]] = field(default_factory=list)
    volume = 1.0

    def say(self, text: str) -> None:
        self.rows.append({"said": text, "asked": self.clock.monotonic()})
        self.voice.say(text)

    def play(self, tone: object) -> None: ...
    def repeat(self) -> None: ...
    def stop(self) -> None:
        self.voice.stop()

    def forget(self) -> None:
        self.voice.forget()

    def swapped(self) -> None:
        if self.rows and "picture" not in self.rows[-1]:
            self.rows[-1]["picture"] = self.clock.monotonic()


def steps(one: Exercise, other: Exercise) -> tuple[Step, ...]:
    """Each of two exercises on both sides, with a rest between."""

    def work(position: int, exercise: Exercise, side: Side, reps: int) -> Work:
        return Work(SetKey(position, 1, side), exercise, Dose(reps=reps, hold_s=3))

    left, right = work(1, one, Side.LEFT, 4), work(1, one, Side.RIGHT, 2)
    third = work(2, other, Side.LEFT, 2)
    return (
        *(GetReady(left, 6), left, SwitchSides(right, 5), right),
        *(Rest(third, 5), GetReady(third, 6), third, Done()),
    )


def main() -> int:
    """Play it all."""
    choose_renderer()
    go_first()
    app = QGuiApplication([])
    clock, library = SystemClock(), load_library()
    view = KioskViewModel(KioskState())
    window = KioskWindow(view, QML, RESOURCES / "fonts", windowed=True, size=(1920, 1080))
    speech = SpeechEngine(clock)
    speech.start = lambda: None  # every word here has a clip
    voice, jobs = Voice(voice_folders(None), speech, clock), Jobs()
    screens = Screens(clock, jobs, lambda page: "")
    log = Log(voice, window)
    both = [library.exercises[each] for each in EXERCISES]
    player = SessionPlayer(steps(*both), clock, Thresholds(), Pace())
    run = SessionRun(player, Ticker(clock), clock, jobs, lambda event, ago: None)
    cues = CuePlayer(log, log, SpokenWords(phrases(), library.texts.exercises), clock)

    def follow() -> None:
        view.go("session")
        if isinstance(player.step, Done):
            QTimer.singleShot(1500, lambda: app.exit(0))

    def begin() -> None:
        view.equip(screens)
        motions = {each.id: Motion(each) for each in both}
        texts = library.texts.exercises
        screens.session.follow(run, texts.get, motions.get, lambda _: ((), ""), (1, 2))
        cues.captioned.connect(screens.session.show_caption)
        cues.follow(run)
        run.moved.connect(follow)
        run.start()
        window.quick.frameSwapped.connect(log.swapped)

    window.drawn.connect(voice.start)
    voice.availableChanged.connect(lambda: QTimer.singleShot(500, begin))
    code = app.exec()
    cues.forget()
    voice.close()
    jobs.close()
    window.close()
    print(json.dumps(log.rows))
    return code


if __name__ == "__main__":
    sys.exit(main())
