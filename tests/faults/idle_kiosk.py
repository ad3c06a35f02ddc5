"""A kiosk at rest: nobody has used it since its start, or staff have looked at everybody.

Run as ``python -m tests.faults.idle_kiosk DATA [used]``; it says "idle" and waits for stdin to end.
"""

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.devices.clocks import SystemClock
from app.samples.demo_patient import STAFF
from app.wiring import Options, kiosk

WAIT_S = 60


def main(data: Path, used: bool) -> None:
    """Come to rest, and stay so."""
    qt = QGuiApplication(["idle-kiosk"])

    def until(what: Callable[[], object]) -> None:
        end = time.monotonic() + WAIT_S
        while not what():
            assert time.monotonic() < end, "never came to it"
            qt.processEvents()
            time.sleep(0.002)

    options = Options(data=data, clock=SystemClock(), size=(1280, 720), sound=False)
    with kiosk(options) as window:
        view = window.view
        until(lambda: view.ready)
        if used:
            look_at_everybody(view, until)
        rested = time.monotonic() + 1
        until(lambda: time.monotonic() > rested)
        gc.collect()
        print("idle", flush=True)
        sys.stdin.read()


def look_at_everybody(view, until) -> None:
    """A physio signs in, opens a page of names and each patient's, and signs out."""
    number, _, _, secret = next(it for it in STAFF if it[2] == "physio")
    view.openStaff()
    until(lambda: view.staff is not None and view.screen == "staff")
    door, staff = view.staff.signIn, view.staff
    for digit in number:
        door.press(digit)
    door.next()
    for digit in secret:
        door.press(digit)
    door.next()
    until(lambda: staff.page != "sign_in")
    staff.open("people")
    until(lambda: staff.page == "people" and staff.people.people)
    for row in list(staff.people.people):
        staff.openFor("patient", row["id"])
        until(lambda: staff.page == "patient" and staff.patient.ready)
    staff.signOut()
    until(lambda: view.screen == "home")


if __name__ == "__main__":
    main(Path(sys.argv[1]), "used" in sys.argv[2:])
