"""The days of a record, one beside the other."""

from dataclasses import replace
from datetime import timedelta

from app.core.chart_tick import ChartTick
from app.core.kinds import Light, Measure, Moment, Outcome, Part, Side
from app.core.record import Slot
from app.core.safety.questions import Said
from app.core.safety.screening import ScreeningResult
from app.core.session.events import (
    Answered,
    BegunAnew,
    LessonSeen,
    PainReported,
    Paused,
    Resumed,
    SessionEnded,
    SetEnded,
    SetStarted,
)
from app.core.session.steps import Question, SetKey, Work
from app.store.recorder import SessionRecorder
from tests.core.samples import MONDAY
from tests.store.people import People
from tests.store.place import MORNING, add_patient


def test_beside_a_day_stand_the_nearest_on_which_anything_was_recorded(place, store):
    patient = add_patient(store)
    plan = store.plans.save(replace(place.plan), patient).id
    days = [MONDAY - timedelta(ago) for ago in (9, 5, 2, 0)]
    ticks = [ChartTick(Slot(day, Part.MORNING)) for day in days]
    store.home_entries.add(patient, plan, ticks)
    assert store.days.with_something(patient) == tuple(days)
    beside = [(it.before, it.after) for it in (store.days.of(patient, day) for day in days)]
    assert beside == list(zip([None, *days[:-1]], [*days[1:], None], strict=True))
    between = store.days.of(patient, MONDAY - timedelta(4))
    assert (between.before, between.after) == (days[1], days[2])


def test_a_day_shows_what_was_done_and_said_in_its_session(place, store):
    people = People(store)
    patient = people.patient("Demo One")
    session = people.session(patient, people.plan(patient))
    people.ledger.db.execute("DROP TRIGGER answer_in_open_session")
    people.row(
        "answer",
        session_id=session,
        measure="pain",
        moment="before",
        value=4,
        at=people.ledger.now(),
    )
    (sitting,) = store.days.of(patient, MONDAY).sittings
    (done,), (told,) = sitting.sets, sitting.told
    assert (done.exercise, done.side, done.outcome, done.reason) == (
        "reach", Side.LEFT, Outcome.DONE, None,
    )  # fmt: skip
    assert (told.measure, told.moment, told.value) == (Measure.PAIN, Moment.BEFORE, 4)


def test_all_that_was_recorded_on_a_day_stands_in_it(place, store):
    patient = add_patient(store)
    first, second = place.plan.items
    items = replace(first, only_side=Side.LEFT), replace(second, as_needed=True)
    saved = store.plans.save(replace(place.plan, items=items), patient)
    session = store.sessions.begin(patient, saved, MORNING)
    recorder, key = SessionRecorder(store, session), SetKey(1, 1, Side.LEFT)
    began = place.clock.now()
    place.clock.advance(60)
    for event in (
        SetStarted(Work(key, first.exercise, first.dose)),
        PainReported(key, 6, Light.AMBER),
        BegunAnew(key, "easier", "easy"),
        SetEnded(key, Outcome.STOPPED, 2, 1.5, "hurts", held_s=4),
        *(Paused(False), Resumed(3.0), Paused(True, 2.0), Resumed(2.0)),
        *(LessonSeen("one", 1, True), LessonSeen("two", 0, False), LessonSeen("three", None, None)),
        Answered(Question(Measure.EFFORT, Moment.AFTER), None),
    ):
        recorder.handle(event)
    (sitting,) = store.days.of(patient, MONDAY).sittings
    assert (sitting.ended, sitting.outcome) == (None, None)
    recorder.handle(SessionEnded(Outcome.DONE))
    (sitting,) = store.days.of(patient, MONDAY).sittings
    assert (sitting.id, sitting.part, sitting.version) == (session, Part.MORNING, 1)
    assert (sitting.started, sitting.ended) == (began, place.clock.now())
    assert sitting.outcome is Outcome.DONE
    assert [(it.position, it.exercise, it.one_side) for it in sitting.planned] == [
        (1, "reach", True)
    ]
    (done,) = sitting.sets
    assert (done.reps, done.held_s, done.paused_s, done.reason) == (2, 4, 1.5, "hurts")
    assert [(it.kind, it.exercise, it.side) for it in sitting.chosen] == [
        ("easier", "easy", Side.LEFT)
    ]
    assert [(it.value, it.set, it.light) for it in sitting.told] == [
        (6, done.id, Light.AMBER),
        (None, None, None),
    ]
    assert [(it.lesson, it.answer, it.right) for it in sitting.lessons] == [
        ("one", 1, True),
        ("two", 0, False),
        ("three", None, None),
    ]
    assert [(it.kind, it.seconds) for it in sitting.paused] == [("gap", 2), ("person", 3)]


def test_of_home_the_last_word_stands_and_measures_and_safety_as_they_were_taken(place, store):
    patient = add_patient(store)
    plan = store.plans.save(replace(place.plan), patient)
    afternoon = Slot(MONDAY, Part.AFTERNOON)
    for tick in (
        ChartTick(afternoon, pain=3),
        ChartTick(MORNING),
        ChartTick(afternoon, done=False),
    ):
        store.home_entries.add(patient, plan.id, [tick])
    (walk,) = store.measures.name_activities(patient, ["walk"])
    store.measures.save(patient, "sts5", 11.5)
    store.measures.rate(patient, {walk.id: 3})
    answers = {"legs": Said.NO, "cancer": Said.UNSURE}
    store.screenings.save(patient, plan, ScreeningResult.CLEAR, answers)
    day = store.days.of(patient, MONDAY)
    assert [(it.part, it.done, it.pain) for it in day.home] == [
        (Part.MORNING, True, None),
        (Part.AFTERNOON, False, None),
    ]
    assert [(it.measure, it.value, it.words) for it in day.measured] == [
        ("sts5", 11.5, ""),
        ("psfs", 3, "walk"),
    ]
    assert {it.question: it.said for it in day.safety} == answers
    empty = store.days.of(patient, MONDAY + timedelta(1))
    assert (empty.sittings, empty.home, empty.measured, empty.safety) == ((), (), (), ())
    assert (empty.before, empty.after) == (MONDAY, None)
