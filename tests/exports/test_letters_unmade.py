"""A letter that cannot be made keeps no other back."""

import zipfile

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.exports.order import Format
from app.exports.write import NOT_MADE
from app.usecases.records.export_request import Request
from app.usecases.records.exporter import Exporter
from app.wiring_records import exporter
from tests.exports.full_clinic import TODAY, exporter_of, opened
from tests.fake_clock import FakeClock

NAME = "Demo Patient"
WHY = "This page was not printed, because page 1 is blank. Please tell the desk."


def pack_of(full, library, out, error):
    """A pack in which the letter of 204117 raised ``error``."""
    plain = exporter_of(full, library)

    def letter(clinic, patient):
        if clinic.store.patients.code(patient) == "204117":
            raise error
        return b"%PDF"

    made = Exporter(plain._opened, full, "1.2.3", letter)
    done = made.export(Request(out, (Format.CSV, Format.PDF)), LongWork())
    with zipfile.ZipFile(out) as pack:
        return done, {name: pack.read(name).decode("utf-8", "replace") for name in pack.namelist()}


def test_the_others_are_there_and_a_list_says_who_is_missing_and_why(full, library, tmp_path):
    done, files = pack_of(full, library, tmp_path / "x.zip", KioskError(WHY))
    assert done.unmade == 1
    assert "letters/204117.pdf" not in files
    assert "letters/000000.pdf" in files
    assert "csv/patient.csv" in files
    assert files[NOT_MADE] == f"204117 {NAME}: {WHY}\n"


def test_a_mistake_of_the_program_is_no_different_and_is_logged_without_a_name(
    full, library, tmp_path, caplog
):
    done, files = pack_of(full, library, tmp_path / "x.zip", ValueError(NAME))
    assert done.unmade == 1
    assert "letters/000000.pdf" in files
    assert "204117" in files[NOT_MADE]
    assert "ValueError" in caplog.text
    assert NAME not in caplog.text


def test_when_all_are_made_there_is_no_list(full, tmp_path):
    out = tmp_path / "x.zip"
    done = exporter(full, FakeClock(TODAY)).export(Request(out, (Format.PDF,)), LongWork())
    assert done.unmade == 0
    with zipfile.ZipFile(out) as pack:
        assert NOT_MADE not in pack.namelist()


def test_a_name_in_any_script_has_its_letter(full, library, tmp_path):
    with opened(full, library) as clinic:
        one = clinic.store.patients.by_code("204117")
        with clinic.store.ledger.write() as db:
            db.execute("UPDATE patient SET name = ? WHERE id = ?", ("王小明 דוד ใจดี 😀", one.id))
    out = tmp_path / "x.zip"
    try:
        done = exporter(full, FakeClock(TODAY)).export(Request(out, (Format.PDF,)), LongWork())
    finally:
        with opened(full, library) as clinic, clinic.store.ledger.write() as db:
            db.execute("UPDATE patient SET name = ? WHERE id = ?", (one.name, one.id))
    assert done.unmade == 0
    with zipfile.ZipFile(out) as pack:
        assert "letters/204117.pdf" in pack.namelist()
