"""What a physio answers of the safety questions, so that the patient is not asked."""

from collections.abc import Mapping
from typing import Protocol

from app.core.plan import Plan
from app.core.roles import Action
from app.core.safety.due import for_staff
from app.core.safety.questions import Said
from app.core.safety.screening import finding_of, told_by_staff
from app.core.staff import Staff
from app.usecases.needs import HasLibrary, HasStore


class Telling(HasStore, HasLibrary, Protocol):
    """Keeps what staff were told."""


def tell(
    clinic: Telling, staff: Staff, patient: str, plan: Plan, told: Mapping[str, Said] | None
) -> None:
    """Store what is ``told`` and does not stand for ``plan`` yet; None tells nothing.

    What was told before and is not any more is left to the patient again. What a physio says yes
    to is seen by that: no flag is raised.
    """
    if told is None:
        return
    staff.require(Action.CHANGE_PLAN)
    questions = for_staff(clinic.library.safety, plan, clinic.library.exercises)
    rounds = clinic.store.screenings.of(patient)
    ours = (plan.programme.id, plan.starts_on)
    known = told_by_staff(each for each in rounds if (each.programme, each.starts_on) == ours)
    ever = told_by_staff(rounds)
    said = {
        each.id: told.get(each.id, Said.UNSURE)
        for each in questions
        if told.get(each.id) != known.get(each.id) or (each.id in ever and each.id not in told)
    }
    if said:
        sure = {name: each for name, each in said.items() if each is not Said.UNSURE}
        finding = finding_of(questions, sure)
        clinic.store.screenings.save(patient, plan, finding, said, staff=staff.id)
