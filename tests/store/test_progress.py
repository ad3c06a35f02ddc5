"""Whatever happened, and wherever it was cut: the store knows it and the session goes on there."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.kinds import Outcome, Part
from app.core.session.compile import compile_session
from app.core.session.events import (
    Answered,
    LessonSeen,
    RepDone,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.player import SessionPlayer
from app.core.session.progress import Progress
from app.core.session.steps import Learn, Question
from app.store.recorder import SessionRecorder
from tests.core.samples import MONDAY, plans
from tests.fake_clock import FakeClock
from tests.store.place import MORNING, Place, add_patient

commands = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.floats(0.1, 30)),
        st.tuples(st.just("next"), st.none()),
        st.tuples(st.just("pause"), st.none()),
        st.tuples(st.just("resume"), st.none()),
        st.tuples(st.just("hurts"), st.integers(0, 10)),
        st.tuples(st.just("skip"), st.none()),
    ),
    max_size=40,
)


def replay(events):
    """What a set of events means, worked out without a store."""
    answered, reps, ended, lesson = set(), {}, set(), False
    for event in events:
        match event:
            case Answered(question):
                answered.add(question)
            case SetStarted(work):
                reps.setdefault(work.key, work.done_before)
            case RepDone(key, number):
                reps[key] = number
            case SetEnded(key):
                reps.pop(key)
                ended.add(key)
            case SetSkipped(work):
                reps.pop(work.key, None)
                ended.add(work.key)
            case LessonSeen():
                lesson = True
    return Progress(frozenset(answered), reps, frozenset(ended), lesson)


def obey(player, clock, command, value):
    match command:
        case "wait":
            clock.advance(value)
            return player.advance()
        case "next":
            events = player.advance()
            if isinstance(player.step, Question):
                return events + player.answer(4)
            if isinstance(player.step, Learn):
                return events + player.learn(0, True)
            if (at := player.next_change()) is not None:
                clock.advance(max(at - clock.monotonic(), 0))
            return events + player.advance()
        case "pause":
            return player.pause()
        case "resume":
            return player.resume()
        case "hurts":
            return player.report_pain(value)
    return player.end_exercise(Outcome.SKIPPED, "too_hard")


def perform(plan, clock, progress, todo):
    player = SessionPlayer(
        compile_session(plan, MONDAY, Part.MORNING, progress=progress),
        clock,
        plan.programme.thresholds,
    )
    events = player.advance()
    for command, value in todo:
        events += obey(player, clock, command, value)
    return events


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    place = Place(tmp_path_factory.mktemp("progress") / "data")
    with place.open() as store:
        return place.folder, add_patient(store)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans, commands, st.floats(0, 1), commands, st.floats(0, 1))
def test_the_store_knows_what_the_events_meant(shared, plan, before, cut, after, second_cut):
    folder, patient = shared
    place = Place(folder, FakeClock(), plan)
    told = []
    with place.open() as store:
        store.sessions.begin(patient, store.plans.save(plan, patient), MORNING)
    for todo, share in ((before, cut), (after, second_cut)):
        with place.open() as store:
            opened = store.sessions.open_session(patient)
            assert opened.progress == replay(told)
            events = perform(plan, place.clock, opened.progress, todo)
            events = [event for event in events if not isinstance(event, SessionEnded)]
            recorder = SessionRecorder(store, opened.id)
            for event in events[: round(share * len(events))]:
                recorder.handle(event)
                told.append(event)
    with place.open() as store:
        assert store.sessions.open_session(patient).progress == replay(told)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans, commands, st.floats(0, 1))
def test_a_session_cut_anywhere_can_be_finished(shared, plan, before, cut):
    folder, patient = shared
    place = Place(folder, FakeClock(), plan)
    with place.open() as store:
        session = store.sessions.begin(patient, store.plans.save(plan, patient), MORNING)
        events = perform(plan, place.clock, Progress(), before)
        for event in events[: round(cut * len(events))]:
            SessionRecorder(store, session).handle(event)
    with place.open() as store:
        opened = store.sessions.open_session(patient)
        if opened is None:
            assert isinstance(events[-1], SessionEnded)
            return
        recorder = SessionRecorder(store, opened.id)
        for event in perform(plan, place.clock, opened.progress, [("next", None)] * 2000):
            recorder.handle(event)
        sets = store.ledger.rows(
            "SELECT outcome, reps_done, target FROM set_result WHERE session_id = ?", opened.id
        )
        assert store.sessions.open_session(patient) is None
    asked = sum(i.dose.sets * (2 if i.exercise.sides == "each" else 1) for i in plan.items)
    assert len(sets) == asked
    assert all(reps == target for outcome, reps, target in sets if outcome == "done")
