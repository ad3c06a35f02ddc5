"""Signing a patient in: slowed down after failures, silent about which codes exist."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from app.core.sign_in import wait_after
from app.store.credentials import Credentials
from app.store.ledger import Ledger, stamp, unstamp

_KIOSK = "kiosk"
_KIOSK_FREE = 20
"""Failures of all codes together before everyone waits: a few fumbling patients never get there."""
_KIOSK_FORGETS = timedelta(minutes=15)
_CODE_FORGETS = timedelta(days=1)


class Verdict(StrEnum):
    """What sign-in says."""

    OK = "ok"
    WRONG = "wrong"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class SignIn:
    """``patient`` is set when OK; ``wait_s`` is seconds until the next try, also when WRONG."""

    verdict: Verdict
    patient: str | None = None
    wait_s: int = 0


class SignInDesk:
    """Checks codes with PINs, and cards. A failure is stored before the check is made."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials

    def sign_in(self, code: str, pin: str) -> SignIn:
        """Takes about 0.1 s, whether or not ``code`` exists. A try during a wait is not counted."""
        scope = self._credentials.code_scope(code)
        if wait := self._wait(scope):
            return SignIn(Verdict.WAIT, wait_s=wait)
        with self._ledger.write():
            self._count(scope)
            self._count(_KIOSK)
        found = self._ledger.row(
            "SELECT id, pin_hash FROM patient WHERE code = ? AND archived_at IS NULL", code
        )
        patient, pin_hash = found or (None, None)
        if not self._credentials.pin_fits(pin_hash, pin):
            return SignIn(Verdict.WRONG, wait_s=self._wait(scope))
        with self._ledger.write() as db:
            db.execute("DELETE FROM sign_in_failure WHERE scope = ?", (scope,))
            db.execute(
                "UPDATE sign_in_failure SET failures = max(failures - 1, 0) WHERE scope = ?",
                (_KIOSK,),
            )
        return SignIn(Verdict.OK, patient=patient)

    def sign_in_card(self, text: str) -> SignIn:
        """A card's 128 bits cannot be guessed, so nothing is slowed down."""
        token = self._credentials.card_hash(text)
        found = self._ledger.row(
            "SELECT patient.id FROM card JOIN patient ON patient.id = card.patient_id "
            "WHERE token_hash = ? AND revoked_at IS NULL AND archived_at IS NULL",
            token,
        )
        return SignIn(Verdict.OK, patient=found[0]) if found else SignIn(Verdict.WRONG)

    def _wait(self, scope: str) -> int:
        """Whole seconds still to wait: never more than the rule, if a wall clock is set back."""
        now = unstamp(self._ledger.now())
        left = 0
        for asked, free in ((scope, 2), (_KIOSK, _KIOSK_FREE)):
            failures, last = self._failures(asked, now)
            wait = wait_after(failures, free)
            passed = max((now - last).total_seconds(), 0)
            left = max(left, -int(-(wait - passed) // 1))
        return left

    def _failures(self, scope: str, now: datetime) -> tuple[int, datetime]:
        found = self._ledger.row(
            "SELECT failures, last_at FROM sign_in_failure WHERE scope = ? AND last_at > ?",
            scope,
            stamp(now - (_KIOSK_FORGETS if scope == _KIOSK else _CODE_FORGETS)),
        )
        return (found[0], unstamp(found[1])) if found else (0, datetime.min.replace(tzinfo=UTC))

    def _count(self, scope: str) -> None:
        """One failure more, inside the caller's transaction."""
        now = self._ledger.now()
        failures, _ = self._failures(scope, unstamp(now))
        self._ledger.db.execute(
            "INSERT INTO sign_in_failure (scope, failures, last_at) VALUES (?, ?, ?) "
            "ON CONFLICT (scope) DO UPDATE "
            "SET failures = excluded.failures, last_at = excluded.last_at",
            (scope, failures + 1, now),
        )
