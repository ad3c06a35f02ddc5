"""The goal after a session, by touch: shown in the patient's words, ticked, and taken back."""

import pytest

from app.samples.demo_patient import CODE


def come(patient):
    patient.sign_in()
    patient.until("today")
    patient.view.today.showProgress()
    patient.until("done")
    return patient


@pytest.fixture
def at_progress(patient):
    return come(patient)


def ticks(records):
    with records() as clinic:
        person = clinic.store.patients.by_code(CODE).id
        return [(it.step, it.done) for it in clinic.store.goals.ticks(person)]


def test_a_step_is_ticked_and_taken_back_and_each_is_kept(at_progress, records):
    goal = at_progress.view.goal
    assert (goal.words, goal.now) == ("Carry the shopping", 1)
    at_progress.touch("My goal")
    at_progress.touch("A very small part of it, this week")
    assert (goal.now, goal.done[0]) == (2, True)
    at_progress.qtbot.waitUntil(lambda: ticks(records) == [(1, True)])
    at_progress.touch("A very small part of it, this week")
    assert goal.now == 1
    at_progress.qtbot.waitUntil(lambda: ticks(records) == [(1, True), (1, False)])


def test_the_target_of_the_week_is_ticked_once_a_day(at_progress, records):
    goal = at_progress.view.goal
    at_progress.touch("My goal")
    at_progress.touch("Walk for 10 minutes, on 3 days a week")
    assert (goal.week, goal.times, goal.today) == (1, 3, True)
    at_progress.qtbot.waitUntil(lambda: ticks(records) == [(0, True)])


def test_what_was_ticked_is_there_next_time_and_nothing_after_signing_out(at_progress, records):
    at_progress.view.goal.tick(1)
    at_progress.qtbot.waitUntil(lambda: ticks(records) == [(1, True)])
    at_progress.view.signOut()
    at_progress.until("home")
    assert at_progress.view.goal.words == ""
    come(at_progress)
    assert at_progress.view.goal.now == 2


def test_who_has_named_no_activity_has_no_goal(patient, newcomer):
    patient.view.scan(newcomer())
    patient.until("safety")
    patient.tell()
    patient.until("today")
    patient.view.today.showProgress()
    patient.until("done")
    assert patient.view.goal.words == ""
