"""The demo clinic's kiosk in a window, without sound: python -m tests.a11y.kiosk_here DATA

It says so once its records are open. Its time stands still, so that however slowly a reader goes
about it, it finds what it came for: the seconds before a set are not over, and nobody has left.
"""

import sys
from pathlib import Path

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

    window.furnished.connect(furnished)
    qt.exec()
