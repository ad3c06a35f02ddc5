"""Cards of patients: made, printed, revoked, and whose one is."""

from typing import Protocol

from app.core.found import FoundPerson as Whose
from app.core.print_form import PrintForm
from app.core.roles import Action
from app.core.staff import Staff
from app.documents.card import Card as PrintedCard
from app.usecases.needs import HasHandouts, HasLanguages, HasPaper, HasStore


class CardPress(HasStore, HasLanguages, HasPaper, Protocol):
    """Prints a card."""


def new_card(clinic: HasStore, staff: Staff, patient: str) -> str:
    """The text of a new card, told this once; the one before stops working."""
    staff.require(Action.ISSUE_CARD)
    clinic.store.rights.may_leave(patient, staff.id)
    return clinic.store.patients.cards.new(patient, staff.id)


def plan_page(clinic: HasHandouts, staff: Staff, patient: str, form: PrintForm) -> bytes:
    """The take-home pages as PDF. KioskError for who may not."""
    staff.require(Action.PRINT_PLAN)
    return clinic.handout_pdf(patient, form, by=staff.id)


def card_page(clinic: CardPress, staff: Staff, patient: str, said: str) -> bytes:
    """The card whose square says ``said``, on the clinic's paper, as PDF. It names nobody."""
    staff.require(Action.ISSUE_CARD)
    clinic.store.rights.may_leave(patient, staff.id)
    person = clinic.store.patients.get(patient)
    language = person.language if person.language in clinic.languages() else ""
    printed = PrintedCard(said, person.code)
    page = clinic.paper.cards(
        [printed], clinic.letterhead(), clinic.setting("paper") or "a4", language
    )
    clinic.store.ledger.note_seen("card page made", patient, staff.id)
    return page.pdf


def revoke_card(clinic: HasStore, staff: Staff, patient: str) -> None:
    """A lost card stops working at once."""
    staff.require(Action.ISSUE_CARD)
    clinic.store.patients.cards.revoke(patient, staff.id)


def by_card(clinic: HasStore, text: str) -> Whose | None:
    """Whose card it is that was held before the scanner."""
    return clinic.store.find.by_card(text)
