"""A proposal waits while something else is changed and saved: it never goes without a word."""

from types import SimpleNamespace

import pytest

from app.core.proposals import Decision
from app.samples.demo_patient import CODE
from app.wiring import open_clinic
from tests.e2e.staff import Colleague
from tests.e2e.test_reading import STEP
from tests.fake_clock import FakeClock
from tests.its_thread import OnItsThread

KEEP, DROP = "Keep it waiting", "Drop it"


@pytest.fixture
def data(data):
    """The demo clinic with a step that waits, for the second exercise."""
    clinic = open_clinic(data, FakeClock(), create=False)
    try:
        person = clinic.store.patients.by_code(CODE)
        clinic.store.proposals.put(person.id, clinic.store.plans.current(person.id).id, STEP)
    finally:
        clinic.store.close()
    return data


@pytest.fixture
def colleague(patient):
    """A physio at the plan."""
    colleague = Colleague(patient)
    colleague.go("plan", colleague.store.patients.by_code(CODE).id)
    colleague.until(lambda: len(colleague.model.draft.items) == 3)
    return colleague


@pytest.fixture
def demo(colleague):
    """The patient's id, what waits, and how to read what became of it."""
    patient = colleague.store.patients.by_code(CODE).id
    waiting = colleague.store.proposals.waiting(patient).id
    return SimpleNamespace(
        id=patient,
        kept=lambda: colleague.store.proposals.get(waiting),
        plan=lambda: colleague.store.plans.current(patient),
        audit=lambda: colleague.store.ledger.rows(
            "SELECT action, staff_id FROM audit WHERE subject_id = ? ORDER BY rowid", waiting
        ),
    )


def save(colleague):
    """Touch Save, and be asked."""
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.asking == "waiting")


def story(colleague, demo):
    """What the versions page tells, line by line."""
    colleague.go("plan_history", demo.id)
    return [(line["text"], line["detail"]) for line in colleague.model.versions]


def test_kept_it_waits_on_for_the_new_version_and_is_accepted_later(colleague, demo):
    colleague.model.draft.setWeeks(6)
    save(colleague)
    assert colleague.model.meeting == ""
    colleague.touch(KEEP)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    me = colleague.kiosk_staff()
    kept = demo.kept()
    assert (kept.decision, kept.plan, kept.kept_by) == (None, demo.plan().id, me.id)
    assert demo.audit() == [("proposal kept", me.id)]
    told = dict(story(colleague, demo))
    assert me.name in told["What was proposed: kept waiting"]
    colleague.go("people")
    clinic, jobs = colleague.clinic, colleague.kiosk.window.reception._jobs
    OnItsThread(clinic.care, jobs).assess(demo.id, clinic.slot().day)
    assert demo.kept().decision is None, "the rules' silence about a new version takes nothing away"
    colleague.go("plan", demo.id)
    colleague.touch("Accept")
    colleague.until(lambda: colleague.model.saved)
    assert demo.kept().decision is Decision.ACCEPTED
    plan = demo.plan()
    assert (plan.weeks, plan.items[1].exercise.id) == (6, "close-wall-squat")


def test_dropped_it_names_who_and_why_on_the_versions_page_and_in_the_audit(colleague, demo):
    colleague.model.draft.setWeeks(6)
    save(colleague)
    colleague.touch(DROP)
    colleague.model.save()
    colleague.hand.linger(50)
    assert demo.plan().version == 1, "not without a reason"
    colleague.write("Reason", "Knee first")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    me, kept = colleague.kiosk_staff(), demo.kept()
    assert (kept.decision, kept.reason, kept.decided_by) == (
        *(Decision.DECLINED, "Knee first", me.id),
    )
    assert demo.audit() == [("proposal declined", me.id)]
    told = dict(story(colleague, demo))["What was proposed: dropped"]
    assert me.name in told
    assert "Knee first" in told


def test_decided_now_it_is_added_to_the_change_and_saved_in_one_version(colleague, demo):
    colleague.model.draft.setWeeks(6)
    save(colleague)
    colleague.touch("Decide now: add it to my change")
    colleague.touch("Go on")
    colleague.until(lambda: colleague.model.changing and colleague.model.draft.at == 2)
    assert colleague.model.draft.rung == "close-wall-squat"
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.asking == "reason")
    colleague.write("Reason", "Both")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    plan, kept = demo.plan(), demo.kept()
    assert (plan.version, plan.weeks, plan.items[1].exercise.id) == (2, 6, "close-wall-squat")
    assert (kept.decision, kept.new_plan) == (Decision.CHANGED, plan.id)


def test_a_change_of_the_same_exercise_says_so_and_still_can_wait(colleague, demo):
    colleague.model.draft.select(2)
    colleague.model.draft.setNumber("reps", 4)
    save(colleague)
    assert colleague.model.meeting == "You changed what it is about."
    assert [it["value"] for it in colleague.model.meanwhiles] == ["kept", "decide", "declined"]
    colleague.touch("Cancel")
    assert (colleague.model.asking, demo.plan().version) == ("", 1)


def test_what_it_is_about_taken_out_cannot_wait_and_the_change_can_be_the_answer(colleague, demo):
    colleague.model.draft.select(2)
    colleague.model.draft.remove()
    save(colleague)
    assert "cannot wait any longer" in colleague.model.meeting
    assert [it["value"] for it in colleague.model.meanwhiles] == ["decide", "declined"]
    colleague.touch("Decide now: my change answers it")
    colleague.touch("Go on")
    colleague.until(lambda: colleague.model.asking == "reason")
    colleague.touch("Cancel")
    assert not colleague.model.changing, "nothing is decided by going back"
    save(colleague)
    colleague.touch("Decide now: my change answers it")
    colleague.touch("Go on")
    colleague.write("Reason", "Not this one")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    assert (demo.kept().decision, demo.kept().reason) == (Decision.CHANGED, "Not this one")


def test_an_undo_keeps_what_waits_and_an_end_names_who_ended_it(colleague, demo):
    colleague.model.draft.setWeeks(6)
    save(colleague)
    colleague.touch(KEEP)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    colleague.go("plan_history", demo.id)
    colleague.touch("Undo the last change")
    colleague.touch("Undo")
    colleague.until(lambda: sum(line["id"] != "" for line in colleague.model.versions) == 3)
    assert (demo.kept().decision, demo.kept().plan) == (None, demo.plan().id)
    colleague.touch("End the plan")
    colleague.write("Reason", "Moved away")
    colleague.touch("End the plan")
    colleague.until(lambda: colleague.model.ended != "")
    kept, me = demo.kept(), colleague.kiosk_staff()
    assert (kept.decision, kept.decided_by, kept.reason) == (
        *(Decision.SUPERSEDED, me.id, "Moved away"),
    )
    assert demo.audit()[-1] == ("proposal superseded", me.id)
