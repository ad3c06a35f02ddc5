"""Graded activity: more on set days, whatever the pain, unless a warning sign or a flare-up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.exercise import Dose
from app.core.flags import FlagKind, Tier
from app.core.plan_edit import LIMITS, set_own
from app.core.proposals import Decision, ProposalKind
from app.core.rules.applying import applied
from app.core.rules.assess import assess
from app.core.rules.quota import more
from tests.core.rules.build import EXERCISES, Sitting, at, case, decided, flag

BY_TIME = set_own(at(2), "quota_days", 7)
WEEK = [Sitting(day, before=5, after=5, effort=7) for day in range(8)]
STAYS = [replace(it, day=it.day, before=5, after=5, effort=9) for it in WEEK]


def said(plan=BY_TIME, told=WEEK, **more_of):
    return assess(case(plan, *told, **more_of)).proposal


def test_a_little_more_of_one_exercise_though_it_hurts():
    proposal = said()
    assert (proposal.kind, proposal.rule, proposal.position) == (ProposalKind.PROGRESS, "quota", 1)
    assert proposal.to_dose == Dose(reps=12, sets=2)
    new = applied(BY_TIME, proposal, EXERCISES)
    assert [it.dose.reps for it in new.items] == [12, 10]


def test_only_in_a_plan_that_goes_by_time():
    assert said(plan=at(2)).rule != "quota"


def test_not_before_the_days_are_over_nor_for_who_did_not_come():
    assert said(told=WEEK[:6]) is None
    assert said(told=WEEK[:2], today=20) is None or said(told=WEEK[:2], today=20).rule != "quota"


@pytest.mark.parametrize(
    ("told", "flags"),
    [
        ([*WEEK[:7], Sitting(7, before=9)], ()),
        (WEEK, (flag(FlagKind.UNWELL),)),
    ],
)
def test_not_in_a_flare_up_nor_while_a_warning_sign_waits(told, flags):
    proposal = said(told=told, flags=flags)
    assert proposal is None or proposal.rule != "quota"
    assert all(each.tier is Tier.URGENT for each in flags)


def test_in_turn_and_at_one_and_a_half_times_the_next_rung():
    first = said()
    later = [replace(it, day=it.day + 8) for it in WEEK]
    turn = case(BY_TIME, *WEEK, *later, proposals=(decided(first, 7, Decision.ACCEPTED),))
    assert assess(turn).proposal.position == 2
    full = replace(
        BY_TIME, items=(replace(BY_TIME.items[0], dose=Dose(reps=15, sets=2)), BY_TIME.items[1])
    )
    assert said(plan=full).to_exercise == "reach-3"


def test_what_asks_for_less_still_speaks():
    assert said(told=STAYS).kind is ProposalKind.EASE


@given(st.integers(1, 30), st.integers(5, 50))
def test_more_is_one_rep_at_least_and_never_over_the_limit(reps, percent):
    dose = more(Dose(reps=reps), percent)
    if reps == LIMITS["reps"].most:
        assert dose is None
    else:
        assert reps < dose.reps <= max(reps + 1, reps * (1 + percent / 100))
