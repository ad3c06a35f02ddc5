"""A patient's record, read in one go from the rows that hold it."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from app.core.kinds import Form, Light, Measure, Moment, Outcome, Part, Reason, Side
from app.core.record import (
    Answer,
    HomeEntry,
    LessonRecord,
    Record,
    SessionRecord,
    SetRecord,
    Settled,
    Slot,
    Unanswered,
)
from app.store.flags import Flags
from app.store.goals import Goals
from app.store.ledger import Ledger, Row, unstamp
from app.store.measures import Measures
from app.store.proposal_rows import proposals_where
from app.store.screenings import Screenings


def record_of(ledger: Ledger, patient: str) -> Record:
    """All that the patient has done and said, oldest first."""
    answers, unanswered = _answers(ledger, patient)
    return Record(
        sessions=_sessions(ledger, patient),
        answers=answers,
        lessons=_lessons(ledger, patient),
        unanswered=unanswered,
        settled=_settled(ledger, patient),
        home=home_entries(ledger, patient),
        flags=Flags(ledger).of(patient),
        proposals=proposals_where(ledger, "patient_id = ?", patient),
        screenings=Screenings(ledger).of(patient),
        measurements=Measures(ledger).of(patient),
        activities=Measures(ledger).activities(patient),
        goals=Goals(ledger).of(patient),
        ticks=Goals(ledger).ticks(patient),
    )


_DAY = len("2026-01-31")


class PlanHistory(NamedTuple):
    """What tells how a plan is kept: ``record`` has the sessions in which a set was finished and
    the home entries, ``pains`` the days and scores of what was said before sessions."""

    record: Record
    pains: tuple[tuple[date, int], ...]


FINISHED = """SELECT patient_id, day || part FROM {sessions} WHERE {whose} AND EXISTS
  (SELECT 1 FROM {sets} WHERE session_id = session.id AND set_result.outcome = 'done')"""
PAINS = """SELECT patient_id, day || value FROM {join} ON session_id = session.id
  WHERE {whose} AND measure = 'pain' AND moment = 'before' AND value IS NOT NULL"""
"""A day and what is said of it in one value, of which there are few that differ."""
_OF_ONE = (
    FINISHED.format(sessions="session", sets="set_result", whose="patient_id = ?"),
    PAINS.format(join="answer JOIN session", whose="patient_id = ?"),
)


def kept_by(ledger: Ledger, patient: str) -> PlanHistory:
    """Of one patient. Of everybody in one go: app.store.extract.everybody."""
    finished, pains = ([told for _, told in ledger.rows(sql, patient)] for sql in _OF_ONE)
    return kept_of(finished, pains, home_entries(ledger, patient))


def kept_of(
    finished: Iterable[str], pains: Iterable[str], home: tuple[HomeEntry, ...]
) -> PlanHistory:
    """The same of what the two queries told of a patient."""
    record = Record(sessions=tuple(map(_finished, finished)), home=home)
    return PlanHistory(record, tuple(map(_said, pains)))


@lru_cache(maxsize=8192)
def _finished(told: str) -> SessionRecord:
    return SessionRecord("", slot_of(told[:_DAY], told[_DAY:]), None, 1)


@lru_cache(maxsize=8192)
def _said(told: str) -> tuple[date, int]:
    return date.fromisoformat(told[:_DAY]), int(told[_DAY:])


@lru_cache(maxsize=4096)
def slot_of(day: str, part: str) -> Slot:
    """The slot that two columns hold."""
    return Slot(date.fromisoformat(day), Part(part))


def home_entries(ledger: Ledger, patient: str) -> tuple[HomeEntry, ...]:
    """What the patient says they did at home, oldest entry first."""
    rows = ledger.rows(
        "SELECT id, day, part, done, pain, at FROM home_entry WHERE patient_id = ? ORDER BY at, id",
        patient,
    )
    return tuple(map(home_entry, rows))


def home_entry(row: Row) -> HomeEntry:
    """One of its columns: id, day, part, whether it was done, pain, moment."""
    entry, day, part, done, pain, at = row
    return HomeEntry(entry, slot_of(day, part), bool(done), pain, unstamp(at))


def _sessions(ledger: Ledger, patient: str) -> tuple[SessionRecord, ...]:
    rows = ledger.rows(
        "SELECT id, day, part, outcome, plan_id, started_at, form FROM session "
        "WHERE patient_id = ? ORDER BY started_at, id",
        patient,
    )
    sets = _sets(ledger, patient)
    return tuple(
        SessionRecord(
            id=session,
            slot=slot_of(day, part),
            outcome=outcome and Outcome(outcome),
            sets_done=sum(each.outcome is Outcome.DONE for each in sets.get(session, ())),
            plan=plan,
            started=unstamp(started),
            sets=sets.get(session, ()),
            form=Form(form),
        )
        for session, day, part, outcome, plan, started, form in rows
    )


def _sets(ledger: Ledger, patient: str) -> dict[str, tuple[SetRecord, ...]]:
    """The sets of each session, in the order in which they began."""
    rows = ledger.rows(
        "SELECT session_id, set_result.id, position, number, side, attempt, exercise_id, target, "
        "reps_done, set_result.outcome, reason FROM session "
        "JOIN set_result ON session_id = session.id WHERE patient_id = ? "
        "ORDER BY session_id, set_result.started_at, set_result.id",
        patient,
    )
    return {
        session: tuple(
            SetRecord(
                *(name, position, number, Side(side), attempt, exercise, target, reps),
                outcome=outcome and Outcome(outcome),
                reason=reason and Reason(reason),
            )
            for _, name, position, number, side, attempt, exercise, target, reps, outcome, reason
            in group
        )
        for session, group in groupby(rows, key=lambda row: str(row[0]))
    }  # fmt: skip


def _answers(ledger: Ledger, patient: str) -> tuple[tuple[Answer, ...], tuple[Unanswered, ...]]:
    rows = ledger.rows(
        "SELECT measure, moment, value, day, part, at, answer.id, session_id, set_id, light "
        "FROM session JOIN answer ON session_id = session.id "
        "WHERE patient_id = ? ORDER BY at, answer.id",
        patient,
    )
    given = tuple(
        Answer(
            *(Measure(what), Moment(when), value, slot_of(day, part), unstamp(at)),
            *(name, session, of_set, light and Light(light)),
        )
        for what, when, value, day, part, at, name, session, of_set, light in rows
        if value is not None
    )
    left_open = tuple(
        Unanswered(Measure(what), Moment(when), name, session, of_set)
        for what, when, value, _, _, _, name, session, of_set, _ in rows
        if value is None
    )
    return given, left_open


def _lessons(ledger: Ledger, patient: str) -> tuple[LessonRecord, ...]:
    rows = ledger.rows(
        "SELECT lesson_id, day, is_right, session_id FROM session "
        "JOIN lesson_seen ON session_id = session.id "
        "WHERE patient_id = ? ORDER BY at, lesson_seen.id",
        patient,
    )
    return tuple(
        LessonRecord(lesson, date.fromisoformat(day), None if right is None else bool(right), of)
        for lesson, day, right, of in rows
    )


def _settled(ledger: Ledger, patient: str) -> tuple[Settled, ...]:
    rows = ledger.rows(
        "SELECT id, about_session_id, value, at FROM measurement WHERE patient_id = ? "
        "AND measure = 'settled' AND about_session_id IS NOT NULL ORDER BY at, id",
        patient,
    )
    return tuple(
        Settled(name, about, None if value is None else bool(value), unstamp(at))
        for name, about, value, at in rows
    )
