"""The session player: a state machine that a clock drives and a person steers."""

from collections.abc import Callable
from typing import Literal

from msgspec.structs import replace

from app.core.kinds import Light, Measure, Moment, Outcome, Reason
from app.core.safety.unwell import UnwellSign
from app.core.session.events import (
    Answered,
    Event,
    FeltUnwell,
    FeltWell,
    LessonSeen,
    PainReported,
    RepDone,
    SessionEnded,
    UnwellTold,
)
from app.core.session.places import end_of_exercise, lead_start, left_in
from app.core.session.playback import COUNT_IN_S, Playback
from app.core.session.sets import always, never, with_leads
from app.core.session.short import only
from app.core.session.sore import by_exercise, light_during
from app.core.session.steps import (
    Breathe,
    GetReady,
    Learn,
    Question,
    Rest,
    SwitchSides,
    TooSore,
    Watch,
    Work,
    works,
)
from app.core.session.timing import waits
from app.core.traffic_light import light

TWO_TOUCHES_S = 0.4
"""Two touches nearer than this are one nervous finger, not two reps."""


class SessionPlayer(Playback):
    """What a person can do. Every command first brings the player up to now and returns what
    happened."""

    def ready(self) -> list[Event]:
        """ "I'm ready": no more is shown, no longer rested; a count comes to its last seconds.
        What stands still goes on."""
        if self.paused:
            return self.resume()
        events, step = self.advance(), self.step
        if self._deaf:
            return events
        match step:
            case Watch() | Rest():
                return events + self._go_to(self._index + 1, self._seen)
            case GetReady() | SwitchSides():
                last = max(step.seconds - COUNT_IN_S, self._elapsed())
                self._began = self._seen - last
        return events

    def answer(self, value: int | None) -> list[Event]:
        """Answer the question; None is "I'd rather not say"."""
        events = self.advance()
        if not isinstance(self.step, Question) or self._deaf:
            return events
        question = self.step
        self._tell(question.measure, question.moment, value)
        level = light(value, self._thresholds) if question.measure is Measure.PAIN else None
        events.append(Answered(question, value, level))
        return events + self._go_to(self._index + 1, self._seen)

    def only(self, place: int) -> list[Event]:
        """Short of time: the exercise at ``place`` alone; the others are left out for that."""
        events = self.advance()
        if self._deaf or self.view.work is not None:
            return events
        after, others = only(self._steps[self._index + 1 :], place)
        self._steps = (*self._steps[: self._index + 1], *after)
        return events + self._left_out(others, Outcome.SKIPPED, Reason.NO_TIME)

    def go_gently(self) -> list[Event]:
        """Too sore: a minute of breathing, then the gentle form of each exercise that has one, and
        none of the others."""
        events = self.advance()
        if not isinstance(self.step, TooSore) or not self.step.gentle or self._deaf:
            return events
        after, fresh = self._steps[self._index + 1 :], list[Work]()
        gentle = {each[0].key.position: each for each in by_exercise(self.step.sets)}
        for sets in by_exercise(works(after)):
            first = sets[0]
            left = gentle.get(first.key.position)
            if left is None:
                events += self._left_out(sets, Outcome.SKIPPED, Reason.TOO_SORE)
                continue
            events.append(self._attempts.begin_anew(first.key, "easier", left[0].exercise))
            fresh += [replace(work, key=self._attempts.next_key(work.key)) for work in left]
        later = [step for step in after if waits(step)]
        done, sets_now = self._steps[: self._index + 1], with_leads(self._pace, fresh)
        self._steps = (*done, Breathe(), *sets_now, *later)
        return events + self._go_to(self._index + 1, self._seen)

    def breathed(self) -> list[Event]:
        """Enough of the breathing: on to what comes next."""
        events = self.advance() + self.resume()
        if not isinstance(self.step, Breathe) or self._deaf:
            return events
        return events + self._go_to(self._index + 1, self._seen)

    def learn(self, answer: int | None, right: bool | None) -> list[Event]:
        """End the lesson, with the index of the chosen answer or None."""
        events = self.advance()
        if not isinstance(self.step, Learn) or self._deaf:
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
        if coming is None or self._deaf:
            return events
        sore = self._attempts.done or coming.key
        sore_before = self.gentle.pain if self.gentle else None
        level = light_during(value, sore_before, self._thresholds)
        self._tell(Measure.PAIN, Moment.DURING, value)
        locked = value is not None and value >= self._locks.during
        events.append(PainReported(sore, value, level, locked, completes))
        if level is Light.RED and sore.position == coming.key.position:
            events += self.end_exercise(Outcome.STOPPED, Reason.HURTS)
        while locked and self.view.work is not None:
            events += self.end_exercise(Outcome.STOPPED, Reason.HURTS)
        return events

    def end_exercise(self, outcome: Outcome, reason: Reason) -> list[Event]:
        """Leave the exercise and all its sets that are left, for ``reason``."""
        events = self.advance() + self._go_on()
        view = self.view
        if view.work is None or self._deaf:
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
        if not isinstance(work, Work) or not work.own_pace or self.paused or self._deaf:
            return events
        if now - self._touched < TWO_TOUCHES_S or self._seen < self._goes_on_at:
            return events
        self._touched, self._reps = now, self._reps + 1
        events.append(RepDone(work.key, self._reps, now))
        if self._reps == work.target:
            events += self._leave(self._seen)
        return events

    def enough(self) -> list[Event]:
        """ "As many as comfortable": done with the reps there are; with none it would be a skip."""
        events = self.advance() + self._go_on()
        work = self.step
        if not isinstance(work, Work) or not (work.dose.open or work.own_pace) or self._deaf:
            return events
        return events + (self._leave(self._seen) if self._reps else [])

    def back(self) -> list[Event]:
        """Do the set again; before a set, the one that went before it."""
        events = self.advance() + self._go_on()
        if self._deaf or waits(self.step):
            return events
        if isinstance(self.step, Work):
            sets, at = [self.step], self._index + 1
        else:
            sets = self._attempts.before(self._steps, self._index)
            at = lead_start(self._steps, self._index)
        anew = [self._attempts.begin_anew(work.key, "again", work.exercise) for work in sets]
        return [*events, *anew, *self._anew(sets, at, Reason.AGAIN, never)]

    def change(self, direction: Literal["easier", "harder"]) -> list[Event]:
        """Go on with the exercise's easier or harder version, from this set on.

        Nothing happens where the plan allows none.
        """
        events = self.advance() + self._go_on()
        work = self.view.work
        if work is None or work.item is None or self._deaf:
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
        return events + self._anew(left, at, Reason(direction), always)

    def feel_unwell(self) -> list[Event]:
        """ "I feel unwell", at any step: time stands still, and nothing else is heard until it is
        said what it is, or taken back."""
        events = self.pause()
        if self._deaf:
            return events
        self._unwell = True
        return [*events, FeltUnwell()]

    def tell_unwell(self, sign: UnwellSign) -> list[Event]:
        """What it is. It ends the session."""
        if not self._unwell:
            return self.advance()
        self._unwell = False
        return [UnwellTold(sign), *self.end_session(Reason.UNWELL)]

    def feel_well(self) -> list[Event]:
        """It was pressed by mistake. Time still stands until somebody resumes."""
        if not self._unwell:
            return self.advance()
        self._unwell = False
        return [FeltWell()]

    def end_session(self, reason: Reason = Reason.FINISHED) -> list[Event]:
        """Finish for today: what is left stays undone and the record says so."""
        events = self.advance() + self._go_on()
        if self._deaf:
            return events
        if isinstance(self.step, Work):
            events.append(self._set_ended(self.step, Outcome.STOPPED, reason))
        self._ended = True
        return [*events, SessionEnded(Outcome.STOPPED)]

    @property
    def _deaf(self) -> bool:
        """Whether a command does nothing."""
        return self._ended or self._unwell

    def _anew(
        self, sets: list[Work], at: int, reason: Reason, watched: Callable[[Work], bool]
    ) -> list[Event]:
        """Put ``sets`` in at index ``at``, each as a new attempt, and begin with the first."""
        events: list[Event] = []
        if isinstance(self.step, Work):
            events.append(self._set_ended(self.step, Outcome.STOPPED, reason))
            self._attempts.reopen(self.step.key)
        key = self._attempts.next_key
        fresh = [replace(work, key=key(work.key), done_before=0) for work in sets]
        steps = tuple(with_leads(self._pace, fresh, watched))
        self._steps = self._steps[:at] + steps + self._steps[at:]
        return events + self._go_to(at, self._seen)
