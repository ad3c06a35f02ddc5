"""How a patient is reached, what they have, whose patient they are and when they come next."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time

from app.core.errors import KioskError
from app.core.kinds import Side
from app.core.own_words import clean_words
from app.core.phone import holds_number

LONGEST_NUMBER = 40
"""Of a phone, or of what another program counts patients by."""
LONGEST_EMAIL = 254
LONGEST_DIAGNOSIS = 200
SIDES = (Side.LEFT, Side.RIGHT, Side.BOTH)
"""Of a diagnosis: nobody has one that changes with each rep."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONGEST = {
    "phone": (LONGEST_NUMBER, "A phone number"),
    "email": (LONGEST_EMAIL, "An e-mail address"),
    "hospital_number": (LONGEST_NUMBER, "A hospital number"),
    "diagnosis": (LONGEST_DIAGNOSIS, "A diagnosis"),
}


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is empty was not entered. ``physio`` is the id of the member of staff whose patient
    this is; ``next_visit`` a local day as 2026-12-03, or with its time as 2026-12-03T14:30."""

    phone: str = ""
    email: str = ""
    hospital_number: str = ""
    diagnosis: str = ""
    side: Side | None = None
    physio: str | None = None
    next_visit: str = ""


NONE = Particulars()
"""Nothing was entered."""


def tidied(it: Particulars, before: Particulars | None = None) -> Particulars:
    """As it is stored. What stands so ``before``, as another program had it, is let be. Raises
    KioskError for what cannot be."""

    def right(name: str, make: Callable[[str], str]) -> str:
        said = str(getattr(it, name))
        return said if before and said == getattr(before, name) else make(said)

    return replace(
        it,
        phone=right("phone", phone),
        email=right("email", email),
        hospital_number=right("hospital_number", hospital_number),
        diagnosis=right("diagnosis", diagnosis),
        next_visit=right("next_visit", next_visit),
    )


def without_diagnosis(it: Particulars) -> Particulars:
    """For whoever may not see the record."""
    return replace(it, diagnosis="", side=None)


def as_listed(field: str, text: str) -> str:
    """What a list from another program says of ``field``: kept as it is there. KioskError where
    it is too long; a dash or the like says nothing."""
    tidy = clean_words(text)
    return _short(tidy if any(it.isalnum() for it in tidy) else "", *_LONGEST[field])


def phone(text: str) -> str:
    """A telephone number as it is stored, perhaps with whose it is, "" for none. Raises
    KioskError."""
    tidy = clean_words(text)
    if tidy and not holds_number(tidy):
        raise KioskError("A phone number has digits, such as 020 7946 0000. Put it right.")
    return _short(tidy, *_LONGEST["phone"])


def email(text: str) -> str:
    """An e-mail address as it is stored, "" for none. Raises KioskError."""
    tidy = clean_words(text)
    if tidy and not _EMAIL.fullmatch(tidy):
        raise KioskError("An e-mail address is like ann@example.org. Put it right.")
    return _short(tidy, *_LONGEST["email"])


def hospital_number(text: str) -> str:
    """The number by which a hospital or another program knows somebody. Raises KioskError."""
    return _short(clean_words(text), *_LONGEST["hospital_number"])


def diagnosis(text: str) -> str:
    """A diagnosis in a physio's own words. Raises KioskError."""
    return _short(clean_words(text), *_LONGEST["diagnosis"])


def next_visit(text: str) -> str:
    """A local day, or a day and a time. Raises KioskError."""
    if not text:
        return ""
    day, at = visit_parts(text)
    return visit_text(day, at)


def visit_parts(text: str) -> tuple[date, time | None]:
    """The day, and the time where there is one. Raises KioskError."""
    try:
        if len(text) == len("2026-12-03"):
            return date.fromisoformat(text), None
        day, _, at = text.partition("T")
        return date.fromisoformat(day), time.fromisoformat(at)
    except ValueError as error:
        raise KioskError("The next visit is a day and a time, such as 14:30.") from error


def visit_text(day: date, at: time | None) -> str:
    """The same as one text."""
    return f"{day.isoformat()}T{at:%H:%M}" if at else day.isoformat()


def time_typed(text: str) -> time | None:
    """A time of day as somebody types it: 14:30, 14.30, 1430 or 9; None for nothing. Raises
    KioskError."""
    tidy = text.strip()
    if not tidy:
        return None
    found = re.fullmatch(r"(\d{1,2})(?:[:.h ]?(\d{2}))?", tidy)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (-1, 0)
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        raise KioskError("A time is like 14:30. Put it right, or leave it empty.")
    return time(hour, minute)


def _short(tidy: str, most: int, what: str) -> str:
    if len(tidy) > most:
        raise KioskError("{what} has {most} letters at the most. Shorten it.", what=what, most=most)
    return tidy
