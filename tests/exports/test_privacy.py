"""What a pack does not say."""

import csv
import re
import shutil
import zipfile
from datetime import date
from itertools import pairwise

import pytest

from app.core.dataset.choice import Privacy
from app.core.dataset.tables import BY_NAME
from tests.exports.full_clinic import NAMES, export, opened
from tests.exports.hostile import HOSTILE

HIDDEN = [Privacy.PSEUDONYMISED, Privacy.DEIDENTIFIED]


def table(unpacked, privacy, name):
    with open(unpacked / privacy / "csv" / f"{name}.csv", newline="", encoding="utf-8") as file:
        return [*csv.DictReader(file)]


def every_file(unpacked, privacy):
    for path in sorted((unpacked / privacy).rglob("*")):
        if path.is_file() and path.suffix != ".xlsx":
            yield path.name, path.read_text(encoding="utf-8")


@pytest.mark.parametrize("privacy", HIDDEN)
def test_no_name_no_code_no_word_and_no_real_id(unpacked, privacy, full, library):
    with opened(full, library) as clinic:
        ids = {row[0] for row in clinic.store.ledger.rows("SELECT id FROM patient")}
        ids |= {row[0] for row in clinic.store.ledger.rows("SELECT id FROM session")}
        ids |= {row[0] for row in clinic.store.ledger.rows("SELECT id FROM staff")}
    said = {"204117", "Demo Patient", "Away", "@called", "=because", *ids, *NAMES}
    said |= {text for text in HOSTILE if len(text) > 6 and "=1+1" in text}
    for name, text in every_file(unpacked, privacy):
        found = {word for word in said if word in text}
        assert found == set(), name
    # A version 7 UUID tells when it was made
    seventh = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]")
    for name, text in every_file(unpacked, privacy):
        assert not seventh.search(text), name


@pytest.mark.parametrize("privacy", HIDDEN)
def test_what_is_private_to_the_clinic_is_not_in_it(unpacked, privacy):
    here = {path.stem for path in (unpacked / privacy / "csv").iterdir()}
    assert {"patient", "set_result", "staff"} < here
    assert not here & {"audit", "clinic"}


def test_rows_still_belong_together(unpacked):
    patients = {row["id"] for row in table(unpacked, Privacy.PSEUDONYMISED, "patient")}
    sessions = {row["id"] for row in table(unpacked, Privacy.PSEUDONYMISED, "session")}
    sets = table(unpacked, Privacy.PSEUDONYMISED, "set_result")
    assert {row["patient_id"] for row in sets} <= patients
    assert {row["session_id"] for row in sets} <= sessions
    assert len(sessions) == len(table(unpacked, Privacy.IDENTIFIED, "session"))


def pseudonyms(path):
    with zipfile.ZipFile(path) as pack:
        lines = pack.read("csv/patient.csv").decode().split("\r\n")[1:-1]
    return {line.split(",")[0] for line in lines}


def test_pseudonyms_are_stable_for_a_key_and_differ_between_keys(full, library, tmp_path):
    again = [
        pseudonyms(
            export(
                *(full, library, tmp_path / f"{number}.zip", "csv"),
                privacy=Privacy.PSEUDONYMISED,
                key_name=key,
                patients=None,
            )
        )
        for number, key in enumerate(["audit", "audit", "research"])
    ]
    assert again[0] == again[1]
    assert not again[0] & again[2]


def test_dates_move_by_whole_weeks_the_same_for_one_patient(unpacked):
    shifts = {}
    for name, column in (("session", "day"), ("plan", "starts_on"), ("measurement", "day")):
        real = table(unpacked, Privacy.IDENTIFIED, name)
        moved = table(unpacked, Privacy.DEIDENTIFIED, name)
        by_patient = {}
        for row in moved:
            by_patient.setdefault(row["patient_id"], []).append(row[column])
        real_by = {}
        for row in real:
            real_by.setdefault(row["patient_id"], []).append(row[column])
        for days in real_by.values():
            matches = [
                (patient, {(date.fromisoformat(a) - date.fromisoformat(b)).days
                           for a, b in zip(days, other, strict=True)})
                for patient, other in by_patient.items() if len(other) == len(days)
            ]  # fmt: skip
            steady = [(patient, gap) for patient, gap in matches if len(gap) == 1]
            assert steady, name
            for patient, gap in steady:
                shifts.setdefault(patient, set()).update(gap)
    assert all(days % 7 == 0 and 7 <= days <= 728 for gap in shifts.values() for days in gap)
    assert min(len(gap) for gap in shifts.values()) == 1


def test_times_of_day_and_gaps_stay(unpacked):
    def gaps(privacy):
        rows = table(unpacked, privacy, "set_result")
        starts = sorted(row["started_at"] for row in rows if row["outcome"])
        return [b[11:] for a, b in pairwise(starts)]

    assert sorted(gaps(Privacy.IDENTIFIED)) == sorted(gaps(Privacy.DEIDENTIFIED))


def test_ages_are_in_bands_and_small_groups_are_marked(unpacked):
    rows = table(unpacked, Privacy.DEIDENTIFIED, "patient")
    assert {row["birth_year"] for row in rows} == {""}
    assert sorted(row["age_band"] for row in rows) == ["", "", "40 to 49", "90 or over"]
    assert {row["small_group"] for row in rows} == {"true"}
    years = table(unpacked, Privacy.PSEUDONYMISED, "patient")
    assert sorted(row["birth_year"] for row in years) == ["", "", "1930", "1985"]


def test_a_group_of_five_is_not_small(full, library, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(full, folder)
    with opened(folder, library) as clinic:
        for _ in range(4):
            clinic.store.patients.add("Demo Person", pin=None, birth_year=1984)
    pack = export(folder, library, tmp_path / "p.zip", "csv", privacy=Privacy.DEIDENTIFIED)
    with zipfile.ZipFile(pack) as file:
        rows = [*csv.DictReader(file.read("csv/patient.csv").decode().splitlines())]
        manifest = file.read("manifest.json").decode()
    forties = [row["small_group"] for row in rows if row["age_band"] == "40 to 49"]
    assert forties == ["false"] * 5
    assert '"patients_in_small_groups": 3' in manifest


def test_the_dictionary_says_what_was_left_out(unpacked):
    with open(unpacked / Privacy.DEIDENTIFIED / "dictionary.csv", newline="") as file:
        rows = {(row["table"], row["column"]): row for row in csv.DictReader(file)}
    assert rows["patient", "name"]["in this pack"] == "left out"
    assert rows["patient", "birth_year"]["in this pack"] == "left out"
    assert rows["patient", "language"]["in this pack"] == "yes"
    assert set(BY_NAME["note"].names) <= {column for table, column in rows if table == "note"}


@pytest.mark.parametrize("privacy", Privacy)
def test_the_dictionary_says_of_every_column_whether_it_may_be_empty(unpacked, privacy):
    with open(unpacked / privacy / "dictionary.csv", newline="") as file:
        told = [row for row in csv.DictReader(file) if row["may be empty"] == "no"]
    assert told
    for row in told:
        cells = [each[row["column"]] for each in table(unpacked, privacy, row["table"])]
        assert "" not in cells, row


def test_the_dictionary_says_that_bands_and_marks_are_worked_out(unpacked):
    with open(unpacked / Privacy.IDENTIFIED / "dictionary.csv", newline="") as file:
        rows = {(row["table"], row["column"]): row["source"] for row in csv.DictReader(file)}
    for column in ("age_band", "small_group"):
        assert rows["patient", column] == "worked out by the program"
    assert rows["home_entry", "counts"] == "worked out by the program"


def test_a_deidentified_pack_has_no_day_that_gives_the_shift_away(unpacked):
    text = (unpacked / Privacy.DEIDENTIFIED / "manifest.json").read_text()
    # a day, not a part of an id or of the audit's mark
    assert not re.search(r"(?<![0-9a-f])\d{4}-\d{2}(?![0-9a-f])", text)


def test_a_deidentified_workbook_does_not_say_when_it_was_made(full, library, tmp_path):
    pack = export(full, library, tmp_path / "p.zip", "xlsx", privacy=Privacy.DEIDENTIFIED)
    with zipfile.ZipFile(pack) as file, zipfile.ZipFile(file.open("records.xlsx")) as book:
        days = re.findall(r"\d{4}-\d{2}-\d{2}", book.read("docProps/core.xml").decode())
    assert set(days) == {"1980-01-01"}
