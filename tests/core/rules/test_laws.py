"""What holds of every record, however odd: no proposal breaks a law of progression."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as struct_replace

from app.core.kinds import Light, Measure, Moment, Outcome, Part
from app.core.ladder import rungs_up
from app.core.proposals import Decision, ProposalKind
from app.core.rules.applying import applied
from app.core.rules.assess import assess
from app.core.rules.numbers import Rules
from app.core.rules.rest_pain import FIRST_ANSWERS, raised
from app.core.rules.standing import May, plan_now, standing
from app.core.traffic_light import light
from tests.core.rules.build import (
    EXERCISES,
    MISSING,
    Sitting,
    at,
    case,
    decided,
    flag,
    home,
    settled,
)

pains = st.sampled_from([MISSING, None, *range(11)])
mild = st.sampled_from([0, 1, 2, 3, 1, 0, 2, 4, 6, None])
places = st.dictionaries(st.integers(1, 2), st.sampled_from([None, 0, 2, 3, 5, 6, 9]), max_size=1)
reasons = st.dictionaries(
    st.integers(1, 2), st.sampled_from(["too_hard", "easier", "hurts", "no_time"]), max_size=1
)
shorts = st.dictionaries(st.integers(1, 2), st.integers(0, 2), max_size=1)


def sittings(told):
    """Sessions on ever later days, some of them two a day."""
    one = st.builds(
        Sitting,
        day=st.integers(0, 2),
        before=told,
        after=told,
        effort=st.sampled_from([3, 4, 5, 6, 4, 3, 8, None, MISSING]),
        part=st.sampled_from(Part),
        during=st.one_of(st.just({}), st.just({}), places),
        short=st.one_of(st.just({}), st.just({}), shorts),
        why=st.one_of(st.just({}), st.just({}), reasons),
        outcome=st.sampled_from([Outcome.DONE] * 4 + [Outcome.STOPPED, Outcome.INTERRUPTED]),
        plan=st.sampled_from(["plan"] * 6 + ["older"]),
        sets=st.sampled_from([True] * 5 + [False]),
    )
    return st.lists(one, max_size=9).map(_in_time)


def _in_time(drawn):
    day, told = 0, []
    for it in drawn:
        day += it.day
        told.append(replace(it, day=day))
    return told


@st.composite
def cases(draw):
    told = draw(sittings(draw(st.sampled_from([mild, pains]))))
    last = max((it.day for it in told), default=0)
    asked = draw(
        st.lists(st.tuples(st.integers(0, 8), st.sampled_from([True, False, None])), max_size=2)
    )
    more = {
        "settled": tuple(settled(f"s{n}", value, min(n + 1, last)) for n, value in asked),
        "flags": draw(
            st.sampled_from([(), (), (), (flag(),), (flag(seen_on=1),), (flag("other"),)])
        ),
        "home": draw(st.sampled_from([(), (), (home(0, 7),), (home(1, 2),)])),
    }
    plan = at(draw(st.integers(0, 4)), draw(st.integers(0, 4)))
    return case(plan, *told, today=last + draw(st.integers(0, 20)), **more)


@given(cases())
def test_one_change_of_one_rung_at_most(it):
    said = assess(it).proposal
    if said is None:
        return
    new = applied(it.plan, said, EXERCISES)
    changed = [pair for pair in zip(it.plan.items, new.items, strict=True) if pair[0] != pair[1]]
    rungs = [rungs_up(old.exercise, item.exercise, EXERCISES) for old, item in changed]
    match said.kind:
        case ProposalKind.PROGRESS:
            assert rungs == [1]
        case ProposalKind.EASE:
            assert set(rungs) <= {-1, 0}
            assert len(changed) == 1 or said.position is None
            assert all(lesser(old, item) for old, item in changed)
        case _:
            assert not changed
    assert replace(new, items=it.plan.items) == it.plan


def lesser(old, new):
    """Whether ``new`` asks for no more than ``old``: an easier rung, or less of the same."""
    if old.exercise != new.exercise:
        return True
    return (new.dose.reps, new.dose.sets) <= (old.dose.reps, old.dose.sets)


@given(cases())
def test_never_a_step_up_on_red(it):
    said = assess(it).proposal
    if said is None or said.kind is not ProposalKind.PROGRESS:
        return
    week = it.today - timedelta(days=it.rules.progress_clear_days)
    told = [each for each in it.record.answers if each.measure is Measure.PAIN]
    late = [each for each in told if each.slot.day >= week]
    assert all(light(each.value, it.rules) is not Light.RED for each in late)
    assert all((each.pain or 0) <= it.rules.amber_max for each in it.record.home)
    assert not any(each.value is False for each in it.record.settled)
    assert not any(each.waiting for each in it.record.flags)


@given(cases())
def test_a_step_up_rests_on_whole_sessions_and_nothing_missing(it):
    said = assess(it).proposal
    if said is None or said.kind is not ProposalKind.PROGRESS:
        return
    by_id = {each.id: each for each in it.record.sessions}
    rests_on = [by_id[each.id] for each in said.evidence if each.table == "session"]
    assert len(rests_on) >= it.rules.progress_sessions
    assert len({each.slot.day for each in rests_on}) >= it.rules.progress_days
    last = tuple(each for each in it.record.sessions if each.plan == it.plan.id)[-len(rests_on) :]
    assert tuple(rests_on) == last
    for session in rests_on:
        told = {(each.measure, each.moment) for each in it.answers[session.id]}
        assert told >= {
            (Measure.PAIN, Moment.BEFORE),
            (Measure.PAIN, Moment.AFTER),
            (Measure.EFFORT, Moment.AFTER),
        }
        assert session.id not in it.unanswered


@given(cases(), st.data())
def test_taking_an_answer_away_never_leads_to_a_step_up(it, data):
    """Missing data is never good: forgetting something cannot make anyone readier."""
    if not it.record.answers:
        return
    if (said := assess(it).proposal) and said.kind is ProposalKind.PROGRESS:
        return
    lost = data.draw(st.sampled_from(it.record.answers))
    if light(lost.value, it.rules) is Light.RED or lost.moment is Moment.DURING:
        return  # a red that nobody told of cannot be known
    kept = tuple(each for each in it.record.answers if each is not lost)
    now = assess(replace(it, record=struct_replace(it.record, answers=kept))).proposal
    assert now is None or now.kind is not ProposalKind.PROGRESS


@given(cases())
def test_evidence_is_rows_of_the_record_and_never_empty(it):
    said = assess(it).proposal
    if said is None:
        return
    record = it.record
    rows = {
        "session": {each.id for each in record.sessions},
        "set_result": {each.id for session in record.sessions for each in session.sets},
        "answer": {each.id for each in record.answers},
        "measurement": {each.id for each in record.settled},
        "home_entry": {each.id for each in record.home},
        "flag": {each.id for each in record.flags},
        "plan": {it.plan.id},
    }
    assert said.evidence
    assert all(each.id in rows[each.table] for each in said.evidence)
    assert len(set(said.evidence)) == len(said.evidence)


@given(cases())
def test_what_is_decided_is_not_proposed_again_on_the_same_facts(it):
    said = assess(it).proposal
    if said is None or said.rule in ("two_red", "rest_pain"):
        return  # a lock stays until its flag is seen
    day = (it.today - it.plan.starts_on).days + 1
    record = it.record
    for decision in (Decision.ACCEPTED, Decision.CHANGED, Decision.DECLINED):
        settled_now = struct_replace(record, proposals=(decided(said, day, decision),))
        again = assess(replace(it, record=settled_now)).proposal
        assert again is None or not again.same_as(said)


@given(cases())
def test_nobody_exercises_behind_a_lock_and_nobody_does_more_than_the_plan(it):
    now = standing(it)
    locked = any(each.waiting and each.kind == "two_red" for each in it.record.flags)
    if locked or assess(it).flags:
        assert now.may is May.LOCKED
    for planned, today in zip(it.plan.items, plan_now(it).items, strict=True):
        assert rungs_up(planned.exercise, today.exercise, EXERCISES) in (0, -1)
        assert lesser(planned, today)


@given(cases(), st.sampled_from([(), ("plank",), ("kneel",)]))
def test_nothing_leads_under_half_the_dose_nor_to_a_barred_position(it, avoid):
    barred = {
        name: struct_replace(each, needs=(("plank", "kneel")[n % 2],))
        for n, (name, each) in enumerate(EXERCISES.items())
    }
    it = replace(it, exercises=barred, avoid=frozenset(avoid))
    said = assess(it).proposal
    if said is not None:
        needs = barred[said.to_exercise].needs if said.to_exercise else ()
        assert not set(needs) & set(avoid)
        new = applied(it.plan, said, barred)
        assert all(half(old, item) for old, item in zip(it.plan.items, new.items, strict=True))
    today = plan_now(it).items
    assert all(half(old, item) for old, item in zip(it.plan.items, today, strict=True))


def half(old, new):
    """Whether ``new`` is at least half of the same exercise."""
    if old.exercise.id != new.exercise.id:
        return True
    return 2 * new.dose.reps * new.dose.sets >= old.dose.reps * old.dose.sets


series = st.lists(
    st.tuples(st.sampled_from([0, 0, 1, 2]), st.integers(0, 10)), min_size=1, max_size=24
)
"""Days since the answer before, and pain before exercise."""


def told_before(drawn):
    day, sittings = 0, []
    for days_on, pain in drawn:
        day += days_on
        sittings.append(Sitting(day, before=pain, after=None, effort=None, sets=False))
    return sittings


@given(series, st.integers(0, 8), st.integers(1, 4), st.integers(1, 4))
def test_no_rise_locks_at_or_under_green_nor_before_the_start_is_known(drawn, green, rise, days):
    numbers = {"green_max": green, "amber_max": 9, "rest_rise": rise, "rest_days": days}
    seen = case(at(2), *told_before(drawn), rules=numbers)
    answers = raised(seen)
    assert all(each.value > green for each in answers)
    if len(drawn) < FIRST_ANSWERS:
        assert not answers
    green_all_along = [(days_on, min(pain, green)) for days_on, pain in drawn]
    assert standing(case(at(2), *told_before(green_all_along), rules=numbers)).may is May.GO


@given(st.lists(st.integers(0, Rules().green_max), min_size=1, max_size=56))
def test_whoever_stays_green_is_never_locked_out(pains):
    """Two sessions a day for four weeks: from 0 to 3 in any order."""
    told = [
        Sitting(n // 2, before=pain, part=(Part.MORNING, Part.AFTERNOON)[n % 2])
        for n, pain in enumerate(pains)
    ]
    for done in range(1, len(told) + 1):
        assert standing(case(at(2), *told[:done])).may is May.GO


@given(series, st.integers(0, 10), st.integers(0, 10))
def test_more_pain_before_exercise_never_locks_less(drawn, one, other):
    """What ``locks_ahead`` counts on when it looks for the least pain that locks."""
    less, more = sorted((one, other))
    told = told_before(drawn)
    tomorrow = told[-1].day + 1
    ahead = plan_now(case(at(2), *told, today=tomorrow)).locks.before
    with_less = raised(case(at(2), *told_before([*drawn, (1, less)])))
    with_more = raised(case(at(2), *told_before([*drawn, (1, more)])))
    assert not with_less or with_more
    assert not with_more or ahead <= more
