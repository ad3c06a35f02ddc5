"""The sessions of a record, as somebody reads them: what was done of what was planned."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace as changed

from app.core.kinds import Measure, Moment, Outcome, Part, Reason, Side
from app.core.record import Answer, HomeEntry, Record, SessionRecord, SetRecord, Slot
from app.core.texts import ExerciseText, Texts
from app.usecases.records.record_sessions import session_rows
from tests.core.samples import plan

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MORNING = Slot(MONDAY, Part.MORNING)
TEXTS = Texts(
    language="en",
    exercises={"reach": ExerciseText(name="Long Reach", aim="", start="", steps=(), cues={})},
    programmes={},
)
PLAN = plan()


def a_set(position, number, side, outcome=Outcome.DONE, reason=None, exercise="reach", attempt=1):
    name = f"{position}-{number}-{side}-{attempt}"
    return SetRecord(name, position, number, side, attempt, exercise, 3, 3, outcome, reason)


def session(*sets, slot=MORNING, name="s"):
    return SessionRecord(name, slot, Outcome.DONE, len(sets), "plan", NOW, sets)


def rows(*sessions, plan_of=lambda _: PLAN, **more):
    record = Record(sessions, **more)
    return session_rows(record, TEXTS, plan_of, lambda day: f"{day:%d.%m.}", lambda text: text)


def done(*sets, **more):
    ((_, said, _, _),) = rows(session(*sets), **more)
    return said


def test_each_exercise_is_told_with_its_sets_of_both_sides():
    said = done(a_set(1, 1, Side.LEFT), a_set(1, 1, Side.RIGHT), a_set(2, 1, Side.BOTH))
    assert said == "Long Reach: 2 of 2; squat: 1 of 2"


def test_one_side_alone_is_asked_once():
    item = replace(PLAN.items[0], only_side=Side.LEFT)
    left = replace(PLAN, items=(item,))
    assert done(a_set(1, 1, Side.LEFT), plan_of=lambda _: left) == "Long Reach: 1 of 1"


def test_a_set_done_twice_counts_once_and_one_that_was_left_does_not():
    said = done(
        a_set(1, 1, Side.LEFT),
        a_set(1, 1, Side.LEFT, attempt=2),
        a_set(1, 1, Side.RIGHT, Outcome.SKIPPED, Reason.NO_TIME),
    )
    assert said == "Long Reach: 1 of 2 (no time); squat: 0 of 2"


def test_why_is_said_once_a_reason_and_ways_to_go_on_are_none():
    said = done(
        a_set(1, 1, Side.LEFT, Outcome.STOPPED, Reason.HURTS),
        a_set(1, 1, Side.RIGHT, Outcome.SKIPPED, Reason.HURTS),
        a_set(2, 1, Side.BOTH, Outcome.STOPPED, Reason.AGAIN),
        a_set(2, 2, Side.BOTH, Outcome.SKIPPED, Reason.EQUIPMENT),
    )
    assert said == "Long Reach: 0 of 2 (it hurt); squat: 0 of 2 (something was missing)"


def test_what_no_plan_asked_for_is_told_all_the_same():
    assert done(a_set(3, 1, Side.BOTH, exercise="dance")).endswith("; dance: 1")
    assert done(a_set(1, 1, Side.LEFT), plan_of=lambda _: None) == "Long Reach: 1"


def test_the_worst_of_each_moment_stands_and_what_was_not_said_is_a_dash():
    def told(measure, moment, value):
        return Answer(measure, moment, value, MORNING, NOW, session="s")

    answers = (
        told(Measure.PAIN, Moment.BEFORE, 2),
        told(Measure.PAIN, Moment.DURING, 4),
        told(Measure.PAIN, Moment.DURING, 3),
        told(Measure.EFFORT, Moment.AFTER, 5),
        changed(told(Measure.PAIN, Moment.AFTER, 9), session="another"),
    )
    ((when, _, pain, effort),) = rows(session(), answers=answers)
    assert (when, pain, effort) == ("23.11., morning", "2 / 4 / –", "5")
    ((_, _, pain, effort),) = rows(session())
    assert (pain, effort) == ("", "")


def test_the_newest_is_first_and_home_stands_among_them():
    def home(name, slot, told, pain=None):
        return HomeEntry(name, slot, told, pain, NOW)

    noon = Slot(MONDAY, Part.AFTERNOON)
    found = rows(
        session(a_set(1, 1, Side.LEFT)),
        session(slot=Slot(TUESDAY, Part.EVENING), name="t"),
        home=(home("a", noon, True, 0), home("b", noon, False)),
    )
    assert [row[0] for row in found] == ["24.11., evening", "23.11., afternoon", "23.11., morning"]
    assert found[1][1:] == ("not done at home, told", "", "")
    ((_, said, pain, _),) = rows(home=(home("a", noon, True, 0),))
    assert (said, pain) == ("at home, told", "0")


@pytest.mark.parametrize("part", list(Part))
def test_every_part_of_a_day_has_its_word(part):
    ((when, *_),) = rows(session(slot=Slot(MONDAY, part)))
    assert when == f"23.11., {part.value}"
