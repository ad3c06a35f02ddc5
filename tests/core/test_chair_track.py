"""Whoever cannot take a position, or two, or any of them, still has a session."""

from collections.abc import Iterator
from itertools import chain, combinations
from typing import get_args

import pytest

from app.core.exercise import Exercise, Need
from app.core.kinds import Part, Side
from app.core.ladder import ladder
from app.core.plan import Plan, plan_from
from app.core.plan_edit import add, choose, set_side
from app.core.safety.due import needs_of
from app.core.safety.gate import gate
from app.core.safety.screening import Positions
from app.core.session.compile import compile_session
from app.core.session.steps import works
from tests.core.content import EXERCISES, PROGRAMMES
from tests.core.samples import MONDAY

LEAST = 3
NEEDS: tuple[Need, ...] = get_args(Need)
BARRED = [*combinations(NEEDS, 1), *combinations(NEEDS, 2)]
ANY_BARRED = [*chain.from_iterable(combinations(NEEDS, n) for n in range(len(NEEDS) + 1))]


def plan_of(programme: str) -> Plan:
    return plan_from(PROGRAMMES[programme], EXERCISES, MONDAY)


def asked(plan: Plan, barred: tuple[Need, ...]) -> Positions:
    """As the kiosk asks: no position that the plan may never come to is known to be clear."""
    return Positions(needs_of(plan, EXERCISES) - set(barred), frozenset(barred))


def left(plan: Plan, barred: tuple[Need, ...]) -> list[Exercise]:
    items = gate(plan, EXERCISES, asked(plan, barred)).plan.items
    return [item.exercise for item in items if not item.left_out]


@pytest.mark.parametrize("barred", BARRED, ids="+".join)
@pytest.mark.parametrize("programme", sorted(PROGRAMMES))
def test_three_exercises_remain_whatever_position_or_pair_is_barred(programme, barred):
    found = left(plan_of(programme), barred)
    assert len({each.id for each in found}) >= LEAST
    assert not any(set(each.needs) & set(barred) for each in found)


@pytest.mark.parametrize("programme", sorted(PROGRAMMES))
def test_so_they_do_when_any_number_are_barred_on_any_rung(programme):
    first = plan_of(programme)
    for rung in range(5):
        plan = first
        for position, item in enumerate(first.items, 1):
            version = ladder(item.exercise, EXERCISES)[rung]
            plan = choose(plan, position, version, EXERCISES)
        for barred in ANY_BARRED:
            assert len({each.id for each in left(plan, barred)}) >= LEAST, (rung, barred)


@pytest.mark.parametrize("programme", sorted(PROGRAMMES))
def test_who_cannot_get_on_the_floor_is_never_shown_a_mat(programme):
    found = left(plan_of(programme), ("floor",))
    assert not any("mat" in each.equipment for each in found)


def test_every_exercise_on_a_mat_asks_for_the_floor():
    for each in EXERCISES.values():
        assert ("mat" in each.equipment) == ("floor" in each.needs), each.id


def test_the_own_ladder_goes_before_a_stand_in():
    found = left(plan_of("mid-upper-back"), ("squat",))
    assert [each.id for each in found][1] == "wall-slide"


def test_a_stand_in_is_the_first_of_its_list_that_is_clear():
    assert [each.id for each in left(plan_of("mid-upper-back"), ("overhead",))][1] == (
        "arms-down-squat"
    )
    assert [each.id for each in left(plan_of("mid-upper-back"), ("overhead", "squat"))][1] == (
        "wall-plank"
    )


def test_a_stand_in_is_not_what_the_session_already_has():
    plan = add(plan_of("mid-upper-back"), EXERCISES["sit-to-stand"], EXERCISES)
    found = [each.id for each in left(plan, ("overhead",))]
    assert "arms-down-squat" not in found, "it stands on the ladder of sit-to-stand"
    assert len(found) == len(set(found)) == 4


def test_a_stand_in_takes_its_own_dose_and_has_a_side_only_where_it_has_sides():
    plan = plan_of("low-back")
    plan = set_side(plan, 4, Side.LEFT)
    bridge, dog = gate(plan, EXERCISES, asked(plan, ("floor", "squat"))).plan.items[2:]
    assert (bridge.exercise.id, dog.exercise.id) == ("standing-hip-extension", "wall-plank")
    assert dog.dose.hold_s == EXERCISES["wall-plank"].dose.hold_s
    assert dog.only_side is None
    [*_, dog] = gate(plan, EXERCISES, asked(plan, ("kneeling",))).plan.items
    assert (dog.exercise.id, dog.only_side) == ("standing-bird-dog", Side.LEFT)


def test_it_can_be_played():
    plan = plan_of("low-back")
    gated = gate(plan, EXERCISES, asked(plan, NEEDS)).plan
    played = {it.exercise.id for it in works(compile_session(gated, MONDAY, Part.MORNING))}
    assert len(played) >= LEAST


def _named() -> Iterator[tuple[Exercise, Exercise]]:
    for each in EXERCISES.values():
        for name in each.instead:
            yield each, EXERCISES[name]


def test_what_stands_in_asks_for_neither_floor_nor_arms_overhead():
    found = list(_named())
    assert found
    for _, other in found:
        assert not set(other.needs) & {"floor", "plank", "kneeling", "supine", "overhead"}


def test_only_one_rung_of_a_ladder_names_what_stands_in_for_all_of_it():
    for each in {each.id for each, _ in _named()}:
        rungs = ladder(EXERCISES[each], EXERCISES)
        assert [it.id for it in rungs if it.instead] == [each]
