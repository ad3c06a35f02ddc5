"""Whatever happened, and wherever it was cut: the store knows it and the session goes on there."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.exercise import Dose
from app.core.kinds import Outcome, Part
from app.core.session.compile import compile_session, done_last
from app.core.session.events import LessonSeen, RepDone, SessionEnded, SetEnded
from app.core.session.player import SessionPlayer
from app.core.session.progress import Progress
from app.core.session.steps import Learn, Question, Work, works
from app.store.recorder import SessionRecorder
from tests.core.play import replay as replay_in_memory
from tests.core.play import wait
from tests.core.samples import MONDAY, exercise, plan
from tests.fake_clock import FakeClock
from tests.store.place import MORNING, Place, add_patient, stored_plans


def orders(*words):
    """What a person does, and how long they take."""
    value = {"wait": st.floats(0.1, 30), "hurts": st.integers(0, 10)}
    each = [st.tuples(st.just(word), value.get(word, st.none())) for word in words]
    return st.lists(st.one_of(each), max_size=40)


WORDS = ("wait", "next", "pause", "resume", "hurts", "skip", "count", "enough", "back")
commands = orders(*WORDS, "easier", "harder")


def replay(events):
    """What ``events`` mean, worked out without a store; a set that ended has no reps to go on."""
    whole = replay_in_memory(events)
    running = {key: reps for key, reps in whole.reps.items() if key not in whole.ended}
    lesson_seen = any(isinstance(event, LessonSeen) for event in events)
    return replace(whole, reps=running, lesson_seen=lesson_seen)


def known(progress):
    """All but the last set: one that lasted no time is as if it had not begun."""
    return replace(progress, last=None)


def obey(player, clock, command, value):
    match command:
        case "wait":
            clock.advance(value)
            return player.advance()
        case "next":
            events = player.advance() + player.resume()
            if isinstance(player.step, Question):
                return events + player.answer(4)
            if isinstance(player.step, Learn):
                return events + player.learn(0, True)
            if isinstance(player.step, Work) and player.step.own_pace:
                clock.advance(1)
                return events + player.count_rep()
            if (at := player.next_change()) is not None:
                events += wait(player, clock, at - clock.monotonic())
            return events + player.advance()
        case "pause":
            return player.pause()
        case "resume":
            return player.resume()
        case "hurts":
            return player.report_pain(value)
        case "count":
            return player.count_rep()
        case "enough":
            return player.enough()
        case "back":
            return player.back()
        case "easier" | "harder":
            return player.change(command)
    return player.end_exercise(Outcome.SKIPPED, "too_hard")


def player_for(plan, clock, progress):
    steps = compile_session(plan, MONDAY, Part.MORNING, progress=progress)
    before, pace = done_last(plan, progress), plan.programme.pace
    return SessionPlayer(steps, clock, plan.rules, pace, progress=progress, before=before)


def perform(plan, clock, progress, todo):
    player = player_for(plan, clock, progress)
    events = player.advance()
    for command, value in todo:
        events += obey(player, clock, command, value)
    return events


def finish(plan, clock, progress):
    player = player_for(plan, clock, progress)
    events = player.advance()
    while not player.ended:
        events += obey(player, clock, "next", None)
    return events


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    place = Place(tmp_path_factory.mktemp("progress") / "data")
    with place.open() as store:
        return place.folder, add_patient(store)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stored_plans, commands, st.floats(0, 1), commands, st.floats(0, 1))
def test_the_store_knows_what_the_events_meant(shared, plan, before, cut, after, second_cut):
    folder, patient = shared
    place = Place(folder, FakeClock(), plan)
    told = []
    with place.open() as store:
        store.sessions.begin(patient, store.plans.save(plan, patient), MORNING)
    for todo, share in ((before, cut), (after, second_cut)):
        with place.open() as store:
            opened = store.sessions.open_session(patient)
            assert known(opened.progress) == known(replay(told))
            events = perform(plan, place.clock, opened.progress, todo)
            events = [event for event in events if not isinstance(event, SessionEnded)]
            recorder = SessionRecorder(store, opened.id)
            for event in events[: round(share * len(events))]:
                recorder.handle(event)
                told.append(event)
    with place.open() as store:
        opened = store.sessions.open_session(patient)
        assert known(opened.progress) == known(replay(told))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stored_plans, commands, st.floats(0, 1))
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
        for event in finish(plan, place.clock, opened.progress):
            recorder.handle(event)
        assert store.sessions.open_session(patient) is None
        left = compile_session(
            plan, MONDAY, Part.MORNING, progress=store.sessions.progress(opened.id)
        )
        assert list(works(left)) == []


def test_a_set_cut_after_its_last_touch_only_ends(place):
    whole = plan(exercise(sides="both", dose=Dose(reps=2, hold_s=0, pace="own")))
    events = finish(whole, place.clock, Progress())
    last = max(n for n, event in enumerate(events) if isinstance(event, RepDone))
    rest = finish(whole, place.clock, replay(events[: last + 1]))
    assert not any(isinstance(event, RepDone) for event in rest)
    assert [(end.reps, end.outcome) for end in rest if isinstance(end, SetEnded)] == [
        (2, Outcome.DONE)
    ]
