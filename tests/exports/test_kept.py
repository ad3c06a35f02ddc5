"""How plans are kept: read of everybody in one go, it is what is read of each by themselves."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.dataset.choice import Choice
from app.core.dataset.tables import BY_NAME
from app.core.long_work import LongWork
from app.samples.seed_clinic import seeding
from app.usecases.records.derived import WithDerived
from tests.exports.full_clinic import opened
from tests.fake_clock import FakeClock

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def clinic(tmp_path_factory, library):
    """A seeded clinic in which plans have rested, ended and been changed, here and elsewhere."""
    folder = tmp_path_factory.mktemp("kept") / "data"
    with seeding(folder, library, FakeClock(NOW), patients=60, sets=3_000, seed=3) as steps:
        for _ in steps:
            pass
    with opened(folder, library) as clinic:
        ledger = clinic.store.ledger
        found = ledger.rows(
            "SELECT b.patient_id, b.id FROM plan AS a JOIN plan AS b USING (patient_id) WHERE "
            "a.version > b.version AND a.starts_on = b.starts_on AND a.status = 'current'"
        )
        with ledger.write() as db:
            for patient, plan in found[::2]:
                # A version that another kiosk's was put before
                row = {"id": ledger.new_id(), "patient_id": patient, "tab": "plan"}
                more = {"row_id": plan, "col": "status", "kiosk": "x", "at": ledger.now()}
                db.table("sync_conflict").insert(row | more)
        patients = [it for (it,) in ledger.rows("SELECT id FROM patient ORDER BY id LIMIT 20")]
        for patient in patients[::2]:
            clinic.store.breaks.pause(patient, NOW.date() - timedelta(days=9), "Away", None)
        yield clinic


def rows(clinic, patients, table):
    extract = clinic.store.extract(Choice(NOW.date(), patients), LongWork())
    extract.open()
    try:
        source = WithDerived(extract, clinic.store, clinic.slot)
        return [row for batch in source.rows(BY_NAME[table]) for row in batch]
    finally:
        extract.close()


@pytest.mark.parametrize("table", ["adherence", "week"])
def test_of_everybody_as_of_each(clinic, table):
    patients = clinic.store.ledger.rows("SELECT id FROM patient WHERE restricted_at IS NULL")
    each = [row for (patient,) in sorted(patients) for row in rows(clinic, (patient,), table)]
    assert rows(clinic, None, table) == each
    assert len({row[0] for row in each}) > 40
    for table in ("plan_pause", "plan_end", "sync_conflict", "home_entry", "answer"):
        assert clinic.store.ledger.row(f"SELECT count(*) FROM {table}") > (0,), table


def test_everybody_is_asked_for_in_few_queries(clinic):
    """Not one patient after the other: it is the asking that takes time."""
    asked = []
    clinic.store.ledger.db.conn.set_trace_callback(asked.append)
    try:
        rows(clinic, None, "week")
    finally:
        clinic.store.ledger.db.conn.set_trace_callback(None)
    assert len([it for it in asked if it.startswith("SELECT")]) < 40
