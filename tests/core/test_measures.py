"""Measures: ranges and changes from their sources, and when each is asked for."""

from dataclasses import replace as with_
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.kinds import Measure, Moment, Part
from app.core.measures.chair import GET_READY_S, LASTS_S, LONGEST_S, ChairStage, ChairTest
from app.core.measures.measurement import Activity, Measurement, tidy
from app.core.measures.registry import MEASURES, Change
from app.core.measures.schedule import PUT_OFF, activities_due, checkups_due
from app.core.programme import Checkup
from app.core.record import Answer, Record, Slot
from app.core.schedule import confidence_due
from tests.core.samples import MONDAY, plan
from tests.fake_clock import FakeClock

NOW = FakeClock().now()


@pytest.mark.parametrize(
    ("measure", "before", "now", "change"),
    [
        # Ostelo 2008: two points
        ("pain", 6, 4, Change.BETTER),
        ("pain", 6, 5, Change.LITTLE),
        ("pain", 2, 4, Change.WORSE),
        # doi 10.2519/jospt.2014.5248: a medium change is 2.3
        ("psfs", 3, 5.3, Change.BETTER),
        ("psfs", 3, 5, Change.LITTLE),
        # 2.3 seconds, weak
        ("sts5", 15, 12.5, Change.BETTER),
        ("chair30", 10, 12, Change.BETTER),
        ("rmdq", 12, 7, Change.BETTER),
        # nothing is claimed where no source gives a change, or neither end is good
        ("effort", 2, 9, Change.LITTLE),
        ("tsk17", 60, 20, Change.LITTLE),
    ],
)
def test_the_change_that_matters(measure, before, now, change):
    assert MEASURES[measure].compare(before, now) is change


@pytest.mark.parametrize("info", MEASURES.values(), ids=lambda info: info.id)
def test_every_measure_says_its_range_and_where_it_is_from(info):
    assert info.low < info.high
    assert info.source
    assert info.change is None or 0 < info.change < info.high - info.low
    assert info.allows(info.low)
    assert info.allows(info.high)
    assert not info.allows(info.high + 1)
    assert not info.allows(info.low + 0.04)


def plan_with(*checkups):
    sample = plan()
    return with_(sample, programme=replace(sample.programme, checkups=checkups))


def taken(day, value=5.0, measure="psfs"):
    return Measurement("m", measure, value, day, NOW)


def due(day, *measurements, weeks=(0, 2, 4), measure="psfs"):
    asked = checkups_due(
        plan_with(Checkup(measure=measure, weeks=weeks)),
        Record(measurements=measurements),
        MONDAY + timedelta(days=day),
    )
    return [each.measure for each in asked] == [measure]


@pytest.mark.parametrize(
    ("day", "taken_on", "asked"),
    [
        (0, [], True),
        (0, [0], False),
        (13, [0], False),
        (14, [0], True),
        (14, [13], True),
        (20, [0, 15], False),
        (24, [0, 15], False),
        (25, [0, 15], True),
        (27, [0, 15, 25], False),
        (20, [], True),
        (0, [5], True),
        (14, [20], True),
    ],
)
def test_baseline_and_weeks_two_and_four(day, taken_on, asked):
    values = [taken(MONDAY + timedelta(days=each)) for each in taken_on]
    assert due(day, *values) is asked


def test_the_rating_of_change_waits_for_the_last_days():
    assert not due(24, weeks=(4,), measure="groc")
    assert due(25, weeks=(4,), measure="groc")


def test_what_was_put_off_is_asked_another_day_and_not_for_ever():
    off = [taken(MONDAY + timedelta(days=day), None) for day in range(PUT_OFF)]
    assert not due(0, off[0])
    assert due(1, off[0])
    assert not due(5, *off)
    assert due(14, *off), "the next period begins anew"


@pytest.mark.parametrize(("answered", "asked"), [(0, False), (2, False), (4, True), (9, True)])
def test_confidence_is_asked_once_a_week_whatever_a_wrong_clock_has_stored(answered, asked):
    there = Slot(MONDAY + timedelta(days=answered), Part.MORNING)
    told = Answer(Measure.CONFIDENCE, Moment.AFTER, 5, there, NOW, "a", "s")
    now = Slot(MONDAY + timedelta(days=2), Part.AFTERNOON)
    assert confidence_due(Record(answers=(told,)), plan(), now) is asked


def test_activities_are_asked_for_until_each_was_rated():
    walk, sit = (Activity(name, 1, name) for name in ("walk", "sit"))
    a_plan = plan_with(Checkup(measure="psfs", weeks=(0, 2)))
    rated = replace(taken(MONDAY), activity="walk")

    def left(day, *measurements):
        record = Record(measurements=measurements, activities=(walk, sit))
        today = MONDAY + timedelta(days=day)
        return bool(checkups_due(a_plan, record, today)), activities_due(a_plan, record, today)

    assert left(0) == (True, (walk, sit))
    assert left(0, rated) == (False, (sit,)), "not again on the same day"
    assert left(1, rated) == (True, (sit,))
    assert left(1, rated, replace(rated, activity="sit"))[0] is False
    assert left(14, rated, replace(rated, activity="sit")) == (True, (walk, sit))
    off = [taken(MONDAY + timedelta(days=day), None) for day in range(PUT_OFF)]
    assert left(5, rated, *off)[0] is False


def test_another_measure_counts_for_nothing():
    assert due(0, taken(MONDAY, measure="pain"))


@given(st.integers(0, 27), st.lists(st.tuples(st.integers(0, 27), st.booleans()), max_size=8))
def test_what_was_taken_today_is_never_asked_again_today(day, before):
    values = [taken(MONDAY + timedelta(days=at), 5.0 if given_ else None) for at, given_ in before]
    assert not due(day, *values, taken(MONDAY + timedelta(days=day)))


def test_words_are_stored_as_they_are_seen():
    assert tidy("  tie\tmy \n shoes\u0000 ") == "tie my shoes"


@pytest.fixture
def clock():
    return FakeClock()


def test_five_times_is_timed_to_a_tenth(clock):
    test = ChairTest("sts5", clock)
    assert (test.stage, test.next_change()) == (ChairStage.READY, None)
    test.start()
    assert test.stage is ChairStage.COUNT_IN
    clock.advance(GET_READY_S)
    assert test.stage is ChairStage.RUNNING
    test.stop()
    assert test.stage is ChairStage.RUNNING, "a slip of the finger at the start is no result"
    clock.advance(11.26)
    test.stop()
    clock.advance(30)
    assert (test.stage, test.value) == (ChairStage.OVER, 11.3)


def test_five_times_that_never_ends_gives_no_value(clock):
    test = ChairTest("sts5", clock)
    test.start()
    clock.advance(GET_READY_S + LONGEST_S)
    test.stop()
    assert (test.stage, test.value) == (ChairStage.GIVEN_UP, None)


def test_thirty_seconds_count_down_and_the_number_can_be_put_right(clock):
    test = ChairTest("chair30", clock)
    test.add(1)
    test.start()
    clock.advance(GET_READY_S + 10)
    assert round(test.seconds) == LASTS_S - 10
    for _ in range(4):
        test.add(1)
    clock.advance(LASTS_S)
    assert (test.stage, test.value) == (ChairStage.OVER, 4.0)
    test.add(2)
    test.add(-1)
    assert test.value == 5.0
    test.add(-99)
    assert test.value == 0.0


def test_it_can_be_done_again_from_the_start(clock):
    test = ChairTest("chair30", clock)
    test.start()
    clock.advance(GET_READY_S + LASTS_S)
    test.add(3)
    test.start()
    assert (test.stage, test.count) == (ChairStage.COUNT_IN, 0)
    test.give_up()
    assert (test.stage, test.value, test.next_change()) == (ChairStage.GIVEN_UP, None, None)


@given(st.floats(0, 60))
def test_it_says_when_it_next_changes(passed):
    clock = FakeClock()
    test = ChairTest("chair30", clock)
    test.start()
    clock.advance(passed)
    at = test.next_change()
    if at is None:
        assert test.stage is ChairStage.OVER
        return
    assert clock.monotonic() < at <= clock.monotonic() + 1 + 1e-6
