"""One session at the kiosk: the real steps and the real player, steered by what a pattern says."""

from collections.abc import Callable, Mapping
from math import inf
from typing import Literal

from msgspec import Struct

from app.core.hand_clock import HandClock
from app.core.kinds import Measure, Moment, Outcome, Reason
from app.core.plan import Plan
from app.core.programme import Lesson
from app.core.record import Record, Slot
from app.core.session.compile import compile_session
from app.core.session.events import Event
from app.core.session.places import work_of
from app.core.session.player import SessionPlayer
from app.core.session.steps import Breathe, Learn, Question, Step, TooSore, Work
from app.core.session.timing import duration

EASIER: Literal["easier"] = "easier"
"""The reason that is no skip: the exercise is changed for its easier version."""

CONFIDENCE = 5
"""What everybody says of how sure they are; no rule rests on it."""


class Says(Struct, frozen=True):
    """What somebody says in one session. ``hurts`` is whether they press "It hurts" at all, in the
    first exercise they do, and ``during`` how much; ``skips`` are reasons by place in the plan."""

    before: int | None
    after: int | None
    effort: int | None
    hurts: bool = False
    during: int | None = None
    skips: Mapping[int, str] = {}


class SimulatedSession:
    """Plays one session to its end. ``exercised`` tells whether any exercise was come to;
    ``gently`` whether in the easier versions that are offered to who is too sore."""

    def __init__(self, clock: HandClock, says: Says) -> None:
        self._clock, self._says = clock, says
        self._skipped: set[int] = set()
        self._hurt = False
        self._into: tuple[Step, float] | None = None
        self.exercised = self.gently = False

    def play(
        self,
        plan: Plan,
        slot: Slot,
        record: Record,
        lessons: Mapping[str, Lesson],
        keep: Callable[[Event], None],
    ) -> None:
        """Play the session that is due in ``slot``; ``keep`` takes down what happens in it."""
        player = SessionPlayer(
            compile_session(plan, slot.day, slot.part, record, lessons=lessons),
            self._clock,
            plan.rules,
            plan.programme.pace,
            gap_s=inf,
            locks=plan.locks,
        )
        events = player.advance()
        while True:
            for event in events:
                keep(event)
            if player.ended:
                return
            events = self._go_on(player)

    def _go_on(self, player: SessionPlayer) -> list[Event]:
        match player.step:
            case Question(measure, moment):
                return player.answer(self._answer(measure, moment))
            case TooSore(_, gentle, _):
                self.gently = gentle
                return player.go_gently() if gentle else player.end_session()
            case Breathe(seconds):
                self._clock.move(seconds)
                return player.advance()
            case Learn():
                return player.learn(0, True)
        return self._exercise(player)

    def _answer(self, measure: Measure, moment: Moment) -> int | None:
        if measure is Measure.PAIN:
            return self._says.before if moment is Moment.BEFORE else self._says.after
        return self._says.effort if measure is Measure.EFFORT else CONFIDENCE

    def _exercise(self, player: SessionPlayer) -> list[Event]:
        self.exercised = True
        work = work_of(player.step)
        assert work is not None
        place = work.key.position
        reason = self._says.skips.get(place)
        working = isinstance(player.step, Work)
        if reason is not None and place not in self._skipped and (working or reason != EASIER):
            self._skipped.add(place)
            if reason == EASIER:
                return [*self._half(player), *player.change(EASIER)]
            return player.end_exercise(Outcome.SKIPPED, Reason(reason))
        if self._says.hurts and not self._hurt and working:
            self._hurt = True
            return [*self._half(player), *player.report_pain(self._says.during), *player.resume()]
        return self._whole(player)

    def _half(self, player: SessionPlayer) -> list[Event]:
        """Up to the middle of the set."""
        work = player.step
        assert isinstance(work, Work)
        half = (work.seconds or work.rep_seconds) / 2
        self._into = (work, half)
        self._clock.move(half)
        return player.advance()

    def _whole(self, player: SessionPlayer) -> list[Event]:
        """Up to the end of the step, or one rep on where a touch counts."""
        step = player.step
        if isinstance(step, Work) and step.own_pace:
            self._clock.move(step.rep_seconds)
            return player.count_rep()
        begun, into = self._into or (None, 0.0)
        self._clock.move((duration(step) or 0.0) - (into if step is begun else 0.0))
        return player.advance()
