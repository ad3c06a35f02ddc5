"""A patient's plan as it lies on the desk: with what waits for it, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import takewhile
from typing import Protocol

from app.core.exercise import Need
from app.core.flags import Flag
from app.core.patient import Patient
from app.core.plan import Plan, PlanVersion
from app.core.plan_check import PlanFinding, check
from app.core.proposals import StoredProposal
from app.core.rules.keeping import touches
from app.core.safety.questions import Said
from app.core.safety.screening import positions, told_by_staff
from app.usecases.needs import HasCare, HasLibrary, HasStore, HasWorkshop


class Planning(HasStore, HasLibrary, HasCare, HasWorkshop, Protocol):
    """Opens a plan and changes it."""


@dataclass(frozen=True, slots=True)
class PlanFile:
    """All there is about one patient's plan. ``proposed`` is the plan as the waiting ``proposal``
    would make it, and ``sentence`` what it says; ``proposals`` are all there ever were; ``parent``
    is what an undo goes back to; ``told`` what a physio has answered of the safety questions, and
    ``trouble`` the positions that give trouble, whoever said so."""

    patient: Patient
    plan: Plan | None
    flags: tuple[Flag, ...]
    today: date
    versions: tuple[PlanVersion, ...] = ()
    parent: Plan | None = None
    proposal: StoredProposal | None = None
    proposed: Plan | None = None
    sentence: str = ""
    proposals: tuple[StoredProposal, ...] = ()
    told: Mapping[str, Said] = field(default_factory=dict)
    trouble: frozenset[Need] = frozenset()

    @property
    def version(self) -> PlanVersion | None:
        """What is known of how the current version came about."""
        return self.versions[-1] if self.versions else None

    @property
    def redoing(self) -> bool:
        """Whether to take the last change back is to make one again that was taken back."""
        undone = takewhile(lambda it: it.kind == "undone", reversed(self.versions))
        return sum(1 for _ in undone) % 2 == 1


@dataclass(frozen=True, slots=True)
class Meeting:
    """A draft meets the proposal that waits. ``both`` is the draft with what is proposed, None
    where that does not go together; ``touched``: both are about the same."""

    both: Plan | None
    touched: bool


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody else's plan is current by now: ``theirs``, made ``at`` by ``who``, "" if unknown.
    Nothing was stored, and nothing of either is lost."""

    theirs: Plan
    at: datetime
    who: str


def open_plan(clinic: Planning, patient: str) -> PlanFile:
    """Read all there is about a patient's plan."""
    clinic.workshop.refresh()
    store = clinic.store
    store.rights.check(patient, None)
    plan = store.plans.current(patient)
    said, flags = store.screenings.of(patient), store.flags.of(patient)
    file = PlanFile(
        *(store.patients.get(patient), plan, flags, store.today()),
        told=told_by_staff(said),
        trouble=positions(clinic.library.safety, said).failed,
    )
    if plan is None:
        return file
    waiting = store.proposals.waiting(patient)
    if waiting is None or waiting.plan != plan.id:
        waiting = None
    return replace(
        file,
        versions=store.plans.versions(patient),
        parent=store.plans.parent_of(plan.id),
        proposal=waiting,
        proposed=clinic.care.applied(plan, waiting.proposal) if waiting else None,
        sentence=clinic.care.sentence(waiting.proposal) if waiting else "",
        proposals=store.proposals.of(patient),
    )


def findings(clinic: HasLibrary, file: PlanFile, draft: Plan) -> tuple[PlanFinding, ...]:
    """What is to be said of ``draft`` in place of the plan in ``file``."""
    return check(file.plan, draft, file.flags, file.today, clinic.library.exercises)


def meeting(clinic: HasCare, file: PlanFile, draft: Plan) -> Meeting | None:
    """How ``draft`` and the waiting proposal go together; None where nothing waits."""
    if file.plan is None or file.proposal is None:
        return None
    proposal = file.proposal.proposal
    return Meeting(joined_with(clinic, draft, file.proposal), touches(proposal, file.plan, draft))


def joined_with(clinic: HasCare, plan: Plan, proposal: StoredProposal) -> Plan | None:
    """``plan`` with what is proposed, None where it does not fit it."""
    try:
        return clinic.care.applied(plan, proposal.proposal)
    except ValueError:
        return None
