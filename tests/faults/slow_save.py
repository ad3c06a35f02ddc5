"""Plays a real session while one save takes some seconds, and times every frame.

Run as ``python -m tests.faults.slow_save DATA SECONDS``. Writes a JSON object: of all ``frames``
the second at which each was on the screen and the seconds that the interface had until then waited
for a processor; ``held``, the seconds between which nothing could be saved; and after them
``saved``, whether what had been done meanwhile was called saved.
"""

import json
import sys
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app.devices.clocks import FastClock, SystemClock
from app.wiring import Options, kiosk, reading
from tests.guest import Guest

RATE = 5.0
ENOUGH_REPS = 4


def waited_s() -> float:
    """How long this thread would have run but others did."""
    return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9


def main(data: Path, held_s: float) -> None:
    qt = QGuiApplication(["slow-save"])
    clock = SystemClock()
    frames: list[tuple[float, float]] = []
    held: list[float] = []
    wanted = Event()

    def hold() -> None:
        """Let the file be written to by nobody else for a while, as a disk that hangs does."""
        with reading(data) as clinic:
            wanted.wait()
            with clinic.store.ledger.write():
                held.append(clock.monotonic())
                Event().wait(held_s)
                held.append(clock.monotonic())

    options = Options(
        data=data,
        clock=FastClock(RATE),
        rate=RATE,
        windowed=True,
        size=(1920, 1080),
        sound=False,
    )
    thread = Thread(target=hold)
    thread.start()
    with kiosk(options) as window:
        view = window.view

        def played() -> None:
            if view.session.saved:
                wanted.set()
            if len(held) == 2 and view.session.saved >= ENOUGH_REPS:
                QTimer.singleShot(0, qt, lambda: qt.exit(0))

        window.quick.frameSwapped.connect(lambda: frames.append((clock.monotonic(), waited_s())))
        Guest(window, on_session=played)
        qt.exec()
        saved = view.session.saved
    wanted.set()
    thread.join()
    print(json.dumps({"frames": frames, "held": held, "saved": saved}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
