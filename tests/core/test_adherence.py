"""One number for how a plan is kept."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.adherence import SlotState, adherence
from app.core.kinds import Outcome, Part
from app.core.record import Record, SessionRecord, Slot
from app.core.schedule import next_slot, slots_of
from tests.core.samples import MONDAY, plan


def record(slots, sets=1):
    return Record(
        sessions=tuple(
            SessionRecord(str(n), slot, Outcome.DONE, sets) for n, slot in enumerate(slots)
        )
    )


def chart(kept):
    return [state for week in kept.weeks for _, state in week.squares]


def slot(day, part=Part.MORNING):
    return Slot(MONDAY + timedelta(days=day), part)


def test_the_first_morning_owes_nothing_yet():
    kept = adherence(plan(), record([]), slot(0))
    assert (kept.total.done, kept.total.due) == (0, 0)
    assert chart(kept)[:2] == [SlotState.NEXT, SlotState.LATER]


def test_missing_is_not_logged_and_the_next_is_marked():
    done = [slot(0), slot(1), slot(1, Part.AFTERNOON)]
    kept = adherence(plan(), record(done), slot(1, Part.AFTERNOON))
    assert (kept.total.done, kept.total.due) == (3, 4)
    assert [state.value for state in chart(kept)[:6]] == [
        *("done", "missed", "done", "done"),
        *("today", "later"),
    ]


def test_twice_in_one_slot_counts_once_and_outside_the_plan_is_extra():
    kept = adherence(plan(), record([slot(-1), slot(0), slot(0), slot(28)]), slot(28))
    assert (kept.total.done, kept.total.due, kept.total.extras) == (1, 56, 1)


def test_a_session_without_a_finished_set_does_not_count():
    kept = adherence(plan(), record([slot(0)], sets=0), slot(0, Part.AFTERNOON))
    assert (kept.total.done, kept.total.due) == (0, 1)


@given(st.sets(st.integers(0, 55)), st.integers(0, 55))
def test_never_more_done_than_due(done, now):
    a_plan = plan()
    every = slots_of(a_plan)
    kept = adherence(a_plan, record([every[n] for n in sorted(done)]), every[now])
    assert 0 <= kept.total.done <= kept.total.due <= 56
    assert len(chart(kept)) == 56
    assert chart(kept).count(SlotState.NEXT) <= 1


@pytest.mark.parametrize("now", [0, 1, 54])
def test_next_is_the_first_later_slot_not_done(now):
    a_plan = plan()
    every = slots_of(a_plan)
    assert next_slot(a_plan, record([]), every[now]) == every[now + 1]
    assert next_slot(a_plan, record(every), every[now]) is None
