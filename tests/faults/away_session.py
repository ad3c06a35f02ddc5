"""A real session that something takes away from its patient in the middle of a set.

Run as ``python -m tests.faults.away_session DATA``. A JSON line for each change on the screen: the
time by the kiosk's clock, the rep, the reps saved, whether it is paused, and why. It touches Resume
once a line comes in, does two reps more and leaves.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

from app.demo.hand import Hand
from app.devices.clocks import FastClock
from app.wiring import Options, kiosk
from tests.guest import Guest

RATE = 6.0
MORE_REPS = 2


def main(data: Path) -> None:
    qt = QGuiApplication(["away-session"])
    clock = FastClock(RATE)
    with kiosk(Options(data=data, clock=clock, rate=RATE, sound=False)) as window:
        view, hand = window.view, Hand(window.quick, data)
        enough: list[int] = []

        def touch() -> None:
            back.setEnabled(False)
            enough.append(view.session.rep + MORE_REPS)  # it goes on while the hand still looks
            hand.touch("Resume")

        def changed() -> None:
            session = view.session
            if session.kind != "work":
                return
            told = clock.now().timestamp(), session.rep, session.saved
            print(json.dumps([*told, session.paused, session.pausedWhy]), flush=True)
            if enough and session.saved >= enough[0]:
                QTimer.singleShot(0, qt, lambda: qt.exit(0))  # a quit asks the window first

        back = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)
        back.activated.connect(touch)
        Guest(window, on_session=changed)
        qt.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
