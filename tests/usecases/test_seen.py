"""Who signed in, failed to, looked and took on paper stands in the audit, without a name."""

import pytest

from app.core.errors import KioskError
from app.core.plan import plan_from
from app.core.roles import Role
from app.core.sign_in import Verdict
from app.usecases.clinic_reading import chart_of
from app.usecases.home_sessions import look_at_chart
from app.usecases.people import look_up


@pytest.fixture
def physio(clinic):
    return clinic.store.staff.add("104", "A Physio", Role.PHYSIO, "583920")


def entries(clinic, *actions):
    marks = ", ".join("?" * len(actions))
    return clinic.store.ledger.rows(
        "SELECT action, subject_id, staff_id, detail FROM audit "
        f"WHERE action IN ({marks}) ORDER BY rowid",
        *actions,
    )


def test_signing_in_and_failing_to(clinic, physio):
    store = clinic.store
    patient = store.patients.add("Somebody", code="471100", pin="2718").id
    card = store.patients.new_card(patient)
    store.patients.sign_in("471100", "2719")
    store.patients.sign_in("999998", "2719")
    assert store.patients.sign_in("471100", "2718").verdict is Verdict.OK
    store.patients.sign_in_card(card)
    store.patients.sign_in_card("PK" + "B" * 32)
    store.staff_door.sign_in("104", "000001")
    store.staff_door.sign_in("104", "583920")
    assert entries(clinic, "sign-in failed", "patient signed in", "signed in") == [
        ("sign-in failed", patient, None, None),
        ("sign-in failed", None, None, None),
        ("patient signed in", patient, None, None),
        ("patient signed in", patient, None, "card"),
        ("sign-in failed", None, None, "card"),
        ("sign-in failed", physio.id, None, "staff"),
        ("signed in", physio.id, physio.id, None),
    ]
    everything = repr(store.ledger.rows("SELECT * FROM audit"))
    for told in ("Somebody", "471100", "999998", "2718", card):
        assert told not in everything


def test_a_record_that_was_opened_once_is_seen_once(clinic, physio):
    patient = clinic.store.patients.add("Somebody", pin=None).id
    chart_of(clinic, physio, patient)
    chart_of(clinic, physio, patient, anew=False)
    assert entries(clinic, "record seen") == [("record seen", patient, physio.id, None)]


def test_who_somebody_is_and_what_they_did_at_home_is_a_record_as_well(clinic, physio):
    desk = clinic.store.staff.add("105", "A Desk", Role.FRONT_DESK, "583920")
    patient = clinic.store.patients.add("Somebody", pin=None).id
    look_up(clinic, patient, desk)
    assert look_at_chart(clinic, desk, patient) is None
    plan = plan_from(clinic.library.programmes["neck"], clinic.library.exercises, clinic.slot().day)
    clinic.store.plans.save(plan, patient)
    look_at_chart(clinic, physio, patient)
    assert entries(clinic, "record seen") == [
        ("record seen", patient, desk.id, "who it is"),
        ("record seen", patient, physio.id, "home sessions"),
    ]


def test_who_may_not_see_a_record_leaves_no_word_that_they_did(clinic):
    desk = clinic.store.staff.add("105", "A Desk", Role.FRONT_DESK, "583920")
    patient = clinic.store.patients.add("Somebody", pin=None).id
    with pytest.raises(KioskError, match="may not"):
        chart_of(clinic, desk, patient)
    assert entries(clinic, "record seen") == []


def test_a_record_is_shown_even_where_the_audit_takes_nothing_more(clinic, physio, caplog):
    """A disk that is full must not come between a physio and a patient; the log says it."""
    patient = clinic.store.patients.add("Somebody", pin=None).id
    clinic.store.ledger.rows("PRAGMA query_only = ON")
    assert chart_of(clinic, physio, patient).patient.name == "Somebody"
    assert "Not in the audit: record seen" in caplog.text
    assert "Somebody" not in caplog.text
    clinic.store.ledger.rows("PRAGMA query_only = OFF")
