"""The least that Qt Quick can do: an empty window. Prints its age at the first frame, and the
processor time it had taken."""

import sys
import time

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from app.devices.process_age import process_age_ms

qt = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\nWindow { visible: true; width: 1280; height: 720 }")
window = engine.rootObjects()[0]


def drawn():
    print(f"bare {process_age_ms()} {time.process_time() * 1000:.0f}")
    qt.quit()


window.frameSwapped.connect(drawn)
qt.exec()
del window
del engine
