"""A record at a glance: exact values on small records."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.flags import Flag, Tier
from app.core.glance import glance
from app.core.kinds import Measure, Moment, Outcome, Part
from app.core.measures.measurement import Activity, Measurement
from app.core.measures.registry import Change
from app.core.plan import PlanVersion
from app.core.record import Answer, LessonRecord, Record, SessionRecord, Slot
from tests.core.samples import MONDAY, plan

NOW = Slot(MONDAY + timedelta(days=9), Part.MORNING)


def at(day, hour=9):
    return datetime(2026, 11, 23, hour, tzinfo=UTC) + timedelta(days=day)


def answer(measure, value, day, moment=Moment.BEFORE):
    return Answer(measure, moment, value, Slot(MONDAY + timedelta(days=day), Part.MORNING), at(day))


def measured(measure, value, day, activity=None):
    return Measurement("m", measure, value, MONDAY + timedelta(days=day), at(day), activity)


def seen(versions=(), a_plan=None, now=NOW, **record):
    return glance(a_plan or plan(), versions, Record(**record), now, lambda when: when.date())


def test_nothing_yet():
    found = glance(None, (), Record(), NOW, lambda when: when.date())
    assert (found.adherence, found.week, found.seen_on) == (None, 0, None)
    assert [trend.points for trend in found.trends] == [(), (), (), (), ()]
    assert (found.marks, found.compared, found.waiting) == ((), (), ())


@pytest.mark.parametrize(("day", "week"), [(-1, 0), (0, 1), (6, 1), (7, 2), (27, 4), (90, 4)])
def test_the_week_of_the_plan(day, week):
    assert seen(now=Slot(MONDAY + timedelta(days=day), Part.MORNING)).week == week


def test_the_last_day_with_a_logged_session():
    sessions = tuple(
        SessionRecord(
            str(day), Slot(MONDAY + timedelta(days=day), Part.MORNING), Outcome.DONE, sets
        )
        for day, sets in ((0, 2), (3, 1), (5, 0))
    )
    assert seen(sessions=sessions).seen_on == MONDAY + timedelta(days=3)


def test_a_line_is_the_mean_of_each_day_and_pain_is_that_before_exercise():
    answers = (
        answer(Measure.PAIN, 6, 0),
        answer(Measure.PAIN, 3, 0),
        answer(Measure.PAIN, 9, 0, Moment.DURING),
        answer(Measure.PAIN, 4, 2),
        answer(Measure.EFFORT, 5, 2, Moment.AFTER),
    )
    lines = {trend.line: trend.points for trend in seen(answers=answers).trends}
    assert [(point.day, point.value) for point in lines["pain"]] == [
        (MONDAY, 4.5),
        (MONDAY + timedelta(days=2), 4),
    ]
    assert [point.value for point in lines["effort"]] == [5]


def test_the_worst_of_a_day_and_pain_after_are_never_lost_in_a_mean():
    answers = (
        answer(Measure.PAIN, 7, 0, Moment.DURING),
        answer(Measure.PAIN, 2, 0, Moment.DURING),
        answer(Measure.PAIN, 7, 0, Moment.AFTER),
        answer(Measure.PAIN, 1, 0, Moment.AFTER),
    )
    lines = {trend.line: trend.points for trend in seen(answers=answers).trends}
    assert [point.value for point in lines["worst"]] == [7]
    assert [point.value for point in lines["after"]] == [7]


def test_lines_go_back_to_the_first_day():
    answers = (answer(Measure.PAIN, 6, -200), answer(Measure.PAIN, 4, 2))
    found = seen(answers=answers)
    assert found.since == MONDAY - timedelta(days=200)
    assert [point.value for point in found.trends[0].points] == [6, 4]


@pytest.mark.parametrize(("ago", "days"), [(0, 7), (7, 7), (8, 8)])
def test_lines_that_have_just_begun_end_today_a_week_wide(ago, days):
    first = (NOW.day - MONDAY).days - ago
    found = seen(answers=(answer(Measure.PAIN, 4, first),))
    assert found.since == NOW.day - timedelta(days=days)


def test_plan_changes_are_marked_by_day_and_the_first_plan_is_none():
    kinds = ("started", "progressed", "changed", "eased")
    versions = [
        PlanVersion(kind, number, kind, at(day, number), None, "")
        for number, (kind, day) in enumerate(zip(kinds, (0, 3, 5, 5), strict=True), 1)
    ]
    found = seen(versions, answers=(answer(Measure.PAIN, 6, 0),))
    assert [(mark.day, mark.kind) for mark in found.marks] == [
        (MONDAY + timedelta(days=3), "progressed"),
        (MONDAY + timedelta(days=5), "eased"),
    ]


def test_measures_from_the_first_to_the_last():
    activities = (Activity("a", 1, "Lift"), Activity("b", 2, "Sit"))
    measurements = (
        *(measured("psfs", 3, 0, "a"), measured("psfs", 4, 0, "b"), measured("psfs", None, 1, "a")),
        *(measured("psfs", 7, 8, "a"), measured("psfs", 5, 8, "b"), measured("settled", 1, 3)),
        *(measured("sts5", 14, 0), measured("sts5", 16.3, 8), measured("chair30", 11, 0)),
        measured("groc", 3, 8),
    )
    found = seen(measurements=measurements, activities=activities).compared
    assert [(it.measure, it.words, it.first, it.last, it.change) for it in found] == [
        ("psfs", None, 3.5, 6.0, Change.BETTER),
        ("psfs", "Lift", 3.0, 7.0, Change.BETTER),
        ("psfs", "Sit", 4.0, 5.0, Change.LITTLE),
        ("groc", None, 3.0, 3.0, Change.BETTER),
        ("sts5", None, 14.0, 16.3, Change.WORSE),
        ("chair30", None, 11.0, 11.0, None),
    ]


def test_only_the_same_activities_are_compared():
    activities = (Activity("a", 1, "Lift"), Activity("b", 2, "Sit"), Activity("c", 3, "Walk"))
    measurements = (
        *(measured("psfs", 2, 0, "a"), measured("psfs", 4, 0, "b"), measured("psfs", 9, 0, "c")),
        *(measured("psfs", 5, 14, "a"), measured("psfs", 7, 15, "b")),
    )
    (together, *_) = seen(measurements=measurements, activities=activities).compared
    assert (together.first, together.last, together.change) == (3.0, 6.0, Change.BETTER)
    assert (together.first_day, together.last_day) == (MONDAY, MONDAY + timedelta(days=15))


def test_lessons_are_counted_once_and_answers_each_time():
    lessons = (
        LessonRecord("one", MONDAY, True),
        LessonRecord("one", MONDAY, False),
        LessonRecord("other", MONDAY, None),
    )
    found = seen(lessons=lessons).lessons
    assert (found.seen, found.total, found.right, found.answered) == (1, 2, 1, 2)
    assert found.last == "other"


def test_waiting_flags_come_by_tier_and_the_seen_ones_newest_first():
    def flag(name, tier, day, saw=None):
        return Flag(name, "p", "red_pain", tier, at(day), seen=saw)

    flags = (
        *(flag("a", Tier.SOON, 1), flag("b", Tier.EMERGENCY, 3), flag("c", Tier.SOON, 0)),
        *(flag("d", Tier.URGENT, 1, at(2)), flag("e", Tier.SOON, 2, at(3))),
    )
    found = seen(flags=flags)
    assert [each.id for each in found.waiting] == ["b", "c", "a"]
    assert [each.id for each in found.past_flags] == ["e", "d"]
