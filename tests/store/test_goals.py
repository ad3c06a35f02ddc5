"""Goals and ticks are kept as they were, and a goal is a physio's to write."""

import pytest
from msgspec.structs import replace

from app.core.errors import KioskError
from app.core.goals import goal_of, step_now, steps_done
from app.core.roles import Role
from app.core.staff import Staff
from db.sqlite import dbapi2
from tests.store.place import begin


@pytest.fixture
def patient(place, store):
    patient, _ = begin(store, place.plan)
    store.measures.name_activities(patient, ["Carry the shopping", "Dance"])
    return patient


@pytest.fixture
def physio(store):
    return store.staff.add("104", "Somebody", Role.PHYSIO, "271828")


def goal(store, patient):
    record = store.sessions.record(patient)
    return goal_of(record.activities, record.goals)


def test_an_activity_that_was_named_is_a_goal_at_once(store, patient):
    assert goal(store, patient).words == "Carry the shopping"


def test_a_physio_writes_it_in_other_words_and_for_another_activity(store, patient, physio):
    first = goal(store, patient)
    steps = ("One bag to the door", "Two bags", "", "", "All the bags")
    store.goals.save(patient, replace(first, steps=steps, weekly="Walk the dog", times=5), physio)
    assert goal(store, patient) == replace(first, steps=steps, weekly="Walk the dog", times=5)
    dance = store.measures.activities(patient)[1]
    store.goals.save(patient, replace(first, activity=dance.id), physio)
    assert goal(store, patient).words == "Dance"
    assert len(store.goals.of(patient)) == 2


def test_who_may_not_change_a_plan_writes_no_goal(store, patient, physio):
    desk = Staff(physio.id, "105", "Desk", Role.FRONT_DESK)
    with pytest.raises(KioskError):
        store.goals.save(patient, goal(store, patient), desk)
    assert store.goals.of(patient) == ()


def test_ticks_are_kept_and_taken_back(store, patient):
    mine = goal(store, patient)
    store.goals.tick(patient, mine, 1, True)
    store.goals.tick(patient, mine, 2, True)
    store.goals.tick(patient, mine, 2, False)
    ticks = store.sessions.record(patient).ticks
    assert (steps_done(mine, ticks), step_now(mine, ticks)) == (frozenset({1}), 2)


@pytest.mark.parametrize("change", ["UPDATE {} SET at = at", "DELETE FROM {}"])
@pytest.mark.parametrize("table", ["goal", "goal_tick"])
def test_it_is_never_changed(store, patient, physio, table, change):
    store.goals.save(patient, goal(store, patient), physio)
    store.goals.tick(patient, goal(store, patient), 1, True)
    with pytest.raises(dbapi2.IntegrityError), store.ledger.write() as db:
        db.conn.execute(change.format(table))


def test_a_tick_keeps_the_words_of_its_step_or_of_every_week(store, patient, physio):
    steps = ("One bag", "Two bags", "", "", "All the bags")
    mine = replace(goal(store, patient), steps=steps, weekly="Walk the dog", times=5)
    for step in (0, 1, 2, 5):
        store.goals.tick(patient, mine, step, True)
    assert [(it.step, it.words, it.day) for it in store.goals.ticks(patient)] == [
        (step, words, store.today())
        for step, words in ((0, "Walk the dog"), (1, "One bag"), (2, "Two bags"), (5, steps[4]))
    ]
