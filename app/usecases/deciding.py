"""What a physio decides about a proposal or a flag: no Qt, called on the worker thread."""

from typing import Protocol

from app.core.errors import KioskError
from app.core.own_words import needed_reason, tidy_reason
from app.core.proposals import ProposalKind
from app.core.roles import Action
from app.core.staff import Staff
from app.usecases.needs import HasCare, HasDay, HasStore


class Deciding(HasStore, HasCare, HasDay, Protocol):
    """Answers what the rules propose and flag."""


def accept(clinic: Deciding, staff: Staff, proposal: str, reason: str = "") -> None:
    """The plan as the proposal would have it becomes the patient's next version.

    KioskError when it was decided before, or another plan is current by now; nothing is stored.
    """
    staff.require(Action.CHANGE_PLAN)
    store = clinic.store
    found = store.proposals.get(proposal)
    plan = store.plans.current(found.patient) if found else None
    if found is None or plan is None:
        raise KioskError("There is nothing to decide any more. Look at it again.")
    changes = found.proposal.kind in (ProposalKind.PROGRESS, ProposalKind.EASE)
    new = None
    if changes:
        try:
            new = clinic.care.applied(plan, found.proposal)
        except ValueError as error:
            raise KioskError(
                "The plan has changed since this was proposed. Look at it again."
            ) from error
    store.proposals.accept(proposal, new, staff, tidy_reason(reason))
    clinic.care.assess(found.patient, clinic.slot().day)


def decline(clinic: HasStore, staff: Staff, proposal: str, reason: str) -> None:
    """The plan stays as it is. Raises KioskError when it was decided before."""
    clinic.store.proposals.decline(proposal, staff, needed_reason(reason))


def see_flag(clinic: Deciding, staff: Staff, patient: str, flag: str, words: str) -> None:
    """``staff`` has seen the flag, and the rules look again. KioskError if someone was first."""
    clinic.store.flags.see(flag, staff, tidy_reason(words))
    clinic.care.assess(patient, clinic.slot().day)
