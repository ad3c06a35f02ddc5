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
    "staff archived": lambda team, by: team.archive(by, "101"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_each_change_says_who_made_it(store, admin, what):
    store.staff.add("101", "Physio", Role.PHYSIO, "135790")
    CHANGES[what](Team(store.staff), admin)
    last = store.ledger.rows("SELECT action, staff_id FROM audit ORDER BY rowid")[-1]
    assert last == (what, admin.id)


@pytest.mark.parametrize("role", [Role.PHYSIO, Role.FRONT_DESK])
@pytest.mark.parametrize("change", [*CHANGES.values(), lambda team, by: team.read(by)])
def test_only_an_admin_may(store, role, change):
    with pytest.raises(KioskError, match="You may not manage staff"):
        change(Team(store.staff), Staff("id", "101", "Somebody", role))
    assert store.staff.all() == []


def test_nobody_removes_themselves(store, admin):
    store.staff.add("104", "Another", Role.ADMIN, PHRASE)
    with pytest.raises(KioskError, match="cannot remove yourself"):
        Team(store.staff).archive(admin, "103")
