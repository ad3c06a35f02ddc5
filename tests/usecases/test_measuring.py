"""Measures that a physio enters at the desk."""

import pytest

from app.core.errors import KioskError
from app.core.glance import glance
from app.core.roles import Role
from app.usecases.measuring import activities, enter, entered, rate


@pytest.fixture
def physio(clinic):
    return clinic.store.staff.add("101", "Demo Physio", Role.PHYSIO, "135790")


@pytest.mark.parametrize("info", entered(), ids=lambda it: it.id)
def test_every_measure_can_be_entered_and_is_shown(clinic, clock, physio, patient, info):
    if info.id == "psfs":
        pytest.skip("has rows of its own")
    enter(clinic, physio, patient, info.id, f"{info.low:g}")
    clock.advance(86_400 * 3)
    enter(clinic, physio, patient, info.id, f"{info.high:g}".replace(".", ","))
    store = clinic.store
    rows = store.ledger.rows("SELECT staff_id FROM measurement WHERE measure = ?", info.id)
    assert rows == [(physio.id,)] * 2
    plan, record = store.plans.current(patient), store.sessions.record(patient)
    now = glance(plan, store.plans.versions(patient), record, clinic.slot(plan), clinic.local_day)
    (line,) = [it for it in now.compared if it.measure == info.id]
    assert (line.first, line.last) == (info.low, info.high)


@pytest.mark.parametrize(
    ("measure", "typed"),
    [("ndi", "51"), ("ndi", "2.5"), ("ndi", "x"), ("ndi", ""), ("groc", "-6"), ("effort", "3")],
)
def test_what_a_measure_cannot_be_is_refused(clinic, physio, patient, measure, typed):
    with pytest.raises(KioskError):
        enter(clinic, physio, patient, measure, typed)
    assert clinic.store.measures.of(patient) == ()


def test_activities_are_rated_and_named_at_the_desk(clinic, physio, patient):
    (kettle,) = clinic.store.measures.name_activities(patient, ["Lift a kettle"])
    assert activities(clinic, physio, patient).left == 2
    rate(clinic, physio, patient, {kettle.id: "6,5"}, [("Sit for an hour", "3"), ("", "")])
    named = activities(clinic, physio, patient)
    assert ([it.words for it in named.named], named.left) == (
        ["Lift a kettle", "Sit for an hour"],
        1,
    )
    values = {it.activity: it.value for it in clinic.store.measures.of(patient)}
    assert values == {kettle.id: 6.5, named.named[1].id: 3.0}


def test_a_rating_without_its_activity_stores_nothing(clinic, physio, patient):
    (kettle,) = clinic.store.measures.name_activities(patient, ["Lift a kettle"])
    for ratings, named in (
        ({kettle.id: "6"}, [("", "3")]),
        ({kettle.id: ""}, [("", "")]),
        ({kettle.id: "11"}, []),
        ({}, [(f"Activity {n}", "3") for n in range(3)]),
    ):
        with pytest.raises(KioskError):
            rate(clinic, physio, patient, ratings, named)
    assert clinic.store.measures.of(patient) == ()
    assert activities(clinic, physio, patient).left == 2


def test_the_front_desk_enters_none(clinic, patient):
    desk = clinic.store.staff.add("102", "Demo Desk", Role.FRONT_DESK, "246801")
    with pytest.raises(KioskError, match="may not"):
        enter(clinic, desk, patient, "ndi", "5")
    with pytest.raises(KioskError, match="may not"):
        rate(clinic, desk, patient, {}, [("Walk", "3")])
