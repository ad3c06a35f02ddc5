"""The session player: a state machine that a clock drives and a person steers."""

from typing import Literal

from msgspec.structs import replace

from app.core.clock import Clock
from app.core.kinds import Light, Measure, Moment, Outcome
from app.core.lessons.cues import Told
from app.core.programme import Pace
from app.core.rules.locks import NO_LOCKS, Locks
from app.core.rules.numbers import Thresholds
from app.core.session.attempts import Attempts
from app.core.session.events import (
    NOT_COUNTED,
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
from app.core.session.places import end_of_exercise, lead_start, left_in
from app.core.session.progress import Progress
from app.core.session.sets import with_leads
from app.core.session.sore import by_exercise, opened
from app.core.session.steps import Done, Learn, Question, Step, TooSore, Work, works
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
        self._ended, self._touched = False, 0.0
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
        level = light(value, self._thresholds) if question.measure is Measure.PAIN else None
        events.append(Answered(question, value, level))
        return events + self._go_to(self._index + 1, self._seen)

    def go_gently(self) -> list[Event]:
        """Too sore: the easier version of each exercise that has one, and none of the others."""
        events = self.advance()
        if not isinstance(self.step, TooSore) or not self.step.gentle or self._ended:
            return events
        after, fresh = self._steps[self._index + 1 :], list[Work]()
        for sets in by_exercise(works(after)):
            first = sets[0]
            if first.item is None or first.easier is None:
                events += self._left_out(sets, Outcome.SKIPPED, "too_sore")
                continue
            events.append(self._attempts.begin_anew(first.key, "easier", first.easier))
            left = left_in(first, first.item, first.easier)
            fresh += [replace(work, key=self._attempts.next_key(work.key)) for work in left]
        later = [step for step in after if waits(step)]
        self._steps = (*self._steps[: self._index + 1], *with_leads(self._pace, fresh), *later)
        return events + self._go_to(self._index + 1, self._seen)

    def learn(self, answer: int | None, right: bool | None) -> list[Event]:
        """End the lesson, with the index of the chosen answer or None."""
        events = self.advance()
        if not isinstance(self.step, Learn) or self._ended:
            return events
        seen = LessonSeen(self.step.lesson, answer, right)
        return [*events, seen, *self._go_to(self._index + 1, self._seen)]

    def report_pain(self, value: int | None, completes: bool = False) -> list[Event]:
        """ "It hurts": pause and report. Red ends the exercise, and where it locks all of them.

        What hurts is the exercise that was just done, also while the next one is being announced.
        ``completes``: the number that the report before left open.
        """
        events = self.pause()
        coming = self.view.work
        if coming is None or self._ended:
            return events
        sore = self._attempts.done or coming.key
        level = light(value, self._thresholds)
        self._tell(Measure.PAIN, Moment.DURING, value)
        locked = value is not None and value >= self._locks.during
        events.append(PainReported(sore, value, level, locked, completes))
        if level is Light.RED and sore.position == coming.key.position:
            events += self.end_exercise(Outcome.STOPPED, "hurts")
        while locked and self.view.work is not None:
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
        events += self._left_out([*works(self._steps[self._index + 1 : at])], outcome, reason)
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
            events += self._leave(self._seen)
        return events

    def enough(self) -> list[Event]:
        """ "As many as comfortable": done with the reps there are; with none it would be a skip."""
        events = self.advance() + self.resume()
        work = self.step
        if not isinstance(work, Work) or not (work.dose.open or work.own_pace) or self._ended:
            return events
        return events + (self._leave(self._seen) if self._reps else [])

    def back(self) -> list[Event]:
        """Do the set again; before a set, the one that went before it."""
        events = self.advance() + self.resume()
        if self._ended or waits(self.step):
            return events
        if isinstance(self.step, Work):
            sets, at = [self.step], self._index + 1
        else:
            sets = self._attempts.before(self._steps, self._index)
            at = lead_start(self._steps, self._index)
        anew = [self._attempts.begin_anew(work.key, "again", work.exercise) for work in sets]
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
        over = self._attempts.is_over
        left = [it for it in left_in(work, work.item, version) if not over(it.key)]
        working, steps = isinstance(self.step, Work), self._steps
        at = self._index + 1 if working else lead_start(steps, self._index)
        end = end_of_exercise(self._steps, self._index)
        self._steps = steps[:at] + steps[end:]
        events.append(self._attempts.begin_anew(work.key, direction, version))
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

    def _leave(self, at: float) -> list[Event]:
        events: list[Event] = []
        if isinstance(self.step, Work):
            untold = self.step.own_pace and self._reps == 0
            ended = (Outcome.STOPPED, NOT_COUNTED) if untold else (Outcome.DONE, None)
            events.append(self._set_ended(self.step, *ended))
        return events + self._go_to(self._index + 1, at)

    def _set_ended(self, work: Work, outcome: Outcome, reason: str | None) -> SetEnded:
        self._attempts.end(work.key)
        held = held_s(work, self._elapsed(), self._reps)
        return SetEnded(work.key, outcome, self._reps, self._paused_s, reason, round(held, 3))

    def _left_out(self, sets: list[Work], outcome: Outcome, reason: str) -> list[Event]:
        self._attempts.end(*(work.key for work in sets))
        return [SetSkipped(work, outcome, reason) for work in sets]

    def _anew(self, sets: list[Work], at: int, reason: str) -> list[Event]:
        """Put ``sets`` in at index ``at``, each as a new attempt, and begin with the first."""
        events: list[Event] = []
        if isinstance(self.step, Work):
            events.append(self._set_ended(self.step, Outcome.STOPPED, reason))
            self._attempts.reopen(self.step.key)
        key = self._attempts.next_key
        fresh = [replace(work, key=key(work.key), done_before=0) for work in sets]
        steps = tuple(with_leads(self._pace, fresh))
        self._steps = self._steps[:at] + steps + self._steps[at:]
        return events + self._go_to(at, self._seen)

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
            case Done():
                self._ended = True
                return [SessionEnded(Outcome.DONE)]
        return []

    def _tell(self, measure: Measure, moment: Moment, value: int | None) -> None:
        if value is not None:
            self._told.append(Told(measure, moment, value))
