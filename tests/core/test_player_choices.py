"""What a person can choose while a session runs: doses of every kind, again, other versions."""

from dataclasses import replace as dataclass_replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.exercise import Dose
from app.core.gentle_form import gently_of
from app.core.kinds import Outcome, Part
from app.core.session.compile import compile_session
from app.core.session.events import (
    BegunAnew,
    SetEnded,
    SetStarted,
)
from app.core.session.steps import (
    Lead,
    SwitchSides,
    Watch,
    Work,
    works,
)
from tests.core.play import at_work, play, player_for, replay, wait
from tests.core.samples import MONDAY, any_plans, exercise, plan, plans
from tests.fake_clock import FakeClock


@settings(max_examples=300, deadline=None)
@given(plans, st.data())
def test_a_cut_after_any_choices_leaves_the_same_sets(a_plan, data):
    clock = FakeClock()
    player = player_for(a_plan, clock)
    events = player.advance() + player.answer(data.draw(st.sampled_from([2, 8])))
    gently = data.draw(st.booleans())
    events += player.go_gently() if gently else []
    if any(isinstance(it, BegunAnew) for it in events):
        # what a session is that was cut in its gentle form: app.core.rules.flare_form
        a_plan = dataclass_replace(a_plan, items=gently_of(a_plan).items)
    choices = [
        player.back,
        lambda: player.change("easier"),
        lambda: player.change("harder"),
        lambda: player.end_exercise(Outcome.SKIPPED, "other"),
    ]
    for _ in range(data.draw(st.integers(0, 5))):
        for _ in range(data.draw(st.integers(0, 25))):
            if (at := player.next_change()) is not None:
                events += wait(player, clock, at - clock.monotonic())
        events += data.draw(st.sampled_from(choices))()

    def left(step, reps):
        key = step.key
        return key.position, key.number, key.side, step.exercise.id, step.target - reps

    now, *later = player._steps[player._index :]
    here = [left(now, player.view.reps)] if isinstance(now, Work) else []
    here += [left(work, 0) for work in works(later)]
    again = compile_session(a_plan, MONDAY, Part.MORNING, progress=replay(events))
    assert [left(work, work.done_before) for work in works(again)] == here


def own_pace(**more):
    return plan(exercise(sides="both", dose=Dose(reps=4, hold_s=0, pace="own", **more)))


def test_in_ones_own_pace_a_touch_counts_and_time_does_not():
    clock = FakeClock()
    player = player_for(own_pace(), clock)
    at_work(player, clock)
    assert wait(player, clock, 120) == []
    counted = []
    for _ in range(3):
        counted += player.count_rep()
        clock.advance(2)
    assert [rep.number for rep in counted] == [1, 2, 3]
    assert player.count_rep()[1].outcome is Outcome.DONE


def test_a_nervous_finger_counts_once():
    clock = FakeClock()
    player = player_for(own_pace(), clock)
    at_work(player, clock)
    assert len(player.count_rep()) == 1
    clock.advance(0.2)
    assert player.count_rep() == []


def test_a_timed_set_ends_with_its_time():
    clock = FakeClock()
    player = player_for(
        plan(exercise(sides="both", dose=Dose(reps=9, hold_s=2, seconds=20))), clock
    )
    at_work(player, clock)
    assert player.view.seconds_left == 20
    events = wait(player, clock, 20)
    [end] = [event for event in events if isinstance(event, SetEnded)]
    assert (end.reps, end.outcome, end.held_s) == (3, Outcome.DONE, 6)


def test_at_the_end_of_a_timed_set_the_next_move_is_shown_and_of_a_counted_one_none():
    """The clock ends a timed set: nobody knows whether the rep that would come next still fits."""

    def next_in_the_last_move(dose):
        clock = FakeClock()
        player = player_for(plan(exercise(sides="both", dose=dose)), clock)
        at_work(player, clock)
        wait(player, clock, 11)
        view = player.view
        assert (view.rep, view.phase.id) == (2, "back")
        return view.next_phase and view.next_phase.id

    assert next_in_the_last_move(Dose(reps=2, hold_s=2)) is None
    assert next_in_the_last_move(Dose(reps=1, hold_s=2, seconds=13)) == "out"


def test_as_many_as_comfortable_ends_when_the_person_says():
    clock = FakeClock()
    player = player_for(plan(exercise(sides="both", dose=Dose(reps=9, open=True))), clock)
    at_work(player, clock)
    events = wait(player, clock, 9) + player.enough()
    [end] = [event for event in events if isinstance(event, SetEnded)]
    assert (end.reps, end.outcome) == (2, Outcome.DONE)


def test_nothing_done_is_never_enough():
    clock = FakeClock()
    player = player_for(plan(exercise(sides="both", dose=Dose(reps=9, open=True))), clock)
    work = at_work(player, clock)
    assert not any(isinstance(event, SetEnded) for event in player.enough())
    assert player.step == work


def test_tempo_stretches_the_movement_but_not_the_hold():
    work = next(
        works(
            compile_session(
                plan(exercise(dose=Dose(reps=1, hold_s=3, tempo=2))), MONDAY, Part.MORNING
            )
        )
    )
    assert [seconds for _, seconds in work.phases] == [4, 3, 4]


def test_back_does_the_set_again_and_before_a_set_the_one_before():
    clock = FakeClock()
    player = player_for(plan(), clock)
    work = at_work(player, clock)
    wait(player, clock, 7)
    events = player.back()
    assert [type(event) for event in events] == [BegunAnew, SetEnded]
    assert (events[1].reason, player.view.work.key) == ("again", replace(work.key, attempt=2))
    at_work(player, clock)
    wait(player, clock, player.step.seconds)
    assert isinstance(player.step, SwitchSides)
    player.back()
    assert player.view.work.key == replace(work.key, attempt=3)


ALL = [it.key for it in works(compile_session(plan(), MONDAY, Part.MORNING))]


@pytest.mark.parametrize("nth", range(len(ALL)))
def test_back_in_any_set_leads_to_it_and_to_all_that_come_after(nth):
    clock = FakeClock()
    player = player_for(plan(), clock)
    for _ in range(nth):
        at_work(player, clock)
        wait(player, clock, player.step.seconds)
    assert at_work(player, clock).key == ALL[nth]
    events = [*player.back(), *play(player, clock)]
    begun = [it.work.key for it in events if isinstance(it, SetStarted)]
    assert begun == [replace(ALL[nth], attempt=2), *ALL[nth + 1 :]]


@pytest.mark.parametrize("nth", range(len(ALL)))
def test_another_version_in_any_set_takes_over_from_it_on(nth):
    easy = [exercise("easy", "each", Dose(reps=2)), exercise("slow", "both", Dose(reps=1))]
    items = zip(plan().items, easy, strict=True)
    a_plan = dataclass_replace(
        plan(), items=tuple(dataclass_replace(item, easier=it) for item, it in items)
    )
    clock = FakeClock()
    player = player_for(a_plan, clock)
    for _ in range(nth):
        at_work(player, clock)
        wait(player, clock, player.step.seconds)
    at_work(player, clock)
    events = [*player.change("easier"), *play(player, clock)]
    begun = [it.work for it in events if isinstance(it, SetStarted)]
    assert [replace(it.key, attempt=1) for it in begun] == ALL[nth:]
    here = ALL[nth].position
    changed = [it.exercise.id in ("easy", "slow") for it in begun]
    assert changed == [it.key.position == here for it in begun]


def test_an_easier_version_takes_over_from_this_set_on():
    clock = FakeClock()
    easy = exercise("easy", "each", Dose(reps=2))
    base = plan(exercise())
    item = dataclass_replace(base.items[0], easier=easy)
    player = player_for(dataclass_replace(base, items=(item,)), clock)
    at_work(player, clock)
    player.change("easier")
    assert isinstance(player.step, Watch)
    assert [work.exercise.id for work in works(player._steps[player._index :])] == ["easy", "easy"]
    assert player.change("easier") == []


def test_back_reaches_the_set_that_was_done_not_one_that_was_skipped():
    clock = FakeClock()
    player = player_for(plan(exercise("one"), exercise("two"), exercise("three")), clock)
    at_work(player, clock)
    wait(player, clock, 7)
    done = player.step.key
    player.end_exercise(Outcome.SKIPPED, "other")
    player.end_exercise(Outcome.SKIPPED, "other")
    assert player.view.work.key.position == 3
    player.back()
    assert player.view.work.key == replace(done, attempt=2)


@settings(max_examples=100, deadline=None)
@given(any_plans, st.data())
def test_back_leads_to_the_same_set_after_a_cut_as_without_it(a_plan, data):
    clock = FakeClock()
    player = player_for(a_plan, clock)
    events = player.advance() + player.answer(2)
    choices = [
        player.back,
        lambda: player.change("easier"),
        lambda: player.end_exercise(Outcome.SKIPPED, "other"),
        lambda: play(player, clock, lambda event: isinstance(event, SetEnded)),
    ]
    for _ in range(data.draw(st.integers(1, 5))):
        events += data.draw(st.sampled_from(choices))()
    if player.ended or not isinstance(player.step, Lead):
        return
    again = player_for(a_plan, clock, replay(events))
    again.advance()
    assert again.can_go_back == player.can_go_back
    back, before = again.back(), player.back()
    assert [it.key for it in back if isinstance(it, BegunAnew)] == [
        it.key for it in before if isinstance(it, BegunAnew)
    ]
    assert again.view.work.key == player.view.work.key


def test_time_that_ran_out_with_nothing_counted_is_not_stored_as_done():
    clock = FakeClock()
    player = player_for(own_pace(seconds=20), clock)
    at_work(player, clock)
    [end] = [event for event in wait(player, clock, 20) if isinstance(event, SetEnded)]
    assert (end.reps, end.outcome, end.reason) == (0, Outcome.STOPPED, "not_counted")
