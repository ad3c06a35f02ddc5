"""When the view next changes by itself, in whatever state a session is."""

import pytest

from app.core.exercise import Dose
from app.core.kinds import Side
from app.core.session.events import RepDone
from app.core.session.playback import COUNT_IN_S, GAP_S
from app.core.session.progress import Progress
from app.core.session.steps import GetReady, SetKey
from tests.core.play import at_work, play, player_for, wait
from tests.core.samples import exercise, plan
from tests.fake_clock import FakeClock


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def player(clock):
    """In its first set."""
    player = player_for(plan(), clock)
    at_work(player, clock)
    return player


def test_while_the_figure_is_shown_it_moves_on_every_second(player, clock):
    player.show_me()
    began = clock.monotonic()
    for passed, change in ((0, 1), (0.4, 1), (0.6, 2), (0, 2), (5.5, 7)):
        clock.advance(passed)
        assert player.next_change() == began + change
    assert player.showing
    player.resume()
    assert not player.showing


def test_while_time_stands_still_and_at_the_end_nothing_changes(player, clock):
    player.pause()
    assert player.next_change() is None
    player.resume()
    player.end_session()
    assert player.next_change() is None


def test_after_a_pause_each_second_is_counted_in_and_then_the_set_goes_on(player, clock):
    wait(player, clock, 0.5)
    player.pause()
    clock.advance(60)
    player.resume()
    began, shown = clock.monotonic(), []
    while player.view.count_in:
        shown.append(player.view.count_in)
        wait(player, clock, player.next_change() - clock.monotonic())
    assert shown == [3, 2, 1]
    assert clock.monotonic() == pytest.approx(began + COUNT_IN_S)
    assert player.next_change() == pytest.approx(began + COUNT_IN_S + 2)  # the first move anew


def test_minutes_that_are_left_are_those_of_this_step_and_all_after_it(clock):
    player = player_for(plan(), clock)
    told = []

    def left(events):
        told.append(player.view.minutes_left)
        return False

    play(player, clock, left)
    assert told[0] > 1
    assert told[-1] == 1
    assert sorted(told, reverse=True) == told


@pytest.mark.parametrize(("seconds", "paused"), [(GAP_S, False), (GAP_S + 0.1, True)])
def test_a_gap_longer_than_so_long_is_a_pause(player, clock, seconds, paused):
    clock.advance(seconds)
    player.advance()
    assert player.paused is paused


def test_who_is_ready_is_counted_in_from_three_or_from_what_is_left(clock):
    player = player_for(plan(), clock)
    player.advance()
    player.answer(2)
    player.ready()
    assert isinstance(player.step, GetReady)
    player.ready()
    assert player.view.seconds_left == COUNT_IN_S
    wait(player, clock, 1)
    player.ready()
    assert player.view.seconds_left == COUNT_IN_S - 1


@pytest.mark.parametrize("done", [0, 1, 2, 3, 5])
def test_after_a_cut_each_rep_is_counted_on_and_timed_from_the_new_beginning(clock, done):
    key = SetKey(1, 1, Side.BOTH)
    one = exercise("one", "both", Dose(reps=6, hold_s=2))
    player = player_for(plan(one), clock, Progress(reps={key: done}, last=key))
    reps = [it for it in play(player, clock) if isinstance(it, RepDone)]
    numbers = [*range(done + 1, 7)]
    assert [(it.number, it.at) for it in reps] == [(n, 6 * (n - done)) for n in numbers]
