"""A working day of twelve patients by the keystroke-level model, as it is and as it was.

What is done now is driven by touch at the real kiosk and counted. What it took before the staff
side was made anew is what was counted then: twelve actions to get in, three touches to review and
accept a step, eight for a new patient with plan and card. What nobody could do then, to open the
session behind a flag, is left out of both. Times as in ``test_new_patient_bench``: an estimate.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.samples.demo_patient import CODE, NAME
from tests.bench.test_new_patient_bench import THOUGHT_S, TOUCH_S
from tests.e2e.conftest import clock, data, demo_clinic, patient, printed
from tests.e2e.staff import Colleague
from tests.e2e.test_reading import STEP

__all__ = ["clock", "data", "demo_clinic", "patient", "printed"]

SHORT = "2718"
HOLD_S, SCAN_S = 2.0, 1.0
"""The staff corner is held for so long; a badge is taken to the scanner and back."""
TIMES = {"in": 12, "accept": 4, "print": 6, "new": 1}
"""How often each is done on that day: the screen has locked before every patient."""
BEFORE = {"in": 12, "accept": 3, "print": 4, "new": 8}
"""Actions that each took, from Today; to get in, one of them was to hold the corner."""
MOST = 0.6


@pytest.fixture
def physio(patient, data):
    """At Today, with a badge, a short PIN, and a step that waits."""
    colleague = Colleague(patient)
    store = colleague.store
    person = store.patients.by_code(CODE)
    store.proposals.put(person.id, store.plans.current(person.id).id, STEP)
    me = colleague.kiosk_staff()
    store.staff.set_short(me, SHORT)
    return colleague, store.badges.new(me.id, me.id)


def get_in(colleague, badge):
    """A scan is one action."""
    colleague.leave_it()
    for letter in badge:
        QTest.keyClick(colleague.kiosk.window.quick, letter)
    QTest.keyClick(colleague.kiosk.window.quick, Qt.Key.Key_Return)
    colleague.kiosk.until("staff")
    colleague.until(lambda: colleague.staff.signIn.stage == "pin")
    for digit in SHORT:
        colleague.touch(digit)
    colleague.touch("Continue")
    colleague.page("today")
    return 1


def accept(colleague):
    from_today(colleague)
    colleague.touch("Accept")
    colleague.until(lambda: colleague.staff.patient.proposal == "")


def to_paper(colleague):
    at_today(colleague)
    paper = colleague.staff.paper
    colleague.touch(f"Print handout: {NAME}")
    colleague.until(lambda: paper.state == "preview")
    colleague.touch("Print")
    colleague.until(lambda: paper.state == "printed")
    colleague.touch("Close")


def at_today(colleague):
    colleague.staff.open("today")
    colleague.until(lambda: colleague.staff.page == "today" and colleague.staff.today.ready)
    colleague.hand.linger(600)


def from_today(colleague):
    at_today(colleague)
    colleague.touch(NAME)
    colleague.page("patient")
    colleague.until(lambda: colleague.staff.patient.ready)


def newcomer(colleague):
    """What is typed is the same then and now, and is left out of both."""
    colleague.staff.open("today")
    colleague.until(lambda: colleague.staff.page == "today")
    colleague.hand.linger(600)
    colleague.touch("People")
    colleague.page("people")
    colleague.touch("New patient")
    colleague.page("new_patient")
    colleague.write("Name", "Maria Lindqvist")
    colleague.write("Year of birth, if known", "1984")
    colleague.touch("Neck")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)


def test_a_day_takes_three_fifths_of_what_it_took(physio, capsys):
    colleague, badge = physio
    now, hand = {}, colleague.hand

    def counted(what, do):
        before = hand.touches
        now[what] = (do() or 0) + hand.touches - before

    counted("in", lambda: get_in(colleague, badge))
    counted("accept", lambda: accept(colleague))
    counted("print", lambda: to_paper(colleague))
    counted("new", lambda: newcomer(colleague))
    actions = {
        when: sum(TIMES[what] * each for what, each in took.items())
        for when, took in (("before", BEFORE), ("now", now))
    }
    thoughts = THOUGHT_S * sum(TIMES[what] for what in ("accept", "print", "new"))
    seconds = {
        "before": actions["before"] * TOUCH_S + TIMES["in"] * HOLD_S + thoughts,
        "now": actions["now"] * TOUCH_S + TIMES["in"] * SCAN_S + thoughts,
    }
    with capsys.disabled():
        print(f"\nactions of each: before {BEFORE}, now {now}; of the day: {actions}")
        print({when: round(took) for when, took in seconds.items()}, "seconds of a person")
    assert actions["now"] <= MOST * actions["before"]
