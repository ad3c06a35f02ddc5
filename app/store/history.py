"""A patient's record, read in one go from the rows that hold it."""

from datetime import date
from functools import lru_cache
from itertools import groupby

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
from app.store.ledger import Ledger, unstamp
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


_LOGGED = """SELECT patient_id, id, day, part, outcome, (SELECT count(*) FROM set_result {how}
  WHERE session_id = session.id AND set_result.outcome = 'done') AS sets, started_at
  FROM session {which}"""
_PAINS = """SELECT patient_id, value, day, part, at
  FROM answer {how} JOIN session ON session_id = session.id
  WHERE measure = 'pain' AND moment = 'before' AND value IS NOT NULL{which}"""

LOGGED_BY_ALL = {
    "logged_session": _LOGGED.format(how="INDEXED BY set_result_done", which="NOT INDEXED"),
    "logged_pain": _PAINS.format(how="NOT INDEXED CROSS", which=""),
}
"""What ``logged_by`` reads of everybody, gathered in one go as temporary tables: for one patient
after the other a page of the database is read and decrypted once for each of them. In the order
in which it is stored, so that it is for everybody together too."""

_OF_ONE = (
    _LOGGED.format(how="", which="WHERE patient_id = ?") + " ORDER BY started_at, id",
    _PAINS.format(how="", which=" AND patient_id = ?") + " ORDER BY at, answer.id",
)
_GATHERED = (
    "SELECT * FROM logged_session WHERE patient_id = ? ORDER BY started_at, id",
    "SELECT * FROM logged_pain WHERE patient_id = ? ORDER BY at, rowid",
)
_OUTCOMES: dict[str | None, Outcome | None] = {None: None, **{it.value: it for it in Outcome}}


def logged_by(ledger: Ledger, patient: str, *, gathered: bool = False) -> Record:
    """Only what tells how a plan is kept: sessions with how many sets were finished, home entries,
    and pain before sessions. For going through very many patients; of what is ``gathered``."""
    sessions, pains = (ledger.rows(it, patient) for it in (_GATHERED if gathered else _OF_ONE))
    return Record(
        sessions=tuple(
            SessionRecord(name, slot_of(day, part), _OUTCOMES[outcome], sets)
            for _, name, day, part, outcome, sets, _ in sessions
        ),
        answers=tuple(
            Answer(Measure.PAIN, Moment.BEFORE, value, slot_of(day, part), unstamp(at))
            for _, value, day, part, at in pains
        ),
        home=home_entries(ledger, patient),
    )


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
    return tuple(
        HomeEntry(entry, slot_of(day, part), bool(done), pain, unstamp(at))
        for entry, day, part, done, pain, at in rows
    )


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
