"""A kiosk, or with ``bare`` an empty window, at rest over 1080p: what it takes then.

Run as ``python -m tests.bench.resting DATA|bare``. Writes the share of a processor over some
seconds, and in kB: the memory of the process, the same with only its part of what others hold too
(PSS), and what its helpers have to themselves.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from app.commands.run import choose_renderer
from app.devices.given_back import one_heap
from app.patient.home.figure import HomeFigure
from app.wiring import Options, kiosk

OVER_S = 20
SETTLE_MS = 5000
BARE = b"import QtQuick\nWindow { visible: true; width: 1920; height: 1080 }"


def taken(kind: str) -> int:
    """The memory of this process. ``Rss`` is all that it holds, as ``Pss`` is where nobody else
    runs the same: on a machine with other kiosks beside it that tells how many those are."""
    rollup = Path("/proc/self/smaps_rollup").read_text()
    return next(int(it.split()[1]) for it in rollup.splitlines() if it.startswith(f"{kind}:"))


def below() -> int:
    """What the helpers that it started have to themselves: the one that speaks."""
    total = 0
    for task in Path("/proc/self/task").iterdir():
        for child in (task / "children").read_text().split():
            rollup = Path("/proc", child, "smaps_rollup").read_text()
            total += sum(int(it.split()[1]) for it in rollup.splitlines() if "Private_" in it)
    return total


def measure(qt: QGuiApplication) -> None:
    """From now on, and then end."""
    began, spent = time.monotonic(), time.process_time()

    def over() -> None:
        share = (time.process_time() - spent) / (time.monotonic() - began)
        print(share, taken("Rss"), taken("Pss"), below(), flush=True)
        qt.exit()

    QTimer.singleShot(OVER_S * 1000, qt, over)


def main(data: str) -> None:
    """Come to rest, and measure."""
    one_heap()
    choose_renderer()
    qt = QGuiApplication(["resting"])
    if data == "bare":
        engine = QQmlApplicationEngine()
        engine.loadData(BARE)
        QTimer.singleShot(SETTLE_MS, qt, lambda: measure(qt))
        qt.exec()
        del engine
        return
    with kiosk(Options(data=Path(data), windowed=True, size=(1920, 1080))) as window:
        look = QTimer(qt, interval=1000)

        def rests() -> None:
            figures = window.view.findChildren(HomeFigure)
            if window.view.ready and any(each.resting for each in figures):
                look.stop()
                QTimer.singleShot(SETTLE_MS, qt, lambda: measure(qt))

        look.timeout.connect(rests)
        look.start()
        qt.exec()


if __name__ == "__main__":
    main(sys.argv[1])
