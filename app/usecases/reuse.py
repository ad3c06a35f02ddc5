"""What a plan can start from: a template of the clinic's, or another patient's plan. No Qt."""

from dataclasses import dataclass, replace

from app.core.errors import KioskError
from app.core.plan import Plan
from app.core.reuse import as_copy, as_template
from app.core.roles import Action
from app.core.staff import Staff
from app.store.templates import Template
from app.usecases.needs import HasStore

MOST = 6
"""How many patients are offered at once."""


@dataclass(frozen=True, slots=True)
class PlanOwner:
    """A patient whose plan can be copied."""

    id: str
    name: str
    code: str


@dataclass(frozen=True, slots=True)
class Starts:
    """``patients`` are those whose plan was changed last, or those that were looked for."""

    templates: tuple[Template, ...]
    patients: tuple[PlanOwner, ...]


def starts(clinic: HasStore, staff: Staff, patient: str, text: str = "") -> Starts:
    """What the plan of ``patient`` can start from; with ``text`` what has it in its name."""
    staff.require(Action.CHANGE_PLAN)
    words = text.casefold().split()
    found = tuple(
        each for each in clinic.store.templates.all()
        if all(word in each.name.casefold() for word in words)
    )  # fmt: skip
    return Starts(found, _patients(clinic, patient, text.strip()))


def _patients(clinic: HasStore, patient: str, text: str) -> tuple[PlanOwner, ...]:
    store = clinic.store
    if text:
        found = (PlanOwner(it.id, it.name, it.code) for it in store.find.people(text).people)
        having = (it for it in found if it.id != patient and store.plans.has_one(it.id))
        return tuple(having)[:MOST]
    rows = store.ledger.rows(
        "SELECT patient.id, name, code FROM plan JOIN patient ON patient.id = patient_id "
        "WHERE status = 'current' AND archived_at IS NULL AND patient.id <> ? "
        "ORDER BY plan.created_at DESC, plan.id DESC LIMIT ?",
        *(patient, MOST),
    )
    return tuple(PlanOwner(*row) for row in rows)


def from_template(clinic: HasStore, staff: Staff, template: str) -> Plan:
    """A first plan of a template, from today."""
    staff.require(Action.CHANGE_PLAN)
    plan = clinic.store.templates.get(template, clinic.store.today())
    if plan is None:
        raise KioskError("This template is gone. Choose another one.")
    return plan


def from_patient(clinic: HasStore, staff: Staff, patient: str) -> Plan:
    """The plan of another patient, without anything of theirs, from today; in the audit."""
    staff.require(Action.CHANGE_PLAN)
    store = clinic.store
    plan = store.plans.current(patient)
    if plan is None:
        raise KioskError("This patient has no plan to copy. Choose another one.")
    with store.ledger.write():
        store.ledger.audit("plan copied", plan.id, staff.id)
    return as_copy(plan, store.today())


def older(clinic: HasStore, staff: Staff, patient: str, version: str) -> Plan:
    """An older version of a patient's plan, to be looked at and saved anew: every rule speaks of it
    as of any other change."""
    staff.require(Action.CHANGE_PLAN)
    plans = clinic.store.plans
    was, now = plans.get(version), plans.current(patient)
    if was is None or now is None or plans.patient_of(version) != patient:
        raise KioskError("This version is gone. Choose another one.")
    return replace(was, ended_on=None, pauses=now.pauses)


def save_template(clinic: HasStore, staff: Staff, plan: Plan, name: str) -> Template:
    """Keep a plan as the clinic's template, without anything of the patient's."""
    return clinic.store.templates.save(name, as_template(plan), staff)


def take_away(clinic: HasStore, staff: Staff, template: str) -> None:
    """Offer a template no more."""
    clinic.store.templates.take_away(template, staff)
