"""``physio-kiosk stuck``: what a kiosk shows that did not come up three times in a row.

It uses none of what may be broken: no records, no content, no theme.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from app.commands.run import crash_log, quit_on_signals
from app.devices.watchdog import Watchdog

QML = Path(__file__).resolve().parent.parent / "qml" / "Kiosk" / "Stuck.qml"
LINES = 6
FATAL = "Fatal Python error"
LAST = 20_000


def reason(log: Path, crashes: Path) -> str:
    """What it ended by, if that was written, and the last few lines of the log; without the
    folders of this machine. Empty where nothing was written: it was stopped from outside."""
    fatal = [line for line in _lines(crashes) if line.startswith(FATAL)][-1:]
    return "\n".join(re.sub(r"/\S+/", "…/", line)[:160] for line in fatal + _lines(log)[-LINES:])


def _lines(file: Path) -> list[str]:
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - LAST))
            return opened.read().decode(errors="replace").splitlines()
    except OSError:
        return []


def show_help(starts: Path) -> None:
    """Stay on the help page until somebody tries again: the count of starts then begins anew."""
    os.environ["QT_QUICK_BACKEND"] = "software"
    qt = QGuiApplication(["physio-kiosk"])
    watchdog = Watchdog(os.environ)
    engine = QQmlApplicationEngine()
    log = crash_log()
    engine.setInitialProperties({"reason": reason(log.with_name("kiosk.log"), log)})
    engine.load(str(QML))
    watchdog.ready()

    def retry() -> None:
        starts.unlink(missing_ok=True)
        qt.exit()

    screen: Any = engine.rootObjects()[0]
    screen.retried.connect(retry)
    quit_on_signals(qt)
    qt.exec()
    del engine
