"""How long a new patient takes: what the kiosk itself takes is measured, what a person takes is
worked out from how often they touch, type and think.

The times of a person are those of the keystroke-level model (Card, Moran and Newell, 1980: The
keystroke-level model for user performance time with interactive systems): pointing 1.1 s, a key of
an average typist 0.28 s, hands to the keyboard and back 0.4 s, a moment of thought 1.35 s. A key on
the screen is taken as 0.6 s: about 20 words a minute. It is an estimate: nobody was timed.
"""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo.hand import middle
from tests.bench.test_staff_bench import drawn
from tests.e2e.conftest import clock, data, demo_clinic, patient, printed
from tests.e2e.staff import Colleague

__all__ = ["clock", "data", "demo_clinic", "patient", "printed"]

TOUCH_S, KEY_S, SCREEN_KEY_S, HANDS_S, THOUGHT_S = 1.1 + 0.2, 0.28, 0.6, 0.4, 1.35
MOST_S = 30.0
NAME, YEAR, PROGRAMME = "Maria Lindqvist", "1984", "Neck"
THOUGHTS = 4
"""What is the name, the year, which programme, and is all of it right before it is saved."""


class Task:
    """Touches and keys, and how long the kiosk let somebody wait after each, in seconds."""

    def __init__(self, colleague):
        self.hand, self.quick = colleague.hand, colleague.kiosk.window.quick
        self.touches = self.keys = self.fields = 0
        self.waits = 0.0

    def touch(self, label, until):
        self.hand.wait(lambda: self.hand.find(label) is not None, label)
        self._tap(middle(self.hand.find(label)), until)

    def write(self, label, text):
        line = self.hand.field(label)
        self._tap(middle(line), lambda: line.property("activeFocus"))
        self.fields += 1
        for character in text:
            began = perf_counter()
            none = Qt.KeyboardModifier.NoModifier
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self.quick, Qt.Key.Key_unknown, character, none
            )
            drawn(self.quick)
            self.keys += 1
            self.waits += max(0.0, perf_counter() - began - KEY_S)

    def _tap(self, point, until):
        self.hand.tap(point)
        self.touches += 1
        began = perf_counter()
        while not until():
            self.hand.linger(1)
        drawn(self.quick)
        self.waits += perf_counter() - began

    def seconds(self, key):
        """How long it takes a person whose keys take ``key`` seconds each."""
        hands = 2 * HANDS_S * (key == KEY_S)
        person = self.touches * TOUCH_S + self.keys * key + hands + THOUGHTS * THOUGHT_S
        return person + self.waits


@pytest.fixture
def task(patient):
    colleague = Colleague(patient)
    colleague.page("today")
    colleague.hand.linger(700)
    return Task(colleague), colleague


def test_a_new_patient_with_plan_and_card_takes_less_than_half_a_minute(task, capsys):
    task, colleague = task
    staff = colleague.staff
    task.touch("People", lambda: staff.page == "people" and staff.people.ready)
    task.touch("New patient", lambda: staff.page == "new_patient")
    task.write("Name", NAME)
    task.write("Year of birth, if known", YEAR)
    task.touch(PROGRAMME, lambda: staff.newPatient.programme == "neck")
    task.touch("Save", lambda: staff.newPatient.saved)
    keyboard, screen = task.seconds(KEY_S), task.seconds(SCREEN_KEY_S)
    with capsys.disabled():
        print(
            f"\nnew patient with plan and card: {task.touches} touches, {task.keys} keys, "
            f"the kiosk takes {task.waits:.2f} s; about {keyboard:.0f} s with a keyboard, "
            f"{screen:.0f} s with the keys on the screen"
        )
    assert max(keyboard, screen) <= MOST_S
