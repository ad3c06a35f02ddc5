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
