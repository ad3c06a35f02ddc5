"""Writes down a session as it happens, as ``app.store.recorder`` does, in memory."""

from datetime import timedelta

from msgspec.structs import replace

from app.core.clock import Clock
from app.core.flags import SORE, SORE_AGAIN_DAYS, FlagKind, Tier
from app.core.kinds import Form, Light, Measure, Moment, Outcome
from app.core.plan import Plan
from app.core.record import Answer, LessonRecord, SessionRecord, SetRecord, Slot, Unanswered
from app.core.session.events import (
    Answered,
    Event,
    FlareFound,
    LessonSeen,
    PainReported,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.steps import SetKey, Work
from app.simulation.chart import Chart

RED_FLAGS = {
    Moment.BEFORE: FlagKind.RED_BEFORE,
    Moment.DURING: FlagKind.RED_PAIN,
    Moment.AFTER: FlagKind.RED_AFTER,
}


class Keeper:
    """Keeps one session in ``chart``."""

    def __init__(self, chart: Chart, plan: Plan, slot: Slot, clock: Clock) -> None:
        self._chart, self._clock = chart, clock
        self._flare = plan.gently.since if plan.gently else None
        self._sets: dict[SetKey, SetRecord] = {}
        self._session = SessionRecord(
            *(chart.new_id("session"), slot, None, 0, plan.id, clock.now()), form=plan.form
        )
        chart.keep_session(self._session)

    def handle(self, event: Event) -> None:
        """Keep ``event``."""
        match event:
            case SetStarted(work):
                self._start(work)
            case SetEnded(key, outcome, reps, _, reason):
                self._end(key, outcome, reps, reason)
            case SetSkipped(work, outcome, reason):
                self._start(work)
                self._end(work.key, outcome, work.done_before, reason)
            case Answered(question, value, light):
                self._answer(question.measure, question.moment, value, light, None)
            case FlareFound():
                self._session = replace(self._session, form=Form.FLARE)
                self._chart.keep_session(self._session)
            case PainReported(key, value, light):
                self._answer(Measure.PAIN, Moment.DURING, value, light, self._sets[key].id)
            case LessonSeen(lesson, _, right):
                seen = LessonRecord(lesson, self._session.slot.day, right, self._session.id)
                self._chart.add("lessons", seen)
            case SessionEnded(outcome):
                self._close(outcome)

    def _start(self, work: Work) -> None:
        key = work.key
        if key not in self._sets:
            self._sets[key] = SetRecord(
                *(self._chart.new_id("set"), key.position, key.number, key.side, key.attempt),
                *(work.exercise.id, work.target, work.done_before, None, None),
            )

    def _end(self, key: SetKey, outcome: Outcome, reps: int, reason: str | None) -> None:
        begun = self._sets[key]
        if begun.outcome is None:
            self._sets[key] = replace(
                begun, outcome=outcome, reps=max(begun.reps, reps), reason=reason
            )

    def _answer(
        self,
        measure: Measure,
        moment: Moment,
        value: int | None,
        light: Light | None,
        of_set: str | None,
    ) -> None:
        name, session = self._chart.new_id("answer"), self._session
        if value is None:
            self._chart.add("unanswered", Unanswered(measure, moment, name, session.id, of_set))
            return
        now = self._clock.now()
        told = light if moment is Moment.DURING else None
        answer = Answer(measure, moment, value, session.slot, now, name, session.id, of_set, told)
        self._chart.add("answers", answer)
        kind = RED_FLAGS[moment]
        if light is Light.RED and not (self._flare_known(kind, answer) or self._told(kind, answer)):
            self._chart.raise_flag(kind, Tier.SOON, now, session=session.id, answer=name)

    def _flare_known(self, kind: FlagKind, told: Answer) -> bool:
        oldest = told.when - timedelta(days=SORE_AGAIN_DAYS)
        record = self._chart.record
        pain = {each.id: each.value for each in record.answers}
        return kind in SORE and any(
            (it.raised > oldest and pain[it.answer or ""] >= told.value)
            or it.session == self._session.id
            or (self._flare is not None and it.raised >= self._flare)
            for it in record.flags
            if it.kind in SORE
        )

    def _told(self, kind: FlagKind, told: Answer) -> bool:
        """Whether a flag of the last days tells of pain as high in that exercise already."""
        record = self._chart.record
        pain = {each.id: each for each in record.answers}
        sets = (*self._sets.values(), *(it for each in record.sessions for it in each.sets))
        exercise: dict[str | None, str] = {each.id: each.exercise for each in sets}
        oldest = told.when - timedelta(days=SORE_AGAIN_DAYS)
        return kind is FlagKind.RED_PAIN and any(
            it.raised > oldest
            and pain[it.answer or ""].value >= told.value
            and exercise.get(pain[it.answer or ""].set) == exercise.get(told.set)
            for it in record.flags
            if it.kind == kind
        )

    def _close(self, outcome: Outcome) -> None:
        left = Outcome.INTERRUPTED if outcome is Outcome.DONE else outcome
        sets = tuple(replace(it, outcome=it.outcome or left) for it in self._sets.values())
        done = sum(each.outcome is Outcome.DONE for each in sets)
        self._session = replace(self._session, outcome=outcome, sets=sets, sets_done=done)
        self._chart.keep_session(self._session)
