"""What the rules propose from the records can be traced to rows of those records."""

from datetime import UTC

import pytest

from app.samples.seed_clinic import seeding
from app.wiring import load_library, open_clinic
from tests.fake_clock import FakeClock

OF_A_PATIENT = {
    "session": "SELECT patient_id FROM session WHERE id = ?",
    "answer": "SELECT s.patient_id FROM answer a JOIN session s ON s.id = a.session_id "
    "WHERE a.id = ?",
    "set_result": "SELECT s.patient_id FROM set_result r JOIN session s ON s.id = r.session_id "
    "WHERE r.id = ?",
    "measurement": "SELECT patient_id FROM measurement WHERE id = ?",
    "plan": "SELECT patient_id FROM plan WHERE id = ?",
}


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    """Some made-up patients with weeks behind them."""
    folder, clock = tmp_path_factory.mktemp("care") / "data", FakeClock()
    wanted = {"patients": 60, "sets": 6000, "seed": 7, "zone": UTC}
    with seeding(folder, load_library(), clock, **wanted) as steps:
        for _ in steps:
            pass
    clinic = open_clinic(folder, clock, create=False)
    yield clinic
    clinic.store.close()


@pytest.fixture(scope="module")
def proposals(clinic):
    """By patient, what stands after the rules have looked at everybody once more."""
    today = clinic.slot().day
    found = {}
    for patient in clinic.store.patients.with_plan():
        clinic.care.assess(patient.id, today)
        found[patient.id] = clinic.store.sessions.record(patient.id).proposals
    return found


def test_every_proposal_rests_on_rows_of_its_own_patient(clinic, proposals):
    rows = [
        (patient, row.table, clinic.store.ledger.rows(OF_A_PATIENT[row.table], row.id))
        for patient, made in proposals.items()
        for each in made
        for row in each.proposal.evidence
    ]
    assert len({table for _, table, _ in rows}) > 1
    assert [(who, table) for who, table, found in rows if found != [(who,)]] == []


def test_looking_again_proposes_nothing_twice(clinic, proposals):
    today = clinic.slot().day
    for patient, made in proposals.items():
        clinic.care.assess(patient, today)
        assert clinic.store.sessions.record(patient).proposals == made


def test_what_is_proposed_can_be_read(clinic, proposals):
    said = {clinic.care.sentence(it.proposal) for made in proposals.values() for it in made}
    assert said
    assert all(len(sentence) < 240 and sentence.endswith(".") for sentence in said)
