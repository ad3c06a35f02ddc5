"""The session player: a state machine that a clock drives and a person steers."""

from app.core.clock import Clock
from app.core.kinds import Light, Outcome
from app.core.programme import Thresholds
from app.core.session.events import (
    Answered,
    Event,
    LessonSeen,
    PainReported,
    Paused,
    RepDone,
    Resumed,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.steps import (
    Done,
    GetReady,
    Learn,
    Question,
    Rest,
    Step,
    SwitchSides,
    Work,
    works,
)
from app.core.session.view import SessionView, duration, next_flip, reps_done, view_of
from app.core.traffic_light import light

GAP_S = 10.0
"""Seconds without a call after which nobody was watching: the machine slept or hung."""


class SessionPlayer:
    """Plays ``steps``. Every command first brings the player up to now and returns what happened.

    Nothing is accumulated: a step began at one monotonic instant (moved on by its pauses), and
    all that is shown or counted derives from the distance to it. ``advance`` may be called at any
    rate. A gap of more than ``gap_s`` seconds is a pause from the last call on, so that reps
    nobody did are never counted.
    """

    def __init__(
        self,
        steps: tuple[Step, ...],
        clock: Clock,
        thresholds: Thresholds,
        gap_s: float = GAP_S,
    ) -> None:
        self._steps = steps
        self._clock = clock
        self._thresholds = thresholds
        self._gap_s = gap_s
        self._index = 0
        self._began = self._seen = clock.monotonic()
        self._paused_at: float | None = None
        self._paused_s = 0.0
        self._reps = 0
        self._ended = False
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
    def view(self) -> SessionView:
        """The session as of now. Call ``advance`` first."""
        return view_of(self._steps, self._index, self._elapsed())

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
        if now - self._seen > self._gap_s and duration(self.step) is not None:
            return [*events, *self._pause(self._seen, interrupted=True)]
        self._seen = now
        while (seconds := duration(self.step)) is not None:
            events += self._count_reps()
            if self._elapsed() + 1e-6 < seconds:
                break
            events += self._leave(self._began + seconds, Outcome.DONE)
        return events

    def pause(self) -> list[Event]:
        """Stop time. Nothing happens when it already stands or the step has no time."""
        events = self.advance()
        if self.paused or self._ended or duration(self.step) is None:
            return events
        return events + self._pause(self._seen, interrupted=False)

    def resume(self) -> list[Event]:
        """Let time go on from where it stopped."""
        if self._paused_at is None:
            return self.advance()
        self._seen = max(self._clock.monotonic(), self._seen)
        away = self._seen - self._paused_at
        self._began += away
        self._paused_s += away
        self._paused_at = None
        return [Resumed(away)]

    def answer(self, value: int | None) -> list[Event]:
        """Answer the question; None is "I'd rather not say"."""
        events = self.advance()
        if not isinstance(self.step, Question) or self._ended:
            return events
        return [*events, Answered(self.step, value), *self._go_to(self._index + 1, self._seen)]

    def learn(self, answer: int | None, right: bool | None) -> list[Event]:
        """End the lesson, with the index of the chosen answer or None."""
        events = self.advance()
        if not isinstance(self.step, Learn) or self._ended:
            return events
        seen = LessonSeen(self.step.lesson, answer, right)
        return [*events, seen, *self._go_to(self._index + 1, self._seen)]

    def report_pain(self, value: int | None) -> list[Event]:
        """ "It hurts": pause and report. What follows is the person's choice, but red ends the
        exercise."""
        events = self.pause()
        work = self.view.work
        if work is None or self._ended:
            return events
        level = light(value, self._thresholds)
        events.append(PainReported(work.key, value, level))
        if level is Light.RED:
            events += self.end_exercise(Outcome.STOPPED, "hurts")
        return events

    def end_exercise(self, outcome: Outcome, reason: str) -> list[Event]:
        """Leave the exercise and all its sets that are left, for ``reason``."""
        events = self.advance() + self.resume()
        view = self.view
        if view.work is None or self._ended:
            return events
        if isinstance(self.step, Work):
            events.append(self._set_ended(self.step, outcome, reason))
        at = self._index + 1
        while (work := _work_of(self._steps[at])) and work.key.position == view.work.key.position:
            at += 1
        left = works(self._steps[self._index + 1 : at])
        events += [SetSkipped(work, outcome, reason) for work in left]
        return events + self._go_to(at, self._seen)

    def end_session(self) -> list[Event]:
        """Finish for today: what is left stays undone and the record says so."""
        events = self.advance() + self.resume()
        if self._ended:
            return events
        if isinstance(self.step, Work):
            events.append(self._set_ended(self.step, Outcome.STOPPED, "finished"))
        self._ended = True
        return [*events, SessionEnded(Outcome.STOPPED)]

    def _elapsed(self) -> float:
        return (self._seen if self._paused_at is None else self._paused_at) - self._began

    def _count_reps(self) -> list[Event]:
        if not isinstance(self.step, Work):
            return []
        work, done = self.step, reps_done(self.step, self._elapsed())
        counted = range(self._reps + 1, done + 1)
        self._reps = max(done, self._reps)
        return [
            RepDone(work.key, number, (number - work.done_before) * work.rep_seconds)
            for number in counted
        ]

    def _leave(self, at: float, outcome: Outcome) -> list[Event]:
        events: list[Event] = []
        if isinstance(self.step, Work):
            events.append(self._set_ended(self.step, outcome, None))
        return events + self._go_to(self._index + 1, at)

    def _set_ended(self, work: Work, outcome: Outcome, reason: str | None) -> SetEnded:
        return SetEnded(work.key, outcome, self._reps, self._paused_s, reason)

    def _go_to(self, index: int, at: float) -> list[Event]:
        self._index = index
        return self._open_step(at)

    def _open_step(self, at: float) -> list[Event]:
        self._began, self._paused_s, self._reps = at, 0.0, 0
        match self.step:
            case Work() as work:
                self._reps = work.done_before
                return [SetStarted(work)]
            case Done():
                self._ended = True
                return [SessionEnded(Outcome.DONE)]
        return []

    def _pause(self, at: float, *, interrupted: bool) -> list[Event]:
        self._paused_at = at
        return [Paused(interrupted)]


def _work_of(step: Step) -> Work | None:
    match step:
        case Work():
            return step
        case GetReady() | SwitchSides() | Rest():
            return step.work
    return None
