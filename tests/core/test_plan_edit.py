"""Any sequence of edits gives a plan that can be done, or says why not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import plan_edit as edit
from app.core.flags import Flag, FlagKind, Tier
from app.core.kinds import Part, Side
from app.core.ladder import ladder, ladders, rungs_up
from app.core.plan import plan_from
from app.core.plan_check import MOST_MINUTES, Rule, check, session_minutes
from app.core.plan_compare import head_changes, is_reordered, is_same, pairs
from app.core.session.compile import compile_session
from app.core.session.steps import works
from tests.core.content import EXERCISES, PROGRAMMES

TODAY = date(2026, 11, 23)
START = plan_from(PROGRAMMES["mid-upper-back"], EXERCISES, TODAY)
SPIDER, SQUAT, TABLE = (item.exercise for item in START.items)


def rules(was, now, flags=(), today=TODAY):
    return [found.rule for found in check(was, now, flags, today, EXERCISES)]


def up(plan, position, by=1):
    here = plan.items[position - 1].exercise
    rungs = ladder(here, EXERCISES)
    return edit.choose(plan, position, rungs[rungs.index(here) + by], EXERCISES)


def flag(kind, tier=Tier.SOON, seen=None):
    return Flag("flag", "patient", kind, tier, datetime(2026, 11, 22, tzinfo=UTC), seen=seen)


AT_ONE = {"choose", "step", "pace", "side", "allow", "remove", "move"}
positions = st.integers(1, 9)
EDITS = st.one_of(
    st.tuples(st.just("choose"), positions, st.integers(0, 4)),
    st.tuples(st.just("step"), positions, st.sampled_from(list(edit.LIMITS)), st.integers(-40, 40)),
    st.tuples(st.just("pace"), positions, st.booleans()),
    st.tuples(st.just("side"), positions, st.sampled_from([None, Side.LEFT, Side.RIGHT])),
    st.tuples(st.just("allow"), positions, st.booleans(), st.booleans()),
    st.tuples(st.just("add"), st.sampled_from(sorted(EXERCISES))),
    st.tuples(st.just("remove"), positions),
    st.tuples(st.just("move"), positions, st.integers(-9, 9)),
    st.tuples(st.just("weeks"), st.integers(-3, 99)),
    st.tuples(st.just("start"), st.integers(-60, 60)),
    st.tuples(st.just("days"), st.sets(st.integers(1, 7))),
    st.tuples(st.just("parts"), st.sets(st.sampled_from(list(Part)))),
    st.tuples(st.just("bar"), st.sets(st.sampled_from(["kneeling", "plank", "squat"]))),
)


def edited(plan, step):
    name, *given_ = step
    if name in AT_ONE and given_[0] > len(plan.items):
        return plan
    match name:
        case "choose":
            rungs = ladder(plan.items[given_[0] - 1].exercise, EXERCISES)
            return edit.choose(plan, given_[0], rungs[given_[1] % len(rungs)], EXERCISES)
        case "step":
            return edit.step_dose(plan, *given_)
        case "pace":
            return edit.set_pace(plan, *given_)
        case "side":
            return edit.set_side(plan, *given_)
        case "allow":
            return edit.allow(plan, given_[0], EXERCISES, easier=given_[1], harder=given_[2])
        case "add":
            return edit.add(plan, EXERCISES[given_[0]], EXERCISES)
        case "remove":
            return edit.remove(plan, *given_)
        case "move":
            return edit.move(plan, *given_)
        case "weeks":
            return edit.set_weeks(plan, *given_)
        case "start":
            return edit.set_start(plan, TODAY + timedelta(days=given_[0]))
        case "days":
            return edit.set_days(plan, *given_)
        case "parts":
            return edit.set_parts(plan, *given_)
    return edit.set_barred(plan, *given_)


@given(st.lists(EDITS, max_size=12))
def test_any_edits_give_a_session_or_a_reason_why_not(steps):
    plan = START
    for step in steps:
        before = plan
        plan = edited(plan, step)
        assert before == replace(before)
    found = check(START, plan, (), TODAY, EXERCISES)
    assert [it.blocks for it in found] == sorted((it.blocks for it in found), reverse=True)
    if any(it.blocks for it in found):
        return
    assert 1 <= len(plan.items) <= edit.MOST_ITEMS
    session = compile_session(plan, plan.starts_on, Part.MORNING)
    assert {work.key.position for work in works(session)} == set(range(1, len(plan.items) + 1))
    assert all(work.target >= 1 and work.rep_seconds > 0 for work in works(session))
    assert not any(need in plan.barred for it in plan.items for need in it.exercise.needs)
    for item in plan.items:
        rungs = ladder(item.exercise, EXERCISES)
        assert all(version in rungs for version in item.versions)
        assert item.only_side is None or item.exercise.sides != "both"


@given(st.lists(EDITS, max_size=6), st.lists(EDITS, max_size=6))
def test_two_plans_are_the_same_only_where_nothing_differs(steps, others):
    one, other = START, START
    for step in steps:
        one = edited(one, step)
    for step in others:
        other = edited(other, step)
    assert is_same(one, one, EXERCISES)
    assert is_same(one, other, EXERCISES) == is_same(other, one, EXERCISES)
    if is_same(one, other, EXERCISES):
        assert [it.exercise for it in one.items] == [it.exercise for it in other.items]
        assert [it.dose for it in one.items] == [it.dose for it in other.items]
    both = pairs(one, other, EXERCISES)
    assert sum(pair.was is not None for pair in both) == len(one.items)
    assert sum(pair.now is not None for pair in both) == len(other.items)


def test_every_exercise_stands_once_on_one_ladder():
    names = [each.id for rungs in ladders(EXERCISES) for each in rungs]
    assert sorted(names) == sorted(EXERCISES)
    for rungs in ladders(EXERCISES):
        assert [rungs_up(rungs[0], each, EXERCISES) for each in rungs] == [*range(len(rungs))]


def test_another_rung_keeps_how_often_and_what_the_patient_may_choose():
    twice = edit.step_dose(START, 1, "sets", 1)
    higher = up(edit.allow(twice, 1, EXERCISES, harder=True), 1).items[0]
    assert higher.exercise.id == SPIDER.harder
    assert (higher.dose.sets, higher.dose.reps) == (2, higher.exercise.dose.reps)
    assert higher.easier == SPIDER
    assert higher.harder.id == higher.exercise.harder


def test_the_top_of_a_ladder_has_nothing_harder_to_allow():
    top = ladder(SPIDER, EXERCISES)[-1]
    plan = edit.choose(edit.allow(START, 1, EXERCISES, harder=True), 1, top, EXERCISES)
    assert plan.items[0].harder is None
    assert edit.allow(plan, 1, EXERCISES, harder=True).items[0].harder is None


@pytest.mark.parametrize("number", list(edit.LIMITS))
@pytest.mark.parametrize("by", [-999, 999])
def test_a_number_stops_at_its_limits(number, by):
    limits = edit.LIMITS[number]
    value = getattr(edit.step_dose(START, 1, number, by).items[0].dose, number)
    assert value == (limits.most if by > 0 else limits.least)


def test_what_is_moved_stays_whole():
    moved = edit.move(START, 1, 1)
    assert [it.exercise for it in moved.items] == [SQUAT, SPIDER, TABLE]
    assert is_reordered(pairs(START, moved, EXERCISES))
    assert not any(pair.changed for pair in pairs(START, moved, EXERCISES))
    assert edit.move(START, 1, -5) == START


def test_a_side_is_for_what_has_sides():
    assert edit.set_side(START, 1, Side.LEFT).items[0].only_side is Side.LEFT
    assert edit.set_side(START, 2, Side.LEFT).items[1].only_side is None


def test_the_programmes_own_parts_are_nobodys_choice():
    assert edit.set_parts(START, [Part.AFTERNOON]).parts == (Part.AFTERNOON,)
    assert edit.set_parts(START, [Part.AFTERNOON, Part.MORNING]).own_parts == ()


def test_a_plan_to_the_letter_breaks_no_rule():
    assert rules(None, START) == []
    assert rules(START, START) == []
    assert all(
        rules(None, plan_from(programme, EXERCISES, TODAY)) == []
        for programme in PROGRAMMES.values()
    )


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda it: replace(it, items=()), Rule.EMPTY),
        (lambda it: edit.set_days(it, []), Rule.NO_DAY),
        (lambda it: edit.set_barred(it, ["plank"]), Rule.BARRED),
        (lambda it: edit.add(it, SPIDER, EXERCISES), Rule.TWICE),
        (lambda it: edit.set_start(it, TODAY - timedelta(days=90)), Rule.OVER),
        (lambda it: edit.step_dose(edit.step_dose(it, 2, "reps", 99), 2, "sets", 99), Rule.LONG),
        (
            lambda it: up(edit.choose(it, 1, ladder(SPIDER, EXERCISES)[0], EXERCISES), 1, 4),
            Rule.RUNGS,
        ),
        (lambda it: up(up(it, 1), 2), Rule.MANY_HARDER),
    ],
)
def test_each_rule_speaks_when_it_is_broken(change, rule):
    assert rule in rules(START, change(START))


def test_on_its_last_day_a_plan_is_not_over():
    assert Rule.OVER not in rules(START, START, today=START.ends_on)
    assert Rule.OVER in rules(START, START, today=START.ends_on + timedelta(days=1))


def test_more_than_eight_exercises_are_too_many():
    plan = START
    for name in list(EXERCISES)[:6]:
        plan = edit.add(plan, EXERCISES[name], EXERCISES)
    assert Rule.TOO_MANY in rules(START, plan)
    assert Rule.TOO_MANY not in rules(START, edit.remove(plan, 9))


def test_one_rung_up_alone_is_progress():
    assert rules(START, up(START, 1)) == []


@pytest.mark.parametrize(
    ("waiting", "rule"),
    [
        (flag(FlagKind.TWO_RED), Rule.LOCKED),
        (flag("safety", Tier.EMERGENCY), Rule.FLAGGED),
        (flag("safety", Tier.URGENT), Rule.FLAGGED),
        (flag(FlagKind.RED_PAIN), Rule.RED),
    ],
)
def test_nothing_becomes_harder_while_something_waits_for_a_physio(waiting, rule):
    seen = replace_flag(waiting)
    more = edit.step_dose(START, 1, "reps", 1)
    for harder in (up(START, 1), more, edit.add(START, EXERCISES["bridge"], EXERCISES)):
        assert rule in rules(START, harder, [waiting])
        assert rule not in rules(START, harder, [seen])
    for easier in (up(START, 1, -1), edit.remove(START, 1), edit.step_dose(START, 1, "reps", -1)):
        assert rules(START, easier, [waiting]) == []


def replace_flag(waiting):
    return flag(waiting.kind, waiting.tier, seen=datetime(2026, 11, 23, tzinfo=UTC))


def test_the_minutes_are_those_of_the_session_with_everything_asked():
    assert session_minutes(replace(START, items=())) == 0
    assert 5 < session_minutes(START) < MOST_MINUTES
    assert session_minutes(edit.step_dose(START, 1, "sets", 2)) > session_minutes(START)


def test_what_changed_is_named():
    now = edit.set_weeks(edit.step_dose(up(START, 1), 3, "reps", 2), 6)
    now = edit.remove(edit.set_side(now, 3, Side.LEFT), 2)
    changed = {pair.was.exercise.id: pair.changed for pair in pairs(START, now, EXERCISES)}
    assert changed["spider-rotation"][0] == "exercise"
    assert changed["toes-to-wall-squat"] == ("removed",)
    assert changed["tabletop-thoracic-rotation"] == ("reps", "only_side")
    assert head_changes(START, now) == ("weeks",)
