"""A clinic with records, a stick, and how tests back up and bring back."""

import pytest

from app.core.long_work import LongWork
from app.core.roles import Role
from app.store.backups import back_up
from app.store.looking import look
from app.store.restoring import restore
from tests.store.place import begin

SECRET = "271828"


@pytest.fixture
def clinic(place):
    with place.open() as store:
        store.staff.add("101", "Demo Physio", Role.PHYSIO, SECRET)
        begin(store, place.plan)
    return place


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def made(place, *places, **more):
    return back_up(place.folder, places, place.clock, LongWork(), **more)


def brought_back(place, backup, folder, **how):
    seen = look(backup.file, folder, LongWork(), **how)
    return restore(seen, folder, place.clock, LongWork())
