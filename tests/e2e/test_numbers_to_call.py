"""A clinic whose handouts have no number to call: who is told, and what ends it."""

import pytest

from app.samples.demo_patient import CODE
from app.ui.paper import Sort
from tests.e2e.staff import Colleague

UNSET = {"emergency_number": "", "clinic_contact": ""}


@pytest.fixture
def silent(patient, records):
    """Somebody before an open kiosk on whose records no number is set."""
    with records() as clinic:
        clinic.store.settings.set_all(UNSET)
    return patient


def test_an_admin_is_led_to_where_the_numbers_are_set(silent, records):
    admin = Colleague(silent, "admin")
    hand, staff = admin.hand, admin.staff
    admin.until(lambda: staff.people.uncalled == ["emergency", "clinic"])
    hand.touch("Settings")
    model = staff.settings
    admin.until(lambda: staff.page == "settings" and model.ready)
    hand.linger(100)
    hand.write("Emergency number", "call 112")
    assert model.wrong == ["emergency_number"]
    model.save()
    assert not model.saving
    hand.write("Emergency number", "999")
    hand.write("Whom to call", "01632 960 117")
    hand.touch("Save")
    admin.until(lambda: model.saved)
    with records() as clinic:
        assert clinic.letterhead().emergency == "999"
        assert clinic.uncalled() == ()
    asked = []
    staff.people.changed.connect(lambda: asked.append(staff.people.uncalled))
    staff.open("people")
    admin.until(lambda: staff.people.ready and asked)
    assert staff.people.uncalled == []


def test_a_physio_is_told_on_today_and_when_a_handout_is_printed(silent, records):
    with records() as clinic:
        known = clinic.store.patients.by_code(CODE).id
    physio = Colleague(silent)
    hand, staff, paper = physio.hand, physio.staff, physio.staff.paper
    physio.until(lambda: staff.today.uncalled == ["emergency", "clinic"])
    staff.today.open(known)
    physio.until(lambda: staff.page == "patient" and staff.patient.ready)
    hand.linger(100)
    hand.touch("Print handout")
    physio.until(lambda: paper.state == "preview")
    assert paper.uncalled == ["emergency", "clinic"]
    hand.linger(100)
    hand.touch("Lessons")
    physio.until(lambda: (paper.state, paper.sort) == ("preview", 2))
    assert paper.uncalled == []


def test_a_patient_is_told_to_ask_for_the_number(silent):
    silent.sign_in()
    silent.until("today")
    clinic = silent.window.reception.clinic
    printing = silent.view.printing
    printing.begin_with([Sort("Plan", lambda _: b"%PDF", uncalled=clinic.uncalled)])
    silent.qtbot.waitUntil(lambda: printing.uncalled == ["emergency", "clinic"])
