"""What a physio sets for one patient: their usual pain, and other numbers than everybody's."""

from dataclasses import replace

import pytest

from app.core.kinds import Light
from app.core.plan_check import Rule, check
from app.core.plan_compare import head_changes
from app.core.plan_edit import set_own
from app.core.rules.rest_pain import raised
from app.core.rules.standing import May, plan_now, standing
from app.core.traffic_light import light
from tests.core.rules.build import EXERCISES, Sitting, at, case
from tests.core.samples import MONDAY


def own(**numbers):
    plan = at(2)
    for name, value in numbers.items():
        plan = set_own(plan, name, value)
    return plan


def test_a_usual_that_a_physio_set_stands_whatever_is_told():
    seen = case(own(usual=7), Sitting(0, before=8), Sitting(1, before=2), Sitting(2, before=2))
    assert seen.usual == 7
    assert light(8, seen.personal) is not Light.RED
    assert light(9, seen.personal) is Light.RED
    assert standing(case(own(usual=7), Sitting(0, before=8))).may is May.GO
    assert standing(case(own(usual=3), Sitting(0, before=6))).why == "flare"


def test_a_usual_that_a_physio_set_is_the_start_of_a_rise():
    told = [Sitting(day, before=pain) for day, pain in enumerate((4, 4, 5, 5, 6))]
    low, high = case(own(usual=3), *told), case(own(usual=6), *told)
    assert raised(low)
    assert not raised(high)


def test_a_number_of_ones_own_goes_before_everybodys():
    seen = case(own(amber_max=7), Sitting(0), Sitting(1))
    assert seen.rules.amber_max == 7
    assert plan_now(seen).rules.amber_max == 7
    assert seen.plan.rules.amber_max == 5


def test_what_is_as_for_everybody_is_none_of_ones_own():
    assert own(amber_max=5).own_rules == ()
    assert own(usual=-1).own_rules == ()
    assert set_own(own(usual=4, amber_max=6), "amber_max", 5).own_rules == (("usual", 4),)


def test_numbers_that_leave_no_amber_do_not_hold_and_cannot_be_saved():
    plan = own(green_max=5)
    assert case(plan, Sitting(0)).rules.green_max == 3
    [found] = [it for it in check(at(2), plan, (), MONDAY, EXERCISES) if it.blocks]
    assert found.rule is Rule.NO_AMBER


@pytest.mark.parametrize("was", [at(2), None])
def test_a_change_of_them_asks_for_a_reason_and_is_told(was):
    plan = own(usual=6)
    assert Rule.OWN_RULES in {it.rule for it in check(was, plan, (), MONDAY, EXERCISES)}
    assert head_changes(at(2), plan) == ("own_rules",)
    assert Rule.OWN_RULES not in {it.rule for it in check(plan, plan, (), MONDAY, EXERCISES)}


def test_they_stay_when_a_proposal_changes_the_plan():
    plan = own(usual=6)
    assert replace(plan, items=plan.items[:1]).own_rules == (("usual", 6),)
