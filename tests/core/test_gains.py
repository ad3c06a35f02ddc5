"""What has grown, and on how many days there was a session."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.gains import Gain, days_done, gains
from app.core.kinds import Outcome, Part, Side
from app.core.measures.measurement import Activity, Measurement
from app.core.record import Record, SessionRecord, SetRecord, Slot
from tests.core.samples import MONDAY, exercise, plan

WHEN = datetime(2026, 11, 23, 9, tzinfo=UTC)


def sitting(day, reps, outcome=Outcome.DONE, name="squat"):
    one = SetRecord(str(day), 1, 1, Side.BOTH, 1, name, 10, reps, outcome, None)
    slot = Slot(MONDAY + timedelta(days=day), Part.MORNING)
    return SessionRecord(str(day), slot, Outcome.DONE, 1, sets=(one,))


SQUAT = plan(exercise("squat", "both"))


@pytest.mark.parametrize(
    ("sittings", "told"),
    [
        ([], ()),
        ([sitting(0, 6)], ()),
        ([sitting(0, 6), sitting(1, 6)], ()),
        ([sitting(0, 6), sitting(9, 10)], (Gain(6, 10, 1, exercise="squat"),)),
        ([sitting(2, 6), sitting(9, 10)], (Gain(6, 10, 3, exercise="squat"),)),
        ([sitting(0, 10), sitting(9, 6)], ()),
        ([sitting(0, 6), sitting(9, 10, Outcome.STOPPED)], ()),
        ([sitting(0, 6, name="other"), sitting(9, 10)], ()),
    ],
)
def test_more_reps_of_the_same_exercise_are_told(sittings, told):
    assert gains(SQUAT, Record(sessions=tuple(sittings))) == told


def test_the_patients_own_words_come_first():
    rated = [
        Measurement(str(n), "psfs", value, MONDAY + timedelta(days=7 * n), WHEN, activity="a")
        for n, value in enumerate((3, None, 7))
    ]
    record = Record(
        sessions=(sitting(0, 6), sitting(9, 10)),
        activities=(Activity("a", 1, "Tie my shoes"),),
        measurements=tuple(rated),
    )
    assert [each.own or each.exercise for each in gains(SQUAT, record)] == ["Tie my shoes", "squat"]
    assert gains(SQUAT, record)[0] == Gain(3, 7, 1, own="Tie my shoes")


@given(st.lists(st.integers(0, 20), max_size=8))
def test_a_loss_is_never_told(reps):
    record = Record(sessions=tuple(sitting(day, each) for day, each in enumerate(reps)))
    assert all(each.now > each.before for each in gains(SQUAT, record))
    assert days_done(record) == len(reps)
