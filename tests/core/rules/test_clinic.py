"""Two hundred made-up patients, eight weeks each: no rule is broken, and all can be traced."""

from datetime import timedelta

import pytest

from app.core.kinds import Light, Measure
from app.core.ladder import rungs_up
from app.core.proposals import ProposalKind
from app.core.rules.applying import applied
from app.core.traffic_light import light
from tests.core.rules.clinic import KINDS, LIBRARY, Patient

PATIENTS = 200


@pytest.fixture(scope="module")
def clinic():
    return [Patient(number).live() for number in range(PATIENTS)]


def proposals(clinic, kind=None):
    return [
        (patient, case, said)
        for patient in clinic
        for case, said in patient.proposals
        if kind is None or said.kind is kind
    ]


def test_the_clinic_has_something_of_everything(clinic):
    rules = {said.rule for _, _, said in proposals(clinic)}
    assert {"progress", "two_red", "rest_pain", "not_settled", "hold_missing"} <= rules
    assert {patient.kind for patient in clinic} == set(KINDS)
    assert sum(bool(patient.refused) for patient in clinic) > 5


def test_every_red_flag_stops_before_the_first_exercise(clinic):
    flagged = [patient for patient in clinic if patient.kind == "red_flag"]
    assert all(patient.told and patient.stopped for patient in flagged)
    for patient in flagged:
        exercised = {each.slot for each in patient.record.sessions}
        assert not exercised.intersection(patient.told)
    assert all(patient.exercised_unscreened == 0 for patient in clinic)


def test_sessions_are_played_rep_by_rep(clinic):
    assert all(patient.played for patient in clinic if patient.record.sessions)
    assert sum(patient.played for patient in clinic) > PATIENTS


def test_no_proposal_breaks_a_rule(clinic):
    for _, case, said in proposals(clinic):
        new = applied(case.plan, said, LIBRARY.exercises)
        pairs = zip(case.plan.items, new.items, strict=True)
        changed = [pair for pair in pairs if pair[0] != pair[1]]
        steps = [rungs_up(a.exercise, b.exercise, LIBRARY.exercises) for a, b in changed]
        if said.kind is ProposalKind.PROGRESS:
            assert steps == [1]
            week = case.today - timedelta(days=case.rules.progress_clear_days)
            told = [
                it
                for it in case.record.answers
                if it.measure is Measure.PAIN and it.slot.day >= week
            ]
            assert all(light(it.value, case.rules) is not Light.RED for it in told)
        elif said.kind is ProposalKind.EASE:
            assert set(steps) <= {-1, 0}
            assert len(changed) <= 1 or said.position is None
        else:
            assert changed == []


def test_who_never_answers_never_goes_up_and_who_always_says_0_may(clinic):
    ups = {patient.kind for patient, _, _ in proposals(clinic, ProposalKind.PROGRESS)}
    assert "silent" not in ups
    assert "zeros" in ups


def test_every_proposal_can_be_traced_to_rows(clinic):
    for patient, _, said in proposals(clinic):
        assert said.evidence
        assert all(row.id in patient.rows[row.table] for row in said.evidence)
