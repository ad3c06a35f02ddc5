"""What goes on by itself in a session: time, steps, and what is counted."""

from app.core.clock import Clock
from app.core.kinds import Measure, Moment, Outcome, Reason
from app.core.lessons.cues import Told
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
from app.core.session.progress import Progress
from app.core.session.sore import opened
from app.core.session.steps import Done, Step, TooSore, Work
from app.core.session.timing import EPSILON, duration, held_s, next_flip, reps_done, waits
from app.core.session.view import SessionView, view_of

GAP_S = 10.0
"""Seconds without a call after which nobody was watching: the machine slept or hung."""

TWO_TOUCHES_S = 0.4
"""Two touches nearer than this are one nervous finger, not two reps."""


class Playback:
    """Plays ``steps``. Every command first brings the player up to now and returns what happened.

    Nothing is accumulated: a step began at one monotonic instant (moved on by its pauses), and
    all that is shown or counted derives from the distance to it. ``advance`` may be called at any
    rate. A gap of more than ``gap_s`` seconds is a pause from the last call on, so that reps
    nobody did are never counted. ``progress`` is what a cut session had come to before ``steps``,
    ``before`` the set that was done last in it.
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
        self._reps = 0
        self._ended = self._unwell = False
        self._touched = 0.0
        self._attempts = Attempts(progress or Progress(), before)
        self._told: list[Told] = []
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
    def view(self) -> SessionView:
        """The session as of now. Call ``advance`` first."""
        return view_of(self._steps, self._index, self._elapsed(), self._reps)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a set that ``back`` would do again."""
        return isinstance(self.step, Work) or bool(self._attempts.before(self._steps, self._index))

    def next_change(self) -> float | None:
        """The monotonic second at which the view next changes; None while it waits for a person."""
        if self.paused or self._ended:
            return None
        flip = next_flip(self.step, self._elapsed())
        return None if flip is None else self._began + flip

    def advance(self) -> list[Event]:
        """Bring the player up to the clock."""
        now = max(self._clock.monotonic(), self._seen)
        events, self._opening = self._opening, []
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
        if self.paused or self._ended or waits(self.step):
            return events
        self._paused_at = self._seen
        return [*events, Paused(interrupted)]

    def resume(self) -> list[Event]:
        """Let time go on from where it stopped."""
        if self._paused_at is None or self._unwell:
            return self.advance()
        self._seen = max(self._clock.monotonic(), self._seen)
        away = self._seen - self._paused_at
        self._began += away
        self._paused_s += away
        self._paused_at = None
        return [Resumed(away)]

    def _elapsed(self) -> float:
        return (self._seen if self._paused_at is None else self._paused_at) - self._began

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
        return SetEnded(work.key, outcome, self._reps, self._paused_s, reason, round(held, 3))

    def _left_out(self, sets: list[Work], outcome: Outcome, reason: Reason) -> list[Event]:
        self._attempts.end(*(work.key for work in sets))
        return [SetSkipped(work, outcome, reason) for work in sets]

    def _go_to(self, index: int, at: float) -> list[Event]:
        self._index = index
        return self._open_step(at)

    def _open_step(self, at: float) -> list[Event]:
        self._began, self._paused_s, self._reps = at, 0.0, 0
        step = opened(self._steps[self._index :], self._told, self._thresholds, self._locks)
        if step is None:
            return self._go_to(self._index + 1, at)
        self._steps = (*self._steps[: self._index], step, *self._steps[self._index + 1 :])
        match step:
            case Work() as work:
                self._reps, self._touched = work.done_before, -TWO_TOUCHES_S
                self._attempts.begin(work.key)
                return [SetStarted(work)]
            case TooSore():
                return [FlareFound()]
            case Done():
                self._ended = True
                return [SessionEnded(Outcome.DONE)]
        return []

    def _tell(self, measure: Measure, moment: Moment, value: int | None) -> None:
        if value is not None:
            self._told.append(Told(measure, moment, value))
