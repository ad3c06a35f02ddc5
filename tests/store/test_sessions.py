"""Sessions: begun, recorded, cut, taken up again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.core.exercise import Dose
from app.core.kinds import Measure, Moment, Outcome, Side
from app.core.record import Answer, Record, SessionRecord, Slot
from app.core.session.events import (
    Answered,
    BegunAnew,
    LessonSeen,
    Paused,
    RepDone,
    Resumed,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.progress import Progress
from app.core.session.steps import MOST_REPS, Question, SetKey, Work
from app.store.recorder import SessionRecorder
from db.sqlite import dbapi2
from tests.fake_clock import FakeClock
from tests.store.place import AFTERNOON, MORNING, Place, add_patient, begin

KEY = SetKey(1, 1, Side.LEFT)
PAIN = Question(Measure.PAIN, Moment.BEFORE)


def work(place, key=KEY, done_before=0):
    item = place.plan.items[key.position - 1]
    return Work(key, item.exercise, item.dose, done_before)


def reps(key, *numbers):
    return [RepDone(key, number, number * 4.0) for number in numbers]


def handle(recorder, *events):
    for event in events:
        recorder.handle(event)


def set_row(store, columns):
    return store.ledger.row(f"SELECT {columns} FROM set_result")


def test_a_whole_session_becomes_the_record(place, store):
    patient, recorder = begin(store, place.plan)
    handle(recorder, Answered(PAIN, 3), SetStarted(work(place)))
    place.clock.advance(4)
    handle(recorder, *reps(KEY, 1, 2, 3), SetEnded(KEY, Outcome.DONE, 3, 1.5))
    handle(recorder, SetSkipped(work(place, SetKey(2, 1, Side.BOTH)), Outcome.SKIPPED, "no_time"))
    handle(recorder, Answered(Question(Measure.EFFORT, Moment.AFTER), None))
    handle(recorder, LessonSeen("one", None, None), SessionEnded(Outcome.DONE))

    record = store.sessions.record(patient)
    (session,), (answer,), (unanswered,) = record.sessions, record.answers, record.unanswered
    began = place.clock.now().replace(second=0)
    assert session == SessionRecord(
        session.id, MORNING, Outcome.DONE, 1, store.plans.current(patient).id, began, session.sets
    )
    assert [(it.exercise, it.reps, it.target, it.outcome, it.reason) for it in session.sets] == [
        ("reach", 3, 3, Outcome.DONE, None),
        ("squat", 0, 2, Outcome.SKIPPED, "no_time"),
    ]
    assert answer == Answer(PAIN.measure, PAIN.moment, 3, MORNING, began, answer.id, session.id)
    assert (unanswered.measure, unanswered.session) == (Measure.EFFORT, session.id)
    assert [each.lesson for each in record.lessons] == ["one"]
    assert store.sessions.open_session(patient) is None
    counts = store.counts()
    assert (counts.sets, counts.reps, counts.answers, counts.lessons) == (1, 3, 1, 1)
    assert (counts.patients, counts.sessions, counts.flags) == (1, 1, 0)


def test_the_record_is_oldest_first_and_of_one_patient(place, store):
    one, first = begin(store, place.plan)
    handle(first, Answered(PAIN, 1), LessonSeen("one", 0, True), SessionEnded(Outcome.DONE))
    other, theirs = begin(store, place.plan, store.patients.add("Other", pin="1234").id)
    handle(theirs, Answered(PAIN, 9), SessionEnded(Outcome.DONE))
    place.clock.advance(4 * 3600)
    plan = store.plans.current(one)
    second = SessionRecorder(store, store.sessions.begin(one, plan, AFTERNOON))
    handle(second, Answered(PAIN, 2), LessonSeen("two", 0, True))

    record = store.sessions.record(one)
    assert [answer.value for answer in record.answers] == [1, 2]
    assert [answer.slot for answer in record.answers] == [MORNING, AFTERNOON]
    assert [each.lesson for each in record.lessons] == ["one", "two"]
    assert [(each.slot, each.outcome) for each in record.sessions] == [
        (MORNING, Outcome.DONE),
        (AFTERNOON, None),
    ]
    assert len(store.sessions.record(other).answers) == 1


def test_seconds_and_reasons_stand_with_the_set(place, store):
    _, recorder = begin(store, place.plan)
    handle(recorder, SetStarted(work(place)), *reps(KEY, 1, 2))
    handle(recorder, SetEnded(KEY, Outcome.STOPPED, 2, 7.25, "hurts"))
    row = set_row(store, "reps_done, target, rep_seconds, outcome, reason, paused_s, hold_s")
    assert row == (2, 3, "[4.0,8.0]", "stopped", "hurts", 7.25, 2.0)


def test_everything_told_twice_counts_once(place, store):
    _, recorder = begin(store, place.plan)
    events = [
        Answered(PAIN, 3),
        SetStarted(work(place)),
        *reps(KEY, 1, 2, 3),
        SetEnded(KEY, Outcome.DONE, 3, 0),
        LessonSeen("one", 1, False),
        SetSkipped(work(place, SetKey(2, 1, Side.BOTH)), Outcome.SKIPPED, "other"),
        BegunAnew(KEY, "again", "reach"),
        Paused(False),
        Resumed(3.0),
    ]
    for event in events:
        handle(recorder, event, event)
    counts = store.counts()
    assert (counts.sets, counts.reps, counts.answers, counts.lessons) == (1, 3, 1, 1)
    assert set_row(store, "rep_seconds") == ("[4.0,8.0,12.0]",)
    assert len(store.ledger.rows("SELECT * FROM pause")) == 1
    assert len(store.ledger.rows("SELECT * FROM choice")) == 1
    handle(recorder, SessionEnded(Outcome.DONE), SessionEnded(Outcome.STOPPED))
    assert store.ledger.row("SELECT outcome FROM session") == ("done",)


def test_a_rep_of_a_set_that_never_started_is_a_mistake_of_ours(place, store):
    _, recorder = begin(store, place.plan)
    with pytest.raises(LookupError):
        recorder.handle(RepDone(KEY, 1, 4.0))
    with pytest.raises(LookupError):
        recorder.handle(SetEnded(KEY, Outcome.DONE, 1, 0))
    handle(recorder, SetStarted(work(place)), *reps(KEY, 1), SetEnded(KEY, Outcome.STOPPED, 1, 0))
    with pytest.raises(LookupError):
        recorder.handle(RepDone(KEY, 2, 8.0))


def test_an_ended_session_takes_nothing_more(place, store):
    _, recorder = begin(store, place.plan)
    handle(recorder, SetStarted(work(place)), SessionEnded(Outcome.STOPPED))
    assert set_row(store, "outcome") == ("stopped",)
    for event in (SetStarted(work(place, SetKey(2, 1, Side.BOTH))), Answered(PAIN, 3)):
        with pytest.raises(dbapi2.IntegrityError):
            recorder.handle(event)


@pytest.mark.parametrize("session", [Outcome.DONE, Outcome.STOPPED, Outcome.INTERRUPTED])
def test_a_set_that_was_running_when_a_session_ended_is_not_done(place, store, session):
    running = Outcome.INTERRUPTED if session is Outcome.DONE else session
    _, recorder = begin(store, place.plan)
    handle(recorder, SetStarted(work(place)), *reps(KEY, 1), SessionEnded(session))
    assert set_row(store, "outcome, reps_done") == (running, 1)
    assert store.ledger.row("SELECT outcome FROM session") == (session,)


def test_a_cut_session_is_found_with_all_it_had(place):
    with place.open() as store:
        patient, recorder = begin(store, place.plan)
        handle(recorder, Answered(PAIN, 3), SetStarted(work(place)), *reps(KEY, 1, 2))
    place.clock.advance(90)
    with place.open() as store:
        session, slot, progress = store.sessions.open_session(patient)
        assert slot == MORNING
        assert progress == Progress(answered=frozenset({PAIN}), reps={KEY: 2}, last=KEY, pain=3)
        (cut,) = store.sessions.pauses(session)
        assert (cut.kind, (cut.ended - cut.started).total_seconds()) == ("cut", 90)
        assert store.sessions.record(patient).sessions[0].outcome is None


def test_the_set_done_last_is_known_after_a_cut(place, store):
    patient, recorder = begin(store, place.plan)
    handle(recorder, SetStarted(work(place)), *reps(KEY, 1))
    place.clock.advance(4)
    left_out = work(place, SetKey(2, 1, Side.BOTH))
    handle(
        recorder, SetEnded(KEY, Outcome.DONE, 3, 0), SetSkipped(left_out, Outcome.SKIPPED, "other")
    )
    assert store.sessions.open_session(patient).progress.last == KEY


def test_a_set_taken_up_again_counts_on(place):
    with place.open() as store:
        patient, recorder = begin(store, place.plan)
        handle(recorder, SetStarted(work(place)), *reps(KEY, 1, 2))
    with place.open() as store:
        recorder = SessionRecorder(store, store.sessions.open_session(patient).id)
        again = work(place, done_before=2)
        handle(recorder, SetStarted(again), RepDone(KEY, 3, 4.0), SetEnded(KEY, Outcome.DONE, 3, 0))
        assert set_row(store, "reps_done, rep_seconds, outcome") == (3, "[4.0,8.0,12.0]", "done")
        assert store.sessions.progress(store.sessions.open_session(patient).id).ended == {KEY}


def test_looking_twice_tells_of_one_cut_and_another_cut_of_another(place, store):
    patient, recorder = begin(store, place.plan)
    place.clock.advance(10)
    session = store.sessions.open_session(patient).id
    place.clock.advance(10)
    store.sessions.open_session(patient)
    handle(recorder, Answered(PAIN, 3))
    place.clock.advance(5)
    store.sessions.open_session(patient)
    lengths = [(each.ended - each.started).seconds for each in store.sessions.pauses(session)]
    assert lengths == [20, 5]


def test_a_pause_that_was_cut_has_no_made_up_length(place, store):
    patient, recorder = begin(store, place.plan)
    handle(recorder, Paused(False))
    place.clock.advance(3600)
    session = store.sessions.open_session(patient).id
    person, cut = store.sessions.pauses(session)
    assert (person.kind, person.ended) == ("person", person.started)
    assert (cut.kind, cut.started, cut.ended) == ("cut", person.started, place.clock.now())


def test_pauses_tell_who_asked(place, store):
    patient, recorder = begin(store, place.plan)
    for interrupted in (False, True):
        handle(recorder, Paused(interrupted))
        place.clock.advance(3)
        handle(recorder, Resumed(3.0))
        place.clock.advance(1)
    session = store.sessions.record(patient).sessions[0].id
    assert [each.kind for each in store.sessions.pauses(session)] == ["person", "gap"]


def test_yesterdays_session_ends_as_interrupted_where_it_was_left(place, store):
    patient, recorder = begin(store, place.plan)
    handle(recorder, SetStarted(work(place)), *reps(KEY, 1))
    left = place.clock.now()
    place.clock.advance(86400)
    assert store.sessions.open_session(patient) is None
    assert store.sessions.record(patient).sessions[0].outcome is Outcome.INTERRUPTED
    assert set_row(store, "outcome, reps_done") == ("interrupted", 1)
    (ended,) = store.ledger.row("SELECT ended_at FROM session")
    assert ended.startswith(left.strftime("%Y-%m-%dT%H:%M:%S"))


def test_starting_again_ends_the_cut_session(place, store):
    patient, recorder = begin(store, place.plan)
    handle(recorder, SetStarted(work(place)), *reps(KEY, 1))
    plan = store.plans.current(patient)
    again = store.sessions.begin(patient, plan, MORNING)
    assert store.sessions.open_session(patient).id == again
    outcomes = [each.outcome for each in store.sessions.record(patient).sessions]
    assert outcomes == [Outcome.INTERRUPTED, None]
    with pytest.raises(LookupError):
        handle(recorder, *reps(KEY, 2))


def test_a_session_of_a_plan_that_was_replaced_is_not_taken_up(place, store):
    patient, _ = begin(store, place.plan)
    store.plans.save(replace(place.plan, weeks=6), patient)
    assert store.sessions.open_session(patient) is None
    assert store.sessions.record(patient).sessions[0].outcome is Outcome.INTERRUPTED


def test_a_new_patient_has_an_empty_record(store):
    patient = add_patient(store)
    assert store.sessions.record(patient) == Record()
    assert store.sessions.open_session(patient) is None


def test_each_attempt_is_a_set_of_its_own(place, store):
    patient, recorder = begin(store, place.plan)
    second = SetKey(1, 1, Side.LEFT, 2)
    handle(recorder, SetStarted(work(place)), *reps(KEY, 1, 2), BegunAnew(KEY, "again", "reach"))
    handle(recorder, SetEnded(KEY, Outcome.STOPPED, 2, 0, "again"))
    handle(recorder, SetStarted(work(place, second)), *reps(second, 1))
    rows = store.ledger.rows("SELECT attempt, reps_done, outcome, reason FROM set_result")
    assert sorted(rows) == [(1, 2, "stopped", "again"), (2, 1, None, None)]
    progress = store.sessions.open_session(patient).progress
    assert (progress.again, progress.ended, progress.reps) == ({KEY}, {KEY}, {second: 1})


def test_the_last_version_chosen_is_the_one_to_go_on_with(place, store):
    patient, recorder = begin(store, place.plan)
    second = SetKey(1, 2, Side.LEFT)
    handle(recorder, BegunAnew(KEY, "easier", "easy"), BegunAnew(second, "harder", "reach"))
    handle(recorder, BegunAnew(SetKey(2, 1, Side.BOTH), "again", "squat"))
    progress = store.sessions.open_session(patient).progress
    assert progress.versions == {1: ("reach", 2)}
    assert progress.replaced == {KEY, second}
    rows = store.ledger.rows("SELECT kind, exercise_id, number FROM choice ORDER BY rowid")
    assert rows == [("easier", "easy", 1), ("harder", "reach", 2), ("again", "squat", 1)]


def test_what_a_set_was_to_be_stands_with_it(place, store):
    _, recorder = begin(store, place.plan)
    item = place.plan.items[0]
    timed = Work(KEY, item.exercise, Dose(reps=9, hold_s=2, seconds=45.5, pace="own"))
    handle(recorder, SetStarted(timed), SetEnded(KEY, Outcome.DONE, 0, 0, held_s=12.25))
    assert set_row(store, "target, target_s, pace, held_s") == (MOST_REPS, 45.5, "own", 12.25)


def test_holds_before_a_cut_count_too(place):
    with place.open() as store:
        patient, recorder = begin(store, place.plan)
        handle(recorder, SetStarted(work(place)), *reps(KEY, 1, 2))
    with place.open() as store:
        recorder = SessionRecorder(store, store.sessions.open_session(patient).id)
        handle(recorder, SetStarted(work(place, done_before=2)), RepDone(KEY, 3, 6.0))
        handle(recorder, SetEnded(KEY, Outcome.DONE, 3, 0, held_s=2))
        assert set_row(store, "held_s") == (6,)


def test_what_earlier_days_left_open_is_closed_at_midnight_of_the_clinic(tmp_path):
    late = FakeClock(datetime(2026, 11, 23, 12, 50, tzinfo=UTC))
    place = Place(tmp_path / "data", late)
    with place.open(zone=timezone(timedelta(hours=11))) as store:
        patient, recorder = begin(store, place.plan)
        handle(recorder, SetStarted(work(place)), *reps(KEY, 1))
        late.advance(9 * 60)
        assert store.sessions.close_stale() == 0
        assert store.sessions.record(patient).sessions[0].outcome is None
        late.advance(60)
        assert store.sessions.close_stale() == 1
        assert store.sessions.record(patient).sessions[0].outcome is Outcome.INTERRUPTED
        assert set_row(store, "outcome, reps_done") == ("interrupted", 1)
        (ended,) = store.ledger.row("SELECT ended_at FROM session")
        assert ended == "2026-11-23T12:50:00.000Z"
        assert store.sessions.close_stale() == 0


def test_only_earlier_days_are_closed_and_all_of_them(place, store):
    first, _ = begin(store, place.plan)
    begin(store, place.plan, store.patients.add("Other", pin="1234").id)
    place.clock.advance(86400)
    today = Slot(store.today(), MORNING.part)
    third = store.patients.add("Third", pin="1234").id
    running = store.sessions.begin(third, store.plans.save(place.plan, third), today)
    assert store.sessions.close_stale() == 2
    assert store.sessions.open_session(third).id == running
    assert store.sessions.record(first).sessions[0].outcome is Outcome.INTERRUPTED


def test_what_the_kiosk_measured_is_kept_as_such(place, store):
    begin(store, place.plan)
    assert store.ledger.row("SELECT source FROM session") == ("kiosk",)
