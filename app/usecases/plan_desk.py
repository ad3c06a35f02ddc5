"""What a physio does with a plan: no Qt, called on the worker thread."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from app.core.errors import KioskError
from app.core.own_words import needed_reason, tidy_reason
from app.core.plan import Plan, PlanKind
from app.core.plan_compare import pairs
from app.core.proposals import Meanwhile
from app.core.roles import Action
from app.core.safety.questions import Said
from app.core.staff import Staff
from app.store.plans import ConflictError
from app.usecases.needs import HasLibrary, HasStore
from app.usecases.plan_file import Clash, PlanFile, Planning, findings, joined_with
from app.usecases.telling import tell

T = TypeVar("T")


def save_plan(
    clinic: Planning,
    staff: Staff,
    file: PlanFile,
    draft: Plan,
    reason: str,
    meanwhile: Meanwhile = Meanwhile.KEPT,
    told: Mapping[str, Said] | None = None,
) -> Plan | Clash:
    """Store ``draft`` as the next version, made from the one in ``file``; ``meanwhile`` is what
    becomes of the proposal that waits, ``told`` are the answers of ``tell``.

    KioskError when a rule blocks it, or warns and no ``reason`` is given; when a proposal is to be
    declined without a reason, or kept and does not go together with ``draft``.
    """
    staff.require(Action.CHANGE_PLAN)
    store, patient = clinic.store, file.patient.id
    reason = tidy_reason(reason)

    def save() -> Plan:
        store.rights.check(patient, None)
        _must_be_right(clinic, file, draft, reason)
        kind = kind_of(file.plan, draft, clinic)
        before = file.plan.id if file.plan else None
        _must_not_have_ended(clinic, file)
        if before is None and (theirs := store.plans.current(patient)):
            raise ConflictError(theirs.id, store.plans.versions(patient)[-1].made)
        with store.ledger.write():
            saved = store.plans.save(
                draft, patient, made_by=staff.id, kind=kind, reason=reason, edited=before
            )
            _settle(clinic, staff, file, saved, reason, meanwhile)
            tell(clinic, staff, patient, saved, told)
        clinic.care.assess(patient, store.today(), by=staff.id)
        return saved

    return _or_clash(clinic, save)


def accept(clinic: Planning, staff: Staff, file: PlanFile, reason: str = "") -> Plan | Clash | None:
    """Do what the waiting proposal says. None where that changes nothing."""
    store, proposal = clinic.store, file.proposal
    assert proposal is not None
    new = file.proposed if file.proposed != file.plan else None

    def save() -> Plan | None:
        saved = store.proposals.accept(proposal.id, new, staff, tidy_reason(reason))
        clinic.care.assess(file.patient.id, store.today())
        return saved

    return _or_clash(clinic, save)


def accept_changed(
    clinic: Planning,
    staff: Staff,
    file: PlanFile,
    draft: Plan,
    reason: str,
    told: Mapping[str, Said] | None = None,
) -> Plan | Clash:
    """Do something else than the waiting proposal says: ``draft``. The proposal ends as changed,
    with the reason and the new version beside it. Raises as ``save_plan``, and without a reason.
    """
    staff.require(Action.CHANGE_PLAN)
    store, proposal, patient = clinic.store, file.proposal, file.patient.id
    assert proposal is not None
    assert file.plan is not None
    reason, before = needed_reason(reason), file.plan.id

    def save() -> Plan:
        _must_be_right(clinic, file, draft, reason)
        theirs = store.plans.current(patient)
        if theirs is not None and theirs.id != before:
            raise ConflictError(theirs.id, store.plans.versions(patient)[-1].made)
        saved = store.proposals.change(proposal.id, draft, staff, reason)
        tell(clinic, staff, patient, saved, told)
        clinic.care.assess(patient, store.today())
        return saved

    return _or_clash(clinic, save)


def decline(clinic: HasStore, staff: Staff, file: PlanFile, reason: str) -> None:
    """Leave the plan as it is."""
    assert file.proposal is not None
    clinic.store.proposals.decline(file.proposal.id, staff, needed_reason(reason))


def undo(clinic: Planning, staff: Staff, file: PlanFile) -> Plan | Clash:
    """Take the last change back: the plan's early end, or else what its version did.

    A version that undid another is undone in its turn. What was proposed for the version before,
    and led to the one that is taken back, waits again; a step that the kiosk took by itself, it
    will not take again. KioskError for a first plan.
    """
    staff.require(Action.CHANGE_PLAN)
    store, plan, parent, patient = clinic.store, file.plan, file.parent, file.patient.id
    if plan is not None and plan.ended_on is not None:
        store.breaks.undo_end(plan.id, staff.id)
        clinic.care.assess(patient, store.today())
        return plan
    if plan is None or parent is None:
        raise KioskError("There is no change to take back. This is the first plan.")

    def save() -> Plan:
        _must_not_have_ended(clinic, file)
        led = next((it for it in store.proposals.of(patient) if it.new_plan == plan.id), None)
        back = parent
        if led is not None and led.decided_by is None:
            back = replace(parent, items=tuple(replace(it, up_to=None) for it in parent.items))
        with store.ledger.write():
            saved = store.plans.save(back, patient, made_by=staff.id, kind="undone", edited=plan.id)
            if led is not None:
                store.proposals.put(patient, saved.id, led.proposal, staff.id)
            waiting = store.proposals.waiting(patient)
            if waiting is not None and joined_with(clinic, parent, waiting) is not None:
                store.proposals.keep(waiting.id, saved.id, staff)
        clinic.care.assess(patient, store.today(), by=staff.id)
        return saved

    return _or_clash(clinic, save)


def pause(
    clinic: HasStore, staff: Staff, file: PlanFile, first: date, last: date | None, reason: str
) -> None:
    """Nothing is due from ``first`` to ``last``, or until the pause is ended."""
    staff.require(Action.CHANGE_PLAN)
    clinic.store.breaks.pause(file.patient.id, first, needed_reason(reason), staff.id, last)


def resume(clinic: HasStore, staff: Staff, file: PlanFile) -> None:
    """From today on sessions are due again."""
    staff.require(Action.CHANGE_PLAN)
    clinic.store.breaks.resume(file.patient.id, file.today - timedelta(days=1), staff.id)


def end(clinic: Planning, staff: Staff, file: PlanFile, reason: str) -> None:
    """From today on nothing is due."""
    staff.require(Action.CHANGE_PLAN)
    assert file.plan is not None
    clinic.store.breaks.end(file.plan.id, file.today, needed_reason(reason), staff.id)
    clinic.care.assess(file.patient.id, file.today, by=staff.id, why=tidy_reason(reason))


def kind_of(was: Plan | None, now: Plan, clinic: HasLibrary) -> PlanKind:
    """What a change is, for the chart that marks it."""
    if was is None or was.programme.id != now.programme.id:
        return "started"
    exercises = clinic.library.exercises
    found = pairs(was, now, exercises)
    harder = any(pair.is_harder(exercises) for pair in found)
    easier = any(pair.is_easier(exercises) for pair in found)
    if harder == easier:
        return "changed"
    return "progressed" if harder else "eased"


def _settle(
    clinic: Planning, staff: Staff, file: PlanFile, saved: Plan, reason: str, meanwhile: Meanwhile
) -> None:
    """What becomes of the proposal that waits by now, also of one that came after ``file``."""
    waiting = clinic.store.proposals.waiting(file.patient.id)
    if waiting is None or file.plan is None or waiting.plan != file.plan.id:
        return
    known = file.proposal is not None and file.proposal.id == waiting.id
    if known and meanwhile is Meanwhile.DECLINED:
        clinic.store.proposals.decline(waiting.id, staff, needed_reason(reason))
    elif joined_with(clinic, saved, waiting) is not None:
        clinic.store.proposals.keep(waiting.id, saved.id, staff)
    else:
        raise KioskError("What waits is about the same exercise. Say what becomes of it.")


def _must_be_right(clinic: Planning, file: PlanFile, draft: Plan, reason: str) -> None:
    """KioskError when a rule, with the flags of this moment, blocks ``draft``, or warns of it and
    there is no reason."""
    known = replace(file, flags=clinic.store.flags.of(file.patient.id))
    found = findings(clinic, known, draft)
    if any(each.blocks for each in found):
        raise KioskError("A rule holds this plan back. Read what it says, and change that.")
    if found and not reason:
        raise KioskError("A rule warns of this plan. Give a reason, or change that.")


def _must_not_have_ended(clinic: HasStore, file: PlanFile) -> None:
    """ConflictError when somebody else has ended the plan in ``file`` meanwhile, or undone that:
    a new version would start it again, and nobody meant to."""
    now = clinic.store.plans.current(file.patient.id)
    if file.plan is None or now is None or now.id != file.plan.id:
        return
    if now.ended_on != file.plan.ended_on and (at := clinic.store.breaks.ended_at(now.id)):
        raise ConflictError(now.id, at)


def _or_clash(clinic: HasStore, job: Callable[[], T]) -> T | Clash:
    store = clinic.store
    try:
        return job()
    except ConflictError as conflict:
        theirs = store.plans.get(conflict.current)
        assert theirs is not None
        patient = store.plans.patient_of(theirs.id)
        version = store.plans.versions(patient or "")[-1]
        made_by = version.made_by if version.made == conflict.at else None
        who = store.staff.get(made_by) if made_by else None
        return Clash(theirs, conflict.at, who.name if who else "")
