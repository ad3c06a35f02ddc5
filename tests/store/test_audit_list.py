"""The audit as it is read: newest first, by words, without a name of a patient."""

from tests.store.people import People, day
from tests.store.place import add_patient


def test_entries_are_found_by_words_and_name_no_patient(place, store, physio):
    patient = add_patient(store)
    place.clock.advance(60)
    store.notes.add(patient, "Came early", physio)
    flag = People(store).flag(patient)
    store.flags.see(flag, physio)
    entries = store.audit_list.entries(day(0))
    assert entries[0].action == "flag seen"
    assert {(it.action, it.by, it.about) for it in entries} >= {
        ("flag seen", "Demo Physio", "314159"),
        ("note written", "Demo Physio", "314159"),
    }
    assert "Demo Patient" not in str(entries)
    assert [it.action for it in store.audit_list.entries(day(0), "NOTE")] == ["note written"]
    assert [it.action for it in store.audit_list.entries(day(0), "314159", 1)] == ["flag seen"]
    assert store.audit_list.entries(day(1)) == ()
