"""Whose last days are looked back on, and what names go into a pack."""

import pytest

from app.core.kinds import Light
from app.core.session.compile import PAIN_BEFORE
from app.core.session.events import Answered
from app.store.recorder import SessionRecorder
from app.usecases.hindsight import DAYS, looked_back, who_came
from app.usecases.records.exporter import words_of

DAY = 24 * 3600


@pytest.mark.parametrize(("days", "came"), [(0, True), (DAYS - 1, True), (DAYS, False)])
def test_who_came_in_so_many_days_today_counted(clinic, clock, patient, days, came):
    assert who_came(clinic) == ()
    plan = clinic.store.plans.current(patient)
    clinic.store.sessions.begin(patient, plan, clinic.slot(plan))
    clock.advance(days * DAY)
    assert who_came(clinic) == (patient,) * came


@pytest.mark.parametrize(("days", "red"), [(0, 1), (DAYS - 1, 1), (DAYS, 0)])
def test_what_was_told_on_the_first_of_those_days_is_judged(clinic, clock, patient, days, red):
    plan = clinic.store.plans.current(patient)
    session = clinic.store.sessions.begin(patient, plan, clinic.slot(plan))
    SessionRecorder(clinic.store, session).handle(Answered(PAIN_BEFORE, 9, Light.RED))
    clock.advance(days * DAY)
    assert looked_back(clinic, patient, clinic.store.settings.get).now.red == red


def test_by_the_thresholds_in_force_the_same_came_of_it(clinic, patient):
    plan = clinic.store.plans.current(patient)
    clinic.store.sessions.begin(patient, plan, clinic.slot(plan))
    both = looked_back(clinic, patient, clinic.store.settings.get)
    assert both.now == both.then


def test_what_the_ids_of_the_content_are_called(clinic):
    library = clinic.library
    words, texts = words_of(library), library.texts
    assert words.exercises["bridge"] == texts.exercises["bridge"].name
    assert words.programmes["neck"] == texts.programmes["neck"].name
    assert words.parts["neck"] == len(library.programmes["neck"].parts)
    assert {*words.lessons} == {*texts.lessons}
    for name, text in texts.safety.items():
        assert (words.questions[name], *words.signs[name]) == (
            text.ask,
            text.signs,
            text.later_signs,
        )
