"""A backlog is stored without looking for each row: what is there already, or has no parent, comes
out the same all the same."""

import pytest

from app.core.roles import Role
from app.sync.server.merging import _BACKLOG
from tests.store.place import CODE, MORNING, PIN
from tests.sync.clinic import rows_of

MANY = _BACKLOG + 20


def notes(kiosk, patient, count):
    with kiosk.ledger.write():
        for _ in range(count):
            kiosk.people.row("note", patient_id=patient, words="x", at=kiosk.ledger.now())


@pytest.fixture
def patient(clinic, a, b):
    patient = a.store.patients.add("Somebody", code=CODE, pin=PIN).id
    clinic.settle()
    return patient


def test_what_was_sent_before_comes_again_and_is_not_doubled(clinic, a, b, patient):
    notes(a, patient, MANY)
    a.exchange()
    a.ledger.db.execute("INSERT INTO outbox SELECT 0, 'note', id, NULL FROM note")
    notes(a, patient, 5)  # as if the answer to the first had been lost
    a.exchange()
    clinic.settle()
    assert b.one("SELECT count(*) FROM note") == (MANY + 5,)
    assert a.one("SELECT count(*) FROM outbox") == (0,)
    assert rows_of(a) == rows_of(b)


def test_sets_that_go_on_are_taken_as_they_are_now(clinic, a, b, patient):
    plan = a.store.plans.save(a.place.plan, patient)
    session, now = a.store.sessions.begin(patient, plan, MORNING), a.ledger.now()
    with a.ledger.write():
        for number in range(1, MANY + 1):
            a.people.running_set(session, now, number)
    a.exchange()
    with a.ledger.write() as db:
        db.execute("UPDATE set_result SET reps_done = 2")
    a.exchange()
    clinic.settle()
    assert b.one("SELECT count(*), min(reps_done), max(reps_done) FROM set_result") == (MANY, 2, 2)
    assert rows_of(a) == rows_of(b)


def test_what_is_of_an_erased_record_is_left_out_and_the_rest_is_taken(clinic, a, b, patient):
    boss = a.store.staff.add("900", "Admin", Role.ADMIN, "a long passphrase")
    stays = a.people.patient("Stays", code="200001")
    clinic.settle()
    notes(b, patient, MANY)
    notes(b, stays, MANY)
    a.store.patients.archive(patient)
    a.store.erasure.erase(patient, boss)
    a.exchange()
    clinic.settle()
    for kiosk in (a, b):
        assert kiosk.one("SELECT count(*) FROM note") == (MANY,)
        assert kiosk.one("SELECT count(*) FROM outbox") == (0,)
    assert rows_of(a) == rows_of(b)
