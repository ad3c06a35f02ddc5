"""Flare-ups: when one begins and ends, what is asked meanwhile, and that it locks nobody."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as struct_replace

from app.core.kinds import Form, Light, Part
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.assess import assess
from app.core.rules.flare import Flare, near, steps_back
from app.core.rules.flare_form import with_flare
from app.core.rules.numbers import Rules
from app.core.rules.settling import asks_about
from app.core.rules.standing import May, plan_now, standing
from app.core.traffic_light import light
from tests.core.rules.build import REACH, SQUAT, Sitting, at, case, decided, settled

OURS = Rules()
pains = st.integers(0, 10)
FLARE = Form.FLARE


def clear(_):
    return True


def twice_a_day(*before):
    return [
        Sitting(n // 2, before=pain, after=pain, part=(Part.MORNING, Part.AFTERNOON)[n % 2])
        for n, pain in enumerate(before)
    ]


def flares(*before):
    """After each answer whether a flare-up lasts."""
    seen = case(at(2), *twice_a_day(*before))
    return [bool(each.flare and not each.flare.over) for each in seen.told]


@pytest.mark.parametrize(
    ("before", "lasts"),
    [
        ((4, 4, 7), [False, False, True]),
        ((4, 4, 5), [False, False, False]),
        ((2, 2, 5), [False, False, False]),
        ((7, 7, 8), [False, False, False]),
        ((7, 7, 9), [False, False, True]),
        ((9, 4), [False, False]),
        ((4, 7, 4, 4), [False, True, True, False]),
        ((4, 7, 5, 5), [False, True, True, False]),
        ((4, 7, 4, 6, 4, 4), [False, True, True, True, True, False]),
    ],
)
def test_from_well_above_the_usual_to_two_sessions_near_it(before, lasts):
    assert flares(*before) == lasts


def test_two_sessions_in_one_slot_are_one_on_the_way_back():
    told = [Sitting(0, before=4), Sitting(1, before=7), *[Sitting(2, before=4)] * 2]
    assert case(at(2), *told).flare.calm == 1


def test_the_way_back_is_in_steps():
    told = twice_a_day(4, 4, 7)
    doses = []
    for day in (2, 3, 4):
        seen = case(at(2), *told, today=day)
        doses.append([it.dose.reps for it in plan_now(seen).items])
        told.append(Sitting(day, before=4))
    assert doses == [[7, 7], [9, 9], [10, 10]]


def test_the_gentle_form_is_the_easiest_rung_in_reach_with_half_the_reps():
    seen = case(at(2), *twice_a_day(4, 4, 7))
    gently = with_flare(seen, plan_now(seen), clear).gently
    assert [it.exercise for it in gently.items] == [REACH[0], SQUAT[0]]
    assert [(it.dose.reps, it.dose.sets, it.dose.pace) for it in gently.items] == [
        (5, 2, "own")
    ] * 2
    assert not any(it.easier or it.harder for it in gently.items)
    assert (gently.above, gently.unsaid) == (near(OURS, 4) + 1, True)


def eased(percent=30):
    """One accepted step down of everything, by so many percent."""
    said = Proposal(ProposalKind.EASE, "not_settled", (), facts={"percent": percent})
    return decided(said, 0, Decision.ACCEPTED)


def test_where_it_was_made_less_before_only_as_far_as_the_floor():
    """On the easiest rung half of what was prescribed is left, on the way back no less."""
    plan = at(0, 0)
    plan = replace(
        plan,
        items=tuple(replace(it, dose=struct_replace(it.dose, reps=7)) for it in plan.items),
    )
    seen = case(plan, *twice_a_day(4, 4, 7), proposals=(eased(),))
    today = plan_now(seen)
    assert [it.dose.reps for it in today.items] == [5, 5]
    gently = with_flare(seen, today, clear).gently
    assert [(it.dose.reps, it.dose.sets, it.dose.pace) for it in gently.items] == [
        (5, 2, "own")
    ] * 2


def test_on_its_own_rung_it_is_half_of_the_plan_and_not_of_the_way_back():
    plan = at(0, 0)
    doses = (
        struct_replace(it.dose, reps=reps) for it, reps in zip(plan.items, (8, 12), strict=True)
    )
    items = tuple(replace(it, dose=dose) for it, dose in zip(plan.items, doses, strict=True))
    seen = case(replace(plan, items=items), *twice_a_day(4, 4, 7))
    gently = with_flare(seen, plan_now(seen), clear).gently
    assert [it.dose.reps for it in gently.items] == [4, 6]


def test_what_is_not_clear_is_out_of_reach():
    seen = case(at(2), *twice_a_day(4, 4, 7))
    plan = with_flare(seen, plan_now(seen), lambda it: it.id != "reach-0")
    assert plan.gently.items[0].exercise == REACH[1]


def test_on_the_first_day_back_it_keeps_to_what_was_done_before():
    seen = case(at(2), *twice_a_day(4, 4), today=12)
    plan = with_flare(seen, plan_now(seen), clear)
    assert [it.exercise for it in plan.gently.items] == [REACH[2], SQUAT[2]]


def test_a_session_cut_in_its_gentle_form_goes_on_in_it():
    told = [*twice_a_day(4, 4), Sitting(1, before=7, form=FLARE, outcome=None)]
    seen = case(at(2), *told)
    plan = with_flare(seen, plan_now(seen), clear)
    assert (plan.form, plan.items) == (FLARE, plan.gently.items)


def test_no_step_rests_on_the_sessions_of_a_flare_up_and_none_is_asked_about():
    told = [replace(it, form=FLARE, effort=9) for it in twice_a_day(7, 7, 7, 7, 7, 7)]
    seen = case(at(2), *twice_a_day(4, 4), *[replace(it, day=it.day + 1) for it in told])
    said = assess(seen).proposal
    assert said is None or said.kind is ProposalKind.REVIEW
    assert asks_about(replace(seen, today=seen.today.replace(day=seen.today.day + 1))).id == "s1"
    no = (settled("s3", False, 2),)
    assert standing(case(at(2), *told, settled=no)).why != "not_settled"


@given(st.lists(pains, min_size=1, max_size=30))
def test_a_flare_up_begins_with_red_pain_and_locks_nobody_by_itself(before):
    seen = case(at(2), *twice_a_day(*before))
    for told in seen.told:
        if told.flare and told.flare.began is told.answer:
            assert told.answer.value > OURS.amber_max
            assert told.answer.value >= told.usual + OURS.usual_rise
    for session in seen.record.sessions:
        for red in seen.reds(session):
            assert light(red.value, OURS) is Light.RED
    if standing(seen).may is May.LOCKED:
        lowest = {}
        for each in seen.resting:
            lowest[each.slot.day] = min(each.value, lowest.get(each.slot.day, 10))
        last = [lowest[day] for day in sorted(lowest)][-OURS.flare_days :]
        assert all(now > then for then, now in zip(last, last[2:], strict=False))


@given(st.lists(st.integers(0, 6), min_size=2, max_size=10), st.integers(6, 10), st.integers(1, 8))
def test_what_goes_up_once_and_stays_there_locks_nothing(before, peak, days):
    """A flare-up of any height and length, after pain that went up and down."""
    steady = [min(before)] * (2 * OURS.flare_days)
    told = twice_a_day(*steady, *[peak] * 2 * days)
    for done in range(1, len(told) + 1):
        assert standing(case(at(2), *told[:done])).may is not May.LOCKED


@given(pains, pains)
def test_near_the_usual_is_never_red(usual, pain):
    if pain <= near(OURS, usual):
        seen = case(at(2), *twice_a_day(usual, usual))
        assert light(pain, seen.personal) is not Light.RED


@pytest.mark.parametrize(
    ("least", "sessions", "percents"),
    [
        (50, 2, [66, 83, 100]),
        (30, 1, [65, 100]),
        (30, 5, [41, 53, 65, 76, 88, 100]),
        (90, 4, [92, 94, 96, 98, 100]),
    ],
)
def test_each_session_near_the_usual_asks_for_as_much_more(least, sessions, percents):
    rules = Rules(flare_percent=least, flare_calm=sessions)
    asked = [steps_back(Flare(4, (), calm), rules) for calm in range(sessions + 1)]
    assert asked == percents
