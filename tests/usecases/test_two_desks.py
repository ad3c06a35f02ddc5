"""Two desks that edit one person: neither loses what the other did."""

import pytest
from msgspec.structs import replace

from app.core.roles import Role
from app.usecases.people import ChangedMeanwhileError, edit, form_of
from app.wiring import open_clinic
from tests.fake_clock import FakeClock


@pytest.fixture
def desks(tmp_path):
    """Two programs on one folder."""
    one = open_clinic(tmp_path / "data", FakeClock(), create=True)
    other = open_clinic(tmp_path / "data", FakeClock(), create=True)
    yield one, other
    one.store.close()
    other.store.close()


@pytest.fixture
def staff(desks):
    return desks[0].store.staff.add("101", "Somebody", Role.PHYSIO, "135790")


@pytest.fixture
def patient(desks):
    return desks[0].store.patients.add("Demo Patient", pin="2718").id


def test_what_each_has_changed_is_kept(desks, staff, patient):
    one, other = desks
    seen = form_of(one.store.patients.get(patient))
    edit(one, staff, patient, replace(seen, referrer="Dr Demo"), seen)
    edit(other, staff, patient, replace(seen, birth_year="1970"), seen)
    now = form_of(one.store.patients.get(patient))
    assert (now.referrer, now.birth_year) == ("Dr Demo", "1970")


def test_who_changes_the_same_second_is_told_and_stores_nothing(desks, staff, patient):
    one, other = desks
    seen = form_of(one.store.patients.get(patient))
    edit(one, staff, patient, replace(seen, name="First Name"), seen)
    with pytest.raises(ChangedMeanwhileError, match=r"colleague has just changed this person"):
        edit(other, staff, patient, replace(seen, name="Other Name", referrer="Dr Demo"), seen)
    now = form_of(other.store.patients.get(patient))
    assert (now.name, now.referrer) == ("First Name", "")
    edit(other, staff, patient, replace(now, name="Other Name"), now)
    assert one.store.patients.get(patient).name == "Other Name"


def test_the_same_change_twice_is_no_quarrel(desks, staff, patient):
    one, other = desks
    seen = form_of(one.store.patients.get(patient))
    for desk in (one, other):
        edit(desk, staff, patient, replace(seen, name="Same Name"), seen)
