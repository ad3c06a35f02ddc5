"""Red pain in one exercise of several, and what was done in place of another."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as struct_replace

from app.core.rules.in_place import done_in_place
from app.core.rules.red_during import place_of, red_during
from tests.core.rules.build import EXERCISES, MARCH, REACH, SQUAT, Sitting, case, three

LADDERS = REACH, SQUAT, MARCH


@pytest.mark.parametrize("position", [1, 2, 3])
def test_the_exercise_in_which_it_was_told_goes_down(position):
    said = red_during(case(three(), Sitting(0), Sitting(1, during={position: 7})))
    rung = LADDERS[position - 1][1].id
    assert (said.position, said.to_exercise, said.facts) == (position, rung, {"pain": 7})
    assert [it.id for it in said.evidence] == ["s1", "s1-a1", f"s1-{position}-1-0"]


@pytest.mark.parametrize("told", [{"before": 8}, {"after": 8}, {"during": {1: 5}}])
def test_red_before_or_after_is_of_no_exercise(told):
    assert red_during(case(three(), Sitting(0), Sitting(1, **told))) is None


def test_the_last_one_that_was_told():
    said = red_during(case(three(), Sitting(0, during={1: 9}), Sitting(1, during={2: 7, 3: 8})))
    assert (said.position, said.facts["pain"]) == (3, 8)
    said = red_during(case(three(), Sitting(0, during={1: 9}), Sitting(1)))
    assert said.position == 1


def test_pain_in_a_set_that_is_not_known_has_no_place():
    seen = case(three(), Sitting(0, during={2: 7}))
    (session,) = seen.record.sessions
    answer = seen.reds(session)[0]
    assert place_of(session, answer) == 2
    for other in ("", "a", "s0-2-1", "z"):
        assert place_of(session, struct_replace(answer, set=other)) is None


@pytest.mark.parametrize("position", [1, 2, 3])
def test_what_stood_in_is_told_by_its_place(position):
    stands_in = LADDERS[position % 3][4]

    def instead(version, **more):
        told = Sitting(0, version={position: version} if version else {})
        seen = case(three(), told, **more)
        return [done_in_place(seen, seen.record.sessions[0], it) for it in (1, 2, 3)]

    none = [None] * 3
    there = [stands_in.id if it == position else None for it in (1, 2, 3)]
    assert instead(None) == none
    assert instead(stands_in) == there
    assert instead(LADDERS[position - 1][1]) == none
    assert instead(LADDERS[position - 1][3]) == none
    assert instead(LADDERS[position - 1][4]) != none


@pytest.mark.parametrize("position", [1, 2, 3])
def test_a_version_beside_one_that_a_position_bars_is_a_stand_in(position):
    rungs = LADDERS[position - 1]
    barred = struct_replace(rungs[2], needs=("plank",))
    plan = three()
    items = [
        replace(it, exercise=barred) if place == position else it
        for place, it in enumerate(plan.items, 1)
    ]
    seen = case(plan, Sitting(0, version={position: rungs[1]}), avoid=("plank",))
    seen = replace(
        seen,
        plan=replace(plan, items=tuple(items)),
        exercises={**EXERCISES, barred.id: barred},
    )
    session = seen.record.sessions[0]
    assert done_in_place(seen, session, position) == rungs[1].id


def test_of_two_that_stood_in_the_first():
    seen = case(three(), Sitting(0, version={2: MARCH[4]}))
    (session,) = seen.record.sessions
    of_two = [it for it in session.sets if it.position == 2]
    later = struct_replace(of_two[-1], exercise="reach-4")
    told = struct_replace(session, sets=(*session.sets[:4], of_two[0], later))
    assert done_in_place(seen, told, 2) == "march-4"
    assert done_in_place(seen, struct_replace(session, sets=()), 2) is None
