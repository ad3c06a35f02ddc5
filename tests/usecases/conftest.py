"""A clinic on a clock that is moved by hand, and who may be in it: staff, a patient with a plan."""

import pytest

from app.core.plan import plan_from
from app.core.roles import Role
from app.core.staff import Staff
from app.wiring import open_clinic
from tests.fake_clock import FakeClock


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def clinic(tmp_path, clock):
    clinic = open_clinic(tmp_path / "data", clock, create=True)
    yield clinic
    clinic.store.close()


@pytest.fixture
def patient(clinic):
    store, library = clinic.store, clinic.library
    patient = store.patients.add("Demo Patient", pin="2718").id
    programme = library.programmes["mid-upper-back"]
    store.plans.save(plan_from(programme, library.exercises, store.today()), patient)
    return patient


@pytest.fixture
def admin(clinic):
    return clinic.store.staff.add("103", "Some Admin", Role.ADMIN, "a long enough phrase")


@pytest.fixture
def physio(clinic, admin):
    return clinic.store.staff.add("101", "Some Physio", Role.PHYSIO, "271828")


@pytest.fixture
def lead(physio):
    return Staff(physio.id, physio.number, physio.name, physio.role, lead=True)
