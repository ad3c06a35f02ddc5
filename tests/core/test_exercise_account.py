"""What was planned and done of each exercise of a session."""

from datetime import UTC, datetime

from app.core.day_record import DayAnswer, Planned, SetChoice, SetDone, Sitting
from app.core.exercise_account import accounts
from app.core.kinds import Light, Measure, Moment, Outcome, Part, Reason, Side
from tests.core.samples import plan

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)


def a_set(name, side, outcome, position=1, number=1, attempt=1, reason=None):
    return SetDone(
        *(name, position, number, side, attempt, "reach", 6, 6, 0.0, 0.0, outcome, reason)
    )


def account(planned, *sets, chosen=(), told=()):
    content = {item.exercise.id: item.exercise for item in plan().items}
    sitting = Sitting(
        *("s", Part.MORNING, AT, AT, Outcome.DONE, 1, planned, sets, chosen, told, (), ())
    )
    return accounts(sitting, content)


def test_a_side_counts_as_a_set_and_a_second_attempt_does_not():
    (it,) = account(
        (Planned(1, "reach", 2, False),),
        a_set("a", Side.LEFT, Outcome.STOPPED, reason=Reason.AGAIN),
        a_set("b", Side.LEFT, Outcome.DONE, attempt=2),
        a_set("c", Side.RIGHT, Outcome.DONE),
    )
    assert plan().items[0].exercise.sides == "each"
    assert (it.done, it.planned) == (2, 4)


def test_one_side_alone_is_half_of_it():
    (it,) = account((Planned(1, "reach", 2, True),))
    assert (it.done, it.planned, it.sets) == (0, 2, ())


def test_what_the_plan_has_no_place_for_is_told_all_the_same():
    first, second = account(
        (Planned(1, "gone", 1, False),), a_set("a", Side.BOTH, Outcome.DONE, position=2)
    )
    assert (first.exercise, first.planned) == ("gone", 1)
    assert (second.exercise, second.planned, second.done) == ("reach", 0, 1)


def test_choices_and_pain_stand_at_their_exercise():
    (it,) = account(
        (Planned(1, "reach", 1, False),),
        a_set("a", Side.LEFT, Outcome.DONE),
        chosen=(SetChoice(1, 1, Side.LEFT, "easier", "reach"),),
        told=(
            DayAnswer(Measure.PAIN, Moment.DURING, 7, AT, "a", Light.RED),
            DayAnswer(Measure.PAIN, Moment.AFTER, 3, AT),
        ),
    )
    assert [each.kind for each in it.chosen] == ["easier"]
    assert [each.value for each in it.told] == [7]
