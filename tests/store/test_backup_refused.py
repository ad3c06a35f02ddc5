"""What is not a whole backup, or not of these records, is refused with what is wrong."""

import json
import zipfile

import pytest

from app.core.errors import KioskError
from tests.store.backed_up import brought_back, clinic, made, stick
from tests.store.place import PIN, Place, add_patient

__all__ = ["clinic", "stick"]


def truncated(file):
    file.write_bytes(file.read_bytes()[:-3000])


def header_only(file):
    file.write_bytes(file.read_bytes()[:4096])


def emptied(file):
    file.write_bytes(b"")


def flipped(file):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 4
    file.write_bytes(content)


def told_otherwise(file):
    """Says that it is of another day, and has another checksum in the archive's directory."""
    with zipfile.ZipFile(file) as archive:
        records, about = archive.read("records.db"), json.loads(archive.read("about.json"))
    about["made"] = "2030-01-01T00:00:00+00:00"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("records.db", records)
        archive.writestr("about.json", json.dumps(about))


def a_letter(file):
    file.write_bytes(b"%PDF-1.7 a letter" * 500)


def newer(file):
    with zipfile.ZipFile(file) as archive:
        records, about = archive.read("records.db"), json.loads(archive.read("about.json"))
    about["form"] = 2
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("records.db", records)
        archive.writestr("about.json", json.dumps(about))


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (truncated, "cut off"),
        (header_only, "cut off"),
        (emptied, "is empty"),
        (flipped, "damaged"),
        (told_otherwise, "was changed since it was made"),
        (a_letter, "not a whole backup"),
        (newer, "newer version"),
    ],
)
def test_what_is_not_whole_is_refused_with_what_is_wrong(clinic, stick, tmp_path, harm, said):
    backup = made(clinic, stick)
    harm(backup.file)
    with pytest.raises(KioskError, match=said):
        brought_back(clinic, backup, tmp_path / "new", key_file=clinic.folder / "kiosk.key")
    assert not (tmp_path / "new").exists()


def test_records_of_another_moment_under_this_name_are_refused(clinic, stick, tmp_path):
    """The records of an old copy, put into a new one's file."""
    old = made(clinic, stick)
    clinic.clock.advance(3600)
    with clinic.open() as store:
        store.patients.add("After It", pin=PIN)
    new = made(clinic, stick)
    with zipfile.ZipFile(old.file) as archive:
        records = archive.read("records.db")
    with zipfile.ZipFile(new.file) as archive:
        about = archive.read("about.json")
    with zipfile.ZipFile(new.file, "w") as archive:
        archive.writestr("records.db", records)
        archive.writestr("about.json", about)
    with pytest.raises(KioskError, match="exchanged"):
        brought_back(clinic, new, tmp_path / "new", key_file=clinic.folder / "kiosk.key")


def test_another_clinics_backup_is_refused(clinic, stick, tmp_path):
    other = Place(tmp_path / "other", clinic.clock, clinic.plan)
    with other.open() as store:
        add_patient(store)
    backup = made(other, stick)
    with pytest.raises(KioskError, match="belongs to other records"):
        brought_back(clinic, backup, clinic.folder)


def test_content_that_was_changed_is_refused(clinic, stick, tmp_path):
    (clinic.folder / "logo.png").write_bytes(b"a logo")
    backup = made(clinic, stick)
    with zipfile.ZipFile(backup.file) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(backup.file, "w") as archive:
        for name, content in (held | {"own/logo.png": b"a lego"}).items():
            archive.writestr(name, content)
    with pytest.raises(KioskError, match="its content was changed"):
        brought_back(clinic, backup, tmp_path / "new", key_file=clinic.folder / "kiosk.key")
