"""The number, moment, exercise, session and day behind every kind of flag."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.flag_facts import facts_of
from app.core.flags import Flag, FlagKind, Tier
from app.core.kinds import Light, Measure, Moment, Outcome, Part, Reason, Side
from app.core.record import Answer, Record, SessionRecord, SetRecord, Slot, Unanswered
from app.core.safety.screening import Screening, ScreeningResult
from tests.core.samples import MONDAY

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
SLOT = Slot(MONDAY, Part.MORNING)


def a_set(name, exercise, reps=3, outcome=Outcome.DONE, reason=None):
    return SetRecord(name, 1, 1, Side.BOTH, 1, exercise, 6, reps, outcome, reason)


SETS = (
    a_set("one", "reach"),
    a_set("two", "squat", 2, Outcome.STOPPED, Reason.UNWELL),
    a_set("three", "table", 0, Outcome.SKIPPED, Reason.UNWELL),
)


def answer(name, moment, value, of_set=None, light=None, measure=Measure.PAIN):
    return Answer(measure, moment, value, SLOT, AT, name, "s", of_set, light)


RECORD = Record(
    sessions=(SessionRecord("s", SLOT, Outcome.STOPPED, 1, started=AT, sets=SETS),),
    answers=(
        answer("before", Moment.BEFORE, 6),
        answer("first", Moment.DURING, 8, "one", Light.AMBER),
        answer("second", Moment.DURING, 7, "two", Light.RED),
        answer("after", Moment.AFTER, 7),
        answer("effort", Moment.AFTER, 9, measure=Measure.EFFORT),
    ),
    unanswered=(Unanswered(Measure.PAIN, Moment.DURING, "open", "s", "two"),),
    screenings=(
        Screening("q", "p", MONDAY, MONDAY + timedelta(days=1), ScreeningResult.URGENT, {}),
    ),
)


def facts(kind, record=RECORD, **named):
    flag = Flag("f", "p", kind, Tier.SOON, AT + timedelta(days=2), **named)
    return facts_of(flag, record, lambda when: when.date())


@pytest.mark.parametrize("kind", [*FlagKind, "not_settled"])
def test_every_kind_names_its_session_day_and_number_where_it_is_about_one(kind):
    found = facts(kind, session="s")
    assert (found.session, found.day, found.part) == ("s", MONDAY, Part.MORNING)
    without = kind.startswith("unwell") or kind == FlagKind.WENT_UP
    assert (found.value is None) == (found.moment is None) == without


@pytest.mark.parametrize(
    ("kind", "moment", "value", "exercise"),
    [
        (FlagKind.RED_BEFORE, Moment.BEFORE, 6, ""),
        (FlagKind.RED_PAIN, Moment.DURING, 7, "squat"),
        (FlagKind.RED_AFTER, Moment.AFTER, 7, ""),
        (FlagKind.TWO_RED, Moment.DURING, 7, "squat"),
        (FlagKind.REST_PAIN, Moment.BEFORE, 6, ""),
        (FlagKind.UNWELL_DIZZY, None, None, "squat"),
    ],
)
def test_what_an_old_flag_lacks_is_found_in_its_session(kind, moment, value, exercise):
    found = facts(kind, session="s")
    assert (found.moment, found.value, found.exercise) == (moment, value, exercise)


def test_the_answer_that_raised_it_is_told_as_it_was_given():
    found = facts(FlagKind.RED_PAIN, answer="first")
    assert (found.session, found.value, found.exercise, found.set) == ("s", 8, "reach", 1)


def test_pain_without_a_number_still_names_its_exercise():
    found = facts(FlagKind.RED_PAIN, answer="open", session="s")
    assert (found.moment, found.value, found.exercise) == (Moment.DURING, None, "squat")


def test_safety_questions_have_a_day_and_no_session():
    found = facts("red_flag", screening="q")
    assert (found.day, found.session) == (MONDAY + timedelta(days=1), "")


def test_a_flag_that_names_nothing_stands_on_the_day_it_was_raised():
    found = facts(FlagKind.UNWELL)
    assert (found.day, found.session) == (MONDAY + timedelta(days=2), "")
