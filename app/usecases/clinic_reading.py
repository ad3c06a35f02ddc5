"""What the staff side reads: who needs a human today, and one patient at a glance.

No Qt; called on the worker thread.
"""

from dataclasses import dataclass
from datetime import date

from app.content.library import Aside
from app.core.caseload import PAGE, Case, Group, Need, Wish
from app.core.glance import Glance, glance
from app.core.plan import Plan
from app.core.proposals import StoredProposal
from app.core.roles import Action
from app.core.staff import Staff
from app.store.notes import Note
from app.store.patients import Patient
from app.usecases.clinic import Clinic


@dataclass(frozen=True, slots=True)
class Today:
    """The list as of ``day``; ``aside`` is what the kiosk cannot use of the clinic's content."""

    day: date
    groups: tuple[Group, ...]
    aside: tuple[Aside, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of patients as of ``day``, how many stand under each need, and whether it goes on."""

    day: date
    counts: dict[Need, int]
    cases: tuple[Case, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Chart:
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


def today_of(clinic: Clinic, staff: Staff, limit: int = PAGE) -> Today:
    """Every need with its first patients, the most pressing first. KioskError for who may not."""
    staff.require(Action.SEE_TODAY)
    groups = clinic.store.caseload.today(_quiet_days(clinic), limit)
    return Today(clinic.slot().day, groups, clinic.library.aside)


def more_of(
    clinic: Clinic, staff: Staff, need: Need, offset: int, limit: int = PAGE
) -> tuple[Case, ...]:
    """The next patients of one need. KioskError for who may not."""
    staff.require(Action.SEE_TODAY)
    return clinic.store.caseload.cases(need, _quiet_days(clinic), limit, offset)


def roster_of(clinic: Clinic, staff: Staff, wish: Wish) -> Listed:
    """All patients as one list. KioskError for who may not."""
    staff.require(Action.SEE_TODAY)
    quiet = _quiet_days(clinic)
    counts = {group.need: group.count for group in clinic.store.caseload.today(quiet)}
    cases, more = clinic.store.roster.cases(wish, quiet)
    return Listed(clinic.slot().day, counts, cases, more)


def chart_of(clinic: Clinic, staff: Staff, patient: str, *, anew: bool = True) -> Chart:
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
    return Chart(
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


def _quiet_days(clinic: Clinic) -> int:
    return int(clinic.setting("unseen_days"))
