"""What a plan starts from: a template, another patient's plan, an older version; and who may."""

from dataclasses import replace

import pytest

from app.core.errors import KioskError
from app.core.plan import plan_from
from app.core.roles import Role
from app.core.staff import Staff
from app.usecases import people, plan_desk, reuse
from app.usecases.plan_file import open_plan

DESK = Staff("x", "104", "Desk", Role.FRONT_DESK)


def another(clinic, name, **own):
    store, library = clinic.store, clinic.library
    patient = store.patients.add(name, pin="2718").id
    plan = plan_from(library.programmes["mid-upper-back"], library.exercises, store.today())
    store.plans.save(replace(plan, **own), patient)
    return patient


def names(found):
    return [it.name for it in found]


def test_the_plans_changed_last_are_offered_but_not_ones_own(clinic, clock, patient, physio):
    for n in range(reuse.MOST + 2):
        clock.advance(60)
        another(clinic, f"Somebody {n}")
    offered = names(reuse.starts(clinic, physio, patient).patients)
    assert offered == [f"Somebody {n}" for n in range(7, 1, -1)]
    assert "Demo Patient" not in offered


def test_who_is_archived_or_has_no_plan_is_not_offered(clinic, patient, physio):
    gone = another(clinic, "Gone Away")
    clinic.store.patients.add("No Plan", pin="2718")
    people.archive(clinic, physio, gone)
    assert reuse.starts(clinic, physio, patient).patients == ()
    assert reuse.starts(clinic, physio, patient, "No Plan").patients == ()


def test_a_name_finds_patients_and_templates(clinic, patient, physio):
    other = another(clinic, "Ottoline Example")
    plan = open_plan(clinic, patient).plan
    reuse.save_template(clinic, physio, plan, "Desk work, gently")
    reuse.save_template(clinic, physio, plan, "After a fall")
    found = reuse.starts(clinic, physio, patient, " ottoline ")
    assert [it.id for it in found.patients] == [other]
    assert found.templates == ()
    found = reuse.starts(clinic, physio, patient, "GENTLY desk")
    assert names(found.templates) == ["Desk work, gently"]
    assert names(reuse.starts(clinic, physio, patient).templates) == [
        "After a fall",
        "Desk work, gently",
    ]
    assert reuse.starts(clinic, physio, patient, "demo").patients == ()


def test_a_template_begins_today_and_holds_nothing_of_the_patient(clinic, clock, patient, physio):
    plan = open_plan(clinic, patient).plan
    own = replace(
        plan, barred=("kneel",), items=(replace(plan.items[0], words="mind the knee"), *plan.items)
    )
    kept = reuse.save_template(clinic, physio, own, "  For  anybody ")
    assert kept.name == "For anybody"
    clock.advance(3 * 24 * 3600)
    made = reuse.from_template(clinic, physio, kept.id)
    assert made.starts_on == clinic.store.today()
    assert (made.barred, {it.words for it in made.items}) == ((), {""})
    assert [it.exercise.id for it in made.items] == [it.exercise.id for it in own.items]


def test_a_template_of_the_same_name_takes_the_place_of_the_old(clinic, patient, physio):
    plan = open_plan(clinic, patient).plan
    reuse.save_template(clinic, physio, plan, "Same")
    new = reuse.save_template(clinic, physio, replace(plan, weeks=9), "Same")
    assert reuse.starts(clinic, physio, patient).templates == (new,)
    reuse.take_away(clinic, physio, new.id)
    assert reuse.starts(clinic, physio, patient).templates == ()


@pytest.mark.parametrize("name", ["", "  ", "n" * 81])
def test_a_template_has_a_name(clinic, patient, physio, name):
    with pytest.raises(KioskError, match="name of at most 80"):
        reuse.save_template(clinic, physio, open_plan(clinic, patient).plan, name)


def test_a_copy_begins_today_and_stands_in_the_audit(clinic, clock, patient, physio):
    other = another(clinic, "Other", barred=("kneel",), own_rules=(("usual", 3),))
    clock.advance(2 * 24 * 3600)
    made = reuse.from_patient(clinic, physio, other)
    assert (made.starts_on, made.barred, made.own_rules) == (clinic.store.today(), (), ())
    was = clinic.store.plans.current(other)
    assert clinic.store.ledger.rows(
        "SELECT subject_id, staff_id FROM audit WHERE action = 'plan copied'"
    ) == [(was.id, physio.id)]


def test_what_is_gone_is_told(clinic, patient, physio):
    with pytest.raises(KioskError, match="template is gone"):
        reuse.from_template(clinic, physio, "nothing")
    without = clinic.store.patients.add("No Plan", pin="2718").id
    with pytest.raises(KioskError, match="no plan to copy"):
        reuse.from_patient(clinic, physio, without)
    with pytest.raises(KioskError, match="version is gone"):
        reuse.older(clinic, physio, patient, "nothing")


def test_an_older_version_comes_back_with_the_pauses_of_now(clinic, patient, physio):
    first = open_plan(clinic, patient)
    plan_desk.save_plan(clinic, physio, first, replace(first.plan, weeks=9), "Longer")
    now = open_plan(clinic, patient)
    plan_desk.pause(clinic, physio, now, clinic.store.today(), None, "Away")
    plan_desk.end(clinic, physio, open_plan(clinic, patient), "Better")
    was = reuse.older(clinic, physio, patient, first.plan.id)
    assert (was.weeks, was.ended_on) == (first.plan.weeks, None)
    assert [it.reason for it in was.pauses] == ["Away"]


def test_a_version_of_somebody_else_is_not_this_patients(clinic, patient, physio):
    other = another(clinic, "Other")
    theirs = clinic.store.plans.current(other).id
    with pytest.raises(KioskError, match="version is gone"):
        reuse.older(clinic, physio, patient, theirs)
    unplanned = clinic.store.patients.add("No Plan", pin="2718").id
    with pytest.raises(KioskError, match="version is gone"):
        reuse.older(clinic, physio, unplanned, theirs)


@pytest.mark.parametrize(
    "ask",
    [
        lambda clinic, staff, it: reuse.starts(clinic, staff, it),
        lambda clinic, staff, it: reuse.from_template(clinic, staff, it),
        lambda clinic, staff, it: reuse.from_patient(clinic, staff, it),
        lambda clinic, staff, it: reuse.older(clinic, staff, it, it),
        lambda clinic, staff, it: reuse.take_away(clinic, staff, it),
        lambda clinic, staff, it: reuse.save_template(
            clinic, staff, clinic.store.plans.current(it), "Name"
        ),
    ],
)
def test_only_who_changes_plans_may(clinic, patient, admin, ask):
    for staff in (DESK, admin):
        with pytest.raises(KioskError, match="may not change a plan"):
            ask(clinic, staff, patient)
    assert clinic.store.templates.all() == ()
