"""Red pain before a session: no exercise as planned; red that locks ends every exercise."""

from dataclasses import replace

import pytest

from app.core.kinds import Light, Outcome, Part
from app.core.plan import Gently
from app.core.rules.locks import Locks
from app.core.session.compile import PAIN_BEFORE, compile_session
from app.core.session.events import (
    Answered,
    BegunAnew,
    FlareFound,
    PainReported,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.player import SessionPlayer
from app.core.session.progress import Progress
from app.core.session.steps import Breathe, Question, TooSore, Work, works
from tests.core.play import at_work, play, player_for
from tests.core.rules.build import REACH, SQUAT, at, three
from tests.core.samples import MONDAY
from tests.fake_clock import FakeClock


def answered(pain, a_plan=None, locks=Locks()):  # noqa: B008
    a_plan, clock = a_plan or at(2), FakeClock()
    steps = compile_session(a_plan, MONDAY, Part.MORNING)
    player = SessionPlayer(steps, clock, a_plan.rules, a_plan.programme.pace, locks=locks)
    return player, player.advance() + player.answer(pain), clock


def offered(player):
    step = player.step
    assert isinstance(step, TooSore)
    return step.pain, step.gentle, step.locked


@pytest.mark.parametrize("pain", [None, 0, 3, 4, 5])
def test_green_and_amber_go_on_as_planned(pain):
    """Source: 0-3 green, 4-5 amber, 6-10 red (providephysiotherapy.org.uk/pain-traffic-light)."""
    player, (event,), _ = answered(pain)
    assert isinstance(event, Answered)
    assert player.view.work.exercise == REACH[2]


@pytest.mark.parametrize("pain", [6, 10])
def test_red_waits_for_the_person_and_offers_what_is_easier(pain):
    player, events, clock = answered(pain)
    assert events == [Answered(PAIN_BEFORE, pain, Light.RED), FlareFound()]
    assert offered(player) == (pain, True, False)
    clock.advance(3600)
    assert player.advance() == []
    assert player.next_change() is None


def test_stopping_there_ends_the_session_without_any_exercise():
    player, _, _ = answered(7)
    assert player.end_session() == [SessionEnded(Outcome.STOPPED)]
    assert player.go_gently() == []


def test_gently_is_a_minute_of_breathing_half_of_an_easier_version_and_then_the_questions():
    player, _, clock = answered(7)
    events = player.go_gently()
    assert [it.version for it in events if isinstance(it, BegunAnew)] == ["reach-1", "squat-1"]
    assert player.step == Breathe(60)
    view = player.view
    assert (view.seconds_left, view.fraction, view.rep, view.reps, view.count_in) == (
        60,
        1,
        0,
        0,
        0,
    )
    for _ in range(8):
        clock.advance(7.5)
        player.advance()
    assert player.view.work.exercise == REACH[1]
    events = play(player, clock)
    started = [it.work for it in events if isinstance(it, SetStarted)]
    assert [(it.exercise, it.dose.sets, it.dose.reps, it.own_pace) for it in started] == [
        *[(REACH[1], 2, 5, True)] * 4,
        *[(SQUAT[1], 2, 5, True)] * 2,
    ]
    assert sum(isinstance(it, Answered) for it in events) == 3
    assert events[-1] == SessionEnded(Outcome.DONE)


def test_who_has_breathed_enough_goes_on_also_out_of_a_pause():
    player, _, clock = answered(7)
    player.go_gently()
    clock.advance(20)
    player.pause()
    clock.advance(50)
    player.breathed()
    assert player.view.work.exercise == REACH[1]
    assert player.breathed() == []


def test_what_has_no_easier_version_is_done_with_half_the_reps():
    player, _, clock = answered(7, at(0, squat=2))
    player.go_gently()
    started = [it.work for it in play(player, clock) if isinstance(it, SetStarted)]
    assert {(it.exercise.id, it.target) for it in started} == {("reach-0", 5), ("squat-1", 5)}


def test_what_the_gentle_form_has_nothing_for_is_left_out_and_said_so():
    a_plan = at(2)
    off = replace(a_plan.items[0], left_out=True)
    gently = Gently((off, a_plan.items[1]))
    player, _, _ = answered(7, replace(a_plan, gently=gently))
    skipped = [it for it in player.go_gently() if isinstance(it, SetSkipped)]
    assert {(it.work.exercise.id, it.outcome, it.reason) for it in skipped} == {
        ("reach-2", Outcome.SKIPPED, "too_sore")
    }


@pytest.mark.parametrize(("pain", "gentle"), [(None, True), (3, False), (4, True), (5, True)])
def test_in_a_flare_up_pain_that_is_not_near_the_usual_is_enough(pain, gentle):
    a_plan = at(2)
    gently = Gently(a_plan.items, above=4, unsaid=True)
    player, events, _ = answered(pain, replace(a_plan, gently=gently))
    assert isinstance(player.step, TooSore) is gentle
    assert (FlareFound() in events) is gentle


@pytest.mark.parametrize("pain", [4, 9])
def test_pain_that_locks_offers_nothing_however_easy(pain):
    player, _, _ = answered(pain, locks=Locks(before=4))
    assert offered(player) == (pain, False, True)
    assert player.go_gently() == []


def test_after_a_cut_the_choice_still_stands_and_once_made_does_not_come_again():
    a_plan, clock = at(2), FakeClock()
    told = Progress(answered=frozenset([PAIN_BEFORE]), pain=7)
    player = player_for(a_plan, clock, told)
    assert offered(player) == (7, True, False)
    first = next(works(compile_session(a_plan, MONDAY, Part.MORNING)))
    gone = Progress(
        answered=told.answered,
        pain=7,
        replaced=frozenset([first.key]),
        versions={1: ("reach-1", 1)},
    )
    steps = compile_session(a_plan, MONDAY, Part.MORNING, progress=gone)
    assert not any(isinstance(step, TooSore) for step in steps)
    assert next(works(steps)).exercise == REACH[1]


def test_what_comes_after_one_without_a_gentle_form_is_done_gently_still():
    a_plan = three()
    gently = Gently(tuple(replace(it, left_out=n == 1) for n, it in enumerate(a_plan.items)))
    player, _, clock = answered(7, replace(a_plan, gently=gently))
    events = player.go_gently()
    assert {it.work.key.position for it in events if isinstance(it, SetSkipped)} == {2}
    assert [it.key.position for it in events if isinstance(it, BegunAnew)] == [1, 3]
    player.breathed()
    started = [it for it in play(player, clock) if isinstance(it, SetStarted)]
    assert list(dict.fromkeys(it.work.key.position for it in started)) == [1, 3]


def test_once_it_is_done_gently_after_a_cut_the_questions_are_all_that_is_left():
    told = Progress(answered=frozenset([PAIN_BEFORE]), pain=7)
    player = player_for(at(2), FakeClock(), told)
    player.advance()
    player.go_gently()
    player.breathed()
    for _ in range(2):
        player.end_exercise(Outcome.SKIPPED, "other")
    for _ in range(3):
        assert isinstance(player.step, Question)
        player.answer(2)
    player.learn(0, True)
    assert player.ended


def test_red_that_locks_ends_every_exercise_but_not_the_questions():
    player, _, clock = answered(2, locks=Locks(during=6))
    at_work(player, clock)
    events = player.report_pain(7)
    told = next(it for it in events if isinstance(it, PainReported))
    assert (told.light, told.locked) == (Light.RED, True)
    over = [it for it in events if isinstance(it, SetEnded | SetSkipped)]
    assert len(over) == 6
    assert {it.reason for it in over} == {"hurts"}
    assert isinstance(player.step, Question)


@pytest.mark.parametrize(("pain", "locked"), [(6, False), (7, True), (None, False)])
def test_the_least_pain_that_locks_locks_already(pain, locked):
    player, _, clock = answered(2, locks=Locks(during=7))
    at_work(player, clock)
    [told] = [it for it in player.report_pain(pain) if isinstance(it, PainReported)]
    assert told.locked is locked
    assert (player.view.work is None) is locked


def test_red_that_does_not_lock_ends_one_exercise():
    player, _, clock = answered(2)
    at_work(player, clock)
    player.report_pain(7)
    assert isinstance(at_work(player, clock), Work)
    assert player.view.work.exercise == SQUAT[2]


@pytest.mark.parametrize(
    ("pain", "light"), [(6, "amber"), (7, "amber"), (8, "red"), (None, "amber")]
)
def test_in_the_gentle_form_pain_ends_an_exercise_where_it_climbs(pain, light):
    """The pain of the flare-up itself does not."""
    player, _, clock = answered(7)
    player.go_gently()
    player.breathed()
    working = at_work(player, clock)
    [told] = [it for it in player.report_pain(pain) if isinstance(it, PainReported)]
    assert told.light == light
    gone_on = player.view.work is not None and player.view.work.key == working.key
    assert gone_on == (light == "amber")
