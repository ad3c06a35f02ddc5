"""What a physio answers of the safety questions in the patient's place."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.safety.due import for_staff
from app.core.safety.questions import AnswerTier, Said
from app.core.safety.screening import ScreeningResult, told_by_staff
from app.core.staff import Staff
from app.usecases.telling import tell


@pytest.fixture
def plan(clinic, patient):
    return clinic.store.plans.current(patient)


@pytest.fixture
def questions(clinic, plan):
    return for_staff(clinic.library.safety, plan, clinic.library.exercises)


def rounds(clinic, patient):
    return clinic.store.screenings.of(patient)


def test_what_is_told_is_asked_no_more_and_raises_no_flag(clinic, patient, plan, physio, questions):
    before = {it.id for it in clinic.visit(patient).clearance.asks}
    told = {it.id: Said.NO for it in questions}
    tell(clinic, physio, patient, plan, told)
    after = {it.id for it in clinic.visit(patient).clearance.asks}
    assert before >= set(told)
    assert not after & set(told)
    assert after == before - set(told)
    assert told_by_staff(rounds(clinic, patient)) == told


def test_a_yes_is_seen_by_whoever_said_it(clinic, patient, plan, physio, questions):
    position = next(it for it in questions if it.tier is AnswerTier.POSITION)
    tell(clinic, physio, patient, plan, {position.id: Said.YES})
    assert clinic.store.flags.of(patient) == ()
    (one,) = rounds(clinic, patient)
    assert one.staff
    assert one.finding is ScreeningResult.POSITIONS


def test_the_same_again_is_stored_once(clinic, patient, plan, physio, questions):
    told = {questions[0].id: Said.NO}
    for _ in range(2):
        tell(clinic, physio, patient, plan, told)
    assert len(rounds(clinic, patient)) == 1


@pytest.mark.parametrize("days", [-1, 1])
def test_what_was_told_of_another_plan_is_told_anew(clinic, patient, plan, physio, questions, days):
    told, plans = {questions[0].id: Said.NO}, clinic.store.plans
    tell(clinic, physio, patient, plan, told)
    plans.save(replace(plan, starts_on=plan.starts_on + timedelta(days=days)), patient)
    other = plans.current(patient)
    tell(clinic, physio, patient, other, told)
    assert [it.starts_on for it in rounds(clinic, patient)] == [plan.starts_on, other.starts_on]


def test_what_is_told_no_more_is_left_to_the_patient_again(
    clinic, patient, plan, physio, questions
):
    one, other = questions[0].id, questions[1].id
    tell(clinic, physio, patient, plan, {one: Said.NO, other: Said.NO})
    tell(clinic, physio, patient, plan, {other: Said.NO})
    assert told_by_staff(rounds(clinic, patient)) == {other: Said.NO}
    assert {it.finding for it in rounds(clinic, patient)} == {ScreeningResult.CLEAR}
    assert one in {it.id for it in clinic.visit(patient).clearance.asks}
    assert other not in {it.id for it in clinic.visit(patient).clearance.asks}


def test_nothing_told_is_nothing_stored_whoever_asks(clinic, patient, plan, physio, admin):
    tell(clinic, physio, patient, plan, {})
    tell(clinic, admin, patient, plan, None)
    assert rounds(clinic, patient) == ()


@pytest.mark.parametrize("role", [Role.ADMIN, Role.FRONT_DESK])
def test_only_a_physio_answers_for_a_patient(clinic, patient, plan, questions, role):
    staff = Staff("x", "104", "Else", role)
    with pytest.raises(KioskError, match="may not change a plan"):
        tell(clinic, staff, patient, plan, {questions[0].id: Said.NO})
    assert rounds(clinic, patient) == ()
