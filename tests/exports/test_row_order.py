"""The order of rows is a matter of the records, not of the kiosk that they arrived at."""

import shutil
from contextlib import closing, contextmanager

import pytest

from app.core.dataset.choice import Choice, Privacy
from app.core.dataset.tables import TABLES
from app.core.long_work import LongWork
from tests.exports.full_clinic import TODAY, opened

AS_OF = TODAY.date()


@contextmanager
def arrived_backwards(full, library, folder):
    """The same records as on a kiosk where the last row of each table arrived first."""
    shutil.copytree(full, folder)
    with opened(folder, library) as clinic:
        db = clinic.store.ledger.db
        for trigger in db.triggers:
            db.conn.execute(f"DROP TRIGGER {trigger.name}")
        for name in {it.name for it in TABLES if not it.derived}:
            if "WITHOUT ROWID" not in db[name].schema:
                db.conn.execute(f"UPDATE {name} SET rowid = -rowid")
        yield clinic


@pytest.fixture
def two(full, library, tmp_path):
    with (
        opened(full, library) as clinic,
        arrived_backwards(full, library, tmp_path / "other") as other,
    ):
        yield clinic, other


def every_row(clinic, **choice):
    with closing(clinic.store.extract(Choice(AS_OF, **choice), LongWork())) as extract:
        extract.open()
        return {
            table.name: [row for batch in extract.rows(table) for row in batch]
            for table in extract.tables()
            if not table.derived
        }


def test_two_kiosks_write_the_rows_of_chosen_patients_in_the_same_order(two):
    clinic, other = two
    chosen = tuple(id_ for (id_,) in clinic.store.ledger.rows("SELECT id FROM patient LIMIT 3"))
    assert every_row(clinic, patients=chosen) == every_row(other, patients=chosen)


def test_and_those_of_everybody_where_nobody_is_named(two):
    clinic, other = two
    found = every_row(clinic, privacy=Privacy.DEIDENTIFIED)
    assert len(found["answer"]) > len(found["session"]) > 1
    assert found == every_row(other, privacy=Privacy.DEIDENTIFIED)


def test_both_tell_a_watching_program_the_same_events(two):
    told, again = ([*it.store.audit_list.events(AS_OF.min)] for it in two)
    assert len(told) > 5
    assert told == again
    assert [it.at for it in told] == sorted(it.at for it in told)
