"""The demo clinic's kiosk in a window, without sound: python -m tests.a11y.kiosk_here DATA"""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.wiring import Options, kiosk

qt = QGuiApplication(["physio-kiosk"])
qt.setApplicationName("Physio Kiosk")
with kiosk(Options(data=Path(sys.argv[1]), windowed=True, demo=True, sound=False)):
    qt.exec()
