"""A program beside the kiosk for tests: repeats, hangs or dies as it is told."""

import os
import sys

from PySide6.QtCore import QCoreApplication

from app.devices.clocks import SystemClock
from app.devices.side_program import Listener, end_with_the_kiosk, leave, tell


def handle(age, what, *values):
    if what == "say":
        tell(*values)
    elif what == "age":
        tell(age >= 0, age < 5)
    elif what == "hang":
        tell("hangs")
        os.read(os.pipe()[0], 1)
    else:
        leave(3)


end_with_the_kiosk()
app = QCoreApplication([])
app.listener = Listener(handle, SystemClock())
tell("pid", os.getpid())
sys.exit(app.exec())
