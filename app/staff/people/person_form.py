"""What stands on a person's page, and the form that is stored of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from app.core import particulars
from app.core.errors import KioskError
from app.staff.wording import (
    language_options,
    name_problem,
    plain_name,
    weekday_words,
    year_problem,
)
from app.ui.error_words import error_words
from app.ui.translating import translate
from app.usecases.people import PersonForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.usecases.people import Details

TEXTS = ("phone", "email", "hospitalNumber", "diagnosis", "visitTime")
"""Fields with a problem of their own, beside name and year."""
ON_A_BUTTON = 40
"""Letters of a name on a button."""
TYPED = ("name", "birthYear", "language", "referrer", "side", "physio", "visit", *TEXTS)
"""What is left half done when the page is."""


class PersonState(Struct, frozen=True):
    """``cardMade`` is the day on which the working card was made, "" without one. ``card`` are the
    rows of a new card's square and ``pin`` a new PIN: both are told once. ``asking`` is what to
    confirm: ``card``, ``revoke``, ``pin`` or ``archive``. ``locked`` after too many wrong PINs.
    ``movedTo`` is the clinic that the record was sent to.

    ``visit`` is the day of the next visit as it is stored, "" for none, ``visitDay`` in words and
    ``visitIn`` how many days off; ``problems`` say by field what is wrong beside name and year."""

    ready: bool = False
    code: str = ""
    name: str = ""
    birthYear: str = ""
    language: str = "en"
    referrer: str = ""
    phone: str = ""
    email: str = ""
    hospitalNumber: str = ""
    diagnosis: str = ""
    side: str = ""
    physio: str = ""
    physios: tuple[dict[str, str], ...] = ()
    visit: str = ""
    visitDay: str = ""
    visitIn: int = 0
    visitTime: str = ""
    problems: dict[str, str] = {}
    languages: tuple[dict[str, str], ...] = ()
    nameProblem: str = ""
    yearProblem: str = ""
    problem: str = ""
    edited: bool = False
    busy: bool = False
    archived: bool = False
    restricted: bool = False
    locked: bool = False
    hasPlan: bool = False
    mayArchive: bool = False
    mayDecide: bool = False
    mayMove: bool = False
    movedTo: str = ""
    mayPlan: bool = False
    mayRecord: bool = False
    cardMade: str = ""
    card: tuple[str, ...] = ()
    pin: str = ""
    asking: str = ""


def form_of(it: PersonState) -> PersonForm:
    """What is to be stored. Call it where nothing is wrong."""
    at = particulars.time_typed(it.visitTime)
    visit = particulars.visit_text(date.fromisoformat(it.visit), at) if it.visit else ""
    return PersonForm(
        *(it.name, it.birthYear, it.language, it.referrer, it.phone, it.email),
        *(it.hospitalNumber, it.diagnosis, it.side, it.physio, visit),
    )


def typed_of(details: Details, today: date) -> dict[str, object]:
    """The fields as they stand in the records."""
    person, more = details.patient, details.patient.more
    day, at = particulars.visit_parts(more.next_visit) if more.next_visit else (None, None)
    return {
        "name": person.name,
        "birthYear": str(person.birth_year or ""),
        "language": person.language,
        "languages": language_options(details.languages),
        "referrer": person.referrer,
        "phone": more.phone,
        "email": more.email,
        "hospitalNumber": more.hospital_number,
        "diagnosis": more.diagnosis,
        "side": more.side.value if more.side else "",
        "physio": more.physio or "",
        "physios": physio_options(details),
        "visitTime": f"{at:%H:%M}" if at else "",
        "problems": {},
        "edited": False,
        **visit_of(day, today),
    }


def visit_of(day: date | None, today: date) -> dict[str, object]:
    """The fields of the day of the next visit."""
    if day is None:
        return {"visit": "", "visitDay": "", "visitIn": 0}
    return {
        "visit": day.isoformat(),
        "visitDay": weekday_words(day),
        "visitIn": (day - today).days,
    }


def days_off(days: int, today: date) -> date:
    """A day so far from today."""
    return today + timedelta(days=days)


def physio_options(details: Details) -> tuple[dict[str, str], ...]:
    """Nobody, and every physio."""
    nobody = {"value": "", "text": translate("Person", "Nobody yet")}
    return (nobody, *({"value": it.id, "text": on_a_button(it.name)} for it in details.physios))


def on_a_button(name: str) -> str:
    """A name that one line of a button holds."""
    name = plain_name(name)
    return name if len(name) <= ON_A_BUTTON else f"{name[: ON_A_BUTTON - 1].rstrip()}…"


def problems_of(it: PersonState, before: PersonForm | None, today: date) -> dict[str, object]:
    """What is wrong, by field. What stood so before is let be."""
    checks: dict[str, Callable[[str], object]] = {
        "phone": particulars.phone,
        "email": particulars.email,
        "hospitalNumber": particulars.hospital_number,
        "diagnosis": particulars.diagnosis,
        "visitTime": particulars.time_typed,
    }
    stored = {"phone": before.phone, "email": before.email} if before else {}
    found = {}
    for name in TEXTS:
        text = getattr(it, name)
        if text != stored.get(name) and (said := _problem(checks[name], text)):
            found[name] = said
    return {
        "nameProblem": name_problem(it.name),
        "yearProblem": year_problem(it.birthYear, today),
        "problems": found,
    }


def _problem(check: Callable[[str], object], text: str) -> str:
    try:
        check(text)
    except KioskError as error:
        return error_words(error)
    return ""
