"""What patients have answered to the safety questions. Nothing of it is ever changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.core.plan import Plan
from app.core.safety.questions import Said
from app.core.safety.screening import Screening, ScreeningResult
from app.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Concern:
    """A flag that a screening raises. ``tier`` is emergency, urgent or soon; ``about`` is for
    staff to read."""

    kind: str
    tier: str
    about: str


class Screenings:
    """The safety questions of all patients."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def save(
        self,
        patient: str,
        plan: Plan,
        finding: ScreeningResult,
        answers: Mapping[str, Said],
        concerns: Sequence[Concern] = (),
        staff: str | None = None,
    ) -> str:
        """One round of answers with the flags it raises, all or nothing. Returns its id. ``staff``
        is who answered for the patient."""
        ledger, screening = self._ledger, self._ledger.new_id()
        now = ledger.now()
        with ledger.write() as db:
            db.conn.execute(
                "INSERT INTO screening (id, patient_id, plan_id, outcome, day, at, staff_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (screening, patient, plan.id, finding, ledger.today().isoformat(), now, staff),
            )
            db.conn.executemany(
                "INSERT INTO screening_answer (screening_id, question_id, answer) VALUES (?, ?, ?)",
                [(screening, question, said) for question, said in answers.items()],
            )
            db.conn.executemany(
                "INSERT INTO flag (id, patient_id, screening_id, kind, tier, about, raised_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (ledger.new_id(), patient, screening, it.kind, it.tier, it.about[:500], now)
                    for it in concerns
                ],
            )
        return screening

    def of(self, patient: str) -> tuple[Screening, ...]:
        """The screenings of a patient in the order in which they were stored: what was said while
        the clock was ahead must not outlive what is said now."""
        answers: dict[str, dict[str, Said]] = {}
        for screening, question, said in self._ledger.rows(
            "SELECT screening_id, question_id, answer FROM screening_answer "
            "JOIN screening ON screening.id = screening_id WHERE patient_id = ?",
            patient,
        ):
            answers.setdefault(screening, {})[question] = Said(said)
        rows = self._ledger.rows(
            "SELECT screening.id, programme_id, starts_on, day, outcome, NOT EXISTS ("
            "SELECT 1 FROM flag WHERE flag.patient_id = screening.patient_id "
            "AND screening_id = screening.id AND seen_at IS NULL AND tier <> 'soon'), "
            "staff_id IS NOT NULL "
            "FROM screening JOIN plan ON plan.id = plan_id "
            "WHERE screening.patient_id = ? "
            # On each kiosk of several they arrive in another order
            "ORDER BY iif(EXISTS (SELECT 1 FROM sync_state WHERE key = 'kiosk'), "
            "screening.at || screening.id, ''), screening.rowid",
            patient,
        )
        return tuple(
            Screening(
                id=screening,
                programme=programme,
                starts_on=date.fromisoformat(starts_on),
                day=date.fromisoformat(day),
                finding=ScreeningResult(outcome),
                answers=answers.get(screening, {}),
                seen=bool(seen),
                staff=bool(staff),
            )
            for screening, programme, starts_on, day, outcome, seen, staff in rows
        )
