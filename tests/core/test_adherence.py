"""One number for how a plan is kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as struct_replace

from app.core.adherence import SlotState, Tally, adherence
from app.core.kinds import Outcome, Part
from app.core.plan import PlanPause, Rhythm
from app.core.record import HomeEntry, Record, SessionRecord, Slot
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


def test_a_plan_made_in_the_afternoon_never_owed_that_morning():
    late = replace(plan(), begins=Part.AFTERNOON)
    kept = adherence(late, record([]), slot(0, Part.AFTERNOON))
    assert (kept.total.due, chart(kept)[:2]) == (0, [SlotState.OFF, SlotState.NEXT])
    kept = adherence(late, record([]), slot(1))
    assert (kept.total.due, chart(kept)[:3]) == (
        1,
        [SlotState.OFF, SlotState.MISSED, SlotState.NEXT],
    )


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


def home(day, done=True, part=Part.MORNING, number=0):
    when = datetime(2026, 12, 1, tzinfo=UTC) + timedelta(seconds=number)
    return HomeEntry(f"home-{day}-{number}", slot(day, part), done, None, when)


def test_a_pause_is_not_due_and_free_weekdays_are_off():
    rest = PlanPause(MONDAY + timedelta(days=2), MONDAY + timedelta(days=3))
    some = replace(plan(), days=(1, 2, 3, 4), own_parts=(Part.MORNING,), pauses=(rest,))
    kept = adherence(some, record([slot(0)]), slot(6))
    assert (kept.total.done, kept.total.due, kept.total.percent) == (1, 2, 50)
    assert [state.value for state in chart(kept)[:7]] == [
        *("done", "missed", "paused", "paused", "off", "off", "off"),
    ]


def test_another_day_of_the_week_makes_up_and_more_is_extra():
    some = replace(plan(), days=(1, 3), own_parts=(Part.MORNING,))
    kept = adherence(some, record([slot(1), slot(2), slot(4)]), slot(6))
    assert (kept.total.done, kept.total.due, kept.total.extras) == (2, 2, 1)


def test_an_ended_plan_is_not_due_any_more():
    over = replace(plan(), ended_on=MONDAY + timedelta(days=2))
    assert adherence(over, record([slot(0)]), slot(20)).total.due == 4


def test_an_earlier_rhythm_holds_until_it_was_changed():
    once = Rhythm((1, 2, 3, 4, 5, 6, 7), (Part.MORNING,), MONDAY + timedelta(days=1))
    changed = replace(plan(), earlier=(once,))
    assert adherence(changed, record([]), slot(3)).total.due == 2 + 2


def test_home_entries_count_in_one_place_and_are_told_apart():
    told = struct_replace(
        record([slot(0)]), home=(home(0), home(1), home(2), home(2, False, number=1))
    )
    kept = adherence(plan(), told, slot(3))
    assert (kept.total.done, kept.total.home) == (2, 1)
    assert [state.value for state in chart(kept)[:5]] == [
        *("done", "missed", "home", "missed", "missed"),
    ]


@pytest.mark.parametrize(
    ("done", "due", "band"),
    [
        (4, 5, "on_track"),
        (79, 100, "sometimes"),
        (1, 2, "sometimes"),
        (49, 100, "rarely"),
        (0, 0, "none"),
    ],
)
def test_the_bands(done, due, band):
    """Source: 80 percent is the usual satisfactory band (pubmed 29875278); 50 is ours."""
    assert Tally(done, due).band == band
