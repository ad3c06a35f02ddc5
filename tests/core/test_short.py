"""No time for all of it: the next session can be the one exercise that matters most."""

from dataclasses import replace
from itertools import pairwise

import pytest

from app.core.kinds import Outcome, Part, Reason
from app.core.rules.assess import assess
from app.core.session.compile import PAIN_BEFORE, compile_session
from app.core.session.events import SetSkipped
from app.core.session.player import SessionPlayer
from app.core.session.progress import Progress
from app.core.session.short import matters_most, short_of_time
from app.core.session.steps import Breathe, TooSore, works
from tests.core.rules.build import Sitting, at, case, history
from tests.core.samples import MONDAY
from tests.fake_clock import FakeClock


def player_of(a_plan, progress=Progress()):  # noqa: B008
    clock = FakeClock()
    steps = compile_session(a_plan, MONDAY, Part.MORNING, progress=progress)
    return SessionPlayer(steps, clock, a_plan.rules, a_plan.programme.pace), clock


def test_it_is_offered_after_no_time():
    hurried = Sitting(0, why={2: Reason.NO_TIME})
    assert short_of_time(at(2), history(at(2), hurried))
    assert not short_of_time(at(2), history(at(2), Sitting(0, why={2: Reason.TOO_HARD})))
    assert not short_of_time(at(2), history(at(2), hurried, Sitting(1)))
    assert not short_of_time(at(2), history(at(2)))


def test_of_two_sessions_in_a_day_the_later_counts():
    hurried = Sitting(0, why={2: Reason.NO_TIME})
    for before, after in pairwise(Part):
        whole = Sitting(0, part=after)
        assert not short_of_time(at(2), history(at(2), replace(hurried, part=before), whole))
        later = replace(hurried, part=after)
        assert short_of_time(at(2), history(at(2), Sitting(0, part=before), later))
    again = (hurried, Sitting(0, part=hurried.part))
    assert not short_of_time(at(2), history(at(2), *again)), "done once more, with time"


def test_what_matters_most_is_the_first_that_is_done_today():
    a_plan = at(2)
    assert matters_most(a_plan) == 1
    first = replace(a_plan.items[0], left_out=True)
    assert matters_most(replace(a_plan, items=(first, a_plan.items[1]))) is None
    assert matters_most(replace(a_plan, items=a_plan.items[:1])) is None


def test_the_others_are_left_out_for_want_of_time():
    player, _ = player_of(at(2))
    events = player.advance() + player.only(1)
    skipped = [it for it in events if isinstance(it, SetSkipped)]
    assert {(it.outcome, it.reason) for it in skipped} == {(Outcome.SKIPPED, Reason.NO_TIME)}
    assert {it.work.key.position for it in skipped} == {2}
    assert {it.key.position for it in works(player._steps)} == {1}
    assert player.step == PAIN_BEFORE


def test_a_flare_up_has_the_same_exercise_alone():
    player, _ = player_of(at(2))
    player.advance()
    player.only(2)
    player.answer(8)
    assert isinstance(player.step, TooSore)
    player.go_gently()
    assert isinstance(player.step, Breathe)
    assert {it.key.position for it in works(player._steps)} == {2}


def test_in_an_exercise_it_does_nothing():
    player, _ = player_of(at(2))
    player.advance()
    player.answer(1)
    assert player.view.work is not None
    before = player._steps
    assert [it for it in player.only(1) if isinstance(it, SetSkipped)] == []
    assert player._steps == before


def test_short_sessions_speak_neither_for_a_step_up_of_the_rest_nor_against_it():
    short = [Sitting(day, why={2: Reason.NO_TIME}) for day in range(3)]
    said = assess(case(at(2, squat=1), *[Sitting(day) for day in range(3, 6)], *short)).proposal
    assert said is None or said.rule != "hold_target"
    four = [Sitting(day) for day in range(3, 7)]
    assert assess(case(at(2, squat=1), *short, *four)).proposal.position == 2


@pytest.mark.parametrize("pain", [1, 8])
def test_a_plan_can_begin_with_a_minute_of_breathing(pain):
    a_plan = replace(at(2), breathing=True)
    player, clock = player_of(a_plan)
    player.advance()
    player.answer(pain)
    if pain == 8:
        player.go_gently()
    assert isinstance(player.step, Breathe)
    assert sum(isinstance(it, Breathe) for it in player._steps) == 1
    for _ in range(31):
        assert not player.paused
        clock.advance(2)
        player.advance()
    assert not isinstance(player.step, Breathe)


def test_breathing_that_was_cut_comes_again_until_an_exercise_was_begun():
    a_plan = replace(at(2), breathing=True)
    assert any(isinstance(it, Breathe) for it in player_of(a_plan)[0]._steps)
    first = next(works(player_of(a_plan)[0]._steps))
    begun = Progress(reps={first.key: 2}, last=first.key)
    assert not any(isinstance(it, Breathe) for it in player_of(a_plan, begun)[0]._steps)


def test_without_it_a_session_is_as_before():
    assert not any(isinstance(it, Breathe) for it in player_of(at(2))[0]._steps)
