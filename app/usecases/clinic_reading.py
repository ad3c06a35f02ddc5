"""What the staff side reads: who needs a human today, and one patient at a glance.

No Qt; called on the worker thread.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol

from app.content.library import Aside
from app.core.caseload import PAGE, CaseLine, CaseNeed, Group, Wish
from app.core.glance import Glance, glance
from app.core.patient import Patient
from app.core.plan import Plan
from app.core.proposals import StoredProposal
from app.core.roles import Action
from app.core.staff import Staff
from app.store.notes import Note
from app.usecases.content_fit import unfit
from app.usecases.needs import (
    HasCare,
    HasDay,
    HasFolder,
    HasLibrary,
    HasLocalDays,
    HasSettings,
    HasStore,
    HasWorkshop,
)
from app.usecases.people import has_own, own_alone

Written = Note
"""As the screens call what staff wrote."""


class ReadsCaseload(HasStore, HasLibrary, HasDay, HasSettings, HasFolder, Protocol):
    """Reads the lists of patients."""


class Charts(HasStore, HasLibrary, HasCare, HasWorkshop, HasDay, HasLocalDays, Protocol):
    """Reads a patient's page."""


class Whose(StrEnum):
    """Of which patients a list is. EVERYBODY: of somebody who has none of their own."""

    MINE = "mine"
    ALL = "all"
    EVERYBODY = ""


@dataclass(frozen=True, slots=True)
class Today:
    """The list as of ``day``; ``aside`` is what the kiosk cannot use of the clinic's content.
    ``whose`` says whether it is of one's own patients alone."""

    day: date
    groups: tuple[Group, ...]
    aside: tuple[Aside, ...] = ()
    whose: Whose = Whose.EVERYBODY
    others_flagged: int = 0
    """How many of others' patients are flagged, where the list is of one's own."""
    unfit: tuple[Aside, ...] = ()
    """What of the clinic's content is used, but has no room on the screens or on paper."""


@dataclass(frozen=True, slots=True)
class ListedPatients:
    """A list of patients as of ``day``, how many stand under each need, and whether it goes on."""

    day: date
    counts: dict[CaseNeed, int]
    cases: tuple[CaseLine, ...]
    more: bool
    whose: Whose = Whose.EVERYBODY
    others_flagged: int = 0


@dataclass(frozen=True, slots=True)
class PatientChart:
    """One patient. ``sentence`` says what the waiting ``proposal`` is, and why; ``staff`` are the
    names of those who wrote or saw something, ``exercises`` those of the content, by id; ``days``
    are those on which anything was recorded."""

    patient: Patient
    day: date
    plan: Plan | None
    glance: Glance
    proposal: StoredProposal | None
    sentence: str
    notes: tuple[Note, ...]
    staff: dict[str, str]
    exercises: dict[str, str]
    days: tuple[date, ...]


def today_of(clinic: ReadsCaseload, staff: Staff, limit: int = PAGE) -> Today:
    """Every need with its first patients, the most pressing first. KioskError for who may not."""
    staff.require(Action.SEE_TODAY)
    mine, quiet = own_alone(clinic, staff), _quiet_days(clinic)
    groups = clinic.store.caseload.today(quiet, limit, mine)
    counts = {group.need: group.count for group in groups}
    others = _others_flagged(clinic, counts, mine)
    whose = whose_list(clinic, staff)
    library = clinic.library
    return Today(
        *(clinic.slot().day, groups, tuple(library.aside), whose, others),
        unfit=unfit(clinic.folder, library),
    )


def more_of(
    clinic: ReadsCaseload, staff: Staff, need: CaseNeed, offset: int, limit: int = PAGE
) -> tuple[CaseLine, ...]:
    """The next patients of one need. KioskError for who may not."""
    staff.require(Action.SEE_TODAY)
    mine = own_alone(clinic, staff)
    return clinic.store.caseload.cases(need, _quiet_days(clinic), limit, offset, physio=mine)


def roster_of(clinic: ReadsCaseload, staff: Staff, wish: Wish) -> ListedPatients:
    """All patients as one list, or one's own. KioskError for who may not."""
    staff.require(Action.SEE_TODAY)
    quiet, mine = _quiet_days(clinic), own_alone(clinic, staff)
    wish = replace(wish, physio=mine)
    groups = clinic.store.caseload.today(quiet, physio=mine)
    counts = {group.need: group.count for group in groups}
    cases, more = clinic.store.roster.cases(wish, quiet)
    others = _others_flagged(clinic, counts, mine)
    return ListedPatients(clinic.slot().day, counts, cases, more, whose_list(clinic, staff), others)


def whose_list(clinic: HasStore, staff: Staff) -> Whose:
    """Of which patients the lists of ``staff`` are."""
    if not has_own(staff):
        return Whose.EVERYBODY
    return Whose.MINE if own_alone(clinic, staff) else Whose.ALL


def _others_flagged(clinic: HasStore, counts: dict[CaseNeed, int], mine: str | None) -> int:
    if mine is None:
        return 0
    return clinic.store.caseload.flagged() - counts[CaseNeed.FLAGGED]


def chart_of(clinic: Charts, staff: Staff, patient: str, *, anew: bool = True) -> PatientChart:
    """All of one patient's page; the audit says that it was opened, if ``anew``. Raises KioskError
    for who may not, and when the content lacks what the plan names."""
    staff.require(Action.SEE_RECORD)
    clinic.store.rights.check(patient, staff)
    clinic.workshop.refresh()
    store = clinic.store
    plan, record = store.plans.current(patient), store.sessions.record(patient)
    if anew:
        store.ledger.note_seen("record seen", patient, staff.id)
    slot = clinic.slot(plan)
    waiting = next((it for it in reversed(record.proposals) if it.decision is None), None)
    return PatientChart(
        patient=store.patients.get(patient),
        day=slot.day,
        plan=plan,
        glance=glance(plan, store.plans.versions(patient), record, slot, clinic.local_day),
        proposal=waiting,
        sentence=clinic.care.sentence(waiting.proposal) if waiting else "",
        notes=store.notes.of(patient),
        staff={each.staff.id: each.staff.name for each in store.staff.all()},
        exercises={name: text.name for name, text in clinic.library.texts.exercises.items()},
        days=store.days.with_something(patient),
    )


def _quiet_days(clinic: HasSettings) -> int:
    return int(clinic.setting("unseen_days"))
