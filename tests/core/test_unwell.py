"""Somebody feels unwell, at whatever step."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.flags import Flag, FlagKind, Tier
from app.core.kinds import Outcome, Reason
from app.core.safety.unwell import STOPPING, UnwellSign, kind_of, tier_of, unwell_unseen
from app.core.session.events import (
    FeltUnwell,
    FeltWell,
    Paused,
    RepDone,
    Resumed,
    SessionEnded,
    SetEnded,
    SetStarted,
    UnwellTold,
)
from app.core.session.timing import waits
from tests.core.play import pass_over, play, player_for, wait
from tests.core.samples import any_plans, plan
from tests.fake_clock import FakeClock

NOW = datetime(2026, 11, 2, tzinfo=UTC)


def pressed(player, data):
    """Anything else that could be pressed."""
    value = data.draw(st.none() | st.integers(0, 10))
    presses = {
        "pause": player.pause,
        "resume": player.resume,
        "answer": lambda: player.answer(value),
        "gently": player.go_gently,
        "learn": lambda: player.learn(0, True),
        "hurts": lambda: player.report_pain(value),
        "skip": lambda: player.end_exercise(Outcome.SKIPPED, Reason.OTHER),
        "count": player.count_rep,
        "enough": player.enough,
        "back": player.back,
        "easier": lambda: player.change("easier"),
        "finish": player.end_session,
        "unwell": player.feel_unwell,
    }
    return presses[data.draw(st.sampled_from(sorted(presses)))]()


def somewhere(a_plan, data):
    """A player that has come to any step of ``a_plan``, and the sets that were begun and ended."""
    clock = FakeClock()
    player = player_for(a_plan, clock)
    events = player.advance()
    for _ in range(data.draw(st.integers(0, 40))):
        if player.next_change() is None:
            events += pass_over(player)
        else:
            events += wait(player, clock, data.draw(st.floats(0.5, 8)))
        if player.ended:
            break
    return player, clock, events


def stands(player):
    """Where the person is, but for the minutes that are left while a question waits."""
    view = player.view
    return view.step, view.reps, view.rep, view.phase, view.seconds_left


def running(events):
    begun = {event.work.key for event in events if isinstance(event, SetStarted)}
    return begun - {event.key for event in events if isinstance(event, SetEnded)}


@settings(max_examples=120, deadline=None)
@given(any_plans, st.data(), st.sampled_from(UnwellSign))
def test_told_at_any_step_it_stops_everything_and_the_record_says_why(a_plan, data, sign):
    player, clock, events = somewhere(a_plan, data)
    if player.ended:
        assert player.feel_unwell() == []
        return
    felt = player.feel_unwell()
    assert felt[-1] == FeltUnwell()
    view = stands(player)
    clock.advance(data.draw(st.floats(0, 4000)))
    for _ in range(3):
        assert pressed(player, data) == []
    assert player.next_change() is None
    assert stands(player) == view
    told = player.tell_unwell(sign)
    assert (told[0], told[-1]) == (UnwellTold(sign), SessionEnded(Outcome.STOPPED))
    ended = [event for event in told if isinstance(event, SetEnded)]
    assert {event.key for event in ended} == running(events + felt)
    assert {(it.outcome, it.reason) for it in ended} <= {(Outcome.STOPPED, Reason.UNWELL)}
    assert not any(isinstance(event, RepDone) for event in told)
    assert player.ended
    assert pressed(player, data) == []


@settings(max_examples=120, deadline=None)
@given(any_plans, st.data())
def test_taken_back_at_any_step_nothing_goes_on_until_somebody_resumes(a_plan, data):
    player, clock, _ = somewhere(a_plan, data)
    if player.ended:
        return
    player.feel_unwell()
    view = stands(player)
    clock.advance(data.draw(st.floats(0, 4000)))
    assert player.feel_well() == [FeltWell()]
    assert not player.unwell
    assert player.paused is not waits(player.step)
    clock.advance(data.draw(st.floats(0, 4000)))
    assert player.advance() == []
    assert stands(player) == view
    resumed = player.resume()
    assert resumed == [] if waits(player.step) else isinstance(resumed[0], Resumed)
    assert stands(player)[:3] == view[:3]
    assert play(player, clock)[-1] == SessionEnded(Outcome.DONE)


def test_what_nobody_felt_is_not_told():
    player = player_for(plan(), FakeClock())
    player.advance()
    assert player.tell_unwell(UnwellSign.CHEST) == []
    assert player.feel_well() == []
    assert not player.ended


def test_a_pause_before_it_is_one_pause():
    clock = FakeClock()
    player = player_for(plan(), clock)
    while waits(player.step):
        pass_over(player)
    player.pause()
    assert not any(isinstance(event, Paused) for event in player.feel_unwell())


def test_which_signs_are_an_emergency():
    grave = {sign for sign in UnwellSign if tier_of(sign) is Tier.EMERGENCY}
    assert grave == {UnwellSign.CHEST, UnwellSign.NUMB, UnwellSign.HEADACHE}
    assert {tier_of(sign) for sign in set(UnwellSign) - grave} == {Tier.URGENT}


def flag(kind, tier, seen=None):
    return Flag("f", "p", kind, tier, NOW, seen=seen)


def test_the_gravest_that_nobody_has_seen_stops():
    dizzy = flag(kind_of(UnwellSign.DIZZY), Tier.URGENT)
    chest = flag(kind_of(UnwellSign.CHEST), Tier.EMERGENCY)
    untold = flag(FlagKind.UNWELL, Tier.URGENT)
    assert unwell_unseen([chest, dizzy]) is chest
    assert unwell_unseen([flag(chest.kind, chest.tier, seen=NOW), dizzy]) is dizzy
    assert unwell_unseen([untold]) is untold
    assert unwell_unseen([flag(FlagKind.UNWELL_TAKEN_BACK, Tier.SOON)]) is None
    assert unwell_unseen([flag(FlagKind.RED_PAIN, Tier.SOON)]) is None


@pytest.mark.parametrize("sign", UnwellSign)
def test_every_sign_stops(sign):
    assert kind_of(sign) in STOPPING
