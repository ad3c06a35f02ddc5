"""When what a session tells of happened, and how long it took, as it is stored."""

from datetime import datetime

import pytest

from app.core.kinds import Form, Light, Measure, Moment, Outcome, Side
from app.core.session.events import (
    Answered,
    BegunAnew,
    FlareFound,
    LessonSeen,
    Paused,
    RepDone,
    Resumed,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.steps import Question, SetKey, Work
from app.store.recorder import SessionRecorder
from tests.store.place import MORNING, add_patient, begin

KEY = SetKey(1, 1, Side.LEFT)
BEFORE = Question(Measure.PAIN, Moment.BEFORE)


@pytest.fixture
def recorder(place, store):
    """Of a session that began a while ago."""
    _, recorder = begin(store, place.plan)
    place.clock.advance(100)
    return recorder


@pytest.fixture
def ago(store, place):
    """How long ago it was what ``column`` of ``table`` says."""

    def told(table, column):
        (at,) = store.ledger.row(f"SELECT {column} FROM {table} ORDER BY rowid DESC")
        return (place.clock.now() - datetime.fromisoformat(at)).total_seconds()

    return told


def work(place, key=KEY, done_before=0):
    item = place.plan.items[key.position - 1]
    return Work(key, item.exercise, item.dose, done_before)


def test_each_event_is_of_when_it_happened_and_not_of_when_it_was_stored(place, recorder, ago):
    recorder.handle(SetStarted(work(place)), 50)
    assert (ago("set_result", "started_at"), ago("set_result", "last_at")) == (50, 50)
    recorder.handle(RepDone(KEY, 1, 1.0), 40)
    assert ago("set_result", "last_at") == 40
    recorder.handle(BegunAnew(KEY, "again", "reach"), 35)
    assert ago("choice", "at") == 35
    recorder.handle(SetEnded(KEY, Outcome.DONE, 3, 0), 30)
    assert (ago("set_result", "ended_at"), ago("set_result", "last_at")) == (30, 30)
    recorder.handle(Answered(BEFORE, 3), 20)
    assert ago("answer", "at") == 20
    recorder.handle(LessonSeen("one", None, None), 15)
    assert ago("lesson_seen", "at") == 15
    recorder.handle(Paused(True, 2.0), 8)
    recorder.handle(Resumed(2.0), 6)
    assert (ago("pause", "started_at"), ago("pause", "ended_at")) == (10, 6)
    recorder.handle(SessionEnded(Outcome.DONE), 5)
    assert ago("session", "ended_at") == 5
    assert ago("set_result", "ended_at") == 30


def test_one_after_another_that_was_late_is_of_now(place, recorder, ago):
    recorder.handle(SetStarted(work(place)), 50)
    recorder.handle(SetEnded(KEY, Outcome.DONE, 3, 0))
    assert ago("set_result", "ended_at") == 0


def test_seconds_are_kept_to_the_thousandth(place, store, recorder):
    recorder.handle(SetStarted(work(place)))
    recorder.handle(RepDone(KEY, 1, 1.23456))
    recorder.handle(Paused(False))
    recorder.handle(Resumed(2.34567))
    recorder.handle(SetEnded(KEY, Outcome.DONE, 1, 3.45678, held_s=4.56789))
    row = store.ledger.row("SELECT rep_seconds, paused_s, held_s FROM set_result")
    assert row == ("[1.235]", 3.457, 4.568)
    assert store.ledger.row("SELECT seconds FROM pause") == (2.346,)


def test_a_set_that_is_left_out_begins_and_ends_at_once_with_what_was_done_before(
    place, store, recorder
):
    recorder.handle(SetSkipped(work(place, done_before=2), Outcome.SKIPPED, "no_time"), 10)
    row = store.ledger.row(
        "SELECT reps_done, started_at = ended_at, outcome, reason, paused_s FROM set_result"
    )
    assert row == (2, 1, "skipped", "no_time", 0)


def test_fewer_reps_at_the_end_take_none_of_those_counted_away(place, store, recorder):
    recorder.handle(SetStarted(work(place)))
    for number in (1, 2):
        recorder.handle(RepDone(KEY, number, number))
    recorder.handle(SetEnded(KEY, Outcome.STOPPED, 1, 0))
    assert store.ledger.row("SELECT reps_done FROM set_result") == (2,)


def test_a_flare_up_makes_the_session_one_of_it(store, recorder):
    assert store.ledger.row("SELECT form FROM session") != (Form.FLARE,)
    recorder.handle(FlareFound())
    assert store.ledger.row("SELECT form FROM session") == (Form.FLARE,)


@pytest.mark.parametrize(("days", "flags"), [(8, 1), (9, 1), (7, 2)])
def test_a_flare_up_that_lasts_is_flagged_once_from_its_beginning(place, store, days, flags):
    """Of somebody whose flare-up began so many days ago, and was flagged eight days ago."""
    patient = add_patient(store)
    saved = store.plans.save(place.plan, patient)
    begun = place.clock.now()
    for pain in (7, 8):
        session = store.sessions.begin(patient, saved, MORNING)
        since = begun.replace(day=begun.day + 8 - days)
        recorder = SessionRecorder(store, session, since if pain == 8 else None)
        recorder.handle(Answered(BEFORE, pain, Light.RED))
        place.clock.advance(8 * 86_400)
    assert store.counts().flags == flags


def test_a_second_red_answer_of_one_session_is_no_second_flag(store, recorder):
    for moment, flags in ((Moment.BEFORE, 1), (Moment.AFTER, 1)):
        recorder.handle(Answered(Question(Measure.PAIN, moment), 9, Light.RED))
        assert store.counts().flags == flags
