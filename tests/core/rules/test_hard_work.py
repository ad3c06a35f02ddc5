"""Hard work from end to end: how much, how often, and which exercise goes down."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.rules.hard_work import hard_work
from tests.core.rules.build import MARCH, MISSING, REACH, SQUAT, Sitting, case, decided, three

LADDERS = REACH, SQUAT, MARCH
EASE, PROGRESS = ProposalKind.EASE, ProposalKind.PROGRESS


def on(*rungs, reps=10):
    """The plan with each exercise on its rung."""
    plans = [three(rung, (reps,) * 3) for rung in rungs]
    return replace(plans[0], items=tuple(plan.items[n] for n, plan in enumerate(plans)))


def said(*efforts, plan=None, **more):
    told = [Sitting(day, effort=effort) for day, effort in enumerate(efforts, 1)]
    return hard_work(case(plan or three(), *told, **more))


def known(kind, position, to=None, decision=Decision.ACCEPTED):
    return decided(Proposal(kind, "a rule", (), position, None, to), 0, decision)


@pytest.mark.parametrize(
    ("efforts", "facts"),
    [
        ((8,), None),
        ((8, 8), (2, 8)),
        ((9, 8), (2, 8)),
        ((8, 10), (2, 8)),
        ((10, 9), (2, 9)),
        ((7, 8), None),
        ((8, 7), None),
        ((3, 8, 8), (2, 8)),
        ((8, 8, 3), None),
        ((8, MISSING, 9), (2, 8)),
        ((8, None, 9), (2, 8)),
        ((9, 9, 9, 9), (2, 9)),
    ],
)
def test_so_much_in_each_of_the_last_sessions_that_told_it(efforts, facts):
    found = said(*efforts)
    assert (found and (found.facts["sessions"], found.facts["effort"])) == facts


@pytest.mark.parametrize(("sessions", "speaks"), [(1, True), (2, True), (3, True), (4, False)])
def test_as_many_as_the_rule_says(sessions, speaks):
    found = said(9, 9, 9, rules={"hard_sessions": sessions})
    assert (found is not None) is speaks
    assert found is None or found.facts["sessions"] == sessions


@pytest.mark.parametrize(
    ("rungs", "position"), [((2, 2, 2), 1), ((1, 3, 2), 2), ((1, 2, 3), 3), ((3, 1, 2), 1)]
)
def test_the_one_highest_on_its_ladder(rungs, position):
    found = said(9, 9, plan=on(*rungs))
    rung = LADDERS[position - 1][rungs[position - 1] - 1]
    assert (found.kind, found.position, found.to_exercise) == (EASE, position, rung.id)


def test_before_that_the_one_made_easier_least_often():
    eased = [known(EASE, 2), known(EASE, 3)]
    assert said(9, 9, plan=on(1, 3, 2), proposals=eased[:1]).position == 3
    assert said(9, 9, plan=on(1, 3, 2), proposals=eased, rules={"ease_times": 9}).position == 1


@pytest.mark.parametrize("position", [1, 2, 3])
def test_first_of_all_the_one_that_went_up_last(position):
    rung = LADDERS[position - 1][2].id
    plan = on(*(2 if it == position else 4 for it in (1, 2, 3)))
    assert said(9, 9, plan=plan, proposals=(known(PROGRESS, position, rung),)).position == position


@pytest.mark.parametrize(
    "other",
    [
        known(PROGRESS, 1, "reach-2", Decision.DECLINED),
        known(PROGRESS, 1, "reach-2", Decision.CHANGED),
        known(PROGRESS, 1, "reach-2", None),
        known(ProposalKind.HOLD, 1, "reach-2"),
        known(ProposalKind.REVIEW, 1, "reach-2"),
        known(PROGRESS, 1, "reach-1"),
        known(PROGRESS, 1, "reach-3"),
        known(PROGRESS, 3, "reach-2"),
    ],
)
def test_only_what_was_made_harder_and_is_there_still(other):
    assert said(9, 9, plan=on(2, 3, 1), proposals=(other,)).position == 2


def test_of_two_that_went_up_the_later():
    both = known(PROGRESS, 1, "reach-2"), known(PROGRESS, 3, "march-1")
    assert said(9, 9, plan=on(2, 3, 1), proposals=both).position == 3
    assert said(9, 9, plan=on(2, 3, 1), proposals=both[::-1]).position == 1


def test_one_that_has_nothing_easier_has_fewer_reps_or_is_left():
    found = said(9, 9, plan=on(0, 0, 0))
    assert (found.position, found.to_exercise, found.to_dose.reps) == (1, None, 7)
    least = replace(on(0, 0, 0).items[0], dose=Dose(reps=1))
    plan = replace(on(0, 0, 0), items=(least, *on(0, 0, 0).items[1:]))
    assert said(9, 9, plan=plan).position == 2
    nothing = replace(plan, items=(least,))
    found = said(9, 9, plan=nothing)
    assert (found.kind, found.position) == (ProposalKind.REVIEW, None)


def test_only_what_was_done_in_the_last_session():
    first = Sitting(0, effort=9)
    instead = Sitting(1, effort=9, version={2: MARCH[0]})
    assert hard_work(case(on(1, 3, 2), first, instead)).position == 3
    assert hard_work(case(on(1, 3, 2), instead, replace(first, day=2))).position == 2
    seen = case(on(1, 3, 2), first, replace(first, day=1))
    *before, last = seen.record.sessions
    short = struct_replace(last, sets=tuple(it for it in last.sets if it.position == 1))
    record = struct_replace(seen.record, sessions=(*before, short))
    assert hard_work(replace(seen, record=record)).position == 1


@pytest.mark.parametrize("position", [1, 2, 3])
def test_the_only_one_that_has_anything_easier(position):
    plan = on(*(1 if it == position else 0 for it in (1, 2, 3)))
    items = tuple(replace(it, dose=Dose(reps=1)) for it in plan.items)
    assert said(9, 9, plan=replace(plan, items=items)).position == position
