"""One day of a patient, read whole; and which days there are."""

from datetime import date

from app.core.day_record import (
    AtHome,
    DayAnswer,
    DayRecord,
    LessonOfDay,
    MeasureTaken,
    PauseTaken,
    Planned,
    Safety,
    SetChoice,
    SetDone,
    Sitting,
)
from app.core.kinds import Light, Measure, Moment, Outcome, Part, Reason, Side
from app.core.safety.questions import Said
from app.store.ledger import Ledger, Row, unstamp

_DAYS = """
SELECT day FROM session WHERE patient_id = :patient
UNION SELECT day FROM home_entry WHERE patient_id = :patient
UNION SELECT day FROM measurement WHERE patient_id = :patient
UNION SELECT day FROM screening WHERE patient_id = :patient
ORDER BY day
"""

_PLANNED = """
SELECT position, exercise_id, sets, only_side FROM plan_item JOIN session ON session.id = ?2
WHERE plan_item.plan_id = ?1 AND (
  EXISTS (SELECT 1 FROM set_result
    WHERE session_id = session.id AND set_result.position = plan_item.position)
  OR (NOT as_needed AND (parts = '' OR instr(',' || parts || ',', ',' || part || ','))
    AND (days = '' OR instr(days, CASE strftime('%w', day)
      WHEN '0' THEN '7' ELSE strftime('%w', day) END))))
ORDER BY position
"""
"""What that session asked for, and what was done all the same."""


class Days:
    """The days of all patients."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def with_something(self, patient: str) -> tuple[date, ...]:
        """The days on which anything was recorded, oldest first."""
        rows = self._ledger.named(_DAYS, {"patient": patient})
        return tuple(date.fromisoformat(day) for (day,) in rows)

    def of(self, patient: str, day: date) -> DayRecord:
        """All of one day."""
        days = self.with_something(patient)
        return DayRecord(
            day=day,
            sittings=self._sittings(patient, day),
            home=self._home(patient, day),
            measured=self._measured(patient, day),
            safety=self._safety(patient, day),
            before=max((it for it in days if it < day), default=None),
            after=min((it for it in days if it > day), default=None),
        )

    def _sittings(self, patient: str, day: date) -> tuple[Sitting, ...]:
        rows = self._ledger.rows(
            "SELECT session.id, session.plan_id, part, started_at, ended_at, outcome, version "
            "FROM session JOIN plan ON plan.id = session.plan_id "
            "WHERE session.patient_id = ? AND day = ? ORDER BY started_at, session.id",
            *(patient, day.isoformat()),
        )
        return tuple(self._sitting(*row) for row in rows)

    def _sitting(
        self,
        session: str,
        plan: str,
        part: str,
        started: str,
        ended: str | None,
        outcome: str | None,
        version: int,
    ) -> Sitting:
        read = self._ledger.rows
        return Sitting(
            id=session,
            part=Part(part),
            started=unstamp(started),
            ended=unstamp(ended) if ended else None,
            outcome=Outcome(outcome) if outcome else None,
            version=version,
            planned=tuple(
                Planned(position, exercise, sets, side is not None)
                for position, exercise, sets, side in read(
                    _PLANNED,
                    *(plan, session),
                )
            ),
            sets=tuple(map(_set, read(_SETS, session))),
            chosen=tuple(
                SetChoice(position, number, Side(side), kind, exercise)
                for position, number, side, kind, exercise in read(
                    "SELECT position, number, side, kind, exercise_id FROM choice "
                    "WHERE session_id = ? ORDER BY at, id",
                    session,
                )
            ),
            told=tuple(map(_told, read(_TOLD, session))),
            lessons=tuple(
                LessonOfDay(lesson, answer, None if right is None else bool(right))
                for lesson, answer, right in read(
                    "SELECT lesson_id, answer, is_right FROM lesson_seen WHERE session_id = ? "
                    "ORDER BY at, id",
                    session,
                )
            ),
            paused=tuple(
                PauseTaken(kind, unstamp(at), seconds)
                for kind, at, seconds in read(
                    "SELECT kind, started_at, seconds FROM pause WHERE session_id = ? "
                    "ORDER BY started_at, id",
                    session,
                )
            ),
        )

    def _home(self, patient: str, day: date) -> tuple[AtHome, ...]:
        rows = self._ledger.rows(
            "SELECT part, done, pain FROM home_entry WHERE patient_id = ? AND day = ? "
            "ORDER BY at, id",
            *(patient, day.isoformat()),
        )
        last = {part: AtHome(Part(part), bool(done), pain) for part, done, pain in rows}
        return tuple(last[part] for part in Part if part in last)

    def _measured(self, patient: str, day: date) -> tuple[MeasureTaken, ...]:
        rows = self._ledger.rows(
            "SELECT measure, value, words FROM measurement "
            "LEFT JOIN activity ON activity.id = activity_id "
            "WHERE measurement.patient_id = ? AND day = ? ORDER BY at, measurement.id",
            *(patient, day.isoformat()),
        )
        return tuple(MeasureTaken(measure, value, words or "") for measure, value, words in rows)

    def _safety(self, patient: str, day: date) -> tuple[Safety, ...]:
        rows = self._ledger.rows(
            "SELECT question_id, answer FROM screening JOIN screening_answer "
            "ON screening_id = screening.id WHERE patient_id = ? AND day = ? "
            "ORDER BY screening.at, screening.id",
            *(patient, day.isoformat()),
        )
        return tuple(Safety(question, Said(answer)) for question, answer in rows)


_SETS = """
SELECT id, position, number, side, attempt, exercise_id, target, reps_done, held_s, paused_s,
  outcome, reason FROM set_result WHERE session_id = ? ORDER BY started_at, id
"""
_TOLD = """
SELECT measure, moment, value, at, set_id, light FROM answer
WHERE session_id = ? ORDER BY at, id
"""


def _set(row: Row) -> SetDone:
    name, place, number, side, attempt, exercise, target, reps, held, paused, outcome, reason = row
    return SetDone(
        *(name, place, number, Side(side), attempt, exercise, target, reps, held, paused),
        outcome and Outcome(outcome),
        reason and Reason(reason),
    )


def _told(row: Row) -> DayAnswer:
    measure, moment, value, at, of_set, light = row
    return DayAnswer(
        Measure(measure), Moment(moment), value, unstamp(at), of_set, light and Light(light)
    )
