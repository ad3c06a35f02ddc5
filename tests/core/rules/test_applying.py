"""The one change that a proposal makes to a plan."""

from dataclasses import replace

import pytest

from app.core.exercise import Dose
from app.core.proposals import Proposal, ProposalKind
from app.core.rules.applying import applied
from tests.core.rules.build import EXERCISES, REACH, at


def to(rung, position=1, kind=ProposalKind.PROGRESS, was="reach-2"):
    return Proposal(kind, "progress", (), position, was, rung)


def test_a_rung_up_keeps_sets_and_what_the_patient_may_choose():
    plan = at(2)
    twice = replace(plan.items[0], dose=Dose(reps=12, sets=3, rest_s=40, pace="own"))
    plan = replace(plan, items=(twice, plan.items[1]))
    item, other = applied(plan, to("reach-3"), EXERCISES).items
    assert (item.exercise, item.easier, item.harder) == (REACH[3], REACH[2], REACH[4])
    assert item.dose == Dose(reps=10, sets=3, rest_s=40, pace="own")
    assert other is plan.items[1]


def test_what_the_patient_may_not_choose_stays_barred():
    plan = at(2)
    fixed = replace(plan.items[0], easier=None, harder=None)
    plan = replace(plan, items=(fixed, plan.items[1]))
    item = applied(plan, to("reach-3"), EXERCISES).items[0]
    assert (item.easier, item.harder) == (None, None)


def test_from_the_easiest_rung_the_way_back_is_open():
    plan = at(0)
    item = applied(plan, to("reach-1", was="reach-0"), EXERCISES).items[0]
    assert (plan.items[0].easier, item.easier) == (None, REACH[0])


@pytest.mark.parametrize(
    ("proposal", "said"),
    [
        (to("reach-4"), "one rung"),
        (to("squat-3"), "one rung"),
        (to("reach-3", was="reach-1"), "another exercise"),
        (to("reach-3", position=3), "does not have"),
        (to("reach-3", position=0), "does not have"),
    ],
)
def test_what_no_plan_can_follow_is_refused(proposal, said):
    with pytest.raises(ValueError, match=said):
        applied(at(2), proposal, EXERCISES)


@pytest.mark.parametrize("kind", [ProposalKind.HOLD, ProposalKind.REVIEW])
def test_what_changes_nothing_changes_nothing(kind):
    assert applied(at(2), Proposal(kind, "top", ()), EXERCISES) == at(2)
