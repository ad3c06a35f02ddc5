"""What acts by itself in the records, put there by whoever has their key, is found, and no act goes
by the audit because of it."""

from contextlib import closing

import pytest

from app.core.audit import Break
from app.core.faults import RecordsError
from app.store.files import read_key
from app.store.keyed import connect
from tests.store.test_audit_chain import found, place

__all__ = ["place"]

UNTIED = "NOT EXISTS (SELECT 1 FROM audit WHERE id = NEW.audit_id)"


def planted(place, *triggers):
    with closing(connect(place.file, read_key(place.folder / "kiosk.key"))) as conn:
        for name, what in triggers:
            conn.execute(f"CREATE TRIGGER {name} {what}")


def test_nothing_is_done_that_a_planted_trigger_keeps_out_of_the_audit(place):
    planted(
        place,
        ("quiet", "BEFORE INSERT ON audit WHEN NEW.detail LIKE '%0.66' "
         "BEGIN SELECT RAISE(IGNORE); END"),
        ("quieter", f"BEFORE INSERT ON audit_link WHEN {UNTIED} BEGIN SELECT RAISE(IGNORE); END"),
    )  # fmt: skip
    with place.open() as store:
        with pytest.raises(RecordsError, match="no longer keep who did what"):
            store.settings.set("volume", "0.66")
        assert store.settings.get("volume") == "0.4"
        store.settings.set("volume", "0.67")
        assert store.check_audit().entries == 7
        assert (store.check_audit().broken.why, store.check_audit().broken.what) == (
            Break.PLANTED,
            "quiet",
        )


@pytest.mark.parametrize(
    "what",
    [
        "AFTER INSERT ON session BEGIN SELECT 1; END",
        "AFTER UPDATE ON patient BEGIN INSERT INTO outbox SELECT 0, 'patient', NEW.id, NULL; END",
    ],
)
@pytest.mark.parametrize("name", ["another", "sync_marks_patient_insert"])
def test_a_trigger_that_no_version_of_this_program_made_is_found(place, name, what):
    planted(place, (name, what))
    assert (found(place).why, found(place).what) == (Break.PLANTED, name)
