"""Flags: raised by the rules, waiting until staff have seen them."""

from app.core.errors import KioskError
from app.core.flags import Flag, Tier
from app.core.roles import Action
from app.core.staff import Staff
from app.store.ledger import Ledger, Row, unstamp

_COLUMNS = (
    "id, patient_id, kind, tier, raised_at, session_id, answer_id, screening_id, about, "
    "seen_at, seen_by, seen_words"
)


class Flags:
    """The flags of all patients. None is ever deleted."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def raise_flag(
        self,
        patient: str,
        kind: str,
        tier: Tier,
        *,
        session: str | None = None,
        answer: str | None = None,
        screening: str | None = None,
        about: str = "",
    ) -> str:
        """The flag's id.

        One of the same kind about the same session, answer and screening is raised only once.
        """
        with self._ledger.write() as db:
            there = self._ledger.row(
                "SELECT id FROM flag WHERE patient_id = ? AND kind = ? AND session_id IS ? "
                "AND answer_id IS ? AND screening_id IS ?",
                *(patient, kind, session, answer, screening),
            )
            if there is not None:
                return str(there[0])
            flag = self._ledger.new_id()
            db.conn.execute(
                "INSERT INTO flag (id, patient_id, session_id, answer_id, screening_id, kind, "
                "tier, about, raised_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (flag, patient, session, answer, screening, kind, tier, about, self._ledger.now()),
            )
        return flag

    def of(self, patient: str) -> tuple[Flag, ...]:
        """Every flag of a patient, oldest first."""
        return self._flags("patient_id = ?", patient)

    def waiting(self, patient: str | None = None) -> tuple[Flag, ...]:
        """Flags nobody has seen yet, of one patient or of all, oldest first."""
        if patient is None:
            return self._flags("seen_at IS NULL")
        return self._flags("seen_at IS NULL AND patient_id = ?", patient)

    def see(self, flag: str, staff: Staff, words: str = "") -> None:
        """``staff`` has seen the flag; this opens a lock. KioskError if someone was first."""
        staff.require(Action.HANDLE_FLAG)
        with self._ledger.write():
            changed = self._ledger.db.conn.execute(
                "UPDATE flag SET seen_at = ?, seen_by = ?, seen_words = ? "
                "WHERE id = ? AND seen_at IS NULL",
                (self._ledger.now(), staff.id, words or None, flag),
            ).rowcount
            if not changed:
                raise KioskError("Someone has already marked this as seen. Look at it again.")
            self._ledger.audit("flag seen", flag, staff.id)

    def _flags(self, where: str, *values: object) -> tuple[Flag, ...]:
        rows = self._ledger.rows(
            f"SELECT {_COLUMNS} FROM flag WHERE {where} ORDER BY raised_at, id", *values
        )
        return tuple(map(_flag, rows))


def _flag(row: Row) -> Flag:
    name, patient, kind, tier, raised, session, answer, screening, about, seen, by, words = row
    return Flag(
        id=name,
        patient=patient,
        kind=kind,
        tier=Tier(tier),
        raised=unstamp(raised),
        session=session,
        answer=answer,
        screening=screening,
        about=about,
        seen=seen and unstamp(seen),
        seen_by=by,
        seen_words=words or "",
    )
