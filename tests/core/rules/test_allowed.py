"""Which step up the kiosk may take by itself: one that was allowed in advance, and no farther."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose
from app.core.flags import FlagKind, Tier
from app.core.kinds import Outcome
from app.core.plan import PlanPause
from app.core.proposals import Proposal, ProposalKind, StoredProposal
from app.core.rules.allowed import as_allowed
from tests.core.rules.build import EXERCISES, REACH, SQUAT, Sitting, at, case, flag, settled, when
from tests.core.samples import MONDAY

UP = Proposal(ProposalKind.PROGRESS, "progress", (), 2, "squat-2", "squat-3")
MORE = struct_replace(UP, to_exercise=None, to_dose=Dose(reps=12, sets=2))
SOON = struct_replace(flag(FlagKind.RED_PAIN), tier=Tier.SOON)
WAITS = StoredProposal("waits", "patient", "plan", UP, when(0, 10))


def leave(up_to=3, **more):
    """The plan, with leave for its second exercise."""
    plan = at(2)
    squat = replace(plan.items[1], up_to=None if up_to is None else SQUAT[up_to])
    return replace(plan, items=(plan.items[0], squat), **more)


def taken(proposal=UP, plan=None, told=(), waits=WAITS, **more):
    """The second exercise as the kiosk would make it; None where a physio decides."""
    seen = case(plan or leave(), *told, **more)
    new = as_allowed(seen, waits and struct_replace(waits, proposal=proposal))
    return new and (new.items[1].exercise.id, new.items[1].dose.reps)


def test_the_step_that_was_allowed_is_taken():
    assert taken() == ("squat-3", 10)
    assert taken(plan=leave(4)) == ("squat-3", 10)


@pytest.mark.parametrize("up_to", [None, 1, 2])
def test_one_that_was_not_allowed_is_not(up_to):
    assert taken(plan=leave(up_to)) is None


def test_leave_for_a_rung_of_another_ladder_is_none():
    plan = leave()
    squat = replace(plan.items[1], up_to=REACH[4])
    for proposal in (UP, MORE):
        assert taken(proposal, replace(plan, items=(plan.items[0], squat))) is None


def test_leave_for_one_exercise_is_none_for_another():
    reach = struct_replace(UP, position=1, from_exercise="reach-2", to_exercise="reach-3")
    assert taken(reach) is None


@pytest.mark.parametrize(
    ("up_to", "may"), [(1, None), (2, None), (3, ("squat-2", 12)), (4, ("squat-2", 12))]
)
def test_more_of_a_rung_below_the_one_allowed_is_within_it(up_to, may):
    assert taken(MORE, leave(up_to)) == may


@pytest.mark.parametrize(
    "other",
    [
        struct_replace(UP, kind=ProposalKind.EASE),
        struct_replace(UP, kind=ProposalKind.HOLD),
        struct_replace(UP, position=None),
        struct_replace(UP, position=3),
        struct_replace(UP, from_exercise="squat-1"),  # the plan has another one by now
        struct_replace(UP, to_exercise="reach-3"),
        struct_replace(UP, to_exercise="squat-4"),  # two rungs
    ],
)
def test_no_other_change_is_within_it(other):
    assert taken(other, leave(4)) is None


@pytest.mark.parametrize("plan", ["another", "a plan", "plan b"])
def test_only_what_was_proposed_about_this_plan(plan):
    assert taken(waits=struct_replace(WAITS, plan=plan)) is None


def test_nothing_waits_or_a_physio_kept_it_waiting():
    assert taken(waits=None) is None
    assert taken(waits=struct_replace(WAITS, kept=when(0, 11))) is None


@pytest.mark.parametrize(("day", "may"), [(-1, False), (0, True), (1, True), (26, True)])
def test_from_the_first_day_of_a_plan_on(day, may):
    assert (taken(today=day) is not None) is may


def test_to_the_last_day_of_a_plan():
    last = (at(2).ends_on - MONDAY).days
    assert [taken(today=last + n) is not None for n in (-1, 0, 1)] == [True, True, False]


def test_not_in_a_plan_that_has_ended_or_pauses():
    assert taken(plan=leave(ended_on=MONDAY + timedelta(days=9))) is None
    assert taken(plan=leave(pauses=(PlanPause(MONDAY),))) is None


@pytest.mark.parametrize(
    ("told", "more"),
    [
        ((Sitting(0, outcome=None),), {}),
        ((Sitting(0), Sitting(1, before=8)), {}),  # a flare-up
        ((Sitting(0, after=5),), {"today": 1, "settled": (settled("s0", False, 1),)}),
        ((Sitting(0),), {"flags": (flag(FlagKind.REST_PAIN),)}),
        ((Sitting(0),), {"today": 12}),  # the first day back
        ((Sitting(0),), {"flags": (flag(FlagKind.UNWELL),)}),  # what blocks
        ((Sitting(0),), {"flags": (SOON,)}),  # and what only warns
    ],
)
def test_not_in_a_cut_session_nor_gently_nor_against_what_a_rule_says(told, more):
    assert taken(told=told, **more) is None
    assert taken(told=(Sitting(0, outcome=Outcome.DONE),)) is not None


def test_to_no_draft_and_no_position_that_is_barred():
    for fault in ({"confirmed": False}, {"needs": ("plank",)}):
        seen = case(leave(), avoid=("plank",))
        seen = replace(seen, exercises={**EXERCISES, "squat-3": struct_replace(SQUAT[3], **fault)})
        top = replace(leave().items[1], up_to=seen.exercises["squat-3"])
        seen = replace(seen, plan=replace(seen.plan, items=(seen.plan.items[0], top)))
        assert as_allowed(seen, WAITS) is None
    assert taken(avoid=("plank",)) is not None
