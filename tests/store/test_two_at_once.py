"""Two who change one plan at the same moment, each on a connection of their own."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest

from app.store.plans import ConflictError
from tests.store.place import add_patient

PEOPLE = 6


@pytest.fixture
def patient(place, store):
    patient = add_patient(store)
    store.plans.save(place.plan, patient)
    return patient


def changing(place, patient, weeks, ready):
    """Somebody reads the plan, waits until all have, and saves a change of it."""
    with place.open() as store:
        was = store.plans.current(patient)
        ready.wait(30)
        try:
            return store.plans.save(replace(was, weeks=weeks), patient, edited=was.id)
        except ConflictError as conflict:
            return conflict


def test_of_many_who_save_at_once_one_is_first_and_the_others_are_told(place, store, patient):
    ready = Barrier(PEOPLE)
    with ThreadPoolExecutor(PEOPLE) as pool:
        asked = [pool.submit(changing, place, patient, n + 5, ready) for n in range(PEOPLE)]
        said = [it.result() for it in asked]
    conflicts = [it for it in said if isinstance(it, ConflictError)]
    (saved,) = (it for it in said if not isinstance(it, ConflictError))
    assert {it.current for it in conflicts} == {saved.id}
    assert store.plans.current(patient) == saved
    assert [it.version for it in store.plans.versions(patient)] == [1, 2]


def test_the_loser_saves_in_place_of_the_winner_and_both_are_kept(place, store, patient):
    ready = Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(changing, place, patient, weeks, ready) for weeks in (5, 6)]
        said = [it.result() for it in asked]
    (conflict,) = (it for it in said if isinstance(it, ConflictError))
    theirs = store.plans.get(conflict.current)
    mine = replace(theirs, weeks=11 - theirs.weeks)
    saved = store.plans.save(mine, patient, edited=theirs.id)
    weeks = [store.plans.get(it.id).weeks for it in store.plans.versions(patient)]
    assert sorted(weeks[1:]) == [5, 6]
    assert store.plans.current(patient) == saved
