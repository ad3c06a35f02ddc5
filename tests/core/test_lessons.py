"""Lessons: one new a day at most, asked about again at growing distances, and led by what is said.

The distances are those of ``RECALL_DAYS``: a plain expanding schedule of our own choice.
"""

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.kinds import Light, Measure, Moment, Region
from app.core.lessons.choice import AGAIN_DAYS, RECALL_DAYS, lesson_step, recall_due
from app.core.lessons.cues import SessionScore, cues_of
from app.core.plan import Gently
from app.core.programme import Lesson
from app.core.record import Answer, LessonRecord, Record, SessionRecord, Slot
from app.core.rules.numbers import Thresholds
from app.core.session.compile import compile_session
from app.core.session.player import SessionPlayer
from app.core.session.steps import Learn
from tests.core.play import pass_over
from tests.core.samples import MONDAY, plan
from tests.fake_clock import FakeClock

AFTER = {
    "storm": ("flare", "red", "rise"),
    "calm": ("amber",),
    "path": ("hard",),
    "dial": ("unsure",),
}
NAMES = ("one", "two", *AFTER)
LESSONS = {
    name: Lesson(id=name, answers=2, right=0, picture="cup", after=AFTER.get(name, ()))
    for name in NAMES
}
PLAN = plan(lessons=NAMES)
NOTHING = Record()


def day(number):
    return MONDAY + timedelta(days=number)


def shown(lesson, on, right=None, session="s"):
    return LessonRecord(lesson, day(on), right, session)


def step_on(number, *taught, record=NOTHING, lessons=LESSONS):
    return lesson_step(PLAN, lessons, replace(record, lessons=taught), day(number))


def plain(step):
    return step and (step.lesson, step.recall)


def test_the_first_session_has_the_first_lesson():
    assert plain(step_on(0)) == ("one", False)


def test_a_new_one_at_most_once_a_day():
    assert played(taught=(shown("one", 0),)) is None
    assert [cue for cue, _ in step_on(0, shown("one", 0)).instead] == ["flare"]


def test_one_of_a_day_to_come_silences_none():
    """The clock was ahead when it was read."""
    assert plain(step_on(0, shown("one", 400))) == ("one", True)
    assert plain(step_on(0, shown("one", 400), shown("one", 0, True))) == ("two", False)


def test_new_and_known_take_turns():
    first = shown("one", 0)
    assert plain(step_on(1, first)) == ("one", True)
    recalled = shown("one", 1, right=True)
    assert plain(step_on(1, first, recalled)) == ("two", False)
    assert plain(step_on(2, first, recalled, shown("two", 1))) == ("two", True)


@pytest.mark.parametrize(
    ("answers", "days"),
    [
        ([], RECALL_DAYS[0]),
        ([True], RECALL_DAYS[1]),
        ([True, True], RECALL_DAYS[2]),
        ([True, True, True], RECALL_DAYS[3]),
        ([True, True, False], RECALL_DAYS[0]),
        ([True, None], RECALL_DAYS[1]),
    ],
)
def test_it_is_asked_again_at_growing_distances(answers, days):
    taught = [shown("one", 0), *(shown("one", 1 + n, right) for n, right in enumerate(answers))]
    assert recall_due("one", taught) == taught[-1].day + timedelta(days=days)


def test_what_is_known_is_left_alone():
    for often in (4, 5, 9):
        known = [shown("one", 0), *[shown("one", 1, True)] * often]
        assert recall_due("one", known) is None
    assert recall_due("one", []) is None


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from([True, False, None]))))
def test_one_step_and_never_two_new_ones_on_a_day(steps):
    taught = [shown(name, number // 2, right) for number, (name, right) in enumerate(steps)]
    today = len(steps) // 2
    step = step_on(today, *taught)
    if step is None or not step.lesson:
        return
    known = {each.lesson for each in taught}
    new_today = {each.lesson for each in taught if each.day == day(today)} - {
        each.lesson for each in taught if each.day < day(today)
    }
    assert not step.recall or step.lesson in known
    others = (name for cue, name in step.instead if cue != "flare")
    for lesson in (step.lesson, *others):
        assert lesson in known or not new_today


LIGHTS = Thresholds(green_max=3, amber_max=5)


@pytest.mark.parametrize(
    ("told", "cues"),
    [
        ([], ()),
        ([("pain", "before", 9)], ("flare", "red")),
        ([("pain", "before", 5)], ()),
        ([("pain", "during", 6)], ("red",)),
        ([("pain", "after", 4)], ("amber",)),
        ([("pain", "before", 1), ("pain", "after", 3)], ("rise",)),
        ([("pain", "before", 2), ("pain", "after", 3)], ()),
        ([("effort", "after", 8)], ("hard",)),
        ([("confidence", "after", 3)], ("unsure",)),
        ([("confidence", "after", 2), ("pain", "during", 8)], ("red", "unsure")),
    ],
)
def test_what_a_score_calls_for(told, cues):
    scores = [SessionScore(Measure(what), Moment(when), value) for what, when, value in told]
    assert cues_of(scores, LIGHTS) == cues


def played(*told, taught=()):
    """The lesson at the end of a session in which so much was said."""
    clock = FakeClock()
    steps = compile_session(PLAN, MONDAY, "morning", Record(lessons=taught), lessons=LESSONS)
    player = SessionPlayer(steps, clock, PLAN.rules, PLAN.programme.pace)
    scores = {(Measure(what), Moment(when)): value for what, when, value in told}
    while not player.ended and not isinstance(player.step, Learn):
        if player.next_change() is not None:
            clock.advance(1)
            player.advance()
            if (Measure.PAIN, Moment.DURING) in scores and player.view.work:
                player.report_pain(scores.pop((Measure.PAIN, Moment.DURING)))
                player.resume()
        else:
            asked = player.step
            usual = 6 if asked.measure is Measure.CONFIDENCE else 2
            player.answer(scores.get((asked.measure, asked.moment), usual))
    return player.step.lesson if isinstance(player.step, Learn) else None


def test_a_flare_up_brings_its_lesson():
    assert played() == "one"
    assert played(("pain", "during", 7)) == "storm"
    assert played(("pain", "after", 4)) == "storm", "it rose by two from two"
    assert played(("effort", "after", 9), ("confidence", "after", 6)) == "path"
    assert played(("confidence", "after", 1)) == "dial"


def test_a_lesson_that_was_read_lately_gives_way():
    lately, long_ago = shown("storm", -1), shown("storm", -AGAIN_DAYS)
    assert "red" not in dict(step_on(0, lately).instead)
    assert played(("pain", "after", 8), taught=(long_ago,)) == "storm"


def test_each_flare_up_brings_it_once_whatever_was_read_before():
    told = cues_of([SessionScore(Measure.PAIN, Moment.BEFORE, 7)], LIGHTS)
    assert step_on(0, shown("one", 0), shown("storm", -2)).after(told).lesson == "storm"
    assert step_on(0, shown("storm", 0)) is None, "read today"
    began = datetime(2026, 11, 21, 9, tzinfo=UTC)
    plan = dataclasses.replace(PLAN, gently=Gently(PLAN.items, above=4, since=began))
    for read_on, again in ((-2, False), (-1, False), (-3, True)):
        record = replace(NOTHING, lessons=(shown("storm", read_on),))
        step = lesson_step(plan, LESSONS, record, day(0))
        assert ("flare" in dict(step.instead)) == again, read_on


def test_a_second_session_ends_without_a_lesson_when_nothing_is_due():
    assert played(taught=(shown("one", 0),)) is None


def test_a_flare_up_that_ended_the_session_brings_its_lesson_next_time():
    slot = Slot(MONDAY, "morning")
    red = Answer(
        *(Measure.PAIN, Moment.DURING, 8, slot, FakeClock().now()),
        session="red",
        light=Light.RED,
    )
    record = Record(sessions=(SessionRecord("red", slot, None, 0),), answers=(red,))
    assert plain(step_on(1, record=record)) == ("storm", False)
    assert plain(step_on(1, shown("one", 0, session="red"), record=record)) == ("one", True)


def test_a_lesson_is_passed_over_as_before():
    clock = FakeClock()
    steps = (Learn("one"),)
    player = SessionPlayer(
        (*steps, *compile_session(PLAN, MONDAY, "morning")[-1:]),
        clock,
        PLAN.rules,
        PLAN.programme.pace,
    )
    player.advance()
    pass_over(player)
    assert player.ended


def test_a_lesson_about_another_part_of_the_body_is_left_out():
    neck = {**LESSONS, "one": replace(LESSONS["one"], regions=(Region.NECK,))}
    for region, first in [(Region.NECK, "one"), (Region.LOW_BACK, "two"), (None, "one")]:
        there = dataclasses.replace(PLAN, programme=replace(PLAN.programme, region=region))
        assert plain(lesson_step(there, neck, NOTHING, day(0))) == (first, False)
