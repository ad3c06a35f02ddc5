"""The least that Qt Quick can do: an empty window. Prints its age at the first frame."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from app.devices.process_age import process_age_ms

qt = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\nWindow { visible: true; width: 1280; height: 720 }")
window = engine.rootObjects()[0]
window.frameSwapped.connect(lambda: (print(f"{process_age_ms()} ms"), qt.quit()))
qt.exec()
del window
del engine
