"""Finding a patient by a few letters: for the staff side only, for it shows names."""

import re
import unicodedata

from app.core.found import Found, FoundPerson
from app.store.credentials import Credentials
from app.store.ledger import Ledger, Row

PAGE = 50

_ALIKE = ("lł", "oø", "dđ", "iı", ("ss", "ß"), ("ae", "æ"), ("oe", "œ"))
"""What a keyboard writes for a letter that it lacks. Marks are no matter: the index drops them."""
_SPELT = {each: group for group in map(tuple, _ALIKE) for each in group}
_PARTS = re.compile("|".join([*sorted(_SPELT, key=len, reverse=True), "."]))
_MOST_SPELLINGS = 16

_COLUMNS = """patient.id, patient.code, patient.name, (SELECT programme_id FROM plan
  WHERE plan.patient_id = patient.id AND plan.status = 'current'), archived_at IS NOT NULL"""


class Find:
    """Looks through all patients by an index, so that each key answers at once."""

    def __init__(self, ledger: Ledger, credentials: Credentials) -> None:
        self._ledger = ledger
        self._credentials = credentials

    def people(
        self,
        text: str,
        *,
        archived: bool = False,
        limit: int = PAGE,
        restricted: bool = False,
        physio: str | None = None,
    ) -> Found:
        """Those whose name has words beginning as ``text`` says, or whose code or hospital number
        begins so, by name.

        Case, accents and letters that a keyboard may lack make no difference, nor does the sign in
        O'Neil. Without a word to look for, the newest patients, all or those of one ``physio``.
        ``restricted``: also those whose record is only kept.
        """
        among = "" if archived else "AND archived_at IS NULL"
        if not restricted:
            among += " AND restricted_at IS NULL"
        wanted = _query(text)
        if wanted:
            rows = self._ledger.rows(
                f"SELECT {_COLUMNS} FROM patient_find CROSS JOIN patient ON patient.id = patient_id"
                f" WHERE patient_find MATCH ? {among} LIMIT ?",
                wanted,
                limit + 1,
            )
            known = {row[0] for row in rows}
            rows += [row for row in self._numbered(text, among, limit + 1) if row[0] not in known]
            rows.sort(key=lambda row: (plain(row[2]), row[1]))
        elif text.strip():
            rows = []
        else:
            rows = self._ledger.rows(
                f"SELECT {_COLUMNS} FROM patient WHERE (?1 IS NULL OR physio_id = ?1) {among} "
                "ORDER BY patient.id DESC LIMIT ?2",
                physio,
                limit + 1,
            )
        return Found(tuple(_person(row) for row in rows[:limit]), len(rows) > limit)

    def everybody(self, text: str) -> dict[str, str]:
        """The names of all whom ``people`` would find, however many."""
        wanted = _query(text)
        if not wanted:
            return {}
        known = "AND archived_at IS NULL AND restricted_at IS NULL"
        rows = self._ledger.rows(
            "SELECT patient.id, patient.name FROM patient_find CROSS JOIN patient "
            f"ON patient.id = patient_id WHERE patient_find MATCH ? {known}",
            wanted,
        )
        numbered = self._numbered(text, known, -1)
        return {**dict(rows), **{row[0]: row[2] for row in numbered}}

    def _numbered(self, text: str, among: str, limit: int) -> list[Row]:
        """Those whose hospital number begins as it was typed; of one letter alone nobody."""
        wanted = " ".join(text.split())
        if len(wanted) < 2 or not any(it.isdigit() for it in wanted):
            return []
        return self._ledger.rows(
            f"SELECT {_COLUMNS} FROM patient WHERE hospital_number <> '' "
            f"AND hospital_number >= ? AND hospital_number < ? {among} LIMIT ?",
            wanted,
            wanted + "\U0010ffff",
            limit,
        )

    def by_card(self, text: str) -> FoundPerson | None:
        """Whose card it is that a scanner read; None for a card that is not valid any more."""
        found = self._ledger.row(
            f"SELECT {_COLUMNS} FROM card JOIN patient ON patient.id = card.patient_id "
            "WHERE token_hash = ? AND revoked_at IS NULL AND restricted_at IS NULL",
            self._credentials.card_hash(text),
        )
        return _person(found) if found else None


def _person(row: Row) -> FoundPerson:
    patient, code, name, programme, archived = row
    return FoundPerson(patient, code, name, programme, bool(archived))


def _query(text: str) -> str:
    """The words of ``text``, each as the beginning of one; a code may be typed with spaces."""
    digits = "".join(text.split())
    if digits.isascii() and digits.isdecimal():
        return f'"{digits}"*'
    words = "".join(letter if letter.isalnum() else " " for letter in plain(text)).split()
    return " AND ".join(f"({' OR '.join(_spellings(word))})" for word in words)


def _spellings(word: str) -> list[str]:
    """The ways in which a word may stand in the index, each as the beginning of one."""
    ways = [""]
    for part in _PARTS.findall(word):
        options = _SPELT.get(part, (part,))
        if len(ways) * len(options) > _MOST_SPELLINGS:
            options = (part,)
        ways = [way + option for way in ways for option in options]
    if len(word) > 2 and word[0] in "odlm":
        ways.append(f"{word[0]} {word[1:]}")
    return [f'"{way}"*' for way in ways]


def plain(text: str) -> str:
    """``text`` without marks on its letters, in one case: as the index compares."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFD", text)
    return "".join(each for each in parts if not unicodedata.combining(each)).lower()
