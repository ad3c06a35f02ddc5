"""A kiosk that takes one visit after another in one process, on a fast clock.

Run as ``python -m tests.bench.many_sessions DATA VISITS [SECONDS]``. Writes its resident memory in
kB after each visit; with ``SECONDS`` of its clock it goes on for so long, and writes how many files
it holds open as well. Every screen is shown; of each exercise some reps are done and the rest is
skipped.
"""

import gc
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.commands.run import choose_renderer
from app.devices.clocks import FastClock
from app.devices.urgency import settle
from app.wiring import Options, kiosk
from tests.guest import Guest

RATE = 150.0
ENOUGH_REPS = 2


def resident_kb() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmRSS:")))


def handles() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def main(data: Path, visits: int, seconds: float = 0.0) -> None:
    choose_renderer()
    qt = QGuiApplication(["many-sessions"])
    clock = FastClock(RATE, datetime.now(UTC))
    options = Options(
        data=data, clock=clock, rate=RATE, windowed=True, size=(1920, 1080), sound=False
    )
    told: list[str] = []
    end = clock.monotonic() + seconds
    with kiosk(options) as window:

        def skip() -> None:
            session = window.view.session
            if session.kind == "work" and session.saved >= ENOUGH_REPS and not session.paused:
                session.skip("no_time")

        def gone() -> bool:
            gc.collect()
            told.append(f"{resident_kb()} {handles()}" if seconds else f"{resident_kb()}")
            over = clock.monotonic() >= end if seconds else len(told) == visits
            if over:
                qt.exit(0)
            return not over

        Guest(window, on_session=skip, gone=gone)
        window.furnished.connect(lambda: window.reception.opened.connect(settle))
        qt.exec()
    print(*told, sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), *map(float, sys.argv[3:]))
