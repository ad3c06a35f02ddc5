"""What two kiosks said differently: which waits, and who wrote what, as far as the audit tells."""

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.store.differences import Written
from tests.store.people import People
from tests.store.place import add_patient


@pytest.fixture
def lead(store):
    return store.staff.add("102", "Demo Lead", Role.PHYSIO, "314159")


@pytest.fixture
def apart(store, place):
    """Makes a difference, a minute after whatever was there before."""

    def made(tab, row, col, kept, aside, patient=None):
        place.clock.advance(60)
        name = People(store).row(
            "sync_conflict",
            patient_id=patient,
            tab=tab,
            row_id=row,
            col=col,
            kept=kept,
            aside=aside,
            kiosk="Room 2",
            at=store.ledger.now(),
        )
        return store.differences.get(name)

    return made


def test_those_that_wait_come_oldest_first_until_somebody_has_decided(store, apart, physio):
    waiting, count = store.differences.waiting, store.differences.count
    assert (waiting(), count()) == ((), 0)
    first, second = (apart("clinic", "clinic_name", "value", it, None) for it in ("A", None))
    assert (waiting(), count()) == ((first, second), 2)
    assert [(it.kept, it.aside) for it in waiting()] == [("A", ""), ("", "")]
    store.differences.settle(first.id, physio.id, took=True)
    assert (waiting(), count()) == ((second,), 1)
    store.differences.settle(second.id, physio.id, took=False)
    with pytest.raises(KioskError, match="decided this already"):
        store.differences.get(first.id)
    said = store.ledger.rows("SELECT detail FROM audit WHERE action = 'difference decided'")
    assert said == [("the other taken",), ("kept",)]


def test_who_wrote_a_patients_particulars(store, place, apart, physio, lead):
    patient = add_patient(store)
    for year, by in ((1970, physio), (None, lead)):
        place.clock.advance(60)
        store.patients.edit(patient, name="Demo", language="en", birth_year=year, by=by.id)
    at = place.clock.now()
    years = apart("patient", patient, "birth_year", "1970", None, patient)
    kept, aside = store.differences.writers(years)
    assert (kept.staff, aside) == (physio.id, Written(lead.id, at))
    assert kept.at < aside.at
    other = apart("patient", patient, "birth_year", "1980", "1970", patient)
    assert store.differences.writers(other) == (None, kept)
    assert store.differences.writers(apart("patient", patient, "email", "a", "")) == (None, None)


def test_who_changed_a_setting_and_of_other_tables_nobody(store, apart, physio):
    store.settings.set("clinic_name", "North", by=physio.id)
    store.settings.set("clinic_name", "South")
    kept, aside = store.differences.writers(
        apart("clinic", "clinic_name", "value", "North", "South")
    )
    assert (kept.staff, aside) == (physio.id, None)
    assert store.differences.writers(apart("plan", "one", "id", "one", "two")) == (None, None)


def test_who_saw_a_flag_first_and_who_did_after_them(store, place, apart, physio, lead):
    people = People(store)
    flag = people.flag(add_patient(store))
    found = apart("flag", flag, "seen_by", physio.id, lead.id)
    assert store.differences.writers(found) == (None, None)
    store.flags.see(flag, physio)
    assert store.differences.writers(found) == (Written(physio.id, place.clock.now()), None)
    first = place.clock.now()
    for who in (physio, lead, lead):
        place.clock.advance(60)
        with store.ledger.write():
            store.ledger.audit("flag seen", flag, who.id)
        if who is physio:
            again = place.clock.now()
            assert store.differences.writers(found) == (
                *(Written(physio.id, first), Written(physio.id, again)),
            )
    assert store.differences.writers(found)[1] == Written(lead.id, place.clock.now())
    assert store.differences.writers(apart("flag", "gone", "seen_by", "a", "b")) == (None, None)
