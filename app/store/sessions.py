"""Sessions: beginning one, taking up a cut one, and what a patient has done so far."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from app.core.kinds import Measure, Moment, Outcome, Side
from app.core.plan import Plan
from app.core.record import Record, Slot
from app.core.session.progress import Progress
from app.core.session.steps import Question, SetKey
from app.store.closing import close, last_write, note_cut
from app.store.history import PlanHistory, kept_by, record_of, slot_of
from app.store.ledger import Ledger, unstamp

_LAST_SET = """
SELECT position, number, side, attempt FROM set_result
WHERE session_id = ? AND ended_at IS NOT started_at ORDER BY started_at DESC, id DESC LIMIT 1
"""  # one that was left out ended in the instant in which it was stored

_KIOSK = "(SELECT value FROM sync_state WHERE key = 'kiosk')"
_MINE = f"coalesce(session.kiosk_id, '') = coalesce({_KIOSK}, '')"
"""A session that is open at another kiosk is that one's: it is neither taken up nor ended here."""


class OpenSession(NamedTuple):
    """A session of today that has not ended, and how far it came."""

    id: str
    slot: Slot
    progress: Progress


@dataclass(frozen=True, slots=True)
class Pause:
    """``kind``: person (asked for), gap (the machine slept), cut (left, or the power gone)."""

    kind: str
    started: datetime
    ended: datetime | None


class Sessions:
    """The sessions of all patients. A patient has at most one open."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def begin(self, patient: str, plan: Plan, slot: Slot) -> str:
        """A new open session's id. One that was still open ends as interrupted."""
        session = self._ledger.new_id()
        older = self._open_ids(patient)
        with self._ledger.write() as db:
            for each in older:
                close(self._ledger, each, Outcome.INTERRUPTED, last_write(self._ledger, each))
            db.conn.execute(
                "INSERT INTO session (id, patient_id, plan_id, day, part, form, started_at, "
                f"kiosk_id) VALUES (?, ?, ?, ?, ?, ?, ?, {_KIOSK})",
                (
                    *(session, patient, plan.id, slot.day.isoformat(), slot.part, plan.form),
                    self._ledger.now(),
                ),
            )
        return session

    def open_session(self, patient: str) -> OpenSession | None:
        """Today's session that was cut, if there is one; the record then tells of the cut.

        One of an earlier day, or of a plan that was replaced since, ends as interrupted.
        """
        found = self._ledger.row(
            "SELECT session.id, day, part, status FROM session JOIN plan ON plan.id = plan_id "
            f"WHERE session.patient_id = ? AND outcome IS NULL AND {_MINE}",
            patient,
        )
        if found is None:
            return None
        session, day, part, plan = found
        if date.fromisoformat(day) != self._ledger.today() or plan != "current":
            with self._ledger.write():
                ended = last_write(self._ledger, session)
                close(self._ledger, session, Outcome.INTERRUPTED, ended)
            return None
        note_cut(self._ledger, session)
        return OpenSession(session, slot_of(day, part), self.progress(session))

    def close_stale(self) -> int:
        """Ends as interrupted what earlier days left open, as one transaction. Returns how many."""
        with self._ledger.write():
            stale = self._ledger.rows(
                f"SELECT id FROM session WHERE outcome IS NULL AND day < ? AND {_MINE}",
                self._ledger.today().isoformat(),
            )
            for (session,) in stale:
                close(self._ledger, session, Outcome.INTERRUPTED, last_write(self._ledger, session))
        return len(stale)

    def progress(self, session: str) -> Progress:
        """How far ``session`` has come."""
        sets = [
            (_key(row), reps, outcome)
            for reps, outcome, *row in self._ledger.rows(
                "SELECT reps_done, outcome, position, number, side, attempt FROM set_result "
                "WHERE session_id = ?",
                session,
            )
        ]
        choices = [
            (_key(row), kind, version)
            for kind, version, *row in self._ledger.rows(
                "SELECT kind, exercise_id, position, number, side, attempt FROM choice "
                "WHERE session_id = ? ORDER BY at, id",
                session,
            )
        ]
        last = self._ledger.row(_LAST_SET, session)
        answers = self._ledger.rows(
            "SELECT measure, moment, value FROM answer WHERE session_id = ? AND light IS NULL",
            session,
        )
        told = {Question(Measure(what), Moment(when)): value for what, when, value in answers}
        lesson = self._ledger.row("SELECT 1 FROM lesson_seen WHERE session_id = ?", session)
        return Progress(
            answered=frozenset(told),
            reps={key: reps for key, reps, outcome in sets if outcome is None},
            ended=frozenset(key for key, _, outcome in sets if outcome is not None),
            again=frozenset(key for key, kind, _ in choices if kind == "again"),
            replaced=frozenset(key for key, kind, _ in choices if kind != "again"),
            versions={
                key.position: (version, key.number)
                for key, kind, version in choices
                if kind != "again"
            },
            last=_key([*last]) if last else None,
            lesson_seen=lesson is not None,
            pain=told.get(Question(Measure.PAIN, Moment.BEFORE)),
        )

    def pauses(self, session: str) -> tuple[Pause, ...]:
        """The pauses and cuts of ``session``, oldest first."""
        return tuple(
            Pause(kind, unstamp(started), ended and unstamp(ended))
            for kind, started, ended in self._ledger.rows(
                "SELECT kind, started_at, ended_at FROM pause WHERE session_id = ? "
                "ORDER BY started_at, id",
                session,
            )
        )

    def record(self, patient: str) -> Record:
        """All that the patient has done and said."""
        return record_of(self._ledger, patient)

    def since(self, day: date) -> tuple[str, ...]:
        """Everybody who has had a session from ``day`` on, who came last first."""
        rows = self._ledger.rows(
            "SELECT patient_id, max(day) FROM session WHERE day >= ? "
            "GROUP BY patient_id ORDER BY 2 DESC, 1",
            day.isoformat(),
        )
        return tuple(patient for patient, _ in rows)

    def kept(self, patient: str) -> PlanHistory:
        """Of the record, only what tells how a plan is kept."""
        return kept_by(self._ledger, patient)

    def _open_ids(self, patient: str) -> list[str]:
        rows = self._ledger.rows(
            f"SELECT id FROM session WHERE patient_id = ? AND outcome IS NULL AND {_MINE}", patient
        )
        return [session for (session,) in rows]


def _key(row: list[Any]) -> SetKey:
    position, number, side, attempt = row
    return SetKey(position, number, Side(side), attempt)
