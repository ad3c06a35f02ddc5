"""What goes on by itself in a session: time, steps, and what is counted."""

from collections.abc import Callable
from math import ceil, floor, inf

from msgspec.structs import replace

from app.core.clock import Clock
from app.core.kinds import Measure, Moment, Outcome, Reason
from app.core.lessons.cues import SessionScore
from app.core.programme import Pace
from app.core.rules.locks import NO_LOCKS, Locks
from app.core.rules.numbers import Thresholds
from app.core.session.attempts import Attempts
from app.core.session.events import (
    Event,
    FlareFound,
    Paused,
    RepDone,
    Resumed,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.on_demand import shown_on_demand
from app.core.session.progress import Progress
from app.core.session.sore import eased, opened
from app.core.session.steps import Done, GetReady, Step, SwitchSides, TooSore, Watch, Work
from app.core.session.timing import (
    EPSILON,
    duration,
    held_s,
    next_flip,
    next_second,
    rep_start,
    reps_done,
    seconds_of,
    waits,
)
from app.core.session.view import SessionView, view_of

GAP_S = 10.0
"""Seconds without a call after which nobody was watching: the machine slept or hung."""

COUNT_IN_S = 3.0
"""Seconds between "Resume" and the first movement: as long as the last tones before a set."""

_NEVER = -inf


class Playback:
    """Plays ``steps``. Every command first brings the player up to now and returns what happened.

    Nothing is accumulated: a step began at one monotonic instant (moved on by its pauses), and
    all that is shown or counted derives from the distance to it. ``advance`` may be called at any
    rate. A gap of more than ``gap_s`` seconds is a pause from the last call on, so that reps
    nobody did are never counted. ``progress`` is what a cut session had come to before ``steps``,
    ``before`` the set that was done last in it. ``more_time`` stretches the time to get ready of
    the steps to come; ``told_s`` is how long it takes to tell how a set is done, while the figure
    shows it.
    """

    def __init__(
        self,
        steps: tuple[Step, ...],
        clock: Clock,
        thresholds: Thresholds,
        pace: Pace,
        gap_s: float = GAP_S,
        progress: Progress | None = None,
        locks: Locks = NO_LOCKS,
        before: Work | None = None,
    ) -> None:
        self._steps = steps
        self._clock = clock
        self._thresholds = thresholds
        self._pace = pace
        self._gap_s = gap_s
        self._locks = locks
        self._index = 0
        self._began = self._seen = clock.monotonic()
        self._paused_at: float | None = None
        self._paused_s = 0.0
        self._goes_on_at = self._shown_at = self._touched = _NEVER
        self.more_time = 1.0
        self.told_s: Callable[[Work], float] = lambda _: 0.0
        self._reps = 0
        self._begun = self._ended = self._unwell = False
        self._attempts = Attempts(progress or Progress(), before)
        self._told: list[SessionScore] = []
        self._reckoned: tuple[tuple[Step, ...], float] = ((), 0.0)
        self._opening = self._open_step(self._began)

    @property
    def step(self) -> Step:
        """The step being played."""
        return self._steps[self._index]

    @property
    def paused(self) -> bool:
        """Whether time stands still."""
        return self._paused_at is not None

    @property
    def ended(self) -> bool:
        """Whether the session is over; no command does anything any more."""
        return self._ended

    @property
    def unwell(self) -> bool:
        """Whether somebody feels unwell, who has not said yet what it is, nor taken it back."""
        return self._unwell

    @property
    def showing(self) -> bool:
        """Whether time stands still while the figure shows the exercise."""
        return self._shown_at > _NEVER

    @property
    def view(self) -> SessionView:
        """The session as of now. Call ``advance`` first."""
        if self.showing and (shown := shown_on_demand(self.step, self._reps)):
            since = self._clock.monotonic() - self._shown_at
            return view_of(shown, since, self._ahead_s(), self._reps)
        view = view_of(self.step, self._elapsed(), self._ahead_s(), self._reps)
        left = 0.0 if self.paused else self._goes_on_at - self._seen
        return replace(view, count_in=ceil(left - EPSILON)) if left > EPSILON else view

    @property
    def gentle(self) -> TooSore | None:
        """The flare-up whose gentle form is done, if one is."""
        before = self._steps[: self._index]
        return next((it for it in before if isinstance(it, TooSore) and it.gentle), None)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a set that ``back`` would do again."""
        return isinstance(self.step, Work) or bool(self._attempts.before(self._steps, self._index))

    def next_change(self) -> float | None:
        """The monotonic second at which the view next changes; None while it waits for a person."""
        if self.showing:
            return self._shown_at + floor(self._clock.monotonic() - self._shown_at) + 1
        if self.paused or self._ended:
            return None
        if (left := self._goes_on_at - self._seen) > EPSILON:
            return self._seen + next_second(left, 0)
        flip = next_flip(self.step, self._elapsed())
        return None if flip is None else self._began + flip

    def advance(self) -> list[Event]:
        """Bring the player up to the clock."""
        now = max(self._clock.monotonic(), self._seen)
        events, self._opening = self._opening, []
        if not self._begun:  # only now it is known who needs how much time
            self._begun = True
            self._eased(self.step)
        if self.paused or self._ended:
            return events
        if now - self._seen > self._gap_s and not waits(self.step):
            self._paused_at = self._seen
            return [*events, Paused(interrupted=True, ago=now - self._seen)]
        self._seen = now
        while (seconds := duration(self.step)) is not None:
            events += self._count_reps()
            if self._elapsed() + EPSILON < seconds:
                break
            events += self._leave(self._began + seconds)
        return events

    def pause(self, *, interrupted: bool = False) -> list[Event]:
        """Stop time, where it goes. ``interrupted`` means that nobody asked for it."""
        events = self.advance()
        self._shown_at = _NEVER
        if self.paused or self._ended or waits(self.step):
            return events
        self._paused_at = self._seen
        return [*events, Paused(interrupted)]

    def show_me(self) -> list[Event]:
        """Stop time, and let the figure show the exercise until somebody is ready."""
        events = self.pause()
        if self.paused and not self._unwell and shown_on_demand(self.step, self._reps):
            self._shown_at = self._clock.monotonic()
        return events

    def resume(self) -> list[Event]:
        """Let time go on: after a count-in with the rep that was cut, from its start."""
        stopped = self.paused and not self._unwell
        events = self._go_on()
        if stopped:
            self._count_in()
        return events

    def _go_on(self) -> list[Event]:
        """Let time go on from where it stopped."""
        if self._paused_at is None or self._unwell:
            return self.advance()
        self._seen = max(self._clock.monotonic(), self._seen)
        away = self._seen - self._paused_at
        self._began += away
        self._goes_on_at += away
        self._paused_s += away
        self._paused_at = None
        self._shown_at = _NEVER
        return [Resumed(away)]

    def _count_in(self) -> None:
        step, elapsed = self.step, self._elapsed()
        match step:
            case Work() if step.seconds is not None:
                still = max(self._goes_on_at - self._seen, 0.0)
                self._goes_on_at = self._seen + COUNT_IN_S
                self._began = self._goes_on_at - rep_start(step, elapsed)
                self._paused_s += COUNT_IN_S - still
            case GetReady() | SwitchSides():
                self._began = self._seen - min(elapsed, max(step.seconds - COUNT_IN_S, 0.0))
            case Watch():
                self._began = self._seen

    def _ahead_s(self) -> float:
        """Seconds that this step and those after it take: reckoned once a step, not in each
        frame. A step that opens makes the steps anew."""
        if self._reckoned[0] is not self._steps:
            self._reckoned = (self._steps, seconds_of(self._steps[self._index :]))
        return self._reckoned[1]

    def _elapsed(self) -> float:
        now = self._seen if self._paused_at is None else self._paused_at
        return max(now, self._goes_on_at) - self._began

    def _count_reps(self) -> list[Event]:
        if not isinstance(self.step, Work) or self.step.own_pace:
            return []
        work, done = self.step, reps_done(self.step, self._elapsed())
        counted = range(self._reps + 1, done + 1)
        self._reps = max(done, self._reps)
        return [
            RepDone(work.key, number, (number - work.done_before) * work.rep_seconds)
            for number in counted
        ]

    def _leave(self, at: float) -> list[Event]:
        events: list[Event] = []
        if isinstance(self.step, Work):
            untold = self.step.own_pace and self._reps == 0
            ended = (Outcome.STOPPED, Reason.NOT_COUNTED) if untold else (Outcome.DONE, None)
            events.append(self._set_ended(self.step, *ended))
        return events + self._go_to(self._index + 1, at)

    def _set_ended(self, work: Work, outcome: Outcome, reason: Reason | None) -> SetEnded:
        self._attempts.end(work.key)
        held = held_s(work, self._elapsed(), self._reps)
        paused = self._paused_s - max(self._goes_on_at - self._seen, 0.0)
        return SetEnded(work.key, outcome, self._reps, paused, reason, round(held, 3))

    def _left_out(self, sets: list[Work], outcome: Outcome, reason: Reason) -> list[Event]:
        self._attempts.end(*(work.key for work in sets))
        return [SetSkipped(work, outcome, reason) for work in sets]

    def _go_to(self, index: int, at: float) -> list[Event]:
        self._index = index
        return self._open_step(at)

    def _open_step(self, at: float) -> list[Event]:
        self._began, self._paused_s, self._reps = at, 0.0, 0
        self._goes_on_at = _NEVER
        step = opened(self._steps[self._index :], self._told, self._thresholds, self._locks)
        if step is None:
            return self._go_to(self._index + 1, at)
        match self._eased(step):
            case Work() as work:
                self._reps, self._touched = work.done_before, _NEVER
                self._attempts.begin(work.key)
                return [SetStarted(work)]
            case TooSore():
                return [FlareFound()]
            case Done():
                self._ended = True
                return [SessionEnded(Outcome.DONE)]
        return []

    def _eased(self, step: Step) -> Step:
        """The step that is played now, with the time that somebody needs for it."""
        step = eased(step, self.more_time, self.told_s)
        self._steps = (*self._steps[: self._index], step, *self._steps[self._index + 1 :])
        return step

    def _tell(self, measure: Measure, moment: Moment, value: int | None) -> None:
        if value is not None:
            self._told.append(SessionScore(measure, moment, value))
