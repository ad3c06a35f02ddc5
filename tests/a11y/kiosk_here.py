"""The demo clinic's kiosk in a window, without sound: python -m tests.a11y.kiosk_here DATA

It says so once its records are open. Its time stands still, so that however slowly a reader goes
about it, it finds what it came for: the seconds before a set are not over, and nobody has left. For
each line on stdin it goes to the session's next change.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication

from app.commands.demo import this_morning
from app.core.hand_clock import HandClock
from app.wiring import Options, kiosk

qt = QGuiApplication(["physio-kiosk"])
qt.setApplicationName("Physio Kiosk")
data, clock = Path(sys.argv[1]), HandClock(this_morning())
with kiosk(Options(data=data, clock=clock, windowed=True, demo=True, sound=False)) as window:

    def furnished() -> None:
        window.reception.opened.connect(lambda: print("open", flush=True))

    def go_on() -> None:
        lines = os.read(sys.stdin.fileno(), 4096)
        told.setEnabled(bool(lines))
        for _ in range(lines.count(b"\n")):
            sitting = window.reception and window.reception.sitting
            at = sitting.run.player.next_change() if sitting else None
            if at is not None:
                clock.move(max(at - clock.monotonic(), 0.001))
                sitting.run.advance()

    told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    told.activated.connect(go_on)
    window.furnished.connect(furnished)
    qt.exec()
