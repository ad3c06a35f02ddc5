"""Proposals: one waits, each is decided once, and what is accepted becomes a version."""

from dataclasses import replace

import pytest

from app.core.errors import KioskError
from app.core.exercise import Dose
from app.core.proposals import Decision, Evidence, Proposal, ProposalKind
from app.core.roles import Role
from app.core.staff import Staff
from app.store.plans import ConflictError
from db.sqlite import dbapi2
from tests.store.place import add_patient

UP = Proposal(
    ProposalKind.PROGRESS,
    "progress",
    (Evidence("session", "one"), Evidence("answer", "two")),
    position=1,
    from_exercise="reach",
    to_exercise="long-reach",
    facts={"sessions": 4, "pain": 2},
)
LESS = Proposal(ProposalKind.EASE, "not_settled", (), 2, "squat", to_dose=Dose(reps=1, hold_s=1.5))
HOLD = Proposal(ProposalKind.HOLD, "hold_pain", ())


@pytest.fixture
def patient(place, store):
    patient = add_patient(store)
    store.plans.save(place.plan, patient)
    return patient


@pytest.fixture
def plan(store, patient):
    return store.plans.current(patient)


@pytest.mark.parametrize("proposal", [UP, LESS, HOLD])
def test_a_proposal_comes_back_as_it_was_made(place, store, patient, plan, proposal):
    made = store.proposals.put(patient, plan.id, proposal)
    assert (made.proposal, made.plan, made.made) == (proposal, plan.id, place.clock.now())
    assert store.proposals.waiting(patient) == store.proposals.get(made.id) == made
    assert store.sessions.record(patient).proposals == (made,)


def test_the_same_again_stays_and_another_takes_its_place(store, patient, plan):
    first = store.proposals.put(patient, plan.id, UP)
    later = Proposal(**{**{n: getattr(UP, n) for n in UP.__struct_fields__}, "evidence": ()})
    assert store.proposals.put(patient, plan.id, later) == first
    second = store.proposals.put(patient, plan.id, HOLD)
    assert store.proposals.get(first.id).decision is Decision.SUPERSEDED
    assert store.proposals.waiting(patient) == second
    assert store.proposals.put(patient, plan.id, None) is None
    assert [it.decision for it in store.proposals.of(patient)] == [Decision.SUPERSEDED] * 2
    assert store.proposals.put(patient, plan.id, None) is None


def test_accepted_it_becomes_the_next_version(place, store, patient, plan, physio):
    made = store.proposals.put(patient, plan.id, LESS)
    item = replace(plan.items[1], dose=LESS.to_dose)
    new = replace(plan, items=(plan.items[0], item))
    place.clock.advance(60)
    saved = store.proposals.accept(made.id, new, physio, "As agreed")
    assert saved == store.plans.current(patient)
    assert (saved.version, saved.items[1].dose) == (2, LESS.to_dose)
    kept = store.proposals.get(made.id)
    assert (kept.decision, kept.decided, kept.decided_by, kept.reason, kept.new_plan) == (
        *(Decision.ACCEPTED, place.clock.now(), physio.id, "As agreed", saved.id),
    )
    version = store.plans.versions(patient)[-1]
    assert (version.kind, version.made_by, version.reason) == ("eased", physio.id, "As agreed")


def test_changed_and_declined(store, patient, plan, physio):
    made = store.proposals.put(patient, plan.id, UP)
    saved = store.proposals.change(made.id, replace(plan, weeks=6), physio, "Longer first")
    assert (saved.weeks, store.plans.versions(patient)[-1].kind) == (6, "changed")
    again = store.proposals.put(patient, saved.id, UP)
    store.proposals.decline(again.id, physio, "Too soon")
    assert store.proposals.get(again.id).decision is Decision.DECLINED
    assert store.plans.current(patient) == saved
    held = store.proposals.put(patient, saved.id, HOLD)
    assert store.proposals.accept(held.id, None, physio) is None
    assert store.plans.current(patient) == saved


def test_nobody_decides_twice_or_on_facts_that_have_changed(store, patient, plan, physio):
    first = store.proposals.put(patient, plan.id, UP)
    second = store.proposals.put(patient, plan.id, HOLD)
    store.proposals.decline(second.id, physio, "No")
    for gone in (first.id, second.id, "none"):
        with pytest.raises(KioskError, match="already decided"):
            store.proposals.accept(gone, plan, physio)
    assert len(store.plans.versions(patient)) == 1


def test_a_plan_that_changed_meanwhile_is_a_conflict_and_nothing_is_decided(
    store, patient, plan, physio
):
    made = store.proposals.put(patient, plan.id, UP)
    theirs = store.plans.save(replace(plan, weeks=8), patient)
    with pytest.raises(ConflictError):
        store.proposals.accept(made.id, replace(plan, weeks=2), physio)
    assert store.proposals.waiting(patient) == made
    assert store.plans.current(patient) == theirs


@pytest.mark.parametrize("role", [Role.FRONT_DESK, Role.ADMIN])
def test_only_a_physio_decides(store, patient, plan, role):
    made = store.proposals.put(patient, plan.id, UP)
    with pytest.raises(KioskError, match="may not change a plan"):
        store.proposals.decline(made.id, Staff("x", "001", "Someone", role), "No")
    assert store.proposals.waiting(patient) == made


def test_a_decided_proposal_is_never_changed_or_deleted(store, patient, plan, physio):
    made = store.proposals.put(patient, plan.id, UP)
    store.proposals.decline(made.id, physio, "No")
    for sql in ("UPDATE proposal SET decision = 'accepted'", "DELETE FROM proposal"):
        with pytest.raises(dbapi2.IntegrityError), store.ledger.write() as db:
            db.conn.execute(sql)


def test_one_that_was_decided_is_not_kept_for_a_later_version(place, store, patient, plan, physio):
    made = store.proposals.put(patient, plan.id, UP)
    store.proposals.decline(made.id, physio, "Too early")
    later = store.plans.save(replace(plan, weeks=6), patient)
    with pytest.raises(KioskError):
        store.proposals.keep(made.id, later.id, physio)
    assert store.proposals.get(made.id).decision is Decision.DECLINED
    assert not store.ledger.rows("SELECT 1 FROM audit WHERE action = 'proposal kept'")


def test_what_a_physio_allowed_in_advance_is_nobodys_decision_of_today(store, patient, plan):
    made = store.proposals.put(patient, plan.id, UP)
    saved = store.proposals.take_as_allowed(made.id, replace(plan, weeks=6))
    assert saved == store.plans.current(patient)
    version = store.plans.versions(patient)[-1]
    assert (version.kind, version.made_by, version.version) == ("progressed", None, 2)
    kept = store.proposals.get(made.id)
    assert (kept.decision, kept.decided_by, kept.new_plan) == (Decision.ACCEPTED, None, saved.id)
    said = store.ledger.row("SELECT action, staff_id FROM audit ORDER BY rowid DESC")
    assert said == ("proposal taken as allowed", None)


def test_one_that_was_kept_waits_for_the_later_version(place, store, patient, plan, physio):
    made = store.proposals.put(patient, plan.id, UP)
    later = store.plans.save(replace(plan, weeks=6), patient)
    place.clock.advance(60)
    store.proposals.keep(made.id, later.id, physio)
    kept = store.proposals.waiting(patient)
    assert (kept.plan, kept.kept, kept.kept_by) == (later.id, place.clock.now(), physio.id)
    store.proposals.accept(made.id, replace(later, weeks=7), physio)
    assert store.proposals.waiting(patient) is None
    assert store.plans.current(patient).weeks == 7
