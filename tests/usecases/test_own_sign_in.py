"""Somebody changes how they sign in, and nobody else learns it."""

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.usecases.own_sign_in import OwnSignIn
from tests.documents.reading import sheets

PIN, NEW, SHORT = "135790", "864202", "2718"


@pytest.fixture
def physio(clinic):
    return clinic.store.staff.add("101", "Somebody", Role.PHYSIO, PIN)


def test_a_pin_is_changed_by_who_knows_it(clinic, physio):
    own = OwnSignIn(clinic)
    with pytest.raises(KioskError, match="not your PIN"):
        own.change(physio, NEW, NEW)
    own.change(physio, PIN, NEW)
    door = clinic.store.staff_door
    assert door.sign_in("101", PIN).staff is None
    assert door.sign_in("101", NEW).staff == physio


def test_tries_at_the_old_one_wait_and_lock(clinic, physio, clock):
    own, said = OwnSignIn(clinic), []
    for _ in range(11):
        with pytest.raises(KioskError) as error:
            own.set_short(physio, "000001", SHORT)
        said.append(str(error.value))
        if len(said) > 3:
            clock.advance(301)
    assert "wait 5 seconds" in said[3]
    assert "locked" in said[-1]


def test_a_first_secret_is_changed_before_anything_else(clinic):
    admin = clinic.store.staff.add("103", "Admin", Role.ADMIN, "a long enough phrase")
    new = clinic.store.staff.add("104", "New", Role.PHYSIO, PIN, by=admin.id)
    own = OwnSignIn(clinic)
    for early in (
        lambda: own.set_short(new, PIN, SHORT),
        lambda: own.new_badge(new),
        lambda: own.page(new, "said"),
    ):
        with pytest.raises(KioskError, match="of your own first"):
            early()
    assert not own.change(new, "", NEW).first


def test_a_badge_is_made_printed_and_stopped(clinic, physio):
    own = OwnSignIn(clinic)
    assert own.read(physio) == (None, False)
    said = own.new_badge(physio)
    own.set_short(physio, PIN, SHORT)
    page = own.page(physio, said)
    words = " ".join(" ".join(sheet.text for sheet in sheets(page)).split())
    assert "Staff badge" in words
    facts = own.read(physio)
    assert facts.badge is not None
    assert facts.short
    assert clinic.store.staff_door.sign_in(said, SHORT).staff == physio
    own.revoke(physio)
    assert own.read(physio).badge is None
