"""The staff as they are listed, and what is kept with each."""

import pytest

from app.core.errors import KioskError
from app.core.roles import Role

PHRASE = "a long enough phrase"


@pytest.fixture
def admin(store):
    return store.staff.add("103", "Admin", Role.ADMIN, PHRASE)


def test_whether_there_is_anybody_and_everybody_by_number(store):
    assert not store.staff.anybody()
    assert store.staff.all() == []
    for number in ("105", "104"):
        store.staff.add(number, "Somebody", Role.PHYSIO, "271828")
    store.staff.archive("105")
    listed = [(it.staff.number, it.locked, it.archived) for it in store.staff.all()]
    assert listed == [("104", False, False), ("105", False, True)]
    assert store.staff.anybody()
    store.staff.archive("104")
    assert not store.staff.anybody()


def test_who_is_added_has_the_roles_that_were_said(store, admin):
    both = store.staff.add("104", "Both", Role.PHYSIO, PHRASE, by=admin.id, admin=True)
    alone = store.staff.add("105", "Physio", Role.PHYSIO, "271828")
    for made in (both, alone):
        assert store.staff.get(made.id) == store.staff.find(made.number) == made
    assert (both.admin, both.first, both.lead) == (True, True, False)
    assert (alone.admin, alone.first, alone.lead) == (False, False, False)
    said = store.ledger.rows("SELECT staff_id, detail FROM audit ORDER BY rowid")
    assert said == [(None, "admin"), (admin.id, "admin, physio"), (None, "physio")]


def test_a_lead_is_a_physio_who_is_here(store, admin, physio):
    assert not store.staff.led()
    store.staff.set_lead(physio.number, True, by=admin.id)
    assert store.staff.led()
    assert store.staff.get(physio.id).lead
    with pytest.raises(KioskError, match="Only a physio can be the lead"):
        store.staff.set_lead(admin.number, True)
    store.staff.set_lead(physio.number, False, by=admin.id)
    assert not store.staff.led()
    said = store.ledger.rows("SELECT action FROM audit WHERE staff_id = ? ORDER BY rowid", admin.id)
    assert said == [("staff made lead",), ("staff lead no more",)]
    store.staff.set_lead(physio.number, True)
    store.staff.archive(physio.number)
    assert not store.staff.led()


def test_what_somebodys_lists_show_is_theirs_alone(store, admin, physio):
    assert not store.staff.only_mine(physio.id)
    assert not store.staff.only_mine("nobody")
    store.staff.set_only_mine(physio, True)
    assert store.staff.only_mine(physio.id)
    assert not store.staff.only_mine(admin.id)
    before = store.ledger.version()
    store.staff.set_only_mine(physio, True)
    assert store.ledger.version() == before
    store.staff.set_only_mine(physio, False)
    assert not store.staff.only_mine(physio.id)


def test_who_has_a_short_pin(store, admin, physio):
    store.staff.set_short(physio, "2718")
    assert store.staff.has_short(physio.id)
    assert not store.staff.has_short(admin.id)
    assert not store.staff.has_short("nobody")
    store.staff.set_secret(physio.number, "864202", by=physio.id)
    assert store.staff.has_short(physio.id), "they made it themselves"
    store.staff.set_secret(physio.number, "864203", by=admin.id)
    assert not store.staff.has_short(physio.id)
    assert store.staff.get(physio.id).first


def test_who_left_and_leaves_again_left_when_they_did(place, store, physio):
    left = "SELECT archived_at FROM staff WHERE id = ?"
    store.staff.archive(physio.number)
    first = store.ledger.row(left, physio.id)
    place.clock.advance(60)
    store.staff.archive(physio.number)
    assert store.ledger.row(left, physio.id) == first


def test_a_role_that_is_taken_away_asks_for_no_new_secret(store, admin, physio):
    """Who becomes an admin needs one: theirs opens more from then on."""
    with pytest.raises(KioskError):
        store.staff.set_roles(physio.number, Role.PHYSIO, True, by=admin.id)
    both = store.staff.set_roles(physio.number, Role.PHYSIO, True, PHRASE, by=admin.id)
    assert both.roles == {Role.PHYSIO, Role.ADMIN}
    assert store.staff.get(physio.id).first
    store.staff.make_own(both, "a phrase of their own")
    store.staff.set_lead(physio.number, True)
    store.staff.set_roles(physio.number, Role.PHYSIO, False, by=admin.id)
    found = store.staff.get(physio.id)
    assert (found.roles, found.lead, found.first) == ({Role.PHYSIO}, True, False)
    store.staff.set_roles(physio.number, Role.PHYSIO, True, PHRASE, by=physio.id)
    assert not store.staff.get(physio.id).first, "they made it themselves"
    store.staff.set_roles(physio.number, Role.ADMIN, False, by=admin.id)
    assert not store.staff.get(physio.id).lead
    with pytest.raises(KioskError, match="That is what they are now"):
        store.staff.set_roles(physio.number, Role.ADMIN, False)
