"""Signing a patient in: slowed down after failures, silent about which codes exist."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from math import ceil

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
        self._forget()
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

    def _forget(self) -> None:
        """Drops failures that are long past; one from a clock that was fast counts from now."""
        now = self._ledger.now()
        with self._ledger.write() as db:
            db.execute(
                "DELETE FROM sign_in_failure WHERE last_at <= iif(scope = ?, ?, ?)",
                (_KIOSK, _before(now, _KIOSK_FORGETS), _before(now, _CODE_FORGETS)),
            )
            db.execute("UPDATE sign_in_failure SET last_at = ? WHERE last_at > ?", (now, now))

    def _wait(self, scope: str) -> int:
        """Whole seconds until the next try."""
        left = 0.0
        for asked, free in ((scope, 2), (_KIOSK, _KIOSK_FREE)):
            found = self._ledger.row(
                "SELECT failures, last_at FROM sign_in_failure WHERE scope = ?", asked
            )
            if found:
                passed = unstamp(self._ledger.now()) - unstamp(found[1])
                left = max(left, wait_after(found[0], free) - passed.total_seconds())
        return ceil(left)

    def _count(self, scope: str) -> None:
        """One failure more, inside the caller's transaction."""
        self._ledger.db.execute(
            "INSERT INTO sign_in_failure (scope, failures, last_at) VALUES (?, 1, ?) "
            "ON CONFLICT (scope) DO UPDATE "
            "SET failures = failures + 1, last_at = excluded.last_at",
            (scope, self._ledger.now()),
        )


def _before(now: str, span: timedelta) -> str:
    return stamp(unstamp(now) - span)
