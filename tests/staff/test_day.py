"""A day of a patient, line by line."""

from datetime import UTC, date, datetime

import pytest

from app.core.day_record import (
    AtHome,
    DayAnswer,
    DayRecord,
    LessonOfDay,
    MeasureTaken,
    PauseTaken,
    Safety,
    SetChoice,
    SetDone,
    Sitting,
)
from app.core.exercise_account import ExerciseAccount
from app.core.flags import Flag, Tier
from app.core.kinds import Light, Measure, Moment, Outcome, Part, Reason, Side
from app.core.patient import Patient
from app.core.safety.questions import Said
from app.staff.day import lines
from app.usecases.day_reading import Day

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 23)


def done(number=1, outcome=Outcome.DONE, exercise="squat", side=Side.BOTH, reason=None):
    return SetDone(
        *(f"set-{number}", 1, number, side, 1, exercise, 10, 8, 2.6, 0.4, outcome, reason)
    )


def told(value, of=None, light=None):
    return DayAnswer(Measure.PAIN, Moment.DURING, value, AT, of, light)


def account(sets=(), chosen=(), answers=(), exercise="squat"):
    return ExerciseAccount(1, exercise, 2, len(sets), tuple(sets), tuple(chosen), tuple(answers))


def sitting(**given):
    blank = {"told": (), "lessons": (), "paused": ()} | given
    whole = ("s", Part.MORNING, AT, None, None, 1, (), (), ())
    return Sitting(*whole, blank["told"], blank["lessons"], blank["paused"])


def test_an_exercise_that_was_never_reached_has_no_lines(library):
    line = lines.exercise_line(account(), library)
    assert (line["planned"], line["done"], line["lines"]) == (2, 0, [])


def test_an_exercise_that_the_content_lost_goes_by_its_id(library):
    assert lines.exercise_line(account(exercise="long-gone"), library)["name"] == "long-gone"


def test_a_set_names_its_exercise_only_where_it_is_another_than_planned(library):
    line = lines.exercise_line(account([done(), done(2, exercise="long-gone")]), library)
    assert [it["name"] for it in line["lines"]] == ["", "long-gone"]


def test_a_set_that_is_open_has_neither_outcome_nor_reason(library):
    row = lines.exercise_line(account([done(outcome=None)]), library)["lines"][0]
    assert (row["outcome"], row["because"], row["held"], row["paused"]) == ("", "", 3, 0)
    row = lines.exercise_line(account([done(reason=Reason.TOO_HARD)]), library)["lines"][0]
    assert row["because"] == Reason.TOO_HARD.value


def test_pain_stands_at_its_set_and_no_number_is_minus_one(library):
    answers = [told(None, "set-1"), told(7, "set-2", Light.RED)]
    rows = lines.exercise_line(account([done(1), done(2)], answers=answers), library)["lines"]
    assert [it["kind"] for it in rows] == ["set", "pain", "set", "pain"]
    assert [(it["value"], it["light"]) for it in rows[1::2]] == [(-1, ""), (7, "red")]


def test_what_was_chosen_stands_at_the_set_that_it_ended(library):
    choice = SetChoice(1, 1, Side.BOTH, "easier", "long-gone")
    rows = lines.exercise_line(
        account([done(1, Outcome.SKIPPED), done(1), done(2)], [choice]), library
    )["lines"]
    assert [it["kind"] for it in rows] == ["set", "chosen", "set", "set"]


def test_what_was_chosen_at_a_set_that_never_was_is_not_lost(library):
    choice = SetChoice(1, 9, Side.LEFT, "again", "squat")
    rows = lines.exercise_line(account([done()], [choice]), library)["lines"]
    assert [it["kind"] for it in rows] == ["set", "chosen"]


def test_answers_of_sets_are_not_told_twice():
    assert len(lines.told_lines(sitting(told=(told(3), told(5, "set-1"))))) == 1
    assert lines.told_lines(sitting()) == ()


def test_a_lesson_says_what_was_answered(library):
    name = next(iter(library.texts.lessons))
    text = library.texts.lessons[name]
    last = len(text.answers) - 1
    rows = lines.lesson_lines(
        sitting(
            lessons=(
                LessonOfDay(name, last, True),
                LessonOfDay(name, None, None),
                LessonOfDay("gone", 0, False),
                LessonOfDay(name, 99, False),
            )
        ),
        library,
    )
    assert rows[0] == {"title": text.title, "said": text.answers[last], "mark": "right"}
    assert rows[1] == {"title": text.title, "said": "", "mark": ""}
    assert rows[2] == {"title": "gone", "said": "", "mark": "wrong"}
    assert rows[3]["said"] == ""


def test_a_pause_that_never_ended_has_no_seconds():
    open_, whole = PauseTaken("cut", AT, None), PauseTaken("person", AT, 61.6)
    rows = lines.pause_lines(sitting(paused=(open_, whole)))
    assert [it["seconds"] for it in rows] == [lines.NO_NUMBER, 62]


def test_home_sessions_and_measures_say_what_nobody_said():
    record = DayRecord(
        DAY,
        home=(AtHome(Part.EVENING, False, None), AtHome(Part.MORNING, True, 0)),
        measured=(MeasureTaken("psfs", None, "Climbing stairs"), MeasureTaken("chair", 0)),
    )
    assert [(it["done"], it["pain"]) for it in lines.home_lines(record)] == [(False, -1), (True, 0)]
    assert [(it["said"], it["value"]) for it in lines.measured_lines(record)] == [
        (False, 0.0),
        (True, 0.0),
    ]


def test_what_was_not_a_plain_no_comes_first(library):
    asked = [Safety("chest", Said.NO), Safety("gone", Said.UNSURE), Safety("bladder", Said.YES)]
    rows = lines.safety_lines(DayRecord(DAY, safety=tuple(asked)), library)
    assert [it["said"] for it in rows] == ["unsure", "yes", "no"]
    assert rows[0]["about"] == "gone"
    assert rows[2]["about"] == library.texts.safety["chest"].staff


def test_an_empty_day_has_no_lines(library):
    record = DayRecord(DAY)
    every = (lines.home_lines, lines.measured_lines, lines.sitting_lines)
    assert [it(record) for it in every] == [()] * 3
    assert lines.safety_lines(record, library) == ()


@pytest.mark.parametrize(("seen_by", "who"), [(None, ""), ("gone", ""), ("s", "Ann Lee")])
def test_a_flag_says_who_saw_it_where_that_is_known(seen_by, who):
    flag = Flag("f", "p", "red_pain", Tier.SOON, AT, seen=seen_by and AT, seen_by=seen_by)
    day = Day(
        Patient("p", "204518", "A", "en", None), DayRecord(DAY), (flag,), {"s": "Ann\u202e Lee"}
    )
    line = lines.flag_lines(day)[0]
    assert line["seenBy"] == who
    assert bool(line["seenOn"]) == bool(seen_by)
