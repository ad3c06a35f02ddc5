"""The session player against a clock that is turned by hand."""

from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.exercise import Dose
from app.core.kinds import Light, Outcome, Part
from app.core.session.compile import PAIN_BEFORE, compile_session
from app.core.session.events import (
    Answered,
    PainReported,
    Paused,
    RepDone,
    Resumed,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.progress import Progress
from app.core.session.steps import (
    Done,
    GetReady,
    Learn,
    Question,
    Rest,
    SwitchSides,
    TooSore,
    Watch,
    Work,
    works,
)
from app.core.session.timing import duration
from tests.core.play import at_work, pass_over, play, player_for, replay, wait
from tests.core.samples import MONDAY, any_plans, exercise, plan, plans
from tests.fake_clock import FakeClock


def test_a_session_is_asked_moved_and_learned_in_order():
    kinds = [type(step) for step in compile_session(plan(), MONDAY, Part.MORNING)]
    assert kinds == [
        *(Question, TooSore, Watch, GetReady, Work, SwitchSides, Work),
        *(Rest, Watch, GetReady, Work, Rest, GetReady, Work),
        *(Question, Question, Question, Learn, Done),
    ]


def test_reps_and_holds_are_counted_where_they_happen():
    clock = FakeClock()
    player = player_for(plan(exercise(dose=Dose(reps=3, hold_s=2), sides="both")), clock)
    at_work(player, clock)
    assert (player.view.rep, player.view.phase.id, player.view.seconds_left) == (1, "out", None)
    clock.advance(2.5)
    assert player.advance() == []
    assert (player.view.phase.id, player.view.seconds_left) == ("hold", 2)
    clock.advance(4)
    [rep] = player.advance()
    assert (rep.number, rep.at) == (1, 6)
    assert (player.view.rep, player.view.phase.id) == (2, "out")


def test_a_pause_moves_nothing_but_the_end():
    clock = FakeClock()
    player = player_for(plan(), clock)
    at_work(player, clock)
    clock.advance(3)
    before = (player.advance(), player.view)[1]
    player.pause()
    clock.advance(500)
    assert player.advance() == []
    assert player.next_change() is None
    assert player.view == before


def test_a_second_pause_changes_nothing_of_the_first():
    clock = FakeClock()
    player = player_for(plan(), clock)
    at_work(player, clock)
    clock.advance(3)
    player.advance()
    stopped = player.view
    assert player.pause() == [Paused(False)]
    clock.advance(5)
    assert player.pause() == []
    assert player.view == stopped
    clock.advance(2)
    assert player.resume() == [Resumed(7)]


def test_a_machine_that_slept_counts_no_rep():
    clock = FakeClock()
    player = player_for(plan(), clock)
    at_work(player, clock)
    clock.advance(3600)
    assert player.advance() == [Paused(interrupted=True, ago=3600)]
    assert player.paused
    assert player.view.rep == 1


@pytest.mark.parametrize(
    ("value", "light", "goes_on"),
    [
        (0, Light.GREEN, True),
        (4, Light.AMBER, True),
        (None, Light.AMBER, True),
        (6, Light.RED, False),
        (10, Light.RED, False),
    ],
)
def test_it_hurts(value, light, goes_on):
    clock = FakeClock()
    player = player_for(plan(), clock)
    work = at_work(player, clock)
    events = player.report_pain(value)
    assert PainReported(work.key, value, light) in events
    assert player.paused is goes_on
    stays = player.view.work.key.position == work.key.position
    assert stays is goes_on


def rest_before(player, clock, position):
    while not (isinstance(player.step, Rest) and player.step.work.key.position == position):
        clock.advance(1)
        pass_over(player) if player.next_change() is None else player.advance()
    return player.step


@pytest.mark.parametrize("value", [4, 8])
def test_pain_told_of_in_a_rest_belongs_to_the_exercise_that_was_done(value):
    clock = FakeClock()
    player = player_for(plan(), clock)
    rest = rest_before(player, clock, 2)
    (told,) = [each for each in player.report_pain(value) if isinstance(each, PainReported)]
    assert told.key.position == 1
    assert player.step == rest
    assert player.paused


@pytest.mark.parametrize("value", [4, 8])
def test_pain_told_of_after_a_cut_in_a_rest_belongs_to_what_was_done_before_the_cut(value):
    clock, events = FakeClock(), []
    player = player_for(plan(), clock)
    while not isinstance(player.step, Rest):
        events += play(player, clock, lambda event: isinstance(event, SetEnded))
    taken_up = player_for(plan(), FakeClock(), replay(events))
    taken_up.advance()
    coming = taken_up.step
    assert coming.work.key.position == 2
    (told,) = [each for each in taken_up.report_pain(value) if isinstance(each, PainReported)]
    assert told.key.position == 1
    assert taken_up.step == coming


def test_red_pain_in_a_rest_between_sets_ends_the_exercise_and_names_the_set_that_was_done():
    clock = FakeClock()
    row = exercise("row", "both", Dose(reps=2, sets=2))
    player = player_for(plan(row, exercise("reach")), clock)
    rest_before(player, clock, 1)
    events = player.report_pain(8)
    (told,) = [each for each in events if isinstance(each, PainReported)]
    assert told.key.number == 1
    assert [each.work.key.number for each in events if isinstance(each, SetSkipped)] == [2]
    assert player.view.work.key.position == 2


def test_skipping_an_exercise_tells_of_every_set_left():
    clock = FakeClock()
    player = player_for(plan(), clock)
    at_work(player, clock)
    clock.advance(7)
    events = player.advance() + player.end_exercise(Outcome.SKIPPED, "no_time")
    assert [type(event) for event in events] == [RepDone, SetEnded, SetSkipped]
    assert (events[1].reps, events[1].outcome, events[1].reason) == (1, Outcome.SKIPPED, "no_time")
    assert isinstance(player.step, Rest)
    assert player.step.work.key.position == 2


@pytest.mark.parametrize("work", [*works(compile_session(plan(), MONDAY, Part.MORNING))])
def test_no_set_is_told_of_twice_when_its_exercise_is_left(work):
    clock = FakeClock()
    player = player_for(plan(), clock)
    play(player, clock, lambda it: isinstance(it, SetStarted) and it.work.key == work.key)
    ended, *left_out = player.end_exercise(Outcome.STOPPED, "hurts")
    assert isinstance(ended, SetEnded)
    assert ended.key == work.key
    assert ended.key not in {it.work.key for it in left_out}


def test_skipping_the_last_exercise_still_asks_how_it_went():
    clock = FakeClock()
    player = player_for(plan(exercise()), clock)
    at_work(player, clock)
    player.end_exercise(Outcome.SKIPPED, "equipment")
    assert isinstance(player.step, Question)


def test_finishing_for_today_ends_as_stopped():
    clock = FakeClock()
    player = player_for(plan(), clock)
    at_work(player, clock)
    assert player.end_session()[-1] == SessionEnded(Outcome.STOPPED)
    assert player.end_session() == []
    assert player.ended


@settings(max_examples=60, deadline=None)
@given(plans, st.lists(st.floats(0.05, 9.5), min_size=1, max_size=6))
def test_any_rate_of_calls_gives_the_same_session(a_plan, naps_s):
    """However late and irregular the calls, as long as someone is watching."""

    def played(naps):
        clock = FakeClock()
        player = player_for(a_plan, clock)
        events = player.advance()
        while not player.ended:
            if duration(player.step) is None:
                events += pass_over(player)
            else:
                clock.advance(naps(player, clock))
                events += player.advance()
        return events

    regular = played(
        lambda player, clock: min(max(player.next_change() - clock.monotonic(), 1e-4), 9)
    )
    naps = cycle(naps_s)
    ragged = played(lambda *_: next(naps))
    assert regular == ragged


@settings(max_examples=60, deadline=None)
@given(plans)
def test_a_session_lasts_exactly_as_long_as_its_steps(a_plan):
    clock = FakeClock()
    player = player_for(a_plan, clock)
    steps = compile_session(a_plan, MONDAY, Part.MORNING)
    play(player, clock)
    assert clock.monotonic() - 1000 == pytest.approx(sum(duration(s) or 0 for s in steps), abs=1e-3)


@settings(max_examples=80, deadline=None)
@given(any_plans, st.data())
def test_counts_never_pass_their_target_whatever_is_pressed(a_plan, data):
    clock = FakeClock()
    player = player_for(a_plan, clock)
    events = player.advance()
    presses = [
        player.pause,
        player.resume,
        player.advance,
        player.end_session,
        lambda: player.report_pain(data.draw(st.none() | st.integers(0, 10))),
        lambda: player.end_exercise(Outcome.SKIPPED, "other"),
        lambda: player.answer(3),
        lambda: player.learn(None, None),
        player.count_rep,
        player.count_rep,
        player.enough,
        player.back,
        lambda: player.change("easier"),
        lambda: player.change("harder"),
    ]
    for _ in range(60):
        clock.advance(data.draw(st.sampled_from([0, 0.1, 1, 4, 9.9, 30])))
        events += data.draw(st.sampled_from(presses))()
        view = player.view
        assert 0 <= view.fraction <= 1
        assert view.work is None or view.rep <= view.work.target
        if (at := player.next_change()) is not None:
            assert at > clock.monotonic() - 10
    player.resume()
    events += play(player, clock) if not player.ended else []
    started = {event.work.key: event.work for event in events if isinstance(event, SetStarted)}
    ended = [event for event in events if isinstance(event, SetEnded)]
    assert sorted(map(str, started)) == sorted(str(event.key) for event in ended)
    for event in ended:
        reps = [e.number for e in events if isinstance(e, RepDone) and e.key == event.key]
        assert reps == list(range(1, event.reps + 1))
        work = started[event.key]
        assert event.reps <= work.target
        free = work.timed or work.own_pace or work.dose.open
        assert free or event.outcome is not Outcome.DONE or event.reps == work.target
        assert event.held_s <= (event.reps + 1) * work.dose.hold_s + 1e-6
    assert isinstance(events[-1], SessionEnded)


@settings(max_examples=60, deadline=None)
@given(plans, st.data())
def test_a_cut_anywhere_leaves_the_same_remainder(a_plan, data):
    clock = FakeClock()
    whole = play(player_for(a_plan, clock), clock)
    cut = data.draw(st.integers(0, len(whole) - 1))
    progress = replay(whole[:cut])
    rest = play(player_for(a_plan, clock, progress), clock)

    def kept(events):
        return [e for e in events if isinstance(e, RepDone | SetEnded | Answered)]

    def key(event):
        match event:
            case Answered():
                return event.question
            case RepDone():
                return event.key, event.number
        return event.key

    assert [key(e) for e in kept(whole[:cut]) + kept(rest)] == [key(e) for e in kept(whole)]


@settings(max_examples=40, deadline=None)
@given(plans)
def test_the_view_changes_exactly_when_it_said_it_would(a_plan):
    clock = FakeClock()
    player = player_for(a_plan, clock)

    def shown():
        view = player.view
        return (view.step, view.rep, view.seconds_left, view.phase)

    player.advance()
    while not player.ended:
        if (at := player.next_change()) is None:
            pass_over(player)
            continue
        before = shown()
        wait(player, clock, (at - clock.monotonic()) * 0.99)
        assert shown() == before
        wait(player, clock, at - clock.monotonic())
        assert shown() != before


def test_only_the_unanswered_is_asked_again():
    progress = Progress(answered=frozenset([PAIN_BEFORE]), lesson_seen=True)
    steps = compile_session(plan(), MONDAY, Part.MORNING, progress=progress)
    assert PAIN_BEFORE not in steps
    assert not any(isinstance(step, Learn) for step in steps)
    assert len(list(works(steps))) == 4
