"""The courses of made-up patients, played on a hand clock by the real player, rules and store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from app.content.library import Library
from app.core.hand_clock import HandClock
from app.core.kinds import Measure, Moment, Part
from app.core.plan import Plan, plan_from
from app.core.record import Slot
from app.core.rules.case import Case
from app.core.rules.settling import asks_about
from app.core.safety.due import applicable
from app.core.safety.questions import Said
from app.core.safety.screening import ScreeningResult
from app.core.session.compile import compile_session
from app.core.session.player import SessionPlayer
from app.core.session.steps import Learn, Question
from app.store.recorder import SessionRecorder
from app.store.store import Store

HOURS = {Part.MORNING: 9, Part.AFTERNOON: 16}
ARRIVES = time(8)
AGAIN = 28
"""The slot in which what was measured at first is measured again: two weeks on."""


@dataclass(frozen=True, slots=True)
class DemoCourse:
    """What one made-up patient did. Days count back from today; ``scores`` hold an answer for
    each slot, from the first day's morning on, and ``worse`` the pain after one that did no good.
    """

    name: str
    programme: str
    began: int
    scores: Mapping[Measure, Sequence[int]]
    until: int = 0
    missed: frozenset[int] = frozenset()
    worse: Mapping[int, int] = field(default_factory=dict)
    activities: Mapping[str, int] = field(default_factory=dict)
    tests: Mapping[str, float] = field(default_factory=dict)
    again: Mapping[str, float] = field(default_factory=dict)
    """Activities and tests after two weeks."""


class Courses:
    """Lets made-up patients come to the kiosk, as ``clock`` goes on towards the slot ``today``."""

    def __init__(self, store: Store, library: Library, clock: HandClock, now: datetime) -> None:
        self._store, self._library, self._clock, self._now = store, library, clock, now

    def begin(self, course: DemoCourse, patient: str) -> None:
        """The first day: a plan, the safety questions and what is measured."""
        starts = self.day(course.began)
        self.wait_for(starts, ARRIVES)
        programme = self._library.programmes[course.programme]
        plan = self._store.plans.save(
            plan_from(programme, self._library.exercises, starts), patient
        )
        self._screen(patient, plan)
        self._store.measures.name_activities(patient, list(course.activities))
        self._measure(patient, {**course.activities, **course.tests})

    def visit(self, course: DemoCourse, patient: str, slot: Slot) -> bool:
        """Do the session of ``slot`` if the patient came for it; whether they did."""
        number = 2 * (slot.day - self.day(course.began)).days + (slot.part is Part.AFTERNOON)
        if number in course.missed or not 0 <= number < 2 * (course.began - course.until) + 2:
            return False
        self.wait_for(slot.day, time(HOURS[slot.part]))
        plan = self._store.plans.current(patient)
        assert plan is not None
        self._settle(patient, plan, slot.day)
        said = {it: each[number] for it, each in course.scores.items()}
        if number == AGAIN:
            self._measure(patient, course.again)
        self._play(patient, plan, slot, said, course.worse.get(number, said[Measure.PAIN]))
        return True

    def day(self, back: int) -> date:
        """So many days before today."""
        return self._now.date() - timedelta(days=back)

    def wait_for(self, day: date, at: time) -> None:
        """Let the clock go on to then; two who come at once take their turns."""
        then = datetime.combine(day, at, tzinfo=self._now.tzinfo)
        self._clock.move(max((then - self._clock.now()).total_seconds(), 0))

    def _screen(self, patient: str, plan: Plan) -> None:
        """The safety questions of the first day, with nothing to say to any."""
        asked = applicable(self._library.safety, plan, self._library.exercises)
        answers = {question.id: Said.NO for question in asked}
        self._store.screenings.save(patient, plan, ScreeningResult.CLEAR, answers)

    def _measure(self, patient: str, values: Mapping[str, float]) -> None:
        """What the kiosk measures by itself: ratings of activities, and tests."""
        measures = self._store.measures
        ids = {each.words: each.id for each in measures.activities(patient)}
        measures.rate(patient, {ids[it]: value for it, value in values.items() if it in ids})
        for test in values.keys() - ids.keys():
            measures.save(patient, test, values[test])

    def _settle(self, patient: str, plan: Plan, today: date) -> None:
        """Say that yesterday's pain has settled, where that is asked."""
        record = self._store.sessions.record(patient)
        if about := asks_about(Case(plan, record, today, self._library.exercises)):
            self._store.measures.save(patient, "settled", 1, about=about.id)

    def _play(
        self, patient: str, plan: Plan, slot: Slot, scores: Mapping[Measure, int], pain_after: int
    ) -> None:
        """Play a whole session on the hand clock, through the real player and recorder."""
        store, clock = self._store, self._clock
        record = store.sessions.record(patient)
        recorder = SessionRecorder(store, store.sessions.begin(patient, plan, slot))
        steps = compile_session(plan, slot.day, slot.part, record)
        player = SessionPlayer(steps, clock, plan.rules, plan.programme.pace)
        events = player.advance()
        while True:
            for event in events:
                recorder.handle(event)
            if player.ended:
                return
            match player.step:
                case Question(Measure.PAIN, Moment.AFTER):
                    events = player.answer(pain_after)
                case Question(measure):
                    events = player.answer(scores[measure])
                case Learn():
                    events = player.learn(0, None)
                case _:
                    clock.move(max((player.next_change() or 0) - clock.monotonic(), 0))
                    events = player.advance()
