"""A session begins with the plan that was seen at sign-in, or not at all."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import KioskError
from app.core.session.progress import Progress
from app.core.session.steps import Done
from app.store.recorder import SessionRecorder
from app.usecases.visit import PlanChangedError, Visit
from tests.usecases.cleared import clear

DAY = timedelta(days=1)


@pytest.fixture
def visit(clinic, patient):
    clear(clinic, patient)
    return clinic.visit(patient)


def sessions(clinic):
    return clinic.store.counts().sessions


def test_it_begins_and_goes_on_where_it_was_cut_or_anew(clinic, patient, visit):
    assert not visit.open_session
    assert isinstance(clinic.begin(visit, again=False), SessionRecorder)
    cut = clinic.visit(patient)
    assert cut.open_session
    clinic.begin(cut, again=False)
    assert sessions(clinic) == 1
    clinic.begin(cut, again=True)
    assert sessions(clinic) == 2


def ended(clinic, plan, patient, physio):
    clinic.store.breaks.end(plan.id, clinic.store.today(), "Well", physio.id)


def paused(clinic, plan, patient, physio):
    clinic.store.breaks.pause(patient, clinic.store.today(), "Away", physio.id, None)


def changed(clinic, plan, patient, physio):
    clinic.store.plans.save(replace(plan, weeks=9), patient, edited=plan.id)


@pytest.mark.parametrize("meanwhile", [ended, paused, changed])
def test_what_became_of_the_plan_meanwhile_is_shown_and_nothing_begins(
    clinic, patient, physio, visit, meanwhile
):
    meanwhile(clinic, clinic.store.plans.current(patient), patient, physio)
    with pytest.raises(PlanChangedError):
        clinic.begin(visit, again=False)
    now = clinic.begin_or_renew(visit, again=False)
    assert isinstance(now, Visit)
    assert now.renewed
    assert sessions(clinic) == 0


def test_a_pause_that_is_still_to_come_stops_nobody(clinic, patient, physio, visit):
    clinic.store.breaks.pause(patient, clinic.store.today() + DAY, "Away", physio.id, None)
    assert isinstance(clinic.begin_or_renew(visit, again=False), SessionRecorder)


def test_who_feels_unwell_does_not_begin(clinic, patient, visit):
    clinic.store.unwell.felt(patient, None, 0)
    held = clinic.visit(patient)
    assert held.clearance.stop
    with pytest.raises(KioskError, match="safety questions come first"):
        clinic.begin(held, again=False)
    assert sessions(clinic) == 0


def test_its_steps_are_those_of_the_plan_less_what_was_done(clinic, visit):
    steps = clinic.steps(visit, Progress())
    assert isinstance(steps[-1], Done)
    assert 1 < clinic.usual_minutes() < 60


def test_little_room_is_told_only_where_there_is_a_folder(clinic, monkeypatch):
    assert clinic.soundness()[1] == -1
    monkeypatch.setattr(clinic, "_folder", None)
    assert clinic.soundness()[1] == -1


def test_the_next_page_is_printed_as_the_last(clinic):
    for both in (True, False):
        clinic.keep_both_sides(both)
        assert clinic.print_wishes().both_sides is both
