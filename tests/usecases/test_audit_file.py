"""The audit as a file: who may have it, where it goes, and what the audit says of it."""

import json
from datetime import date, timedelta

import pytest

from app.core.errors import KioskError
from app.usecases.records.audit_file import EXPORTED, AuditFile, audit_file, place_for

SINCE = date(2000, 1, 1)


def said_of_it(clinic):
    return clinic.store.ledger.rows(
        f"SELECT action, staff_id, detail FROM audit WHERE action LIKE '{EXPORTED}%' ORDER BY rowid"
    )


@pytest.fixture
def out(tmp_path):
    return tmp_path / "audit.ndjson"


def written(clinic, staff, out, words=""):
    return audit_file(clinic, staff, out, SINCE, words, None, None)


def test_each_entry_is_a_line_and_the_audit_says_how_many(clinic, admin, patient, out):
    made = written(clinic, admin, out)
    assert not out.exists()
    assert made.finish(clinic, admin.id) == out
    lines = [json.loads(it) for it in out.read_text().splitlines()]
    assert {it["resourceType"] for it in lines} == {"AuditEvent"}
    assert len(lines) == made.entries > 0
    assert said_of_it(clinic) == [(EXPORTED, admin.id, f"{made.entries} entries")]


def test_of_days_to_come_there_is_nothing_and_the_file_is_there_all_the_same(clinic, admin, out):
    ahead = clinic.store.today() + timedelta(days=1)
    made = audit_file(clinic, admin, out, ahead, "", None, None)
    made.finish(clinic, admin.id)
    assert (made.entries, out.read_bytes()) == (0, b"")


def test_who_may_not_see_the_figures_gets_no_file(clinic, physio, out):
    with pytest.raises(KioskError, match="may not"):
        written(clinic, physio, out)
    assert not out.exists()


def test_a_place_that_is_taken_meanwhile_is_said_and_noted_as_failed(clinic, admin, out):
    made = written(clinic, admin, out)
    out.mkdir()
    with pytest.raises(KioskError, match="cannot be written"):
        made.finish(clinic, admin.id)
    assert [it[0] for it in said_of_it(clinic)] == [EXPORTED, f"{EXPORTED}: failed"]
    assert sorted(it.name for it in out.parent.iterdir()) == ["audit.ndjson", "data"]
    with pytest.raises(KioskError, match="is not a file"):
        written(clinic, admin, out)


def test_what_breaks_off_while_it_is_written_leaves_nothing(out):
    def events():
        raise KioskError("The records are gone.")
        yield

    with pytest.raises(KioskError, match="are gone"):
        AuditFile(out, events(), "North")
    assert list(out.parent.iterdir()) == []


def test_it_goes_on_the_stick_else_where_packs_go_else_nowhere(clinic, admin, tmp_path):
    stick, folder = tmp_path / "stick", tmp_path / "packs"
    with pytest.raises(KioskError, match="no stick"):
        place_for(clinic, [])
    clinic.store.settings.set("export_folder", str(folder), by=admin.id)
    assert place_for(clinic, []) == folder
    assert place_for(clinic, [stick, folder]) == stick
