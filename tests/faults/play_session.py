"""A kiosk that plays a session by itself, very fast, and says aloud what it shows as saved.

Run as ``python -m tests.faults.play_session DATA``. Each line on stdout is what stands on the
screen at that moment: ``saved POSITION SET SIDE REPS``.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.core.session.steps import Work
from app.services.clocks import FastClock
from app.services.demo_patient import CODE, PIN
from app.wiring import Options, kiosk

RATE = 150.0


def main(data: Path) -> None:
    qt = QGuiApplication(["play-session"])
    clock = FastClock(RATE, datetime.now(UTC))
    with kiosk(Options(data=data, clock=clock, rate=RATE, size=(1280, 720), sound=False)) as window:
        view = window.view
        told = [""]

        def tell() -> None:
            sitting = window.reception.sitting
            step = sitting.run.player.step if sitting else None
            if isinstance(step, Work) and view.session.saved:
                key = step.key
                line = f"saved {key.position} {key.number} {key.side.value} {view.session.saved}"
                if line != told[0]:
                    told[0] = line
                    print(line, flush=True)

        def answer() -> None:
            match view.screen:
                case "today":
                    view.today.resume() if view.today.state == "resume" else view.today.start()
                case "rating":
                    view.rating.preferNot()
                case "lesson":
                    view.lesson.next()
                case "done" | "trouble":
                    qt.quit()

        def furnished() -> None:
            view.session.changed.connect(tell)
            for changed in (view.changed, view.rating.changed, view.lesson.changed):
                changed.connect(answer)
            window.reception.opened.connect(lambda: view.signIn.entered.emit(CODE, PIN))

        window.furnished.connect(furnished)
        qt.exec()
        end = view.trouble or "done"
    print(end, flush=True)


main(Path(sys.argv[1]))
