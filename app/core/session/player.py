"""The session player: a state machine that a clock drives and a person steers."""

from typing import Literal

from msgspec.structs import replace

from app.core.clock import Clock
from app.core.exercise import Exercise
from app.core.kinds import Light, Measure, Moment, Outcome
from app.core.lessons.cues import Told, cues_of
from app.core.programme import Pace
from app.core.rules.numbers import Thresholds
from app.core.session.events import (
    Anew,
    Answered,
    BegunAnew,
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
from app.core.session.places import (
    end_of_exercise,
    first_attempt,
    lead_start,
    left_in,
    set_before,
    used,
)
from app.core.session.progress import Progress
from app.core.session.sets import with_leads
from app.core.session.steps import Done, Learn, Question, SetKey, Step, Work, works
from app.core.session.timing import EPSILON, duration, held_s, next_flip, reps_done, waits
from app.core.session.view import SessionView, view_of
from app.core.traffic_light import light

GAP_S = 10.0
"""Seconds without a call after which nobody was watching: the machine slept or hung."""

TWO_TOUCHES_S = 0.4
"""Two touches nearer than this are one nervous finger, not two reps."""


class SessionPlayer:
    """Plays ``steps``. Every command first brings the player up to now and returns what happened.

    Nothing is accumulated: a step began at one monotonic instant (moved on by its pauses), and
    all that is shown or counted derives from the distance to it. ``advance`` may be called at any
    rate. A gap of more than ``gap_s`` seconds is a pause from the last call on, so that reps
    nobody did are never counted. ``progress`` is what a cut session had come to before ``steps``.
    """

    def __init__(
        self,
        steps: tuple[Step, ...],
        clock: Clock,
        thresholds: Thresholds,
        pace: Pace,
        gap_s: float = GAP_S,
        progress: Progress | None = None,
    ) -> None:
        self._steps = steps
        self._clock = clock
        self._thresholds = thresholds
        self._pace = pace
        self._gap_s = gap_s
        self._index = 0
        self._began = self._seen = clock.monotonic()
        self._paused_at: float | None = None
        self._paused_s = 0.0
        self._reps = 0
        self._ended = False
        self._touched = 0.0
        self._attempts, self._over = used(progress or Progress())
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
    def view(self) -> SessionView:
        """The session as of now. Call ``advance`` first."""
        return view_of(self._steps, self._index, self._elapsed(), self._reps)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a set that ``back`` would do again."""
        return isinstance(self.step, Work) or bool(set_before(self._steps, self._index))

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
            return [*events, *self._pause(self._seen, interrupted=True)]
        self._seen = now
        while (seconds := duration(self.step)) is not None:
            events += self._count_reps()
            if self._elapsed() + EPSILON < seconds:
                break
            events += self._leave(self._began + seconds, Outcome.DONE)
        return events

    def pause(self) -> list[Event]:
        """Stop time. Nothing happens when it already stands or the step has no time."""
        events = self.advance()
        if self.paused or self._ended or waits(self.step):
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
        question = self.step
        self._tell(question.measure, question.moment, value)
        return [*events, Answered(question, value), *self._go_to(self._index + 1, self._seen)]

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
        self._tell(Measure.PAIN, Moment.DURING, value)
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
        at = end_of_exercise(self._steps, self._index)
        left = works(self._steps[self._index + 1 : at])
        for skipped in left:
            self._over.add(first_attempt(skipped.key))
            events.append(SetSkipped(skipped, outcome, reason))
        return events + self._go_to(at, self._seen)

    def count_rep(self) -> list[Event]:
        """A touch in one's own pace: one rep more, unless paused or too soon after another."""
        events = self.advance()
        work, now = self.step, self._elapsed()
        if not isinstance(work, Work) or not work.own_pace or self.paused or self._ended:
            return events
        if now - self._touched < TWO_TOUCHES_S:
            return events
        self._touched, self._reps = now, self._reps + 1
        events.append(RepDone(work.key, self._reps, now))
        if self._reps == work.target:
            events += self._leave(self._seen, Outcome.DONE)
        return events

    def enough(self) -> list[Event]:
        """ "As many as comfortable": the set is done with the reps there are."""
        events = self.advance() + self.resume()
        work = self.step
        if not isinstance(work, Work) or not (work.dose.open or work.own_pace) or self._ended:
            return events
        return events + self._leave(self._seen, Outcome.DONE if self._reps else Outcome.SKIPPED)

    def back(self) -> list[Event]:
        """Do the set again; before a set, the one that went before it."""
        events = self.advance() + self.resume()
        if self._ended or waits(self.step):
            return events
        if isinstance(self.step, Work):
            sets, at = [self.step], self._index + 1
        else:
            sets, at = set_before(self._steps, self._index), lead_start(self._steps, self._index)
        anew = [self._begun_anew(work.key, "again", work.exercise) for work in sets]
        return [*events, *anew, *self._anew(sets, at, "again")]

    def change(self, direction: Literal["easier", "harder"]) -> list[Event]:
        """Go on with the exercise's easier or harder version, from this set on.

        Nothing happens where the plan allows none.
        """
        events = self.advance() + self.resume()
        work = self.view.work
        if work is None or work.item is None or self._ended:
            return events
        version = work.easier if direction == "easier" else work.harder
        if version is None:
            return events
        left = [it for it in left_in(work, work.item, version) if not self._is_over(it.key)]
        at = (
            self._index + 1 if isinstance(self.step, Work) else lead_start(self._steps, self._index)
        )
        end = end_of_exercise(self._steps, self._index)
        self._steps = self._steps[:at] + self._steps[end:]
        events.append(self._begun_anew(work.key, direction, version))
        return events + self._anew(left, at, direction)

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
        if not isinstance(self.step, Work) or self.step.own_pace:
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
        self._over.add(first_attempt(work.key))
        held = held_s(work, self._elapsed(), self._reps)
        return SetEnded(work.key, outcome, self._reps, self._paused_s, reason, round(held, 3))

    def _anew(self, sets: list[Work], at: int, reason: str) -> list[Event]:
        """Put ``sets`` in at index ``at``, each as a new attempt, and begin with the first."""
        events: list[Event] = []
        if isinstance(self.step, Work):
            events.append(self._set_ended(self.step, Outcome.STOPPED, reason))
            self._over.discard(first_attempt(self.step.key))
        fresh = [replace(work, key=self._next_key(work.key), done_before=0) for work in sets]
        steps = tuple(with_leads(self._pace, fresh))
        self._steps = self._steps[:at] + steps + self._steps[at:]
        return events + self._go_to(at, self._seen)

    def _begun_anew(self, key: SetKey, kind: Anew, version: Exercise) -> Event:
        """This attempt at a set counts as used, even if it only stood in line."""
        self._attempts[first_attempt(key)] = key.attempt
        self._over.discard(first_attempt(key))
        return BegunAnew(key, kind, version.id)

    def _is_over(self, key: SetKey) -> bool:
        return first_attempt(key) in self._over

    def _next_key(self, key: SetKey) -> SetKey:
        first = first_attempt(key)
        return replace(key, attempt=self._attempts.get(first, 0) + 1)

    def _go_to(self, index: int, at: float) -> list[Event]:
        self._index = index
        return self._open_step(at)

    def _open_step(self, at: float) -> list[Event]:
        self._began, self._paused_s, self._reps = at, 0.0, 0
        match self.step:
            case Work() as work:
                self._reps, self._touched = work.done_before, -TWO_TOUCHES_S
                self._attempts[first_attempt(work.key)] = work.key.attempt
                return [SetStarted(work)]
            case Learn() as learn:
                return self._open_lesson(learn, at)
            case Done():
                self._ended = True
                return [SessionEnded(Outcome.DONE)]
        return []

    def _open_lesson(self, learn: Learn, at: float) -> list[Event]:
        """The lesson that fits what was said in this session, or none."""
        chosen = learn.after(cues_of(self._told, self._thresholds))
        self._steps = (*self._steps[: self._index], chosen, *self._steps[self._index + 1 :])
        return [] if chosen.lesson else self._go_to(self._index + 1, at)

    def _tell(self, measure: Measure, moment: Moment, value: int | None) -> None:
        if value is not None:
            self._told.append(Told(measure, moment, value))

    def _pause(self, at: float, *, interrupted: bool) -> list[Event]:
        self._paused_at = at
        return [Paused(interrupted)]
