"""Taking records out and in from the command line."""

import zipfile

import pytest

from app.commands.export import passphrase
from app.core.errors import KioskError
from app.samples.demo_patient import CODE
from app.wiring import reading
from tests.commands.test_command_line import data, physio_kiosk, plain

__all__ = ["data", "physio_kiosk"]


def test_a_pack_goes_out_and_comes_in_elsewhere(physio_kiosk, data, tmp_path):
    out = tmp_path / "x.zip"
    words = ("--data", data, "--out", out, "--format", "csv,json", "--patient", CODE)
    assert physio_kiosk("export", *words).stdout == f"Wrote {out}: 1 patient.\n"
    with zipfile.ZipFile(out) as pack:
        assert CODE in pack.read("csv/patient.csv").decode()
    said = physio_kiosk("import", out, "--data", tmp_path / "new").stdout
    assert said.startswith("Brought in 1 patient.")
    with reading(tmp_path / "new") as clinic:
        assert clinic.store.patients.by_code(CODE) is not None


def test_people_are_shown_before_they_are_added(physio_kiosk, tmp_path):
    people = tmp_path / "people.csv"
    people.write_text("code,name,programme\n000111,Demo Person,neck\n1,X,\n")
    refused = physio_kiosk("import", people, "--data", tmp_path / "new", "--yes")
    assert "nothing was added" in plain(refused)
    assert "Line 3: A code has six digits" in refused.stdout
    people.write_text("code,name,programme\n000111,Demo Person,neck\n")
    said = physio_kiosk("import", people, "--data", tmp_path / "new", "--yes").stdout
    assert said.splitlines() == [
        "1 patient without a language in the list: en, this clinic's own",
        "1 patient: neck",
        "Added 1 patient. They have no PIN yet: set one or make a card when they come.",
    ]


def test_yes_alone_does_not_add_anybody_a_second_time(physio_kiosk, tmp_path):
    people, new = tmp_path / "people.csv", ("--data", tmp_path / "new")
    people.write_text("name,birth year\nAna Demo,1980\nBen Demo,\n")
    assert "Added 2" in physio_kiosk("import", people, *new, "--yes").stdout
    refused = physio_kiosk("import", people, *new, "--yes")
    assert "--twins skip" in plain(refused)
    assert "Line 2: Ana Demo, 1980. Perhaps here already, with the code" in refused.stdout
    skipped = physio_kiosk("import", people, *new, "--yes", "--twins", "skip")
    assert "Added 0 patients." in skipped.stdout
    assert "Added 2" in physio_kiosk("import", people, *new, "--yes", "--twins", "add").stdout
    with reading(tmp_path / "new") as clinic:
        assert clinic.store.counts().patients == 4


def test_what_is_wrong_is_one_plain_line(physio_kiosk, data, tmp_path):
    export = ("export", "--data", data, "--out", tmp_path / "x.zip")
    assert 'no format "doc"' in plain(physio_kiosk(*export, "--format", "doc"))
    assert "no patient with that code" in plain(physio_kiosk(*export, "--patient", "000009"))
    days = ("--from", "2026-02-01", "--to", "2026-01-01")
    assert "first day is after the last" in plain(physio_kiosk(*export, *days))
    gone = ("export", "--data", data, "--out", tmp_path / "none" / "x.zip")
    assert "is not there" in plain(physio_kiosk(*gone))
    assert [*tmp_path.glob("*.zip")] == []


@pytest.mark.parametrize(
    ("content", "says"), [(b"", "is empty"), (b" \nmore", "is empty"), (b"\xff\xfe", "UTF-8")]
)
def test_a_file_without_a_passphrase_locks_nothing_and_says_so(tmp_path, content, says):
    file = tmp_path / "secret"
    file.write_bytes(content)
    with pytest.raises(KioskError, match=says):
        passphrase(file, ask=False)
    with pytest.raises(KioskError, match="none is not there"):
        passphrase(tmp_path / "none", ask=False)


def test_the_night_packs_nothing_without_a_folder(physio_kiosk, data):
    said = physio_kiosk("nightly", "--data", data).stdout
    assert said.endswith(".backup.\n")
    assert len(said.splitlines()) == 1
