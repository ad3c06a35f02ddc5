"""The audit as it is read: newest first, by words, without a name of a patient."""

from app.core.audit_kind import AuditKind
from app.store import audit_list as module
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


def test_entries_are_chosen_by_who_did_them_and_by_kind(place, store, physio):
    patient = add_patient(store)
    store.notes.add(patient, "Came early", physio)
    store.ledger.note_seen("record seen", patient, physio.id)
    store.ledger.agent = "user of the machine"
    store.ledger.note_seen("handout made", patient)
    listed = store.audit_list.entries

    def actions(**only):
        return {it.action for it in listed(day(0), **only)}

    everything = actions()
    assert actions(kind=AuditKind.SEEN) == {"record seen"}
    assert actions(kind=AuditKind.TAKEN_OUT) == {"handout made"}
    assert {"note written", "patient added"} <= actions(kind=AuditKind.CHANGED)
    by_kind = [actions(kind=it) for it in AuditKind]
    assert set().union(*by_kind) == everything
    assert sum(map(len, by_kind)) == len(everything)
    assert actions(person=physio.id) >= {"note written", "record seen"}
    assert "handout made" not in actions(person=physio.id)
    assert {it.person for it in listed(day(0), person=physio.id)} == {physio.id}
    (made,) = listed(day(0), person="", kind=AuditKind.TAKEN_OUT)
    assert made.by == "user of the machine"
    assert actions(person=physio.id, words="314159", kind=AuditKind.SEEN) == {"record seen"}


def test_entries_are_read_beside_the_kiosk_for_a_file(store, physio):
    add_patient(store)
    with store.beside() as conn:
        beside = list(store.audit_list.events(day(0), conn=conn))
    assert [it.action for it in beside] == [it.action for it in store.audit_list.events(day(0))]
    assert "patient added" in {it.action for it in beside}


def test_a_file_has_the_oldest_first_up_to_and_with_its_last_day(place, store, monkeypatch):
    for number in range(7):
        with store.ledger.write():
            store.ledger.audit("noted", None, None, str(number))
        place.clock.advance(86400 if number == 4 else 0.001)

    def noted(**asked):
        return [it.detail for it in store.audit_list.events(words="noted", **asked)]

    assert noted(since=day(0)) == [*"0123456"]
    assert noted(since=day(1)) == [*"56"]
    assert noted(since=day(0), until=day(0)) == [*"01234"]
    assert noted(since=day(0), until=day(1)) == [*"0123456"]
    assert noted(since=day(2)) == []
    assert [it.detail for it in store.audit_list.entries(day(0), "noted", 2)] == [*"65"]


def test_more_than_are_read_together_all_come(store, monkeypatch):
    monkeypatch.setattr(module, "_EVENTS", module._EVENTS.replace("2000", "2"))
    for number in range(5):
        with store.ledger.write():
            store.ledger.audit("noted", None, None, str(number))
    found = [it.detail for it in store.audit_list.events(day(0), words="noted")]
    assert found == [*"01234"]
