"""What is half done when the screen locks: there for the same person, and for nobody else."""

import pytest

from tests.devices.test_media_check import photo


def fill_in_the_form(colleague):
    colleague.go("new_patient")
    colleague.write("Name", "Half Donne")
    colleague.write("Year of birth, if known", "1970")
    return colleague.model.pin


def sign_out_unsaved(colleague):
    """Say that what is not saved may go."""
    colleague.touch("Sign out")
    colleague.until(lambda: colleague.staff.unsaved)
    colleague.hand.linger(50)
    colleague.touch("Leave")
    colleague.kiosk.until("home")


def test_a_half_filled_form_is_there_again(colleague):
    pin = fill_in_the_form(colleague)
    colleague.leave_it()
    model = colleague.staff.newPatient
    assert (model.name, model.birthYear, model.pin) == ("", "", "")
    colleague.come_back()
    colleague.page("new_patient")
    assert (model.name, model.birthYear, model.pin) == ("Half Donne", "1970", pin)


def test_nobody_else_sees_it_and_then_it_is_gone(colleague):
    fill_in_the_form(colleague)
    colleague.leave_it()
    colleague.come_back("front_desk")
    colleague.page("people")
    colleague.go("new_patient")
    assert colleague.model.name == ""
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    colleague.come_back()
    colleague.page("today")
    colleague.go("new_patient")
    assert colleague.model.name == ""


def test_a_lock_keeps_a_changed_plan_and_a_sign_out_does_not(colleague, demo):
    colleague.go("plan", demo)
    colleague.model.draft.setWeeks(9)
    colleague.leave_it()
    colleague.come_back()
    colleague.page("plan")
    colleague.until(lambda: colleague.model.dirty)
    assert colleague.model.draft.weeks == 9
    sign_out_unsaved(colleague)
    colleague.come_back()
    colleague.page("today")
    colleague.go("plan", demo)
    colleague.until(lambda: colleague.model.draft.items)
    assert (colleague.model.dirty, colleague.model.draft.weeks) == (False, 4)


def test_a_plan_that_another_changed_meanwhile_is_a_conflict(colleague, demo):
    colleague.go("plan", demo)
    colleague.model.draft.setWeeks(9)
    colleague.leave_it()
    plan = colleague.store.plans.current(demo)
    colleague.store.plans.save(plan, demo, edited=plan.id)
    colleague.come_back()
    colleague.page("plan")
    colleague.until(lambda: colleague.model.asking == "clash")
    assert colleague.model.draft.weeks == 9


def test_a_half_written_note_is_there_again(colleague, demo):
    colleague.go("patient", demo)
    colleague.model.ask("note", "")
    colleague.hand.linger(50)
    colleague.write("Note", "Came with a")
    colleague.leave_it()
    assert colleague.staff.patient.words == ""
    colleague.come_back()
    colleague.page("patient")
    colleague.until(lambda: colleague.model.asking == "note")
    assert colleague.model.words == "Came with a"
    colleague.touch("Save the note")
    colleague.until(lambda: colleague.model.notes)
    assert colleague.model.notes[0]["words"] == "Came with a"


def test_a_half_written_reason_for_a_pause_is_there_again(colleague, demo):
    colleague.go("plan_history", demo)
    model = colleague.model
    model.ask("pause")
    model.moveFirst(1)
    model.typeReason("A week aw")
    days = (model.first, model.last)
    colleague.leave_it()
    assert (model.asking, model.reason) == ("", "")
    colleague.come_back()
    colleague.page("plan_history")
    colleague.until(lambda: model.asking == "pause")
    assert (model.reason, model.first, model.last) == ("A week aw", *days)


def test_changed_details_and_settings_are_there_again(colleague, demo):
    colleague.go("person", demo)
    colleague.model.typeReferrer("Dr Example")
    colleague.leave_it()
    colleague.come_back()
    colleague.page("person")
    colleague.until(lambda: colleague.model.edited)
    assert colleague.model.referrer == "Dr Example"
    sign_out_unsaved(colleague)
    colleague.come_back("admin")
    colleague.go("settings")
    colleague.model.edit("unseen_days", "9")
    colleague.leave_it()
    colleague.come_back("admin")
    colleague.page("settings")
    colleague.until(lambda: colleague.model.changes == 1)
    assert colleague.model.values["unseen_days"] == "9"


def test_a_colleague_being_added_is_there_again_without_the_secret(colleague):
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    colleague.come_back("admin")
    colleague.go("team")
    colleague.model.ask("add", "")
    colleague.hand.linger(50)
    colleague.write("Number, three digits", "207")
    colleague.write("Name of the colleague", "Half Donne")
    colleague.model.chooseRole("front_desk")
    colleague.write("PIN or passphrase", "135791")
    colleague.leave_it()
    team = colleague.staff.team
    assert (team.asking, team.number, team.name) == ("", "", "")
    colleague.come_back("admin")
    colleague.page("team")
    colleague.until(lambda: team.asking == "add")
    assert (team.number, team.name, team.role) == ("207", "Half Donne", "front_desk")
    team.confirm("135791", "135791")
    colleague.until(lambda: any(it["number"] == "207" for it in team.members))
    assert team.asking == ""


def test_the_ticks_of_a_chart_are_there_again_for_the_same_person(colleague, demo):
    colleague.go("home_entries", demo)
    colleague.touch("Pain 4")
    colleague.touch("Tue 17 Nov afternoon")
    marks = dict(colleague.model.marks)
    colleague.leave_it()
    assert (dict(colleague.staff.homeEntries.marks), colleague.staff.homeEntries.name) == ({}, "")
    colleague.come_back()
    colleague.page("home_entries")
    colleague.until(lambda: colleague.model.fresh == 1)
    assert dict(colleague.model.marks) == marks
    colleague.leave_it()
    colleague.come_back("front_desk")
    colleague.page("people")
    colleague.go("home_entries", demo)
    assert colleague.model.fresh == 0


def test_a_sign_out_asks_before_ticks_are_gone(colleague, demo):
    colleague.go("home_entries", demo)
    colleague.touch("Tue 17 Nov afternoon")
    colleague.touch("Sign out")
    colleague.hand.linger(50)
    colleague.touch("Stay")
    assert colleague.model.fresh == 1
    colleague.hand.linger(600)
    sign_out_unsaved(colleague)
    colleague.come_back()
    colleague.page("today")
    colleague.go("home_entries", demo)
    assert colleague.model.fresh == 0


@pytest.mark.parametrize("way", ["People", "Back"])
def test_leaving_a_half_filled_form_asks(colleague, way):
    fill_in_the_form(colleague)
    colleague.touch(way)
    assert (colleague.staff.page, colleague.staff.unsaved) == ("new_patient", True)
    colleague.hand.linger(50)
    colleague.touch("Stay")
    assert (colleague.model.name, colleague.model.birthYear) == ("Half Donne", "1970")
    colleague.hand.linger(600)
    colleague.touch(way)
    colleague.hand.linger(50)
    colleague.touch("Leave")
    assert colleague.staff.page != "new_patient"
    colleague.go("new_patient")
    assert colleague.model.name == ""


def test_a_form_that_nobody_wrote_in_is_left_at_once(colleague):
    colleague.go("new_patient", "looked for in vain")
    colleague.touch("Back")
    assert not colleague.staff.unsaved
    colleague.page("today")


def test_leaving_for_somebody_of_the_same_name_asks_nothing(colleague, demo):
    colleague.go("new_patient")
    colleague.model.typeName("Half Donne")
    colleague.model.openOther(demo)
    colleague.page("person")


@pytest.mark.parametrize("way", ["Today", "Back", "Done at home"])
def test_leaving_changed_details_asks(colleague, demo, way):
    colleague.go("person", demo)
    colleague.model.typeReferrer("Dr Example")
    colleague.touch(way)
    assert (colleague.staff.page, colleague.staff.unsaved) == ("person", True)
    colleague.hand.linger(50)
    colleague.touch("Stay")
    assert colleague.model.referrer == "Dr Example"


def test_archiving_leaves_what_is_being_typed(colleague, demo):
    colleague.go("person", demo)
    model = colleague.model
    model.typeReferrer("Dr Example")
    model.ask("archive")
    model.confirm()
    colleague.until(lambda: model.archived and not model.busy)
    assert (model.referrer, model.edited) == ("Dr Example", True)
    model.restore()
    colleague.until(lambda: not model.archived and not model.busy)
    assert (model.referrer, model.edited) == ("Dr Example", True)


def test_a_sign_out_asks_about_each_earlier_page_with_that_page_in_sight(colleague, demo):
    other = colleague.store.patients.add("Other Example", pin="482915").id
    colleague.go("home_entries", demo)
    colleague.touch("Tue 17 Nov afternoon")
    colleague.go("plan", demo)
    colleague.model.draft.setWeeks(9)
    colleague.go("plan", other)
    colleague.go("plan", demo)
    colleague.until(lambda: colleague.model.dirty)
    colleague.go("today")
    assert not colleague.staff.unsaved
    colleague.touch("Sign out")
    colleague.until(lambda: colleague.staff.unsaved and colleague.model.ready)
    first = colleague.staff.page
    colleague.hand.linger(50)
    colleague.touch("Leave")
    colleague.until(lambda: colleague.staff.unsaved and colleague.model.ready)
    assert {first, colleague.staff.page} == {"plan", "home_entries"}
    colleague.hand.linger(600)
    colleague.touch("Stay")
    colleague.until(lambda: colleague.staff.homeEntries.fresh or colleague.staff.plan.dirty)
    colleague.hand.linger(600)
    sign_out_unsaved(colleague)


def test_two_plans_half_done_are_both_there_when_one_comes_back(colleague, demo):
    other = colleague.store.patients.add("Other Example", pin="482915").id
    colleague.go("plan", demo)
    colleague.model.draft.setWeeks(9)
    colleague.go("plan", other)
    colleague.model.startFrom("neck")
    colleague.go("plan", demo)
    colleague.until(lambda: colleague.model.dirty)
    assert colleague.model.draft.weeks == 9
    colleague.go("plan", other)
    colleague.until(lambda: colleague.model.dirty)


def copy_an_exercise(colleague):
    colleague.go("exercises")
    model = colleague.model
    model.open(next(row["id"] for row in model.rows if row["name"] == "Bridge"))
    colleague.until(lambda: model.editing)
    model.copy("Bridge, ours")
    colleague.until(lambda: model.own and model.figure.frame is not None)
    return model


def test_an_exercise_being_changed_is_there_again_and_moves(colleague, tmp_path):
    picture = photo(tmp_path / "bridge.jpg")
    model = copy_an_exercise(colleague)
    model.setDose("reps", 7)
    model.need("needs", "supine")
    photos, posing = model.pictures, model.posing
    photos.take_in(picture)
    colleague.until(lambda: len(photos.photos) == 1)
    posing.choosePose("bridge")
    said = (model.name, list(model.words), list(model.dose), list(photos.photos), posing.pose)
    colleague.leave_it()
    assert (model.editing, model.name, model.figure.frame) == (False, "", None)
    colleague.come_back()
    colleague.page("exercises")
    colleague.until(lambda: model.editing and model.rows and model.figure.frame is not None)
    assert (
        model.name, list(model.words), list(model.dose), list(photos.photos), posing.pose
    ) == said  # fmt: skip
    assert [row["value"] for row in model.needing if row["on"]] == ["supine"]
    colleague.hand.linger(100)
    colleague.touch("Save")
    colleague.until(lambda: model.notice == "saved_draft")
    (own,) = [row.id for row in colleague.clinic.workshop.listed() if row.own]
    assert len(colleague.clinic.workshop.media(own)[0]) == 1


def test_a_lock_while_the_figure_is_worked_out_leaves_the_next_one_moving(colleague):
    model = copy_an_exercise(colleague)
    model.setDose("reps", 7)
    colleague.staff.signOut()
    colleague.staff.leave()
    colleague.kiosk.until("home")
    colleague.come_back()
    colleague.page("today")
    copy_an_exercise(colleague)


def test_what_is_written_while_it_is_being_saved_is_still_to_be_saved(colleague):
    model = copy_an_exercise(colleague)
    model.save()
    model.setDose("reps", 7)
    colleague.until(lambda: not model.busy)
    assert model.unsaved
    model.save()
    colleague.until(lambda: not model.unsaved)


def test_nothing_half_done_reaches_the_disk(colleague, data):
    colleague.go("new_patient")
    colleague.model.typeName("Zyxwvut Neverstored")
    colleague.leave_it()
    found = [p for p in data.rglob("*") if p.is_file() and b"Zyxwvut" in p.read_bytes()]
    assert found == []
