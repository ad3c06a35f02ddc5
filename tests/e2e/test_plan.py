"""A plan changed by touch, saved with a reason, met by another's, undone, paused and ended."""

from dataclasses import replace

import pytest

from app.core.flags import Tier
from app.samples.demo_patient import CODE
from tests.e2e.staff import Colleague


@pytest.fixture
def colleague(patient):
    colleague = Colleague(patient)
    demo = colleague.store.patients.by_code(CODE).id
    colleague.go("plan", demo)
    colleague.until(lambda: len(colleague.model.draft.items) == 3)
    return colleague


def current(colleague, demo):
    return colleague.store.plans.current(demo)


def open_first(colleague):
    colleague.model.draft.select(1)
    colleague.until(lambda: len(colleague.model.draft.rungs) == 5)


def test_one_rung_up_is_saved_with_one_touch(colleague, demo):
    open_first(colleague)
    colleague.touch("Spider Rotation with Hold")
    assert colleague.model.findings == []
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    plan = current(colleague, demo)
    assert (plan.version, plan.items[0].exercise.id) == (2, "spider-rotation-hold")
    last = colleague.store.plans.versions(demo)[-1]
    assert (last.kind, last.made_by) == ("progressed", colleague.kiosk_staff().id)


def test_with_no_exercise_open_none_is_changed_and_none_at_all_cannot_be_saved(colleague, demo):
    colleague.go("plan", demo)
    model, draft = colleague.model, colleague.model.draft
    draft.select(0)
    draft.remove()
    draft.setNumber("reps", 50)
    assert not model.dirty
    draft.select(1)
    while draft.at:
        draft.remove()
    assert (len(draft.lines), model.blocked) == (0, True)
    draft.remove()
    model.save()
    assert (model.busy, model.asking) == (False, "")


def test_what_a_rule_warns_of_needs_a_reason_that_is_kept(colleague, demo):
    open_first(colleague)
    colleague.model.draft.chooseRung("spider-rotation-alternating")
    assert "2 rungs harder" in colleague.model.findings[0]["words"]
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.asking == "reason")
    colleague.model.save()
    assert current(colleague, demo).version == 1
    colleague.write("Reason", "Did it for years")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    assert colleague.store.plans.versions(demo)[-1].reason == "Did it for years"


def test_nothing_harder_is_saved_while_a_flag_locks_the_programme(colleague, demo):
    colleague.store.flags.raise_flag(demo, "two_red", Tier.URGENT)
    colleague.go("people")
    colleague.go("plan", demo)
    open_first(colleague)
    colleague.model.draft.setNumber("reps", 7)
    assert colleague.model.blocked
    colleague.model.save()
    colleague.hand.linger(200)
    assert current(colleague, demo).version == 1
    colleague.model.draft.setNumber("reps", 5)
    assert not colleague.model.blocked


def test_two_who_change_one_plan_both_keep_what_they_did(colleague, demo):
    colleague.model.draft.setWeeks(6)
    mine = colleague.model.draft.plan
    before = current(colleague, demo)
    theirs = colleague.store.plans.save(replace(before, weeks=2), demo, edited=before.id)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.asking == "clash")
    assert "Yours is kept" in colleague.model.clash
    assert current(colleague, demo) == theirs
    assert colleague.model.draft.plan == mine
    colleague.touch("Go on with mine")
    colleague.until(lambda: colleague.model.asking == "" and colleague.model.version == 2)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    assert [it.weeks for it in (current(colleague, demo), theirs)] == [6, 2]
    assert len(colleague.store.plans.versions(demo)) == 3


def test_an_undo_is_a_new_version_equal_to_the_one_before(colleague, demo):
    first = current(colleague, demo)
    colleague.model.draft.setWeeks(6)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    colleague.touch("Versions and pauses")
    colleague.page("plan_history")
    colleague.until(lambda: colleague.model.canUndo)
    colleague.touch("Undo the last change")
    colleague.touch("Undo")
    colleague.until(lambda: len(colleague.model.versions) == 3)
    now = current(colleague, demo)
    assert (now.weeks, now.items, now.version) == (first.weeks, first.items, 3)
    assert colleague.store.plans.versions(demo)[-1].kind == "undone"


def test_an_undo_of_what_a_colleague_has_changed_undoes_nothing_and_says_so(colleague, demo):
    colleague.go("plan_history", demo)
    before = current(colleague, demo)
    theirs = colleague.store.plans.save(replace(before, weeks=2), demo, edited=before.id)
    colleague.go("plan_history", demo)
    last = colleague.store.plans.save(replace(theirs, weeks=3), demo, edited=theirs.id)
    colleague.model.ask("undo")
    colleague.model.confirm()
    colleague.until(lambda: len(colleague.model.versions) == 3)
    assert "Nothing was undone" in colleague.staff.notice
    assert current(colleague, demo) == last


def test_a_pause_with_a_reason_is_ended_again_and_an_end_is_undone(colleague, demo):
    colleague.go("plan_history", demo)
    colleague.touch("Pause the plan")
    colleague.write("Reason", "Holiday")
    colleague.touch("Pause")
    colleague.until(lambda: "Holiday" in colleague.model.pause)
    today = colleague.store.today()
    assert current(colleague, demo).paused_on(today)
    colleague.touch("End the pause")
    colleague.hand.linger(100)
    colleague.touch("End the pause")
    colleague.until(lambda: colleague.model.pause == "")
    assert not current(colleague, demo).paused_on(today)
    colleague.touch("End the plan")
    colleague.write("Reason", "Moved away")
    colleague.touch("End the plan")
    colleague.until(lambda: colleague.model.ended != "")
    colleague.touch("Undo the last change")
    colleague.touch("Undo")
    colleague.until(lambda: colleague.model.ended == "")
    assert current(colleague, demo).ended_on is None


def test_a_full_disk_keeps_the_change(colleague, demo):
    store = colleague.store
    colleague.model.draft.setWeeks(7)
    store.ledger.rows(f"PRAGMA max_page_count = {store.ledger.row('PRAGMA page_count')[0]}")
    for weeks in range(8, 48):
        colleague.model.save()
        colleague.until(lambda: not colleague.model.busy)
        if colleague.model.problem:
            break
        colleague.until(lambda: colleague.model.saved and not colleague.model.dirty)
        colleague.model.draft.setWeeks(weeks)
    assert "disk is full" in colleague.model.problem
    assert colleague.model.dirty
    store.ledger.rows("PRAGMA max_page_count = 1073741823")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)


def test_a_title_is_typed_letter_by_letter_and_stored_with_the_plan(colleague, demo):
    model, title = colleague.model, "Back to the garden"
    for n in range(1, len(title) + 1):
        model.draft.typeTitle(title[:n])
        assert model.draft.title == title[:n], "a space at the end may be typed"
    assert model.draft.usualTitle == "Your mid-upper back plan"
    colleague.touch("Save")
    colleague.until(lambda: model.saved)
    assert current(colleague, demo).title == title


def test_the_last_change_is_taken_back_in_one_touch_on_the_page(colleague, demo):
    first = current(colleague, demo)
    assert not colleague.model.canUndo
    colleague.model.draft.setWeeks(6)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved and colleague.model.canUndo)
    before = colleague.hand.touches
    colleague.touch("Undo the change")
    assert colleague.hand.touches - before == 1
    colleague.until(lambda: colleague.model.redoing and not colleague.model.busy)
    assert (current(colleague, demo).version, current(colleague, demo).weeks) == (3, first.weeks)
    assert colleague.model.draft.plan.weeks == first.weeks
    colleague.touch("Redo the change")
    colleague.until(lambda: not colleague.model.redoing and not colleague.model.busy)
    assert current(colleague, demo).weeks == 6
    colleague.model.draft.setWeeks(3)
    colleague.model.undo()  # what is not saved is not lost by it
    colleague.hand.linger(100)
    assert colleague.model.draft.plan.weeks == 3
