"""Staff are looked after by admins alone, and each change says who made it."""

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.staff import Staff
from app.usecases.team import Team
from tests.store.place import Place

PHRASE = "a long enough phrase"


@pytest.fixture
def store(tmp_path):
    with Place(tmp_path / "data").open() as store:
        yield store


@pytest.fixture
def admin(store):
    return store.staff.add("103", "Admin", Role.ADMIN, PHRASE)


CHANGES = {
    "staff added": lambda team, by: team.add(by, "201", "New", "physio", "135791"),
    "staff unlocked": lambda team, by: team.unlock(by, "101"),
    "staff secret set": lambda team, by: team.set_secret(by, "101", "135791"),
    "staff roles changed": lambda team, by: team.set_roles(by, "101", "front_desk", ""),
    "staff archived": lambda team, by: team.archive(by, "101"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_each_change_says_who_made_it(store, admin, what):
    store.staff.add("101", "Physio", Role.PHYSIO, "135790")
    CHANGES[what](Team(store.staff, store.badges), admin)
    last = store.ledger.rows("SELECT action, staff_id FROM audit ORDER BY rowid")[-1]
    assert last == (what, admin.id)


@pytest.mark.parametrize("role", [Role.PHYSIO, Role.FRONT_DESK])
@pytest.mark.parametrize("change", [*CHANGES.values(), lambda team, by: team.read(by)])
def test_only_an_admin_may(store, role, change):
    with pytest.raises(KioskError, match="You may not manage staff"):
        change(Team(store.staff, store.badges), Staff("id", "101", "Somebody", role))
    assert store.staff.all() == []


def test_a_physio_and_admin_is_added_in_one_go(store, admin):
    team = Team(store.staff, store.badges)
    team.add(admin, "201", "New", "physio_admin", PHRASE)
    (both,) = [it.staff for it in team.read(admin) if it.staff.number == "201"]
    assert both.roles == {Role.PHYSIO, Role.ADMIN}
    assert both.first


def test_nobody_changes_their_own_roles(store, admin):
    store.staff.add("104", "Another", Role.ADMIN, PHRASE)
    with pytest.raises(KioskError, match="own roles"):
        Team(store.staff, store.badges).set_roles(admin, "103", "physio", "")


def test_an_admin_stops_a_lost_badge_of_somebody(store, admin):
    physio = store.staff.add("101", "Physio", Role.PHYSIO, "135790")
    team = Team(store.staff, store.badges)
    store.badges.new(physio.id)
    assert team.badged(admin) == {physio.id}
    team.revoke_badge(admin, "101")
    assert team.badged(admin) == set()


def test_nobody_removes_themselves(store, admin):
    store.staff.add("104", "Another", Role.ADMIN, PHRASE)
    with pytest.raises(KioskError, match="cannot remove yourself"):
        Team(store.staff, store.badges).archive(admin, "103")
