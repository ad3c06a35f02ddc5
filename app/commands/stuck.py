"""``physio-kiosk stuck``: what a kiosk shows that did not come up three times in a row.

It uses none of what may be broken: no records, no content, no theme.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from platformdirs import user_log_path
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from app.commands.run import choose_renderer, quit_on_signals
from app.devices.watchdog import Watchdog

QML = Path(__file__).resolve().parent.parent / "qml" / "Kiosk" / "Stuck.qml"
LINES = 6
LAST = 20_000


def reason(log: Path) -> str:
    """The last few lines of the log, without the folders of this machine."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - LAST))
            lines = file.read().decode(errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(re.sub(r"/\S+/", "…/", line)[:160] for line in lines[-LINES:])


def show_help(starts: Path) -> None:
    """Stay on the help page until somebody tries again: the count of starts then begins anew."""
    choose_renderer()
    qt = QGuiApplication(["physio-kiosk"])
    watchdog = Watchdog(os.environ)
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"reason": reason(user_log_path("physio-kiosk") / "kiosk.log")})
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
