"""Patients: who they are, their codes, PINs and cards."""

import secrets
from dataclasses import dataclass

from app.core.errors import KioskError
from app.store.credentials import Credentials, new_card_text
from app.store.ledger import Ledger
from app.store.sign_in import SignIn, SignInDesk, Verdict

__all__ = ["Patient", "Patients", "SignIn", "Verdict"]


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient. ``birth_year`` is None when nobody entered it."""

    id: str
    code: str
    name: str
    language: str
    birth_year: int | None


class Patients:
    """The patients of this clinic."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials
        self._desk = SignInDesk(ledger, credentials)

    def add(
        self,
        name: str,
        *,
        pin: str,
        code: str | None = None,
        language: str = "en",
        birth_year: int | None = None,
    ) -> Patient:
        """A new patient, with a random free code unless given. KioskError for what cannot be."""
        if not 1 <= len(name.strip()) <= 120:
            raise KioskError("A patient needs a name of at most 120 letters.")
        _check_digits("PIN", pin, 4, 6)
        if code is not None:
            _check_digits("code", code, 6, 6)
            if self._taken(code):
                raise KioskError("That code belongs to somebody already. Choose another one.")
        pin_hash = self._credentials.hash_pin(pin)
        patient = Patient(
            self._ledger.new_id(), code or self._free_code(), name.strip(), language, birth_year
        )
        with self._ledger.write() as db:
            db.table("patient").insert(
                {
                    "id": patient.id,
                    "code": patient.code,
                    "name": patient.name,
                    "pin_hash": pin_hash,
                    "language": language,
                    "birth_year": birth_year,
                    "created_at": self._ledger.now(),
                }
            )
            self._ledger.audit("patient added", patient.id)
        return patient

    def get(self, patient: str) -> Patient:
        """The patient with this id. Raises LookupError for an id the store never gave out."""
        found = self._find("id", patient)
        if found is None:
            raise LookupError(patient)
        return found

    def by_code(self, code: str) -> Patient | None:
        """The patient with this code, for staff and the command line: never for a sign-in."""
        return self._find("code", code)

    def code(self, patient: str) -> str:
        """The code of the patient with this id."""
        return self.get(patient).code

    def sign_in(self, code: str, pin: str) -> SignIn:
        """Takes about 0.1 s, whether or not ``code`` exists. A try during a wait is not counted."""
        return self._desk.sign_in(code, pin)

    def sign_in_card(self, text: str) -> SignIn:
        """Signs in with what a scanner read from a card."""
        return self._desk.sign_in_card(text)

    def new_card(self, patient: str) -> str:
        """The text for a new card's QR code, shown this once; older cards stop working."""
        text, now = new_card_text(), self._ledger.now()
        with self._ledger.write() as db:
            db.execute(
                "UPDATE card SET revoked_at = ? WHERE patient_id = ? AND revoked_at IS NULL",
                (now, patient),
            )
            db.table("card").insert(
                {
                    "id": self._ledger.new_id(),
                    "patient_id": patient,
                    "token_hash": self._credentials.card_hash(text),
                    "created_at": now,
                }
            )
            self._ledger.audit("card made", patient)
        return text

    def _find(self, column: str, value: str) -> Patient | None:
        found = self._ledger.row(
            f"SELECT id, code, name, language, birth_year FROM patient WHERE {column} = ?", value
        )
        return Patient(*found) if found else None

    def _taken(self, code: str) -> bool:
        return self._ledger.row("SELECT 1 FROM patient WHERE code = ?", code) is not None

    def _free_code(self) -> str:
        while self._taken(code := f"{secrets.randbelow(1_000_000):06}"):
            continue
        return code


def _check_digits(what: str, digits: str, least: int, most: int) -> None:
    if not (digits.isascii() and digits.isdecimal() and least <= len(digits) <= most):
        length = f"{least}" if least == most else f"{least} to {most}"
        raise KioskError(f"A {what} has {length} digits and nothing else. Enter it again.")
