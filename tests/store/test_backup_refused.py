"""What is not a whole backup, or not of these records, is refused with what is wrong."""

import json
import zipfile

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.store import backup_file
from app.store.backup_file import check_whole, read_about, take_out, write_backup
from app.store.trouble import FULL
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
    changed(file, made="2030-01-01T00:00:00+00:00")


def a_letter(file):
    file.write_bytes(b"%PDF-1.7 a letter" * 500)


def newer(file):
    changed(file, form=2)


def changed(file, how=zipfile.ZIP_STORED, **said):
    """With another label, under a seal that does not fit."""
    with zipfile.ZipFile(file) as archive:
        records, about = archive.read("records.db"), json.loads(archive.read("about.json"))
    with zipfile.ZipFile(file, "w", how) as archive:
        archive.writestr("records.db", records)
        archive.writestr("about.json", json.dumps(about | said))


def longer(file):
    changed(file, size=1)


def packed(file):
    """What unpacks to more than it is can fill a disk."""
    changed(file, zipfile.ZIP_DEFLATED)


def long_label(file):
    changed(file, why="x" * (1 << 20))


def gone(file):
    file.unlink()


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
        (longer, "exchanged or cut off"),
        (packed, "not a whole backup"),
        (long_label, "not a whole backup"),
        (gone, "There is no file"),
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


@pytest.mark.parametrize("named", ["logo.png", "../kiosk.key"])
def test_content_that_is_not_in_it_or_leads_elsewhere_is_refused(clinic, stick, tmp_path, named):
    backup = made(clinic, stick)
    changed(backup.file, own={named: "0" * 64})
    about = read_about(backup.file)
    with pytest.raises(KioskError, match="not a whole backup"):
        take_out(backup.file, about, tmp_path / "records.db", LongWork())
    assert {it.name for it in tmp_path.iterdir()} <= {"data", "stick", "records.db"}


def test_a_stick_that_was_pulled_out_is_asked_for(clinic, stick, monkeypatch):
    backup = made(clinic, stick)

    def pulled(*_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(backup_file, "InPieces", pulled)
    with pytest.raises(KioskError, match="Put the stick in again"):
        read_about(backup.file)


@pytest.mark.parametrize(
    ("error", "said"),
    [(OSError(28, "full"), FULL), (OSError(122, "quota"), FULL), (OSError(13, "no"), "cannot be")],
)
def test_a_backup_that_cannot_be_put_in_place_leaves_the_one_before(
    clinic, stick, monkeypatch, error, said
):
    backup = made(clinic, stick)
    before, about = backup.file.read_bytes(), read_about(backup.file)
    take_out(backup.file, about, stick / "records.db", LongWork())

    def refused(*_):
        raise error

    monkeypatch.setattr("os.replace", refused)
    with pytest.raises(KioskError, match=said):
        write_backup(backup.file, stick / "records.db", about, LongWork())
    assert backup.file.read_bytes() == before
    assert not [*stick.glob(".*.half")]


def test_one_that_is_stopped_leaves_nothing(clinic, stick):
    backup = made(clinic, stick)
    before, about = backup.file.read_bytes(), read_about(backup.file)
    take_out(backup.file, about, stick / "records.db", LongWork())
    work = LongWork()
    work.stop()
    with pytest.raises(Stopped):
        write_backup(backup.file, stick / "records.db", about, work)
    assert backup.file.read_bytes() == before
    assert not [*stick.glob(".*.half")]


def rewritten(file, **members):
    with zipfile.ZipFile(file) as archive:
        held = {name: archive.read(name) for name in archive.namelist()} | members
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in held.items():
            if content is not None:
                archive.writestr(name, content)


@pytest.mark.parametrize(
    "members",
    [
        {"about.json": None},
        {"records.db": None},
        {"about.json": b"no label"},
        {"about.json": b'{"made": 7}'},
    ],
)
def test_an_archive_that_is_no_backup_is_said_to_be_none(clinic, stick, members):
    backup = made(clinic, stick)
    rewritten(backup.file, **members)
    with pytest.raises(KioskError, match="not a whole backup"):
        read_about(backup.file)


def test_a_backup_whose_beginning_was_written_over_is_damaged(clinic, stick):
    backup = made(clinic, stick)
    content = bytearray(backup.file.read_bytes())
    content[:4] = b"PK00"
    backup.file.write_bytes(content)
    with pytest.raises(KioskError, match=r"is damaged\. Take another backup"):
        check_whole(backup.file, backup.about, LongWork())


def test_content_that_was_exchanged_after_it_was_looked_at_is_not_taken_out(clinic, stick):
    (clinic.folder / "logo.png").write_bytes(b"a logo")
    backup = made(clinic, stick)
    rewritten(backup.file, **{"own/logo.png": b"a lego"})
    with pytest.raises(KioskError, match="its content was exchanged or changed"):
        take_out(backup.file, backup.about, stick / "records.db", LongWork())
