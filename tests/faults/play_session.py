"""A kiosk that plays a session by itself, very fast, and says what it shows as saved."""

from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic

from PySide6.QtGui import QGuiApplication

from app.core.session.steps import Work
from app.devices.clocks import FastClock
from app.samples.demo_patient import CODE, PIN
from app.wiring import Options, kiosk

RATE = 200.0
FIRST = "first"


def waited_s() -> float:
    """How long this process would have run but others did: a machine may be busy."""
    return int(Path("/proc/self/schedstat").read_text().split()[1]) / 1e9


def play(data: Path, out: Connection, began: float) -> None:
    """Send which set it is that is first before the patient, and how many seconds after ``began``
    that was; then what stands on the screen, each time it is new: position, set, side and reps; in
    the end "done", or the trouble there was.
    """
    qt = QGuiApplication(["play-session"])
    clock = FastClock(RATE, datetime.now(UTC))
    with kiosk(Options(data=data, clock=clock, rate=RATE, size=(640, 360), sound=False)) as window:
        view = window.view
        told: list[object] = [None]

        def tell() -> None:
            sitting = window.reception.sitting
            step = sitting.run.player.step if sitting else None
            if not isinstance(step, Work):
                return
            key = step.key
            if told[0] is None:
                told[0] = FIRST
                after = monotonic() - began - waited_s()
                out.send((FIRST, (key.position, key.number, key.side.value), after))
            if view.session.saved:
                shown = (key.position, key.number, key.side.value, view.session.saved)
                if shown != told[0]:
                    told[0] = shown
                    out.send(shown)

        def answer() -> None:
            match view.screen:
                case "today":
                    view.today.resume() if view.today.state == "resume" else view.today.start()
                case "rating":
                    view.rating.preferNot()
                case "lesson":
                    view.lesson.next()
                case "home":  # at this rate who is slow for half a second is signed out
                    view.signIn.entered.emit(CODE, PIN)
                case "done" | "trouble":
                    qt.exit(0)

        def opened() -> None:
            for changed in (view.changed, view.rating.changed, view.lesson.changed):
                changed.connect(answer)
            answer()

        def furnished() -> None:
            view.session.changed.connect(tell)
            window.reception.opened.connect(opened)

        window.furnished.connect(furnished)
        qt.exec()
        end = view.trouble or "done"
    out.send(end)
