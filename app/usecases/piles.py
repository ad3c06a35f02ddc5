"""Handouts or cards of several people, in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.errors import KioskError
from app.core.print_form import PrintForm
from app.core.roles import Action
from app.core.staff import Staff
from app.documents.card import Card
from app.documents.pile import piled
from app.usecases.needs import HasHandouts, HasPaper, HasStore

MOST = 60
"""People whose pages are made in one go."""
BLANK = "PK" + "B" * 32
"""What a card's square would say, for a trial."""


class CardPiles(HasStore, HasPaper, Protocol):
    """Prints many cards."""


class HandoutPiles(HasStore, HasHandouts, Protocol):
    """Prints many take-home pages."""


@dataclass(frozen=True, slots=True)
class Pile:
    """``left_out`` are the name of everybody who is not in it, and why."""

    pdf: bytes
    left_out: tuple[tuple[str, str], ...] = ()


def handouts(clinic: HandoutPiles, staff: Staff, patients: Sequence[str], form: PrintForm) -> Pile:
    """The take-home pages of each of ``patients`` who has a plan that may be printed.

    Raises KioskError for who may not, and where there is nobody whose page can be made.
    """
    staff.require(Action.PRINT_PLAN)
    made, left_out = [], []
    for patient in patients[:MOST]:
        try:
            made.append(clinic.handout_pdf(patient, form, by=staff.id))
        except KioskError as error:
            left_out.append((clinic.store.patients.get(patient).name, str(error)))
    _none_missing(made, left_out)
    return Pile(piled(made, both_sides=form.both_sides), tuple(left_out))


def cards(
    clinic: CardPiles, staff: Staff, patients: Sequence[str], said: dict[str, str], form: PrintForm
) -> Pile:
    """A new card for each of ``patients``, eight to a sheet, with the code and no name; their older
    cards stop working.

    ``said`` keeps what each card says, so that another look at the page makes no other cards. That
    they come out right is known before any older card stops.
    """
    staff.require(Action.ISSUE_CARD)
    people, left_out = [], []
    for patient in patients[:MOST]:
        person = clinic.store.patients.get(patient)
        if person.archived:
            left_out.append((person.name, "Archived: bring the patient back first."))
        else:
            people.append(person)
    _none_missing(people, left_out)
    head, paper = clinic.letterhead(), form.paper or clinic.setting("paper") or "a4"
    if any(person.id not in said for person in people):
        clinic.paper.cards([Card(BLANK, it.code) for it in people], head, paper)
    for person in people:
        if person.id not in said:
            said[person.id] = clinic.store.patients.cards.new(person.id, staff.id)
    wanted = [Card(said[person.id], person.code) for person in people]
    page = clinic.paper.cards(wanted, head, paper)
    return Pile(page.pdf, tuple(left_out))


def _none_missing(made: Sequence[object], left_out: Sequence[tuple[str, str]]) -> None:
    if not made:
        why = left_out[0][1] if left_out else "Choose somebody first."
        raise KioskError(f"There is nothing to print. {why}")
