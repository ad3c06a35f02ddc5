"""How far down an exercise may go, what counts as prescribed, and when a physio looks first."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose
from app.core.proposals import Decision, Evidence, Proposal, ProposalKind
from app.core.rules.easing import (
    eased_everywhere,
    eases,
    for_a_while,
    gentler,
    looked_at_first,
    percent_less,
    reductions,
)
from tests.core.rules.build import MARCH, REACH, SQUAT, Sitting, case, decided, three
from tests.core.samples import MONDAY

EASE, PROGRESS, REVIEW = ProposalKind.EASE, ProposalKind.PROGRESS, ProposalKind.REVIEW
ALL = 1, 2, 3


def said(kind=EASE, position=None, day=1, decision=Decision.ACCEPTED, rule="too_hard", **more):
    """A proposal that a physio decided on."""
    return decided(Proposal(kind, rule, (), position, **more), day, decision)


def less(percent, position=None, day=1, **more):
    return said(EASE, position, day, facts={"percent": percent}, **more)


def to(rung, position=1, kind=PROGRESS):
    return said(kind, position, to_exercise=rung.id)


def now(*doses, **more):
    """The plan with so many reps, of which no session has asked for anything."""
    return case(three(0, doses), **more)


def asked(position, whole, reps, **more):
    """A session asked for ``whole`` reps of one exercise; now there are ``reps``."""
    doses = [whole if it == position else 10 for it in ALL]
    seen = case(three(0, doses), Sitting(0), **more)
    return replace(seen, plan=three(0, [reps if it == position else 10 for it in ALL]))


@pytest.mark.parametrize("position", ALL)
@pytest.mark.parametrize(
    ("whole", "reps", "percent"),
    [
        (10, 10, 30),
        (10, 7, 28),
        (20, 13, 23),
        (20, 12, 16),
        (18, 10, 10),  # the least that is worth it
        (20, 11, None),  # nine would still do
        (20, 10, None),
        (10, 5, None),
        (19, 11, None),
    ],
)
def test_no_less_than_half_of_what_was_asked(position, whole, reps, percent):
    assert percent_less(asked(position, whole, reps), position) == percent


@pytest.mark.parametrize(
    ("floor", "percent"), [(30, 30), (70, 30), (71, 20), (80, 20), (81, 10), (90, 10)]
)
def test_nor_than_the_rule_leaves(floor, percent):
    seen = asked(2, 10, 10)
    plan = replace(seen.plan, rules=struct_replace(seen.plan.rules, ease_floor=floor))
    assert percent_less(replace(seen, plan=plan), 2) == percent


@pytest.mark.parametrize(("starts", "percent"), [(0, 28), (1, 28), (2, 30), (3, 30)])
def test_what_an_earlier_plan_asked_for_is_not_prescribed_any_more(starts, percent):
    """Nor what it asked for of another exercise, or in another place."""
    first = MONDAY + timedelta(days=starts)
    plan = three(0, (7, 7, 7), starts_on=first)
    seen = replace(case(three(0), Sitting(1), today=4), plan=plan)
    assert [percent_less(seen, it) for it in ALL] == [percent] * 3
    for other in (three(1), three(0, (10, 7, 7))):
        seen = replace(case(other, Sitting(1), today=4), plan=three(0, (7, 7, 7)))
        assert percent_less(seen, 2) == 30
        assert percent_less(seen, 3) == 30


@pytest.mark.parametrize(
    ("accepted", "percents"),
    [
        ((), (30, 30, 30)),
        ((less(30),), (28, 28, 28)),
        ((less(30, 1),), (28, 30, 30)),
        ((less(30, 2),), (30, 28, 30)),
        ((less(30, 3),), (30, 30, 28)),
        ((less(30), less(20)), (None, None, None)),
        ((less(30, day=0),), (28, 28, 28)),
        ((less(30, day=-1),), (30, 30, 30)),
        ((less(30, decision=Decision.DECLINED),), (30, 30, 30)),
        ((less(30, decision=Decision.CHANGED),), (30, 30, 30)),
        ((less(30, decision=Decision.SUPERSEDED),), (30, 30, 30)),
        ((struct_replace(less(30), decided=None),), (30, 30, 30)),
        ((said(EASE, 1),), (30, 30, 30)),
        ((said(PROGRESS, 1, facts={"percent": 30}),), (30, 30, 30)),
        ((said(REVIEW, 1, facts={"percent": 30}),), (30, 30, 30)),
        ((to(REACH[0]),), (28, 30, 30)),  # ten is what that rung asks for
        ((to(SQUAT[0], 2),), (30, 28, 30)),
        ((to(REACH[1]),), (30, 30, 30)),  # it came to another one
        ((to(SQUAT[0], 1),), (30, 30, 30)),
        ((to(REACH[0], 2),), (30, 30, 30)),
        ((less(30), to(REACH[0])), (28, 28, 28)),
        ((less(30), to(REACH[1])), (30, 28, 28)),  # then it was less of another one
        ((to(REACH[0]), less(30)), (28, 28, 28)),
    ],
)
def test_what_was_prescribed_before_it_was_made_less(accepted, percents):
    seen = now(7, 7, 7, proposals=accepted)
    assert tuple(percent_less(seen, it) for it in ALL) == percents


def test_reps_of_alternating_sides_are_those_of_one():
    told = Sitting(0, version={3: MARCH[0]})
    seen = replace(case(three(0, (10, 10, 10)), told), plan=three(0, (10, 10, 5)))
    assert (percent_less(seen, 3), percent_less(replace(seen, plan=three(0, (10, 10, 6))), 3)) == (
        None,
        16,
    )


def test_less_is_given_as_far_as_it_may_go():
    assert [gentler(asked(it, 10, 7), it).dose.reps for it in ALL] == [5, 5, 5]
    assert [gentler(asked(it, 10, 5), it).dose.reps for it in ALL] == [5, 5, 5]


@pytest.mark.parametrize(
    ("reps", "percent", "left"), [(10, 50, 5), (10, 70, 7), (10, 30, 5), (7, 50, 5), (5, 50, 5)]
)
def test_for_a_while_no_less_than_half_of_it(reps, percent, left):
    for position, rung in zip(ALL, (REACH[0], SQUAT[0], MARCH[0]), strict=True):
        assert for_a_while(asked(position, 10, reps), position, rung, percent).reps == left


def test_on_another_rung_half_of_what_that_one_asks_for():
    seen = asked(2, 20, 12)
    for rung in (REACH[1], SQUAT[1], MARCH[1]):
        assert for_a_while(seen, 2, rung, 50).reps == 5
    assert for_a_while(seen, 2, SQUAT[0], 50).reps == 10


def test_all_of_them_by_as_much_as_each_may_go():
    rows = (Evidence("session", "s0"),)
    seen = case(three(0, (10, 10, 10)), Sitting(0))
    some = eased_everywhere(replace(seen, plan=three(0, (10, 7, 10))), "not_settled", rows)
    assert (some.kind, some.facts) == (EASE, {"percent": 28})
    for doses in ((5, 10, 10), (10, 5, 10), (10, 5, 5), (5, 5, 5)):
        none = eased_everywhere(replace(seen, plan=three(0, doses)), "not_settled", rows)
        assert (none.kind, none.evidence) == (REVIEW, rows)
    single = replace(seen.plan.items[0], dose=Dose(reps=1, sets=1))
    plan = replace(seen.plan, items=(single, *seen.plan.items[1:]))
    assert eased_everywhere(replace(seen, plan=plan), "not_settled", rows).kind is EASE


SMALLER = Proposal(EASE, "hard_work", (), 1, "reach-2", "reach-1")
LESS = less(30)


@pytest.mark.parametrize(
    ("decided_before", "times"),
    [
        ((), 0),
        ((LESS,), 1),
        ((LESS, LESS), 2),
        ((LESS, LESS, LESS), 3),
        ((less(30, day=-1), LESS), 1),
        ((less(30, day=0), LESS), 2),
        ((struct_replace(LESS, decided=None), LESS), 1),
        ((less(30, decision=Decision.DECLINED), LESS), 1),
        ((less(30, decision=Decision.CHANGED), LESS), 1),
        ((less(30, decision=Decision.SUPERSEDED), LESS), 1),
        ((less(30, rule="away"), LESS), 1),
        ((less(30, rule="a rule"), less(30, rule="two_red")), 2),
        ((LESS, said(REVIEW), LESS), 1),
        ((LESS, said(REVIEW, decision=Decision.DECLINED), LESS), 1),
        ((LESS, said(REVIEW, decision=Decision.SUPERSEDED), LESS), 2),
        ((LESS, said(PROGRESS), LESS), 1),
        ((LESS, said(PROGRESS, decision=Decision.DECLINED), LESS), 2),
        ((LESS, said(ProposalKind.HOLD), LESS), 2),
    ],
)
def test_reductions_since_a_physio_looked_at_the_whole(decided_before, times):
    seen = now(10, 10, 10, proposals=decided_before)
    assert len(reductions(seen)) == times
    first = looked_at_first(seen, SMALLER)
    assert first.kind is (EASE if times < 2 else REVIEW)
    assert first.facts.get("times") == (None if times < 2 else times)
    assert first.to_exercise == ("reach-1" if times < 2 else None)


def test_every_step_down_that_was_accepted():
    kinds = [said(kind, day=0) for kind in ProposalKind]
    declined = less(30, decision=Decision.DECLINED)
    seen = now(10, 10, 10, proposals=(*kinds, declined, less(30, day=-1)))
    assert [it.proposal.kind for it in eases(seen)] == [EASE]
