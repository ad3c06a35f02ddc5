"""A scanner that has gone wild, or a code made to harm: it types without end, marks that are no
letters, and what would be a command elsewhere. Nothing is done by it, and nothing of it is kept."""

import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent

from app.samples.demo_patient import CODE
from app.ui.kiosk_screen import LONGEST_SCAN

MOST = 400
"""Letters that the field of a name has room for."""
MANY = 20_000
"""Letters in one burst: more than a scanner types in a second."""
TEN_MB = 10_000_000
MARKS = "".join(
    map(chr, (*range(1, 9), *range(11, 13), *range(14, 27), *range(28, 32), 127, 133, 155))
)
TURNED = "\u202e\u2066\u200b\ufeff\u2028\ufffe\ud800"
HOSTILE = f"PK1-{MARKS}{TURNED}'; DROP TABLE patient;--../../etc/passwd\U0001f480%s%n$(reboot)"
ENTER = "\r"


def burst(window, text):
    """Keys as a scanner sends them, through the window system's own door."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == ENTER else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(
                window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            )


@pytest.mark.parametrize(
    "text", ["7" * MANY, "x" * MANY, HOSTILE, HOSTILE * 50, "\0" * 600], ids=lambda it: str(len(it))
)
def test_a_wild_code_before_the_first_screen_is_a_card_that_nobody_knows(patient, text, caplog):
    began = time.process_time()
    burst(patient.window.quick, text + ENTER)
    took = time.process_time() - began
    patient.qtbot.wait(200)
    assert patient.view.screen in ("home", "sign_in")
    assert took < 4, "the screen would stand still"
    assert not [it for it in caplog.messages if "passwd" in it or "7777777" in it]
    patient.view.signOut()
    patient.until("home")
    patient.sign_in(CODE)
    patient.until("today")


def test_no_more_than_a_code_of_ours_may_have_is_looked_at(patient):
    asked = []
    patient.view.scanned.connect(asked.append)
    patient.view.scan("x" * TEN_MB)
    patient.view.scan(HOSTILE)
    assert [len(it) <= LONGEST_SCAN for it in asked] == [True, True]
    assert all(it.isprintable() for it in asked)
    burst(patient.window.quick, "y" * MANY)
    assert sum(len(it) for it in asked) < 2 * LONGEST_SCAN


def test_a_field_of_the_staff_takes_as_much_as_has_room_and_no_marks(colleague):
    colleague.go("new_patient")
    colleague.write("Name", "x")
    window, name = colleague.kiosk.window.quick, lambda: colleague.model.name
    burst(window, "x" * MANY)
    assert len(name()) == MOST
    colleague.write("Name", "")
    put_in(window, "y" * TEN_MB)
    assert len(name()) <= MOST
    colleague.write("Name", "")
    put_in(window, HOSTILE[:MOST])
    made = colleague.model
    made.chooseProgramme(made.programmes[0]["value"])
    made.save()
    colleague.hand.linger(300)
    stored = colleague.store.ledger.rows("SELECT name FROM patient")
    assert all(it.isprintable() for (it,) in stored)


def put_in(window, text):
    """At once, as a program for writing does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QGuiApplication.sendEvent(window.activeFocusItem(), event)
