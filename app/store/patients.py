"""Patients: who they are, their codes, PINs and cards."""

import secrets
from collections.abc import Iterator

from app.core.errors import KioskError
from app.core.kinds import Side
from app.core.particulars import NONE, Particulars, tidied
from app.core.patient import Patient
from app.core.person import LONGEST_NAME, clean_name, name_key
from app.core.sign_in import SignIn, Verdict
from app.store.cards import Cards
from app.store.credentials import NOBODY, Credentials
from app.store.inserting import insert_rows
from app.store.ledger import Ledger, Row
from app.store.sign_in import SignInDesk

__all__ = ["Patients", "SignIn", "Verdict"]

KIOSKS_MOST = 32
"""Kiosks of one clinic that each have codes of their own to give."""

_MORE = ("phone", "email", "hospital_number", "diagnosis", "side", "physio_id", "next_visit")
_COLUMNS = f"""id, code, name, language, birth_year, referrer,
  archived_at IS NOT NULL, restricted_at IS NOT NULL, {", ".join(_MORE)}"""
_EDITED = ("name", "language", "birth_year", "referrer", *_MORE)


class Patients:
    """The patients of this clinic. ``by`` is the id of the member of staff who asks."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials
        self._desk = SignInDesk(ledger, credentials)
        self.cards = Cards(ledger, credentials)

    def add(
        self,
        name: str,
        *,
        pin: str | None,
        code: str | None = None,
        language: str = "en",
        birth_year: int | None = None,
        referrer: str = "",
        more: Particulars | None = None,
        by: str | None = None,
        as_written: bool = False,
    ) -> Patient:
        """A new patient, with a random free code unless given. KioskError for what cannot be. A
        name ``as_written`` elsewhere keeps its signs.

        Without a PIN nobody signs in with the code until staff have set one.
        """
        name = clean_name(name, as_written=as_written)
        if pin is not None:
            _check_digits("PIN", pin, 4, 6)
        if code is not None:
            _check_digits("code", code, 6, 6)
            if self._taken(code):
                raise KioskError("That code belongs to somebody already. Choose another one.")
        pin_hash = NOBODY if pin is None else self._credentials.hash_pin(pin)
        more = more or NONE
        more = tidied(more, more if as_written else None)
        made = self._ledger.new_id()
        patient = Patient(
            *(made, code or self.free_code(), name, language, birth_year, referrer), more=more
        )
        with self._ledger.write() as db:
            row = {
                "id": patient.id,
                "code": patient.code,
                "name": patient.name,
                "pin_hash": pin_hash,
                "language": language,
                "birth_year": birth_year,
                "referrer": referrer,
                **dict(zip(_MORE, _values(more), strict=True)),
                "created_at": self._ledger.now(),
            }
            insert_rows(db.conn, "patient", [row])
            self._desk.unlock(patient.code)  # what was tried before it was anybody's
            self._ledger.audit("patient added", patient.id, by)
        return patient

    def edit(
        self,
        patient: str,
        *,
        name: str,
        language: str,
        birth_year: int | None,
        referrer: str = "",
        more: Particulars | None = None,
        by: str | None = None,
    ) -> Patient:
        """The patient as they now stand; without ``more`` that stays. KioskError for what cannot
        be."""
        if len(referrer) > LONGEST_NAME or not referrer.isprintable():
            raise KioskError(
                "A referrer has {most} letters at the most. Shorten it.",
                most=LONGEST_NAME,
            )
        kept = name == self.get(patient).name  # also one that was brought in with its signs
        name = clean_name(name, as_written=kept)
        with self._ledger.write() as db:
            before = self.get(patient)
            more = more and tidied(more, before.more)
            values = (name, language, birth_year, referrer, *_values(more or before.more))
            was = (before.name, before.language, before.birth_year, before.referrer)
            fields = zip(_EDITED, (*was, *_values(before.more)), values, strict=True)
            change = {field: (old, new) for field, old, new in fields if old != new}
            db.execute(
                f"UPDATE patient SET {', '.join(f'{it} = ?' for it in _EDITED)} WHERE id = ?",
                (*values, patient),
            )
            self._ledger.audit("patient edited", patient, by, None, change, patient)
        return self.get(patient)

    def set_pin(self, patient: str, pin: str, by: str | None = None) -> None:
        """A new PIN; the old one stops working at once, and so does any wait after failures."""
        _check_digits("PIN", pin, 4, 6)
        pin_hash, code = self._credentials.hash_pin(pin), self.code(patient)
        with self._ledger.write() as db:
            db.execute("UPDATE patient SET pin_hash = ? WHERE id = ?", (pin_hash, patient))
            self._desk.unlock(code)
            self._ledger.audit("PIN set", patient, by)

    def is_locked(self, patient: str) -> bool:
        """Whether the code waits for the desk after too many wrong PINs."""
        return self._desk.is_locked(self.code(patient))

    def unlock(self, patient: str, by: str | None = None) -> None:
        """Lets somebody in with code and PIN again."""
        code = self.code(patient)
        with self._ledger.write():
            self._desk.unlock(code)
            self._ledger.audit("code unlocked", patient, by)

    def archive(self, patient: str, by: str | None = None) -> None:
        """Neither code nor card lets this patient in any more; the record stays whole."""
        self._file_away(patient, self._ledger.now(), "patient archived", by)

    def restore(self, patient: str, by: str | None = None) -> None:
        """Takes an archived patient back in. KioskError while the record is restricted."""
        if self.get(patient).restricted:
            raise KioskError("This record is restricted. Lift that first: an admin or a lead may.")
        self._file_away(patient, None, "patient restored", by)

    def alike(self, name: str, birth_year: int | None) -> tuple[Patient, ...]:
        """Who has the same name, and the same birth year as far as it is known: perhaps the same
        person twice. Reads every name of that year."""
        key = name_key(name)
        years = "" if birth_year is None else "AND (birth_year = ? OR birth_year IS NULL)"
        rows = self._ledger.rows(
            f"SELECT {_COLUMNS} FROM patient WHERE restricted_at IS NULL {years}",
            *([birth_year] if years else []),
        )
        return tuple(_patient(row) for row in rows if name_key(row[2]) == key)

    def everybody(self) -> Iterator[tuple[str, str, int | None]]:
        """Code, name and birth year of each patient, archived or not."""
        yield from self._ledger.rows("SELECT code, name, birth_year FROM patient ORDER BY code")

    def get(self, patient: str) -> Patient:
        """The patient with this id. Raises LookupError for an id the store never gave out."""
        found = self._find("id", patient)
        if found is None:
            raise LookupError(patient)
        return found

    def by_code(self, code: str) -> Patient | None:
        """The patient with this code, for staff and the command line: never for a sign-in."""
        return self._find("code", code)

    def with_plan(self) -> tuple[Patient, ...]:
        """Everyone with a current plan, archived ones left out, by code."""
        rows = self._ledger.rows(
            f"SELECT {_COLUMNS} FROM patient WHERE archived_at IS NULL AND id IN "
            "(SELECT patient_id FROM plan WHERE status = 'current') ORDER BY code"
        )
        return tuple(_patient(row) for row in rows)

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
        return self.cards.new(patient)

    def _file_away(self, patient: str, when: str | None, said: str, by: str | None) -> None:
        with self._ledger.write() as db:
            db.execute("UPDATE patient SET archived_at = ? WHERE id = ?", (when, patient))
            self._ledger.audit(said, patient, by)

    def _find(self, column: str, value: str) -> Patient | None:
        found = self._ledger.row(f"SELECT {_COLUMNS} FROM patient WHERE {column} = ?", value)
        return _patient(found) if found else None

    def _taken(self, code: str) -> bool:
        return self._ledger.row("SELECT 1 FROM patient WHERE code = ?", code) is not None

    def free_code(self) -> str:
        """Of the codes that are this kiosk's to give: no two kiosks of a clinic give the same."""
        found = self._ledger.row("SELECT value FROM sync_state WHERE key = 'slot'")
        each, slot = (KIOSKS_MOST, int(found[0])) if found else (1, 0)
        while self._taken(code := f"{secrets.randbelow(1_000_000 // each) * each + slot:06}"):
            continue
        return code


def _patient(row: Row) -> Patient:
    patient, code, name, language, year, referrer, archived, restricted, *more = row
    who = (patient, code, name, language, year, referrer, bool(archived), bool(restricted))
    phone, email, number, diagnosis, side, physio, visit = more
    side = Side(side) if side else None
    return Patient(*who, Particulars(phone, email, number, diagnosis, side, physio, visit))


def _values(more: Particulars) -> tuple[str | None, ...]:
    """In the order of the columns."""
    texts = (more.phone, more.email, more.hospital_number, more.diagnosis)
    return (*texts, more.side and more.side.value, more.physio, more.next_visit)


def _check_digits(what: str, digits: str, least: int, most: int) -> None:
    if not (digits.isascii() and digits.isdecimal() and least <= len(digits) <= most):
        length = f"{least}" if least == most else f"{least} to {most}"
        raise KioskError(
            "A {what} has {length} digits and nothing else. Enter it again.",
            what=what,
            length=length,
        )
