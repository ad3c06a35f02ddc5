"""A clinic with nobody in it, on a clock that is moved by hand, and a patient with a plan."""

import pytest

from app.core.plan import plan_from
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
