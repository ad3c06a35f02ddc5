"""What the tests of the store share."""

import pytest

from app.core.roles import Role
from tests.store.place import Place


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path / "data")


@pytest.fixture
def store(place):
    with place.open() as store:
        yield store


@pytest.fixture
def physio(store):
    return store.staff.add("101", "Demo Physio", Role.PHYSIO, "271828")
