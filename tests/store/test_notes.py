"""Notes of the staff: written once, newest first, by those who may."""

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.staff import Staff
from tests.store.people import People


@pytest.fixture
def people(store):
    return People(store)


def staff(people, role):
    name = {"id": "s" * 36, "number": "101", "name": "Demo", "role": role.value}
    with people.ledger.write() as db:
        db.table("staff").insert({**name, "secret_hash": "x", "created_at": people.ledger.now()})
    return Staff("s" * 36, "101", "Demo", role)


def test_the_newest_comes_first(place, store, people):
    ann, physio = people.patient("Ann"), staff(people, Role.PHYSIO)
    for words in ("One", "  Two \n"):
        place.clock.advance(1)
        store.notes.add(ann, words, physio)
    assert [(note.words, note.by) for note in store.notes.of(ann)] == [
        ("Two", physio.id),
        ("One", physio.id),
    ]


def test_its_lines_stay(store, people):
    ann, physio = people.patient("Ann"), staff(people, Role.PHYSIO)
    store.notes.add(ann, "Knee better.\n\n  Stairs next \n", physio)
    assert [it.words for it in store.notes.of(ann)] == ["Knee better.\n\nStairs next"]


@pytest.mark.parametrize("words", ["", "  \n ", "x" * 2001])
def test_what_is_no_note_is_refused(store, people, words):
    ann, physio = people.patient("Ann"), staff(people, Role.PHYSIO)
    with pytest.raises(KioskError):
        store.notes.add(ann, words, physio)
    assert store.notes.of(ann) == ()


def test_the_front_desk_writes_none(store, people):
    ann, desk = people.patient("Ann"), staff(people, Role.FRONT_DESK)
    with pytest.raises(KioskError, match="may not"):
        store.notes.add(ann, "Words", desk)


def test_a_note_is_put_right_by_another_and_the_former_one_is_read(place, store, people):
    ann, physio = people.patient("Ann"), staff(people, Role.PHYSIO)
    for words in ("Frist", "Second"):
        place.clock.advance(1)
        store.notes.add(ann, words, physio)
    first = store.notes.of(ann)[1]
    place.clock.advance(60)
    store.notes.change(first.id, "First", physio)
    place.clock.advance(60)
    store.notes.change(store.notes.of(ann)[1].id, "First!", physio)
    second, changed = store.notes.of(ann)
    assert (second.words, second.former) == ("Second", ())
    assert changed.words == "First!"
    assert [it.words for it in changed.former] == ["First", "Frist"]
    assert [it.by for it in changed.former] == [physio.id] * 2
    assert changed.when > changed.former[0].when > changed.former[1].when


def test_two_who_change_one_note_are_told_and_the_first_counts(place, store, people):
    ann, physio = people.patient("Ann"), staff(people, Role.PHYSIO)
    store.notes.add(ann, "Frist", physio)
    (note,) = store.notes.of(ann)
    store.notes.change(note.id, "First", physio)
    with pytest.raises(KioskError, match="colleague"):
        store.notes.change(note.id, "Fist", physio)
    store.notes.change(store.notes.of(ann)[0].id, " First ", physio)  # nothing new
    (note,) = store.notes.of(ann)
    assert (note.words, len(note.former)) == ("First", 1)


def test_versions_that_two_kiosks_made_both_stay(store, people):
    ann, physio = people.patient("Ann"), staff(people, Role.PHYSIO)
    store.notes.add(ann, "Frist", physio)
    (note,) = store.notes.of(ann)
    store.notes.change(note.id, "First", physio)
    with people.ledger.write() as db:  # as it comes from the clinic's server
        row = {"id": "n" * 36, "patient_id": ann, "staff_id": physio.id, "words": "1st"}
        db.table("note").insert({**row, "at": people.ledger.now(), "replaces": note.id})
    assert {it.words for it in store.notes.of(ann)} == {"First", "1st"}


def test_who_may_not_write_a_note_changes_none(store, people):
    ann, physio = people.patient("Ann"), staff(people, Role.PHYSIO)
    store.notes.add(ann, "Words", physio)
    (note,) = store.notes.of(ann)
    with pytest.raises(KioskError, match="may not"):
        store.notes.change(note.id, "Other", Staff("s" * 36, "101", "Demo", Role.FRONT_DESK))


def test_the_longest_note_and_what_became_of_each_is_in_the_audit(store, people):
    ann, physio = people.patient("Ann"), staff(people, Role.PHYSIO)
    store.notes.add(ann, "x" * 2000, physio)
    (note,) = store.notes.of(ann)
    store.notes.change(note.id, "Shorter", physio)
    assert (store.notes.patient_of(note.id), store.notes.patient_of("none")) == (ann, None)
    said = store.ledger.rows("SELECT action, subject_id FROM audit WHERE action GLOB 'note *'")
    assert said == [("note written", ann), ("note changed", ann)]
    with pytest.raises(KioskError, match="not here any more"):
        store.notes.change("none", "Words", physio)
