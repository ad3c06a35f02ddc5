"""What is heard of a session, against a clock that is turned by hand."""

from dataclasses import replace as dataclass_replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.cues import CueTone, Heard, Say, Speech, heard
from app.core.exercise import Dose
from app.core.kinds import Outcome, Part, Side
from app.core.session.compile import compile_session
from app.core.session.events import RepDone, SetEnded
from app.core.session.playback import GAP_S
from app.core.session.player import SessionPlayer
from app.core.session.steps import GetReady, Rest, SwitchSides, Watch, Work
from tests.core.samples import MONDAY, any_plans, exercise, plan, plans
from tests.core.test_player import pass_over
from tests.fake_clock import FakeClock

MANY = 20_000
WATCHED_S = GAP_S / 2


class Listener:
    """Moves a player and notes each move's events and cues."""

    def __init__(self, a_plan):
        self.clock = FakeClock()
        steps = compile_session(a_plan, MONDAY, Part.MORNING)
        programme = a_plan.programme
        self.player = SessionPlayer(steps, self.clock, programme.rules, programme.pace)
        self.view = None
        self.moves = []
        self.do(self.player.advance)

    def do(self, command):
        before, events = self.view, command()
        self.view = self.player.view
        self.moves.append((before, self.view, events, heard(before, self.view, events)))
        return self.moves[-1][3]

    def tick(self):
        """On to the next change, watched all the way, or past what waits for a person."""
        if (at := self.player.next_change()) is None:
            return self.do(lambda: pass_over(self.player))
        while (left := at - self.clock.monotonic()) > WATCHED_S:
            self.clock.advance(WATCHED_S)
            self.do(self.player.advance)
        self.clock.advance(max(left, 0))
        return self.do(self.player.advance)

    def play(self):
        for _ in range(MANY):
            if self.player.ended:
                return self.moves
            self.tick()
        raise AssertionError("the session does not end")

    def to(self, kind):
        while not isinstance(self.player.step, kind):
            self.tick()
        return self.moves[-1][3]


def tones(moves):
    return [tone for *_, cues in moves for tone in cues.tones]


def said(moves):
    return [cues.speech for *_, cues in moves if cues.speech]


def test_a_set_of_two_sides_sounds_like_this():
    moves = Listener(plan(exercise(dose=Dose(reps=3, hold_s=2)))).play()
    side = [
        CueTone.HOLD_END,
        CueTone.REP,
        CueTone.HOLD_END,
        CueTone.REP,
        CueTone.HOLD_END,
        CueTone.LAST_REP,
    ]
    count_in = [CueTone.COUNT_IN] * 3
    assert tones(moves) == [
        *(CueTone.REST_END, *count_in, CueTone.START, *side),
        *(CueTone.SWITCH, *count_in, CueTone.START, *side),
    ]


def test_a_set_is_told_like_this():
    moves = Listener(plan(exercise(dose=Dose(reps=3, hold_s=2)))).play()
    out, hold, back = (Speech(Say.PHASE, "reach", phase) for phase in ("out", "hold", "back"))
    two, last = Speech(Say.COUNT, number=2), Speech(Say.LAST_ONE)
    side = [out, hold, back, two, hold, back, last]
    ready = Speech(Say.GET_READY, "reach", side=Side.LEFT)
    change = Speech(Say.CHANGE_SIDES, "reach", side=Side.RIGHT)
    assert said(moves) == [
        *(Speech(Say.WATCH, "reach"), ready, *side),
        *(change, *side, Speech(Say.WELL_DONE)),
    ]


def test_after_the_second_rep_only_counts_and_changes_are_spoken():
    moves = Listener(plan(exercise(dose=Dose(reps=6, hold_s=2)))).play()
    later = [cues.speech.say for _, view, _, cues in moves if cues.speech and view.rep > 2]
    assert set(later) == {Say.COUNT, Say.LAST_ONE}


def test_an_alternating_set_says_whose_turn_it_is():
    moves = Listener(plan(exercise(sides="alternate", dose=Dose(reps=2)))).play()
    turns = [(s.say, s.number, s.side) for s in said(moves) if s.say in (Say.COUNT, Say.LAST_ONE)]
    assert turns == [
        (Say.COUNT, 2, Side.RIGHT),
        (Say.COUNT, 3, Side.LEFT),
        (Say.LAST_ONE, 0, Side.RIGHT),
    ]


def test_in_ones_own_pace_only_reps_are_heard():
    listener = Listener(plan(exercise(sides="both", dose=Dose(reps=3, hold_s=2, pace="own"))))
    cues = [listener.to(Work)]
    for _ in range(3):
        listener.tick()
        listener.tick()
        cues.append(listener.do(listener.player.count_rep))
    assert tones(listener.moves)[4:] == [CueTone.START, CueTone.REP, CueTone.REP, CueTone.LAST_REP]
    assert [each.speech for each in cues] == [
        Speech(Say.PHASE, "reach", "out"),
        Speech(Say.COUNT, number=1),
        Speech(Say.COUNT, number=2),
        Speech(Say.WELL_DONE),
    ]


def test_the_end_of_a_timed_set_is_heard():
    moves = Listener(plan(exercise(sides="both", dose=Dose(reps=1, hold_s=2, seconds=15)))).play()
    assert tones(moves)[4:] == [
        *(
            CueTone.START,
            CueTone.HOLD_END,
            CueTone.REP,
            CueTone.HOLD_END,
            CueTone.REP,
            CueTone.LAST_REP,
        )
    ]
    assert Speech(Say.LAST_ONE) not in said(moves)


def test_going_back_announces_the_set_again():
    listener = Listener(plan(exercise()))
    listener.to(Work)
    cues = listener.do(listener.player.back)
    assert cues == Heard(speech=Speech(Say.GET_READY, "reach", side=Side.LEFT))


def test_a_hold_that_ends_a_rep_is_heard_as_the_rep():
    one = exercise(sides="both", dose=Dose(reps=2, hold_s=2), seconds=0)
    assert CueTone.HOLD_END not in tones(Listener(plan(one)).play())


def test_the_end_of_a_rest_is_heard():
    listener = Listener(plan(exercise(sides="both", dose=Dose(reps=1, sets=2))))
    listener.to(Rest)
    assert listener.to(GetReady) == Heard((CueTone.REST_END,), Speech(Say.GET_READY, "reach"))


def test_a_pause_hushes_and_nothing_is_heard_until_time_goes_on():
    listener = Listener(plan())
    listener.to(Work)
    listener.clock.advance(1)
    assert listener.do(listener.player.pause) == Heard(hush=True)
    listener.clock.advance(500)
    assert listener.do(listener.player.advance) == Heard()
    assert listener.do(listener.player.resume) == Heard((CueTone.COUNT_IN,))
    assert listener.tick() == listener.tick() == Heard((CueTone.COUNT_IN,))
    assert listener.tick() == Heard((CueTone.START,), Speech(Say.PHASE, "reach", "out"))
    assert listener.tick().speech == Speech(Say.PHASE, "reach", "hold")


def test_a_machine_that_slept_tells_of_nothing_it_missed():
    listener = Listener(plan())
    listener.to(Work)
    listener.clock.advance(3600)
    assert listener.do(listener.player.advance) == Heard(hush=True)


def test_a_skip_is_no_rep_and_no_praise():
    listener = Listener(plan(exercise()))
    listener.to(Work)
    cues = listener.do(lambda: listener.player.end_exercise(Outcome.SKIPPED, "other"))
    assert cues == Heard()


@settings(max_examples=60, deadline=None)
@given(plans)
def test_every_rep_is_heard_once_and_every_switch_told_once(a_plan):
    listener = Listener(a_plan)
    moves = listener.play()
    for before, after, events, cues in moves:
        reps = [event for event in events if isinstance(event, RepDone)]
        ends = [event for event in events if isinstance(event, SetEnded)]
        rep_tones = [tone for tone in cues.tones if tone in (CueTone.REP, CueTone.LAST_REP)]
        assert rep_tones == [CueTone.LAST_REP if ends else CueTone.REP] * len(reps)
        assert len(set(cues.tones)) == len(cues.tones)
        switched = isinstance(after.step, SwitchSides) and after.step is not before.step
        assert (CueTone.SWITCH in cues.tones) is switched
        assert bool(cues.speech and cues.speech.say is Say.CHANGE_SIDES) is switched
    works = [step for step in listener.player._steps if isinstance(step, Work)]
    assert tones(moves).count(CueTone.LAST_REP) == tones(moves).count(CueTone.START) == len(works)


@settings(max_examples=60, deadline=None)
@given(plans)
def test_a_moment_is_heard_only_once(a_plan):
    """Frames between two changes, and a second look at the same instant, are silent."""
    listener = Listener(a_plan)
    while not listener.player.ended:
        listener.tick()
        assert listener.do(listener.player.advance) == Heard()
        if (at := listener.player.next_change()) is not None:
            listener.clock.advance(min((at - listener.clock.monotonic()) * 0.9, WATCHED_S))
            assert listener.do(listener.player.advance) == Heard()


@settings(max_examples=60, deadline=None)
@given(any_plans, st.data())
def test_whatever_is_pressed_no_rep_is_heard_that_was_not_done(a_plan, data):
    listener = Listener(a_plan)
    player = listener.player
    presses = [
        player.pause,
        player.resume,
        player.advance,
        lambda: player.report_pain(data.draw(st.sampled_from([None, 2, 9]))),
        lambda: player.end_exercise(Outcome.SKIPPED, "other"),
        lambda: player.change("easier"),
        player.back,
        player.count_rep,
        lambda: pass_over(player) if player.next_change() is None else player.advance(),
    ]
    for _ in range(40):
        if player.ended:
            return
        listener.clock.advance(data.draw(st.sampled_from([0, 0.1, 1, 4, 9.9, 30])))
        was_paused = player.paused
        cues = listener.do(data.draw(st.sampled_from(presses)))
        events = listener.moves[-1][2]
        rep = any(
            isinstance(event, RepDone)
            or (isinstance(event, SetEnded) and event.outcome is Outcome.DONE)
            for event in events
        )
        assert bool({CueTone.REP, CueTone.LAST_REP} & set(cues.tones)) is rep
        if player.paused:
            assert cues.speech is None
            assert rep or not cues.tones
            assert not (was_paused and cues.tones)


def test_how_it_goes_is_told_anew_after_a_pause_and_never_over_a_cue():
    listener = Listener(plan(exercise(dose=Dose(reps=2, hold_s=2))))
    player = listener.player
    while not isinstance(player.step, Watch):
        listener.do(lambda: pass_over(player))
    listener.clock.advance(2)
    paused, resumed = listener.do(player.pause), listener.do(player.resume)
    assert (paused.hush, paused.speech) == (True, None)
    assert resumed.speech == Speech(Say.WATCH, "reach")
    while not isinstance(player.step, Work):
        listener.clock.advance(1)
        listener.do(player.advance)
    listener.do(player.show_me)
    back = listener.do(player.ready)
    assert back.hush
    assert back.tones == (CueTone.COUNT_IN,)


def test_a_physios_line_is_said_once_as_the_exercise_begins():
    first, second = plan().items
    told = dataclass_replace(plan(), items=(first, dataclass_replace(second, words="Heels down.")))
    listener = Listener(told)
    listener.play()
    said = [cues.speech for *_, cues in listener.moves if cues.speech and cues.speech.words]
    assert [(it.say, it.words) for it in said] == [(Say.WATCH, "Heels down.")]
