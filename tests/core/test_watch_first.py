"""Watch first, get ready in one's own time, and go on where one was: against a clock by hand."""

from dataclasses import replace as dataclass_replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.exercise import Dose
from app.core.kinds import Outcome, Part, Side
from app.core.programme import Pace
from app.core.record import Record, SessionRecord, SetRecord, Slot
from app.core.session.compile import compile_session
from app.core.session.events import RepDone, SetEnded
from app.core.session.playback import COUNT_IN_S
from app.core.session.player import SessionPlayer
from app.core.session.sore import eased
from app.core.session.steps import GetReady, Lead, Rest, SwitchSides, Watch, Work, works
from tests.core.play import at_work, pass_over, play, player_for, wait
from tests.core.samples import MONDAY, any_plans, exercise, plan
from tests.fake_clock import FakeClock


def did(*exercises, outcome=Outcome.DONE):
    """A record of sittings, each with one exercise done, or not."""
    sessions = tuple(
        SessionRecord(
            *(str(n), Slot(MONDAY, Part.MORNING), Outcome.DONE, 1),
            sets=(SetRecord(str(n), 1, 1, Side.BOTH, 1, each, 3, 3, outcome, None),),
        )
        for n, each in enumerate(exercises)
    )
    return Record(sessions=sessions)


def watches(a_plan, record=Record()):  # noqa: B008
    steps = compile_session(a_plan, MONDAY, Part.MORNING, record)
    return [step.work.exercise.id for step in steps if isinstance(step, Watch)]


def laddered():
    base = plan(exercise("middle"))
    item = dataclass_replace(base.items[0], easier=exercise("low"), harder=exercise("high"))
    return dataclass_replace(base, items=(item,))


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        ((), True),
        (("middle",) * 2, True),
        (("middle",) * 3, False),
        (("middle", "other", "middle", "middle"), False),
        (("middle",) * 3 + ("low",), True),
        (("middle",) * 3 + ("high", "middle", "middle"), True),
        (("low", "middle", "middle", "middle"), False),
    ],
)
def test_an_exercise_is_shown_until_it_was_done_three_times_on_this_rung(before, shown):
    assert watches(laddered(), did(*before)) == (["middle"] if shown else [])


@pytest.mark.parametrize("outcome", list(Outcome))
def test_what_was_left_is_not_known_yet(outcome):
    shown = watches(laddered(), did(*["middle"] * 3, outcome=outcome))
    assert bool(shown) is (outcome is not Outcome.DONE)


def test_each_new_exercise_is_shown_once_before_its_first_set():
    two = plan(exercise("one", dose=Dose(reps=2, sets=2)), exercise("two", "both"))
    assert watches(two) == ["one", "two"]


def test_a_change_of_version_is_shown_first():
    clock = FakeClock()
    player = player_for(laddered(), clock)
    at_work(player, clock)
    player.change("harder")
    assert (type(player.step), player.step.work.exercise.id) == (Watch, "high")
    at_work(player, clock)
    player.back()
    assert isinstance(player.step, GetReady)


@pytest.mark.parametrize(
    ("needs", "seconds"),
    [
        (("floor", "plank", "wrists"), 20),
        (("floor", "supine"), 20),
        (("floor", "kneeling", "wrists"), 15),
        (("squat",), 8),
        ((), 8),
    ],
)
def test_the_time_to_get_ready_follows_the_position(needs, seconds):
    there = replace(exercise(), needs=needs)
    assert Pace().into_position(there) == seconds
    assert Pace().into_position(replace(there, get_ready_s=30)) == 30


def test_the_figure_shows_a_whole_rep_and_goes_on_by_itself():
    clock = FakeClock()
    slow = exercise("slow", "both", Dose(reps=2, hold_s=20))
    player = player_for(plan(slow), clock)
    player.advance()
    pass_over(player)
    assert (type(player.step), player.step.seconds) == (Watch, 24)
    seen = []
    while isinstance(player.step, Watch):
        seen.append(player.view.phase.id)
        wait(player, clock, player.next_change() - clock.monotonic())
    assert list(dict.fromkeys(seen)) == ["out", "hold", "back"]
    assert (type(player.step), player.view.seconds_left) == (GetReady, 8)


def test_ready_goes_on_at_once_and_leaves_three_seconds():
    clock = FakeClock()
    player = player_for(plan(), clock)
    player.advance()
    pass_over(player)
    player.ready()
    assert isinstance(player.step, GetReady)
    player.ready()
    assert (type(player.step), player.view.seconds_left) == (GetReady, 3)
    player.ready()
    assert player.view.seconds_left == 3
    wait(player, clock, 3)
    assert isinstance(player.step, Work)
    before = player.view
    assert player.ready() == []
    assert player.view == before


def test_whoever_wants_more_time_gets_it_in_every_lead():
    clock = FakeClock()
    player = player_for(plan(exercise()), clock)
    player.more_time = 2.0
    player.advance()
    pass_over(player)
    found = {}
    while len(found) < 3:
        if isinstance(player.step, Lead):
            found[type(player.step)] = player.step.seconds
        wait(player, clock, player.next_change() - clock.monotonic())
    assert found == {Watch: 24, GetReady: 16, SwitchSides: 12}


def test_it_is_shown_for_as_long_as_it_takes_to_tell_how_it_goes():
    clock = FakeClock()
    player = player_for(plan(exercise("one", "both"), exercise("two", "both")), clock)
    player.told_s = lambda work: {"one": 19.5, "two": 3.0}[work.exercise.id]
    player.advance()
    found = {}
    while len(found) < 2:
        if isinstance(player.step, Watch):
            found[player.step.work.exercise.id] = player.step.seconds
        if player.next_change() is None:
            pass_over(player)
        else:
            wait(player, clock, player.next_change() - clock.monotonic())
    assert found == {"one": 19.5, "two": 12}


def test_more_time_is_time_enough_to_be_told():
    step = Watch(next(works_of(plan(exercise("one", "both")))), 12)
    assert eased(step, 2, lambda _: 15.0).seconds == 24
    assert eased(eased(step, 2, lambda _: 15.0), 1, lambda _: 15.0).seconds == 15
    assert eased(eased(step, 1, lambda _: 15.0), 1).seconds == 12


def test_a_session_that_goes_on_with_an_exercise_shows_it_long_enough_too():
    clock = FakeClock()
    steps = compile_session(plan(exercise("one", "both")), MONDAY, Part.MORNING)
    first = next(it for it in steps if isinstance(it, Watch))
    rules = plan().programme
    player = SessionPlayer((first, GetReady(first.work, 8)), clock, rules.rules, rules.pace)
    player.told_s = lambda _: 19.5
    player.advance()
    assert (player.step.seconds, player.view.seconds_left) == (19.5, 20)


def works_of(a_plan):
    return works(compile_session(a_plan, MONDAY, Part.MORNING))


def test_going_back_does_not_stretch_a_lead_twice():
    clock = FakeClock()
    player = player_for(plan(exercise("one", "both"), exercise("two", "both")), clock)
    player.more_time = 2.0
    at_work(player, clock)
    while not (isinstance(player.step, GetReady) and player.step.work.key.position == 2):
        wait(player, clock, 1)
    player.back()
    while not (isinstance(player.step, GetReady) and player.step.work.key.position == 2):
        wait(player, clock, 1)
    assert player.step.seconds == 16


@pytest.mark.parametrize("kind", [Watch, GetReady, Work, SwitchSides, Rest])
def test_show_me_stops_time_and_shows_the_next_rep_until_somebody_is_ready(kind):
    clock = FakeClock()
    player = player_for(plan(exercise(), exercise("next")), clock)
    at_work(player, clock)
    wait(player, clock, 7)
    while not isinstance(player.step, kind):
        wait(player, clock, 1)
    wait(player, clock, 1)
    before = player.view
    player.show_me()
    assert player.paused
    assert player.showing
    assert isinstance(player.view.step, Watch)
    assert player.view.side is before.side
    phases = set()
    for _ in range(8):
        clock.advance(player.next_change() - clock.monotonic())
        player.advance()
        phases.add(player.view.phase.id)
    assert phases == {"out", "hold", "back"}
    player.ready()
    assert not (player.paused)
    assert not (player.showing)
    assert (player.view.step, player.view.reps) == (before.step, before.reps)


def test_resuming_counts_in_and_starts_the_rep_anew():
    clock = FakeClock()
    player = player_for(plan(exercise(dose=Dose(reps=3, hold_s=2), sides="both")), clock)
    at_work(player, clock)
    wait(player, clock, 6 + 3)
    assert (player.view.rep, player.view.phase.id) == (2, "hold")
    player.pause()
    clock.advance(500)
    player.resume()
    for left in (3, 2, 1):
        assert (player.view.count_in, player.view.rep, player.view.phase.id) == (left, 2, "out")
        clock.advance(player.next_change() - clock.monotonic())
        assert player.advance() == []
    assert (player.view.count_in, player.view.phase.id) == (0, "out")
    clock.advance(5.9)
    assert player.advance() == []
    clock.advance(0.1)
    [rep] = player.advance()
    assert (rep.number, rep.at) == (2, 12)


def test_a_count_in_that_is_paused_begins_again():
    clock = FakeClock()
    player = player_for(plan(exercise(dose=Dose(reps=1, hold_s=2), sides="both")), clock)
    at_work(player, clock)
    wait(player, clock, 1)
    player.pause()
    wait(player, clock, 10)
    player.resume()
    wait(player, clock, 2)
    player.pause()
    wait(player, clock, 5)
    player.resume()
    assert player.view.count_in == 3
    [_, end] = wait(player, clock, 3 + 6)[:2]
    assert end.paused_s == pytest.approx(10 + 2 + 5 + 3)


def test_pause_ends_the_showing_and_time_still_stands():
    clock = FakeClock()
    player = player_for(plan(), clock)
    at_work(player, clock)
    player.show_me()
    player.pause()
    assert player.paused
    assert not player.showing
    assert player.next_change() is None


@settings(max_examples=80, deadline=None)
@given(any_plans, st.data())
def test_wherever_it_stops_nothing_moves_for_three_seconds_and_no_rep_is_lost(a_plan, data):
    clock = FakeClock()
    player = player_for(a_plan, clock)
    events = player.advance()
    stops = data.draw(st.lists(st.floats(0.1, 60), min_size=1, max_size=6))
    for seconds in stops:
        while player.next_change() is None and not player.ended:
            events += pass_over(player) if not _own(player) else player.count_rep()
            clock.advance(1)
        events += wait(player, clock, seconds)
        if player.ended:
            break
        begun, reps = player.step, player.view.reps
        events += data.draw(st.sampled_from([player.pause, player.show_me]))()
        clock.advance(data.draw(st.floats(0, 900)))
        events += data.draw(st.sampled_from([player.resume, player.ready]))()
        if isinstance(begun, Work) and begun.seconds is not None and player.step == begun:
            still = wait(player, clock, COUNT_IN_S - 0.01)
            assert still == []
            assert player.view.reps == reps
            events += still
    events += play(player, clock)
    counted = {}
    for event in events:
        if isinstance(event, RepDone):
            assert event.number == counted.get(event.key, 0) + 1
            counted[event.key] = event.number
    for end in (event for event in events if isinstance(event, SetEnded)):
        assert end.reps == counted.get(end.key, 0)


def _own(player):
    return isinstance(player.step, Work) and player.step.own_pace


@pytest.mark.parametrize("kind", [GetReady, SwitchSides])
def test_after_a_pause_the_end_of_a_wait_is_long_enough_to_count_in(kind):
    def left(passed):
        """Seconds that are left of the step after a pause when ``passed`` of it were over."""
        clock = FakeClock()
        player = player_for(plan(), clock)
        player.advance()
        while not isinstance(player.step, kind) and not player.ended:
            change = player.next_change()
            pass_over(player) if change is None else wait(player, clock, change - clock.monotonic())
        seconds = player.step.seconds
        wait(player, clock, passed)
        player.pause()
        clock.advance(500)
        player.resume()
        return seconds, player.view.seconds_left

    for passed in (0, 1):
        seconds, after = left(passed)
        assert after == max(seconds - passed, COUNT_IN_S)
    seconds, _ = left(0)
    assert left(seconds - 1)[1] == COUNT_IN_S
