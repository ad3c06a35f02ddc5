"""Plans that the clinic starts from: kept by name, one of each."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.staff import Staff


@pytest.fixture
def save(place, store, physio):
    return lambda name, **own: store.templates.save(name, replace(place.plan, **own), physio)


def test_one_comes_back_as_a_plan_from_another_day(place, store, save):
    words = replace(place.plan.items[0], words="Élan ملاحظة")
    kept = save("Knee", items=(words, place.plan.items[1]), days=(1, 3), breathing=True, weeks=6)
    later = place.plan.starts_on + timedelta(days=9)
    plan = store.templates.get(kept.id, later)
    assert (plan.starts_on, plan.weeks, plan.days, plan.breathing) == (later, 6, (1, 3), True)
    assert (plan.id, plan.items) == ("", (words, place.plan.items[1]))
    assert store.templates.get("none", later) is None


def test_they_come_by_name_and_one_of_the_same_name_takes_the_place_of_the_other(store, save):
    shoulder, first = save("Shoulder"), save("  Knee \n")
    second = save("Knee", weeks=6)
    assert store.templates.all() == (second, shoulder)
    assert second.name == first.name == "Knee"
    assert second.id != first.id


def test_taken_away_it_is_offered_no_more(store, save, physio):
    knee, shoulder = save("Knee"), save("Shoulder")
    store.templates.take_away(knee.id, physio)
    assert store.templates.all() == (shoulder,)
    said = store.ledger.rows("SELECT action FROM audit WHERE subject_id = ?", knee.id)
    assert said == [("template saved",), ("template taken away",)]


@pytest.mark.parametrize("name", ["", " \n ", "z" * 81])
def test_a_name_has_one_letter_to_eighty(store, save, name):
    assert save("x").name == "x"
    assert save("y" * 80).name == "y" * 80
    with pytest.raises(KioskError, match="at most 80 letters"):
        save(name)
    assert len(store.templates.all()) == 2


def test_who_may_not_change_a_plan_keeps_and_takes_none(place, store, save):
    knee, desk = save("Knee"), Staff("x", "001", "Desk", Role.FRONT_DESK)
    with pytest.raises(KioskError, match="may not"):
        store.templates.save("Hip", place.plan, desk)
    with pytest.raises(KioskError, match="may not"):
        store.templates.take_away(knee.id, desk)
    assert store.templates.all() == (knee,)
