"""Days away: when somebody is back, and which step up was never tried."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.proposals import Decision, Evidence, Proposal, ProposalKind
from app.core.rules.away import away, ever_done, is_back, untried
from tests.core.rules.build import MARCH, REACH, SQUAT, Sitting, case, decided, home, three
from tests.core.samples import MONDAY

LADDERS = REACH, SQUAT, MARCH
LOWER = {1: REACH[1], 2: SQUAT[1], 3: MARCH[1]}
PROGRESS, EASE = ProposalKind.PROGRESS, ProposalKind.EASE


def up(position=1, day=2, kind=PROGRESS, decision=Decision.ACCEPTED, to=None):
    rung = LADDERS[position - 1][2].id if to is None else to
    return decided(Proposal(kind, "progress", (), position, None, rung), day, decision)


def left(position=1, day=14, rule="away", decision=Decision.DECLINED, was=None):
    rung = LADDERS[position - 1][2].id if was is None else was
    return decided(Proposal(EASE, rule, (), position, rung), day, decision)


def went(*days):
    """Sessions in which every exercise was done a rung lower."""
    return [Sitting(day, version=LOWER) for day in days]


@pytest.mark.parametrize(
    ("days", "today", "back"),
    [
        ((0, 1), 10, False),
        ((0, 1), 11, True),
        ((0, 1), 12, True),
        ((0, 11), 11, True),
        ((0, 11), 12, False),
        ((0, 20), 11, True),  # a day to come
        ((), 20, False),
        ((20,), 20, False),
    ],
)
def test_the_first_day_back(days, today, back):
    assert is_back(case(three(), *went(*days), today=today)) is back


def test_what_was_done_at_home_is_coming_too():
    seen = case(three(), *went(0), home=(home(5, pain=2),), today=12)
    assert not is_back(seen)
    assert is_back(replace(seen, today=MONDAY + timedelta(days=15)))


@pytest.mark.parametrize(("starts", "back"), [(0, True), (1, True), (2, False)])
def test_the_days_before_this_plan_are_no_part_of_it(starts, back):
    plan = three(starts_on=MONDAY + timedelta(days=starts))
    assert is_back(case(plan, *went(1), today=14)) is back


@pytest.mark.parametrize("position", [1, 2, 3])
def test_a_step_up_that_was_never_done_before_the_days_away(position):
    seen = case(three(), *went(0, 1), today=14, proposals=(up(position),))
    assert untried(seen) == {position: 13}
    said = away(seen)
    assert (said.position, said.kind, said.facts) == (position, EASE, {"days": 13})
    rungs = LADDERS[position - 1]
    assert (said.from_exercise, said.to_exercise) == (rungs[2].id, rungs[1].id)
    assert said.evidence == (Evidence("session", "s1"),)


@pytest.mark.parametrize(
    ("days", "made", "today", "found"),
    [
        ((0, 1), 2, 10, None),
        ((0, 1), 2, 11, 10),
        ((0, 1), 11, 11, 10),
        ((0, 1), 12, 11, None),
        ((0, 1, 12), 2, 13, 11),
        ((0, 1, 12), 12, 13, 11),
        ((0, 1, 12), 13, 14, None),
        ((0, 10, 21), 2, 22, 11),
        ((0, 12, 22), 2, 23, 12),
        ((0, 1, 30), 2, 11, 10),  # one to come
        ((0, 11), 2, 11, 11),
    ],
)
def test_the_longest_time_away_that_ended_after_the_step(days, made, today, found):
    seen = case(three(), *went(*days), today=today, proposals=(up(day=made),))
    assert untried(seen) == ({} if found is None else {1: found})


@pytest.mark.parametrize(
    "step",
    [
        up(kind=EASE),
        up(kind=ProposalKind.HOLD),
        up(kind=ProposalKind.REVIEW),
        up(decision=Decision.DECLINED),
        up(decision=Decision.CHANGED),
        up(decision=Decision.SUPERSEDED),
        up(to="reach-1"),
        up(to="reach-3"),
        up(2, to="reach-2"),
        struct_replace(up(), decided=None),
    ],
)
def test_only_the_step_that_led_to_where_an_exercise_is(step):
    assert untried(case(three(), *went(0, 1), today=14, proposals=(step,))) == {}


def test_one_that_was_done_is_not_taken_back():
    seen = case(three(), *went(0, 1), Sitting(3), today=20, proposals=(up(),))
    assert ever_done(seen, "reach-2")
    assert untried(seen) == {}
    none = case(three(), Sitting(3, why={1: "no_time"}), today=20, proposals=(up(),))
    assert not ever_done(none, "reach-2")
    assert untried(none) == {1: 17}


@pytest.mark.parametrize(
    ("decision", "stays"),
    [
        (left(), True),
        (left(decision=Decision.ACCEPTED), True),
        (left(decision=Decision.SUPERSEDED), False),
        (left(decision=None), False),
        (left(rule="a rule"), False),
        (left(rule="too_hard"), False),
        (left(2), False),
        (left(was="reach-1"), False),
        (left(was="reach-3"), False),
        (left(day=1), False),
        (struct_replace(left(), made=up().decided), False),
        (struct_replace(left(), decided=None), False),
    ],
)
def test_what_a_physio_has_decided_to_leave_is_left(decision, stays):
    seen = case(three(), *went(0, 1), today=20, proposals=(up(), decision))
    assert (untried(seen) == {}) is stays


def test_where_nothing_was_ever_done_it_rests_on_the_plan():
    at_home = home(0, pain=2), home(1, pain=2)
    said = away(case(three(), *went(30), home=at_home, today=14, proposals=(up(),)))
    assert said.evidence == (Evidence("plan", "plan"),)


def test_where_there_is_no_easier_rung_nothing_is_taken_back():
    bottom = up(to="reach-0"), up(2)
    plan = replace(three(), items=(three(0).items[0], *three().items[1:]))
    said = away(case(plan, *went(0, 1), today=14, proposals=bottom))
    assert (said.position, said.to_exercise) == (2, "squat-1")
    assert away(case(three(), *went(0, 1), today=14)) is None
