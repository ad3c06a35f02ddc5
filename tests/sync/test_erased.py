"""A record that was erased does not come back, however long a kiosk was away."""

import pytest

from app.core.roles import Role
from tests.store.place import CODE, MORNING, PIN
from tests.sync.clinic import rows_of


@pytest.fixture
def gone(clinic, a, b):
    """Erased at A while B was away for thirty days and went on."""
    admin = a.store.staff.add("900", "Admin", Role.ADMIN, "a long passphrase")
    patient = a.store.patients.add("Gone", code=CODE, pin=PIN).id
    plan = a.store.plans.save(a.place.plan, patient)
    clinic.settle()
    for _ in range(30):
        clinic.clock.advance(86400)
        b.people.session(patient, plan)
        b.people.flag(patient)
    b.store.plans.save(b.place.plan, patient)
    b.store.patients.edit(patient, name="Gone too", language="en", birth_year=None)
    b.store.sessions.begin(patient, b.store.plans.current(patient), MORNING)
    a.store.patients.archive(patient)
    a.store.erasure.erase(patient, admin)
    return patient


def nothing_left(kiosk, patient):
    for table in ("patient", "plan", "session", "flag", "caseload", "patient_find"):
        column = "id" if table == "patient" else "patient_id"
        assert kiosk.ledger.rows(f"SELECT 1 FROM {table} WHERE {column} = ?", patient) == []
    for table in ("set_result", "plan_item"):
        assert kiosk.ledger.rows(f"SELECT 1 FROM {table}") == []


@pytest.mark.parametrize("order", ["ab", "ba"])
def test_it_goes_everywhere(clinic, a, b, gone, server, order):
    for name in order:
        {"a": a, "b": b}[name].exchange()
    clinic.settle()
    for kiosk in (a, b):
        nothing_left(kiosk, gone)
        assert kiosk.ledger.rows("PRAGMA foreign_key_check") == []
    assert rows_of(a) == rows_of(b)
    again = clinic.kiosk("Room 3")
    nothing_left(again, gone)


def test_what_was_on_its_way_is_refused(clinic, a, b, gone):
    """B pushes after the tombstone was written, without having heard of it."""
    from app.sync.exchange import Exchange

    a.exchange()
    exchange = Exchange(b.ledger)
    exchange._pull.erased = lambda head: None
    exchange.run()
    exchange.close()
    b.exchange()
    clinic.settle()
    nothing_left(a, gone)
    new = clinic.kiosk("Room 3")
    nothing_left(new, gone)
