"""What the rules look at: which sessions, answers and decisions count as of now."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.kinds import Form, Measure, Moment, Outcome, Part, Side
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.record import SessionRecord, SetRecord, Slot, Unanswered
from app.core.rules.case import last_attempts, same_sitting, sittings
from tests.core.rules.build import MISSING, Sitting, at, case, decided, settled, when
from tests.core.samples import MONDAY

PM = Part.AFTERNOON
NEVER_MADE = replace(at(2), made=None)


def look(day, rule="no_change", decision=Decision.ACCEPTED, hour=12.0):
    said = decided(Proposal(ProposalKind.REVIEW, rule, ()), 0, decision)
    return struct_replace(said, decided=None if day is None else when(day, hour))


@pytest.mark.parametrize(("day", "past"), [(3, True), (4, True), (5, True), (6, False)])
def test_a_time_is_past_until_tomorrow_is_over_wherever_on_earth(day, past):
    assert case(at(2), today=4).past(when(day, 23)) is past


@pytest.mark.parametrize(("day", "ahead"), [(3, False), (4, False), (5, True)])
def test_a_day_to_come_is_ahead(day, ahead):
    assert case(at(2), today=4).ahead(Slot(MONDAY + timedelta(days=day), PM)) is ahead


@pytest.mark.parametrize(
    ("looks", "day"),
    [
        ((), 0),
        ((look(2),), 2),
        ((look(2), look(3)), 3),
        ((look(3), look(2)), 3),
        ((look(5),), 5),
        ((look(6),), 0),  # by a wrong clock
        ((look(2, decision=Decision.DECLINED),), 2),
        ((look(2, decision=Decision.SUPERSEDED),), 0),
        ((look(None),), 0),
    ],
)
def test_facts_count_from_the_last_decision_or_this_version_on(looks, day):
    since = case(at(2), today=4, proposals=looks).since
    assert (since.date() - MONDAY).days == day


def test_without_either_from_ever():
    assert case(NEVER_MADE, today=4).since is None


@pytest.mark.parametrize(
    ("told", "counts"),
    [
        (Sitting(1), True),
        (Sitting(1, plan="another"), False),
        (Sitting(1, plan="plan b"), False),
        (Sitting(1, outcome=None), False),
        (Sitting(1, outcome=Outcome.STOPPED), True),
        (Sitting(1, form=Form.FLARE), False),
        (Sitting(1, form=Form.STEPPING), False),
    ],
)
def test_which_sessions_say_something_of_the_plan(told, counts):
    assert bool(case(at(2), told).sessions) is counts


@pytest.mark.parametrize(("hour", "counts"), [(8.9, True), (9, True), (9.1, False)])
def test_those_that_began_since_then(hour, counts):
    assert bool(case(replace(at(2), made=when(1, hour)), Sitting(1)).sessions) is counts
    seen = case(replace(at(2), made=when(1, hour)), Sitting(1))
    unknown = [struct_replace(it, started=None) for it in seen.record.sessions]
    record = struct_replace(seen.record, sessions=tuple(unknown))
    assert replace(seen, record=record).sessions
    assert replace(seen, plan=NEVER_MADE).sessions


@pytest.mark.parametrize(("rule", "day"), [("a rule", None), ("no_change", 2), ("two_red", None)])
def test_when_a_physio_last_decided_on_what_a_rule_said(rule, day):
    known = look(2), look(1), look(3, decision=Decision.SUPERSEDED), look(9), look(None)
    found = case(at(2), today=4, proposals=known).last_decided(rule)
    assert (found and (found - MONDAY).days) == day
    other = case(at(2), today=4, proposals=(look(3, rule),)).last_decided("no_change")
    assert (other is not None) is (rule == "no_change")


@pytest.mark.parametrize(
    ("told", "complete"),
    [
        (Sitting(0), True),
        (Sitting(0, during={1: 4}), True),
        (Sitting(0, before=MISSING), False),
        (Sitting(0, after=MISSING), False),
        (Sitting(0, before=None), False),
        (Sitting(0, during={1: None}), False),
        (Sitting(0, effort=None), True),
        (Sitting(0, effort=MISSING), True),
    ],
)
def test_pain_was_told_before_and_after_and_each_time_that_it_hurt(told, complete):
    seen = case(at(2), told)
    assert seen.complete(seen.record.sessions[0]) is complete


def test_the_score_of_one_moment_of_one_session():
    seen = case(at(2), Sitting(0, before=2, during={1: 5}, effort=7, after=4), Sitting(1))
    first, second = seen.record.sessions

    def said(measure, moment):
        given = seen.answer(first, measure, moment)
        return given and given.value

    moments = Moment.BEFORE, Moment.DURING, Moment.AFTER
    assert [said(Measure.PAIN, it) for it in moments] == [2, 5, 4]
    assert [said(Measure.EFFORT, it) for it in moments] == [None, None, 7]
    assert said(Measure.CONFIDENCE, Moment.AFTER) is None
    assert [it.value for it in seen.pains(first)] == [2, 5, 4]
    assert [it.value for it in seen.pains(second)] == [1, 1]


@pytest.mark.parametrize("measure", Measure)
def test_only_pain_that_was_not_told_leaves_a_session_incomplete(measure):
    seen = case(at(2), Sitting(0))
    left = Unanswered(measure, Moment.DURING, "left", "s0", None)
    seen = replace(seen, record=struct_replace(seen.record, unanswered=(left,)))
    assert seen.complete(seen.record.sessions[0]) is (measure is not Measure.PAIN)


def test_what_settled_by_a_later_day():
    told = settled("s0", True, 1), settled("s1", False, 2), settled("gone", True, 2)
    seen = case(at(2), Sitting(0), Sitting(1), settled=told)
    assert seen.settled_days == {MONDAY}
    again = case(at(2), Sitting(0), settled=(told[0], settled("s0", False, 2)))
    assert again.settled_days == frozenset()


def session(day=0, minute=0.0, part=Part.MORNING, started=True):
    slot = Slot(MONDAY + timedelta(days=day), part)
    begun = when(day, 12) + timedelta(minutes=minute) if started else None
    return SessionRecord("s", slot, Outcome.DONE, 1, started=begun)


@pytest.mark.parametrize("minute", [-60, -59, 0, 59, 60, 61])
def test_one_sitting_is_one_slot_or_begun_within_the_hour(minute):
    assert same_sitting(session(), session(minute=minute))
    near = same_sitting(session(), session(minute=minute, part=PM))
    assert near is (abs(minute) < 60)
    for one, other in ((True, False), (False, True), (False, False)):
        pair = session(started=one), session(minute=minute, part=PM, started=other)
        assert not same_sitting(*pair)


@pytest.mark.parametrize(
    ("days", "count"), [((), 0), ((0,), 1), ((0, 0), 1), ((0, 1, 2), 3), ((0, 0, 1, 1, 1, 2), 3)]
)
def test_how_many_sittings_these_are(days, count):
    assert sittings([session(day) for day in days]) == count


def done(position, attempt, number=1, side=Side.LEFT):
    name = f"{position}-{number}-{side}-{attempt}"
    return SetRecord(name, position, number, side, attempt, "reach", 10, 10, Outcome.DONE, None)


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 2, 1), (2, 3, 1), (1, 3, 2)])
def test_of_each_set_the_last_attempt(order):
    sets = [done(2, it) for it in order]
    others = [done(1, 9), done(3, 9), done(2, 1, number=2), done(2, 1, side=Side.RIGHT)]
    told = struct_replace(session(), sets=(*others, *sets))
    names = {it.id for it in last_attempts(told, 2)}
    assert names == {"2-1-left-3", "2-2-left-1", "2-1-right-1"}


def test_of_two_that_are_told_as_the_same_attempt_the_later():
    one, other = done(1, 2), struct_replace(done(1, 2), id="later")
    assert last_attempts(struct_replace(session(), sets=(one, other)), 1) == (other,)
