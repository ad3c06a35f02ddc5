"""Graded activity: more on set days, whatever the pain, unless a warning sign or a flare-up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose
from app.core.flags import FlagKind, Tier
from app.core.plan_edit import LIMITS, set_own
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.applying import applied
from app.core.rules.assess import assess
from app.core.rules.quota import by_time, more, quota
from tests.core.rules.build import (
    EXERCISES,
    MARCH,
    REACH,
    SQUAT,
    Sitting,
    at,
    case,
    decided,
    flag,
    three,
)

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


THREE = set_own(three(), "quota_days", 7)


def raised(told=WEEK, plan=THREE, **more_of):
    """The place that rises, and its reps or its rung; None for none."""
    found = quota(case(plan, *told, **more_of))
    return found and (found.position, found.to_exercise or found.to_dose.reps)


def up(position, rule="quota", decision=Decision.ACCEPTED):
    said_before = Proposal(ProposalKind.PROGRESS, rule, (), position)
    return decided(said_before, 0, decision)


@pytest.mark.parametrize(("days", "is_so"), [(0, False), (1, True), (7, True)])
def test_a_plan_goes_by_time_where_it_has_days(days, is_so):
    assert by_time(case(set_own(three(), "quota_days", days))) is is_so


@pytest.mark.parametrize(
    ("rungs", "position"), [((2, 2, 2), 1), ((2, 1, 2), 2), ((2, 2, 1), 3), ((3, 2, 1), 3)]
)
def test_the_one_lowest_on_its_ladder(rungs, position):
    plans = [three(rung) for rung in rungs]
    items = tuple(it.items[n] for n, it in enumerate(plans))
    assert raised(plan=replace(THREE, items=items)) == (position, 12)


@pytest.mark.parametrize(
    ("before", "position"),
    [
        ((1,), 2),
        ((1, 2), 3),
        ((1, 2, 3), 1),
        ((1, 1, 2, 3), 2),
        ((2, 3), 1),
    ],
)
def test_the_one_raised_least_often(before, position):
    told = [replace(it, day=it.day + 1) for it in WEEK]
    assert raised(told, proposals=tuple(map(up, before)))[0] == position
    for other in (up(1, "progress"), up(1, "top"), up(1, decision=Decision.DECLINED)):
        assert raised(told, proposals=(other,))[0] == 1
    for decision in (Decision.CHANGED, Decision.SUPERSEDED):
        assert raised(told, proposals=(up(1, decision=decision),))[0] == 1


@pytest.mark.parametrize(
    ("days", "today", "speaks"),
    [
        ((0, 3), 6, False),
        ((0, 3), 7, True),
        ((1, 3), 10, True),
        ((1, 3), 11, False),
        ((7,), 7, True),
        ((), 7, False),
    ],
)
def test_after_the_days_for_who_has_been_coming(days, today, speaks):
    told = [Sitting(day) for day in days]
    assert (raised(told, today=today) is not None) is speaks
    no_version = replace(THREE, made=None)
    assert (raised(told, no_version, today=today) is not None) is speaks


def test_who_came_and_did_nothing_was_not_there():
    assert raised([Sitting(5, sets=False)], today=7) is None


@pytest.mark.parametrize(
    ("tier", "seen_on", "speaks"),
    [
        (Tier.EMERGENCY, None, False),
        (Tier.URGENT, None, False),
        (Tier.SOON, None, True),
        (Tier.URGENT, 6, True),
    ],
)
def test_while_a_warning_sign_waits_nothing_rises(tier, seen_on, speaks):
    sign = struct_replace(flag(FlagKind.UNWELL, seen_on), tier=tier)
    assert (raised(flags=(sign,)) is not None) is speaks


@pytest.mark.parametrize(
    ("reps", "step"), [(10, 12), (14, 16), (15, "reach-3"), (16, "reach-3"), (30, "reach-3")]
)
def test_from_one_and_a_half_times_on_the_next_rung_comes(reps, step):
    plan = replace(THREE, items=three(doses=(reps, 10, 10)).items)
    assert raised(plan=plan) == (1, step)
    found = quota(case(plan, *WEEK))
    amounts = {} if isinstance(step, str) else {"before": reps, "amount": step}
    assert found.facts == {"days": 7, "sessions": 8} | amounts


def test_at_the_top_there_is_more_of_it_up_to_the_limit():
    most = int(LIMITS["reps"].most)
    for reps, found in ((15, (1, 18)), (most - 1, (1, most)), (most, (2, 12))):
        items = three(4, (reps, 10, 10)).items
        assert raised(plan=replace(THREE, items=items)) == found
    for position, rungs in enumerate((REACH, SQUAT, MARCH), 1):
        doses = [10 if it == position else most for it in (1, 2, 3)]
        found = quota(case(replace(THREE, items=three(4, doses).items), *WEEK))
        assert (found.position, found.from_exercise) == (position, rungs[4].id)
    assert raised(plan=replace(THREE, items=three(4, (most,) * 3).items)) is None


@pytest.mark.parametrize(
    ("seconds", "percent", "raised_to"), [(30, 20, 36), (20, 50, 30), (45, 10, 50), (40, 30, 52)]
)
def test_a_timed_set_lasts_longer(seconds, percent, raised_to):
    assert more(Dose(reps=5, seconds=seconds), percent) == Dose(reps=5, seconds=raised_to)
    most = LIMITS["seconds"].most
    assert more(Dose(reps=5, seconds=most - 1), percent).seconds == most
    assert more(Dose(reps=5, seconds=most), percent) is None
