"""Which exercises a session asks for, where some have days or times of their own."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.core import plan_edit as edit
from app.core.adherence import SlotState, adherence
from app.core.calendar import calendar
from app.core.dosing import extras, for_session, with_added
from app.core.kinds import Band, Outcome, Part, Reason, Side
from app.core.plan_check import Rule, check, session_minutes
from app.core.plan_compare import pairs
from app.core.record import HomeEntry, Record, SessionRecord, SetRecord, Slot
from app.core.rules.case import Case
from app.core.rules.progress import come_to
from app.core.schedule import next_slot, slot_at, slots_of
from tests.core.samples import MONDAY, exercise, plan

ALL = tuple(Part)
NOON = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)


def four_times(**more):
    return replace(plan(), own_parts=ALL, **more)


def done(shown):
    return [n for n, item in enumerate(shown.items, 1) if not item.is_off]


def two(**of_second):
    """A plan of two exercises, the second with something of its own."""
    first, second = plan().items
    return replace(plan(), items=(first, replace(second, **of_second)))


def found(chosen):
    return {it.rule for it in check(None, chosen, (), MONDAY, {})}


@pytest.mark.parametrize(
    ("hour", "minute", "old", "four"),
    [
        (8, 0, Part.MORNING, Part.MORNING),
        (11, 0, Part.MORNING, Part.MIDDAY),
        (12, 30, Part.AFTERNOON, Part.MIDDAY),
        (14, 0, Part.AFTERNOON, Part.AFTERNOON),
        (16, 59, Part.AFTERNOON, Part.AFTERNOON),
        (17, 0, Part.AFTERNOON, Part.EVENING),
    ],
)
def test_a_plan_that_names_midday_or_evening_has_them_and_no_other_does(hour, minute, old, four):
    now = NOON.replace(hour=hour, minute=minute)
    assert slot_at(now) == slot_at(now, (Part.MORNING, Part.AFTERNOON)) == Slot(now.date(), old)
    assert slot_at(now, ALL).part is four


def test_four_sessions_a_day_are_due_in_the_order_of_the_day():
    chosen = four_times()
    assert [it.part for it in slots_of(chosen)[:5]] == [*ALL, Part.MORNING]
    kept = adherence(chosen, Record(home=(home(Part.EVENING),)), Slot(MONDAY, Part.EVENING))
    assert (kept.total.done, kept.total.due) == (1, 4)
    assert kept.weeks[0].squares[3] == (Slot(MONDAY, Part.EVENING), SlotState.HOME)
    assert next_slot(chosen, Record(), Slot(MONDAY, Part.MIDDAY)).part is Part.AFTERNOON
    assert calendar(chosen, MONDAY, "Exercises").count("BEGIN:VEVENT") == 4


def home(part):
    return HomeEntry("home", Slot(MONDAY, part), True, None, NOON)


def test_on_the_first_day_nothing_is_due_before_the_plan_was_made():
    first = [it.part for it in slots_of(four_times(begins=Part.AFTERNOON)) if it.day == MONDAY]
    assert first == [Part.AFTERNOON, Part.EVENING]


def test_an_exercise_is_done_on_its_own_days_and_at_its_own_times():
    chosen = two(days=(2, 4), parts=(Part.AFTERNOON,))
    tuesday = MONDAY + timedelta(days=1)
    assert done(for_session(chosen, Slot(MONDAY, Part.AFTERNOON))) == [1]
    assert done(for_session(chosen, Slot(tuesday, Part.MORNING))) == [1]
    assert done(for_session(chosen, Slot(tuesday, Part.AFTERNOON))) == [1, 2]
    assert not found(chosen) & {Rule.NOTHING_DUE, Rule.NEVER_DUE}


def test_a_session_on_top_goes_by_what_it_can():
    chosen = replace(two(days=(2,), parts=(Part.MORNING,)), days=(1, 2))
    sunday, tuesday = MONDAY - timedelta(days=1), MONDAY + timedelta(days=1)
    assert done(for_session(chosen, Slot(sunday, Part.MORNING))) == [1, 2]
    assert done(for_session(chosen, Slot(tuesday, Part.EVENING))) == [1, 2]
    alone = replace(chosen, items=chosen.items[1:])
    assert done(for_session(alone, Slot(MONDAY, Part.EVENING))) == [1]


def test_what_is_for_when_it_is_needed_is_never_due_and_can_be_added():
    chosen = two(as_needed=True)
    assert extras(chosen) == (2,)
    today = for_session(chosen, Slot(MONDAY, Part.MORNING))
    assert done(today) == [1]
    assert done(with_added(today, {2})) == [1, 2]
    assert done(with_added(with_added(today, {2}), ())) == [1]
    assert session_minutes(chosen) == session_minutes(replace(plan(), items=chosen.items[:1]))


def test_every_session_has_something_to_do():
    chosen = two(days=(2,))
    assert Rule.NOTHING_DUE in found(replace(chosen, items=chosen.items[1:]))
    assert Rule.NOTHING_DUE in found(
        replace(two(as_needed=True), items=two(as_needed=True).items[1:])
    )
    never = replace(two(days=(7,)), days=(1, 2))
    assert Rule.NEVER_DUE in found(never)


def test_the_longest_session_is_what_a_plan_takes():
    both, alone = plan(), two(parts=(Part.MORNING,))
    assert session_minutes(alone) == session_minutes(both)


def test_writing_a_dose():
    chosen = edit.set_words(plan(), 1, "  Keep the elbow\nclose.  ")
    assert chosen.items[0].words == "Keep the elbow close."
    assert len(edit.set_words(plan(), 1, "a" * 500).items[0].words) == edit.MOST_WORDS
    heavy = edit.set_kg(edit.set_band(plan(), 1, Band.RED), 1, 2.4)
    assert (heavy.items[0].load_kg, heavy.items[0].band) == (2.5, None)
    band = edit.set_band(heavy, 1, Band.GREEN)
    assert (band.items[0].load_kg, band.items[0].band) == (None, Band.GREEN)
    assert edit.set_kg(heavy, 1, 0).items[0].load_kg is None
    assert edit.set_item_days(plan(), 1, range(1, 8)).items[0].days == ()
    assert edit.set_item_parts(plan(), 1, [Part.AFTERNOON]).items[0].parts == (Part.AFTERNOON,)
    needed = edit.set_as_needed(edit.set_item_days(plan(), 1, [1]), 1, True)
    assert (needed.items[0].as_needed, needed.items[0].days) == (True, ())


def test_a_heavier_load_asks_for_more():
    was, now = edit.set_band(plan(), 1, Band.RED), edit.set_band(plan(), 1, Band.BLUE)
    exercises = {it.exercise.id: it.exercise for it in plan().items}
    (pair, _) = pairs(was, now, exercises)
    assert (pair.changed, pair.is_harder(exercises)) == (("band",), True)
    assert pairs(now, was, exercises)[0].is_easier(exercises)


def test_what_was_written_for_one_exercise_is_not_said_of_another():
    item = replace(plan().items[0], words="Elbow close.", band=Band.RED)
    other = item.instead(exercise("other"), item.dose)
    assert (other.words, other.band) == ("", None)
    assert item.instead(item.exercise, item.dose) == item


def test_a_session_that_did_not_ask_for_an_exercise_says_nothing_of_it():
    chosen = replace(two(days=(2,)), id="plan")
    monday, tuesday = (
        SessionRecord(str(n), Slot(date(2026, 11, 23 + n), Part.MORNING), Outcome.DONE, 1, "plan")
        for n in (0, 1)
    )
    seen = Case(chosen, Record(), MONDAY, {}, frozenset())
    assert come_to(seen, (monday, tuesday), 1) == (monday, tuesday)
    assert come_to(seen, (monday, tuesday), 2) == (tuesday,)
    hurried = SetRecord("s", 2, 1, Side.BOTH, 1, "squat", 2, 0, Outcome.SKIPPED, Reason.NO_TIME)
    assert come_to(seen, (replace_sets(tuesday, hurried),), 2) == ()


def replace_sets(session, *sets):
    return type(session)(
        **{f: getattr(session, f) for f in session.__struct_fields__} | {"sets": sets}
    )
