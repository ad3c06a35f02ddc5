"""What made-up patients say beside sessions: answers to the safety questions, ticks of a goal."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from app.core.safety.questions import AnswerTier, SafetyQuestion, Said
from app.core.safety.screening import ScreeningResult
from app.store.ledger import stamp
from app.store.seed.around import SeededPerson
from app.store.seed.bulk import Bulk
from app.store.seed.ids import Stamps

POSITIONS, URGENT = 0.10, 0.03
"""Of screenings: some position cannot be taken; something a physio must see first. Assumed: nobody
has counted it for a kiosk. Of people with back pain in primary care some 1 in 100 have anything
serious, and many more say yes to a question (Henschke 2009)."""
UNSURE = 0.2
"""The share of those who say yes that are rather not sure. Assumed."""
GOALS, KEPT = 0.4, 0.6
"""The share of patients with a goal of steps, and of weeks in which it was ticked. Assumed."""
FLAG = "red_flag"


class Sayings:
    """Collects the rows for one person after the other. ``staff`` saw what was to be seen."""

    def __init__(
        self,
        bulk: Bulk,
        stamps: Stamps,
        rng: Random,
        today: date,
        staff: str | None,
        questions: Sequence[SafetyQuestion],
    ) -> None:
        self._bulk, self._stamps, self._rng = bulk, stamps, rng
        self._today, self._staff, self._questions = today, staff, questions

    def add(self, person: SeededPerson) -> None:
        """Answers at the first session of each plan that was begun, and a goal for some."""
        begun = {sitting.plan: sitting.day for sitting in reversed(person.course.sittings)}
        for plan, day in sorted(begun.items()):
            if person.course.plans[plan].level == 0 or plan == 0:
                self._screening(person, person.plans[plan], day)
        if person.activities and self._rng.random() < GOALS:
            self._goal(person)

    def _screening(self, person: SeededPerson, plan: str, day: date) -> None:
        programme = person.versions[0].plan.programme.id
        asked = [it for it in self._questions if not it.programmes or programme in it.programmes]
        drawn = self._rng.random()
        tier, finding = (
            (AnswerTier.URGENT, ScreeningResult.URGENT)
            if drawn < URGENT
            else (AnswerTier.POSITION, ScreeningResult.POSITIONS)
            if drawn < URGENT + POSITIONS
            else (None, ScreeningResult.CLEAR)
        )
        yes = next((it.id for it in asked if it.tier is tier), "")
        said = Said.UNSURE if self._rng.random() < UNSURE else Said.YES
        at = self._stamps.at(day, 7 * 60 + self._rng.randint(0, 40))
        new = self._stamps.id(at)
        self._bulk.add(
            "screening",
            id=new,
            patient_id=person.id,
            plan_id=plan,
            outcome=finding if yes else ScreeningResult.CLEAR,
            day=day.isoformat(),
            at=stamp(at),
        )
        self._bulk.add_all(
            "screening_answer",
            (
                {
                    "screening_id": new,
                    "question_id": it.id,
                    "answer": said if it.id == yes else Said.NO,
                }
                for it in asked
            ),
        )
        if yes and finding is ScreeningResult.URGENT:
            seen = self._stamps.at(min(day + timedelta(days=1), self._today), 10 * 60)
            self._bulk.add(
                "flag",
                id=self._stamps.id(at),
                patient_id=person.id,
                session_id=None,
                answer_id=None,
                screening_id=new,
                kind=FLAG,
                tier=finding,
                raised_at=stamp(at),
                seen_at=stamp(seen),
                seen_by=self._staff,
                seen_words="Demo: asked, and fit to go on.",
            )

    def _goal(self, person: SeededPerson) -> None:
        """A goal of five steps for the first activity, ticked in most weeks since."""
        first = person.course.plans[0].starts_on
        at, activity = self._stamps.at(first, 7 * 60 + 10), person.activities[0]
        steps = {f"step_{number}": f"Demo: step {number}" for number in range(1, 6)}
        weekly = "Demo: three times this week"
        self._bulk.add(
            "goal",
            id=self._stamps.id(at),
            patient_id=person.id,
            activity_id=activity,
            staff_id=self._staff,
            **steps,
            weekly=weekly,
            times=3,
            at=stamp(at),
        )
        for week in range(4):
            day = first + timedelta(days=7 * week + 4)
            if day >= self._today or self._rng.random() > KEPT:
                continue
            told = self._stamps.at(day, 9 * 60)
            self._bulk.add(
                "goal_tick",
                id=self._stamps.id(told),
                patient_id=person.id,
                activity_id=activity,
                step=week + 1,
                words=f"Demo: step {week + 1}",
                done=1,
                day=day.isoformat(),
                at=stamp(told),
            )
