"""A kiosk at rest: nobody has used it since its start, or staff have looked at everybody.

Run as ``python -m tests.faults.idle_kiosk DATA [used]``; ``used``, and a front desk has made a
patient, too, who has signed in. It says "idle" and waits for stdin to end.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from app.devices.clocks import SystemClock
from app.devices.forgetting import Forgetting
from app.devices.given_back import one_heap
from app.samples.demo_patient import STAFF
from app.wiring import Options, kiosk

WAIT_S = 60

BACKWARDS = "ajakswoyrbyZ enidlopoeL"
"""The patient's name, so that this program itself does not hold it."""


def main(data: Path, used: bool) -> None:
    """Come to rest, and stay so."""
    one_heap()  # as every command begins with; the rest of what it does keeps this test out
    qt = QGuiApplication(["idle-kiosk"])

    def until(what: Callable[[], object]) -> None:
        end = time.monotonic() + WAIT_S
        while not what():
            assert time.monotonic() < end, "never came to it"
            qt.processEvents()
            # the kiosk's own loop deletes what screens leave; one that is turned by hand does not
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.002)

    options = Options(data=data, clock=SystemClock(), size=(1280, 720), sound=False)
    with kiosk(options) as window:
        view = window.view
        until(lambda: view.ready)
        if used:
            code, pin = make_patient(view, until)
            visit(view, until, code, pin)
            look_at_everybody(view, until)
            forgetting = view.findChild(QObject, "forgetting")
            assert isinstance(forgetting, Forgetting)
            until(lambda: not forgetting.waiting)
        print("idle", flush=True)
        sys.stdin.read()


def sign_in(view, until, role):
    """Somebody of the staff."""
    number, _, _, secret = next(it for it in STAFF if it[2] == role)
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
    return staff


def sign_out(view, until, staff):
    """Back to the patients."""
    staff.signOut()
    until(lambda: view.screen == "home")


def make_patient(view, until):
    """The front desk looks for somebody in vain, makes the patient, and looks at their card."""
    staff = sign_in(view, until, "front_desk")
    staff.open("people")
    until(lambda: staff.page == "people" and staff.people.ready)
    staff.people.type(BACKWARDS[::-1])
    until(lambda: not staff.people.people)
    staff.people.addNew()
    until(lambda: staff.page == "new_patient")
    staff.newPatient.typeName(BACKWARDS[::-1])
    made = staff.newPatient
    made.chooseProgramme(made.programmes[0]["value"])
    made.save()
    until(lambda: made.saved)
    found = made.code.replace(" ", ""), made.pin
    made.printCard()
    until(lambda: staff.printing and staff.paper.pages)
    staff.paper.close()
    sign_out(view, until, staff)
    return found


def visit(view, until, code, pin):
    """The patient signs in, and thinks better of it."""
    view.typeCode()
    until(lambda: view.screen == "sign_in")
    for each in (code, pin):
        for digit in each:
            view.signIn.press(digit)
        view.signIn.next()
    until(lambda: view.screen not in ("home", "sign_in"))
    view.signOut()
    until(lambda: view.screen == "home")


def look_at_everybody(view, until):
    """A physio opens a page of names and each patient's, and prints one's exercises."""
    staff = sign_in(view, until, "physio")
    staff.open("people")
    until(lambda: staff.page == "people" and staff.people.people)
    for row in list(staff.people.people):
        staff.openFor("patient", row["id"])
        until(lambda: staff.page == "patient" and staff.patient.ready)
    sign_out(view, until, staff)


if __name__ == "__main__":
    main(Path(sys.argv[1]), "used" in sys.argv[2:])
