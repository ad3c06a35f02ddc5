"""Plays a short session in a real window, with its sounds: python -m tests.sound.play_session

Writes one JSON row a moment that is heard: its tones, the monotonic second at which they were asked
for, and the one at which the picture that belongs to them was on the screen.
"""

import json
import sys
from dataclasses import dataclass, field

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app.commands.run import choose_renderer
from app.core.cues import CueTone
from app.core.exercise import Dose, Exercise
from app.core.kinds import Side
from app.core.programme import Pace
from app.core.rules.numbers import Thresholds
from app.core.session.compile import EFFORT
from app.core.session.player import SessionPlayer
from app.core.session.steps import Done, GetReady, Rest, SetKey, Step, SwitchSides, Work
from app.core.spoken import SpokenPhrases, SpokenWords
from app.devices.clocks import SystemClock
from app.devices.jobs import Jobs
from app.devices.sound.tones import Tones
from app.devices.ticker import Ticker
from app.devices.urgency import go_first
from app.figure.motion import Motion
from app.kiosk import KioskViewModel
from app.patient.screens import Screens
from app.patient.session.cue_player import CuePlayer
from app.patient.session.run import SessionRun
from app.ui.kiosk_state import KioskState
from app.window import KioskWindow
from app.wiring import QML, load_library
from app.wiring_content import RESOURCES

EXERCISE = "spider-rotation-hold"
NOTHING = SpokenPhrases(*[""] * 9)


@dataclass
class Log:
    """Plays through ``tones`` and waits for the picture of each moment."""

    tones: Tones
    window: KioskWindow
    clock: SystemClock = field(default_factory=SystemClock)
    rows: list[dict[str, object]] = field(default_factory=list)
    shown: tuple[object, ...] = ()

    def play(self, tone: CueTone) -> None:
        if not self.rows or "picture" in self.rows[-1]:
            self.rows.append({"tones": [], "asked": self.clock.monotonic()})
        self.rows[-1]["tones"].append(tone.value)
        self.tones.play(tone)

    def swapped(self) -> None:
        """A frame is on the screen; if it is the first of a moment, it must be a new picture."""
        now = self.clock.monotonic()
        session = self.window.view.session
        on_screen = (self.window.view.screen, session.kind, session.count, session.rep, session.cue)
        before, self.shown = self.shown, on_screen
        if self.rows and "picture" not in self.rows[-1]:
            self.rows[-1]["picture"] = now
            self.rows[-1]["new"] = self.shown != before


class Silent:
    """Says nothing: speech over the tones would hide when they begin."""

    def say(self, text: str) -> None: ...
    def repeat(self) -> None: ...
    def stop(self) -> None: ...
    def forget(self) -> None: ...


def short(exercise: Exercise) -> Exercise:
    """The same movements, each in a fraction of a second."""
    phases = tuple(replace(each, seconds=0.4 if each.seconds else 0) for each in exercise.phases)
    return replace(exercise, phases=phases)


def steps(exercise: Exercise) -> tuple[Step, ...]:
    """Every kind of lead, hold and end."""

    def work(number: int, side: Side, reps: int) -> Work:
        return Work(SetKey(1, number, side), exercise, Dose(reps=reps, hold_s=1))

    left, right, again = work(1, Side.LEFT, 2), work(1, Side.RIGHT, 1), work(2, Side.LEFT, 1)
    return (
        *(GetReady(left, 3.5), left, SwitchSides(right, 1.9), right),
        *(Rest(again, 1), GetReady(again, 1.9), again, EFFORT, Done()),
    )


def main() -> int:
    """Play it all."""
    choose_renderer()
    go_first()
    app = QGuiApplication([])
    clock, library = SystemClock(), load_library()
    exercise = short(library.exercises[EXERCISE])
    view = KioskViewModel(KioskState())
    window = KioskWindow(view, QML, RESOURCES / "fonts", windowed=True, size=(1920, 1080))
    tones, jobs = Tones(RESOURCES / "sounds", clock), Jobs()
    screens = Screens(clock, jobs, lambda page: "")
    log = Log(tones, window)
    player = SessionPlayer(steps(exercise), clock, Thresholds(), Pace())
    run = SessionRun(player, Ticker(clock), clock, jobs, lambda event, ago: None)
    cues = CuePlayer(log, Silent(), SpokenWords(NOTHING, {}), clock)

    def follow() -> None:
        if player.step != EFFORT:
            view.go("session")
        elif view.screen != "rating":
            screens.rating.ask(run, EFFORT)
            view.go("rating")
            QTimer.singleShot(1000, lambda: app.exit(0))

    def begin() -> None:
        view.equip(screens)
        motion = Motion(exercise)
        screens.session.follow(
            run, library.texts.exercises.get, lambda _: motion, lambda _: ((), ""), (1,)
        )
        cues.follow(run)
        run.moved.connect(follow)
        run.start()
        window.quick.frameSwapped.connect(log.swapped)

    window.drawn.connect(tones.start)
    # The screen is loaded and settled well before the first cue of its three and a half seconds
    tones.ready.connect(lambda: QTimer.singleShot(0, begin))
    tones.ended.connect(lambda: app.exit(1))
    code = app.exec()
    tones.ended.disconnect()
    cues.forget()
    tones.close()
    jobs.close()
    window.close()
    print(json.dumps(log.rows))
    return code


if __name__ == "__main__":
    sys.exit(main())
