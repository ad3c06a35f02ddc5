"""Notes, goals, letters, home charts and the team: who may, and what is refused in a sentence."""

from dataclasses import replace as changed
from datetime import timedelta

import pytest
from msgspec.structs import replace

from app.core.chart_code import chart_code
from app.core.chart_tick import ChartTick
from app.core.errors import KioskError
from app.core.goals import goal_of
from app.core.letter_draft import LetterDraft
from app.core.record import Slot
from app.core.rights import ClinicDecision, Ground
from app.core.roles import Role
from app.core.staff import Staff
from app.usecases import goals, home_sessions, letter_writing, notes, plan_history, team
from app.usecases.people import edit, form_of, physios
from app.usecases.plan_desk import save_plan
from app.usecases.plan_file import open_plan
from app.usecases.rights import decide

DESK = Staff("x", "104", "Desk", Role.FRONT_DESK)


def audited(clinic, action):
    return clinic.store.ledger.rows(
        "SELECT subject_id, staff_id FROM audit WHERE action = ?", action
    )


def test_a_note_is_written_by_who_treats_and_not_into_a_restricted_record(
    clinic, patient, physio, admin
):
    notes.write(clinic, physio, patient, "Likes long walks")
    (note,) = clinic.store.notes.of(patient)
    notes.change(clinic, physio, note.id, "Likes short walks")
    for staff in (DESK, admin):
        with pytest.raises(KioskError, match="may not write a note"):
            notes.write(clinic, staff, patient, "Anything")
        with pytest.raises(KioskError, match="may not write a note"):
            notes.change(clinic, staff, note.id, "Anything")
    decide(clinic, admin, patient, ClinicDecision.RESTRICT, Ground.DISPUTED)
    with pytest.raises(KioskError, match="restricted"):
        notes.write(clinic, physio, patient, "Behind their back")
    open_before = clinic.store.notes.of(patient)[0].id
    with pytest.raises(KioskError, match="restricted"):
        notes.change(clinic, physio, open_before, "Behind their back")
    with pytest.raises(KioskError, match="not here any more"):
        notes.change(clinic, physio, "nothing", "Words")
    (now,) = clinic.store.notes.of(patient)
    assert (now.words, [it.words for it in now.former]) == (
        "Likes short walks",
        ["Likes long walks"],
    )


def test_a_goal_is_read_in_one_go_and_written_by_a_physio(clinic, patient, physio):
    clinic.store.measures.name_activities(patient, ["Dance"])
    seen = goals.goals_of(clinic, patient)
    assert (seen.patient.id, [it.words for it in seen.named]) == (patient, ["Dance"])
    assert (seen.kept, seen.ticks) == ((), ())
    goal = replace(goal_of(seen.named, seen.kept), weekly="Walk the dog")
    with pytest.raises(KioskError, match="may not change a plan"):
        goals.save_goal(clinic, DESK, patient, goal)
    goals.save_goal(clinic, physio, patient, goal)
    assert goals.goals_of(clinic, patient).kept == (goal,)


def test_the_history_of_a_plan_names_who_made_each_version(clinic, patient, physio):
    first = open_plan(clinic, patient)
    save_plan(clinic, physio, first, changed(first.plan, weeks=9), "Longer")
    file, names = plan_history.history(clinic, patient)
    assert [names.get(it.made_by or "", "") for it in file.versions] == ["", physio.name]
    assert plan_history.version(clinic, first.plan.id).weeks == first.plan.weeks
    assert plan_history.version(clinic, "nothing") is None


def test_a_letter_is_begun_with_whoever_sent_the_patient(clinic, patient, physio):
    form = form_of(clinic.store.patients.get(patient))
    edit(clinic, physio, patient, replace(form, referrer="Dr Demo"), form)
    assert letter_writing.begun(clinic, patient, physio) == ("Dr Demo", None)
    draft = LetterDraft("Dr Demo", "Pain is down.", "")
    letter_writing.keep_letter(clinic, patient, physio.id, draft)
    assert letter_writing.begun(clinic, patient, physio).draft == draft
    letter_writing.letter_printed(clinic, patient, physio.id)
    assert letter_writing.begun(clinic, patient, physio).draft is None
    assert audited(clinic, "letter printed") == [(patient, physio.id)]


def test_a_letter_nobody_wants_leaves_no_word(clinic, patient, physio):
    letter_writing.keep_letter(clinic, patient, physio.id, LetterDraft("A", "B", "C"))
    letter_writing.drop_letter(clinic, patient, physio.id)
    assert letter_writing.begun(clinic, patient, physio).draft is None
    assert audited(clinic, "letter printed") == []


@pytest.fixture
def chart(clinic, patient):
    return home_sessions.open_chart(clinic, patient)


def test_a_chart_without_a_plan_is_none(clinic, physio):
    without = clinic.store.patients.add("No Plan", pin="2718").id
    assert home_sessions.open_chart(clinic, without) is None
    assert home_sessions.look_at_chart(clinic, physio, without) is None
    assert audited(clinic, "record seen") == []


def test_whoever_opens_a_chart_has_seen_the_record(clinic, patient, physio, chart):
    assert home_sessions.look_at_chart(clinic, physio, patient) == chart
    assert audited(clinic, "record seen") == [(patient, physio.id)]


def test_what_is_still_to_come_cannot_be_ticked_nor_what_stands_beside_it(
    clinic, patient, physio, chart
):
    now = ChartTick(chart.now, True, 2)
    later = ChartTick(Slot(chart.now.day + timedelta(days=1), chart.now.part), True, None)
    with pytest.raises(KioskError, match="still to come"):
        home_sessions.save_ticks(clinic, physio, chart, [now, later])
    assert clinic.store.sessions.record(patient).home == ()
    desk = clinic.store.staff.add("120", "Desk", Role.FRONT_DESK, "271829")
    home_sessions.save_ticks(clinic, desk, chart, [now])
    (told,) = clinic.store.sessions.record(patient).home
    assert (told.slot, told.done, told.pain) == (chart.now, True, 2)


def test_only_whoever_is_let_in_enters_home_sessions(clinic, patient, chart):
    new = Staff("x", "104", "New", Role.FRONT_DESK, first=True)
    with pytest.raises(KioskError, match="may not enter home sessions"):
        home_sessions.save_ticks(clinic, new, chart, [ChartTick(chart.now, True, None)])
    assert clinic.store.sessions.record(patient).home == ()


def test_a_chart_that_was_scanned_is_found_by_its_plan(clinic, patient):
    plan = clinic.store.plans.current(patient).id
    assert home_sessions.scanned_plan(clinic, chart_code(plan)) == plan
    assert home_sessions.scanned_plan(clinic, "somebody's card") is None
    elsewhere = chart_code("01a1e35e-c000-7b42-bb5e-0d3dd611c539")
    assert home_sessions.scanned_plan(clinic, elsewhere) is None


def test_the_team_is_looked_after_by_an_admin(clinic, admin, physio):
    ours = team.team_of(clinic)
    assert team.anybody(clinic)
    ours.set_lead(admin, physio.number, True)
    assert audited(clinic, "staff made lead") == [(physio.id, admin.id)]
    assert [team.kind_of(it.staff) for it in ours.read(admin)] == ["physio", "admin"]
    with pytest.raises(KioskError, match="Only a physio"):
        ours.set_lead(admin, admin.number, True)
    assert ours.badged(admin) == frozenset()
    for ask in (
        lambda: ours.set_lead(physio, physio.number, False),
        lambda: ours.badged(physio),
        lambda: ours.revoke_badge(physio, admin.number),
    ):
        with pytest.raises(KioskError, match="may not manage staff"):
            ask()
    assert clinic.store.staff.led()


def test_nobody_is_there_until_somebody_was_added(clinic):
    assert not team.anybody(clinic)


def test_a_patient_can_be_any_physios_who_works_here_and_stays_whose_it_was(clinic, admin, physio):
    both = clinic.store.staff.add(
        "106", "Both", Role.PHYSIO, "another long phrase", admin=True, by=admin.id
    )
    gone = clinic.store.staff.add("105", "Gone", Role.PHYSIO, "271830")
    clinic.store.staff.add("107", "Desk", Role.FRONT_DESK, "271831")
    clinic.store.staff.archive(gone.number)
    assert [it.id for it in physios(clinic)] == [physio.id, both.id]
    assert [it.id for it in physios(clinic, also=gone.id)] == [physio.id, gone.id, both.id]
