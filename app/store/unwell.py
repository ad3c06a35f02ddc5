"""Somebody feels unwell: the flag that it raises, from the moment in which it is said."""

from app.core.flags import FlagKind, Tier
from app.core.safety.unwell import UnwellSign, kind_of, tier_of
from app.store.ledger import Ledger


class Unwell:
    """The flags of "I feel unwell". Each is one flag, which what is said next completes.

    Saying the same again changes nothing. On the disk when a method returns.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def felt(self, patient: str, session: str | None = None, ago: float = 0.0) -> None:
        """ "I feel unwell", ``ago`` seconds before."""
        with self._ledger.write():
            self._raise(patient, session, FlagKind.UNWELL, Tier.URGENT, ago)

    def told(
        self, patient: str, sign: UnwellSign, session: str | None = None, ago: float = 0.0
    ) -> None:
        """What it is."""
        self._complete(patient, session, kind_of(sign), tier_of(sign), ago)

    def taken_back(self, patient: str, session: str | None = None, ago: float = 0.0) -> None:
        """It was pressed by mistake: the flag stays, and stops nothing."""
        self._complete(patient, session, FlagKind.UNWELL_TAKEN_BACK, Tier.SOON, ago)

    def _complete(
        self, patient: str, session: str | None, kind: FlagKind, tier: Tier, ago: float
    ) -> None:
        """A flag that a physio has seen meanwhile is theirs: then what was said is a new one."""
        with self._ledger.write() as db:
            completed = db.conn.execute(
                "UPDATE flag SET kind = ?, tier = ? WHERE patient_id = ? AND session_id IS ? "
                "AND kind = ? AND seen_at IS NULL",
                (kind, tier, patient, session, FlagKind.UNWELL),
            ).rowcount
            if not completed:
                self._raise(patient, session, kind, tier, ago)

    def _raise(
        self, patient: str, session: str | None, kind: FlagKind, tier: Tier, ago: float
    ) -> None:
        self._ledger.db.conn.execute(
            "INSERT INTO flag (id, patient_id, session_id, kind, tier, raised_at) "
            "SELECT ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM flag WHERE "
            "patient_id = ? AND session_id IS ? AND kind = ? AND seen_at IS NULL)",
            (
                *(self._ledger.new_id(), patient, session, kind, tier, self._ledger.now(ago)),
                *(patient, session, kind),
            ),
        )
