"""Signing a patient in: slowed down after failures, locked after more, silent about which codes
exist."""

from app.core.sign_in import KIOSK_MOST, LOCKS_AT, SignIn, Verdict
from app.store.credentials import Credentials
from app.store.failures import KIOSK, Failures
from app.store.ledger import Ledger

SIGNED_IN, FAILED = "patient signed in", "sign-in failed"
_CODE_FREE = 2
_KIOSK_FREE = 20
"""Failures of all codes together before everyone waits: a few fumbling patients never get there."""


class SignInDesk:
    """Checks codes with PINs, and cards. A failure is stored before the check is made.

    A code that nobody has waits and locks like any other, so that none is learnt.
    """

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials
        self._failures = Failures(ledger)

    def sign_in(self, code: str, pin: str) -> SignIn:
        """Takes about 0.1 s, whether or not ``code`` exists. A try during a wait is not counted."""
        scope = self._credentials.code_scope(code)
        self._failures.forget()
        if self.is_locked(code):
            return SignIn(Verdict.LOCKED)
        if wait := self._wait(scope):
            return SignIn(Verdict.WAIT, wait_s=wait)
        found = self._ledger.row(
            "SELECT id, pin_hash FROM patient WHERE code = ? AND archived_at IS NULL", code
        )
        patient, pin_hash = found or (None, None)
        with self._ledger.write():
            if self._failures.count(scope) == LOCKS_AT:
                self._ledger.audit("code locked", patient)
            self._failures.count(KIOSK)
        if not self._credentials.pin_fits(pin_hash, pin):
            self._ledger.note_seen(FAILED, patient)
            if self.is_locked(code):
                return SignIn(Verdict.LOCKED)
            return SignIn(Verdict.WRONG, wait_s=self._wait(scope))
        with self._ledger.write() as db:
            db.execute("DELETE FROM sign_in_failure WHERE scope = ?", (scope,))
            db.execute(
                "UPDATE sign_in_failure SET failures = max(failures - 1, 0) WHERE scope = ?",
                (KIOSK,),
            )
            self._ledger.audit(SIGNED_IN, patient)
        return SignIn(Verdict.OK, patient=patient)

    def is_locked(self, code: str) -> bool:
        """Whether only the desk lets somebody in with this code. A card still does."""
        return self._failures.of(self._credentials.code_scope(code)) >= LOCKS_AT

    def unlock(self, code: str) -> None:
        """Forget what was typed wrong, inside the caller's transaction."""
        self._failures.clear(self._credentials.code_scope(code))

    def sign_in_card(self, text: str) -> SignIn:
        """A card's 128 bits cannot be guessed, so nothing is slowed down."""
        token = self._credentials.card_hash(text)
        found = self._ledger.row(
            "SELECT patient.id FROM card JOIN patient ON patient.id = card.patient_id "
            "WHERE token_hash = ? AND revoked_at IS NULL AND archived_at IS NULL",
            token,
        )
        self._ledger.note_seen(
            SIGNED_IN if found else FAILED, found[0] if found else None, detail="card"
        )
        return SignIn(Verdict.OK, patient=found[0]) if found else SignIn(Verdict.WRONG)

    def _wait(self, scope: str) -> int:
        """Whole seconds until the next try."""
        wait = self._failures.wait
        return max(wait(scope, _CODE_FREE), wait(KIOSK, _KIOSK_FREE, KIOSK_MOST))
