"""A new version tries a copy first, and the version before takes the records back whole or not."""

import json
import os
import shutil
import signal
from types import SimpleNamespace

import msgspec
import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store import updating
from app.store.backup_file import take_out, write_backup
from app.store.backups import BESIDE, back_up, backups_in
from app.store.files import read_key
from app.store.keyed import connect
from db import migrations as steps
from tests.faults.full import FULL, figure
from tests.store.place import CODE, PIN, Place

KILLS = 50 if FULL else 10
LOSES = "DROP TABLE audit_link;\nCREATE TABLE audit_link (id INTEGER);"
NEWER = """
CREATE TABLE trial (id INTEGER PRIMARY KEY) STRICT;
ALTER TABLE patient ADD COLUMN trial TEXT;
CREATE INDEX patient_by_trial ON patient (trial);
INSERT INTO trial (id) VALUES (7);
"""


@pytest.fixture
def newer(monkeypatch):
    """Switches the next version on and off; with other SQL, a version that fails."""

    def switch(on, sql=NEWER):
        more = (SimpleNamespace(__name__="db.migrations.m9001_trial", SQL=sql),) if on else ()
        monkeypatch.setattr(steps, "_STEPS", (*known, *more))

    known = steps._STEPS
    yield switch
    switch(False)


@pytest.fixture
def clinic(place):
    with place.open() as store:
        store.patients.add("Demo One", pin=PIN, code=CODE)
    return place


def rows(folder):
    conn = connect(folder / "kiosk.db", read_key(folder / "kiosk.key"))
    try:
        return updating.rows_of(conn)
    finally:
        conn.close()


def shape(folder):
    conn = connect(folder / "kiosk.db", read_key(folder / "kiosk.key"))
    try:
        return conn.execute("SELECT max(name) FROM _sqlite_migrations").fetchone()[0]
    finally:
        conn.close()


def take_back(place):
    return updating.take_back(place.folder, place.clock, LongWork())


def test_a_rehearsal_changes_nothing(clinic, newer):
    before = {it.name: it.stat().st_mtime_ns for it in clinic.folder.iterdir() if it.is_file()}
    newer(True)
    updating.rehearse(clinic.folder, LongWork())
    newer(False)
    assert shape(clinic.folder) != "m9001_trial"
    assert not (clinic.folder / updating.SCRATCH).exists()
    assert {it.name for it in clinic.folder.iterdir() if it.is_file()} >= set(before)


@pytest.mark.parametrize("sql", ["CREATE TABLE patient (id);", LOSES])
def test_a_version_that_fails_or_loses_rows_is_refused(clinic, newer, sql):
    newer(True, sql)
    had = rows(clinic.folder)
    with pytest.raises(KioskError, match=r"lose a part|cannot take over"):
        updating.rehearse(clinic.folder, LongWork())
    assert rows(clinic.folder) == had
    assert not (clinic.folder / updating.SCRATCH).exists()


def test_the_way_back_keeps_every_row(clinic, newer):
    had = rows(clinic.folder)
    newer(True)
    with clinic.open():
        pass
    assert shape(clinic.folder) == "m9001_trial"
    newer(False)
    with pytest.raises(KioskError, match="newer version"):
        clinic.store()
    aside = take_back(clinic)
    assert (aside / "kiosk.db").is_file(), "what the newer version had made is kept"
    assert rows(clinic.folder) == had
    with clinic.open(create=False) as store:
        assert store.patients.by_code(CODE)
    assert take_back(clinic) is None, "there is nothing left to do"


def test_the_way_back_is_refused_where_a_row_would_be_lost(clinic, newer):
    newer(True)
    with clinic.open() as store:
        store.patients.add("Demo Two", pin="1414", code="271828")
    had = rows(clinic.folder)
    newer(False)
    with pytest.raises(KioskError, match="saved since"):
        take_back(clinic)
    assert rows(clinic.folder) == had
    assert shape(clinic.folder) == "m9001_trial"


def test_without_its_copy_the_way_back_is_refused(clinic, newer):
    newer(True)
    with clinic.open():
        pass
    newer(False)
    for each in backups_in(clinic.folder / BESIDE):
        each.file.unlink()
    with pytest.raises(KioskError, match="no copy"):
        take_back(clinic)
    assert shape(clinic.folder) == "m9001_trial"


def test_an_update_that_was_cut_off_goes_on_under_its_first_copy_while_that_is_there(clinic):
    first, second = (back_up(clinic.folder, [], clinic.clock, LongWork()) for _ in range(2))
    for backup in (first, second):
        updating.note_begun(clinic.folder, backup)
        assert json.loads((clinic.folder / updating.NOTE).read_bytes())["backup"] == first.file.name
    first.file.unlink()
    updating.note_begun(clinic.folder, second)
    assert json.loads((clinic.folder / updating.NOTE).read_bytes())["backup"] == second.file.name


def test_the_kiosk_stays_who_it_was(clinic, newer):
    who = json.loads((clinic.folder / "kiosk.json").read_bytes())["kiosk"]
    newer(True)
    with clinic.open():
        pass
    newer(False)
    take_back(clinic)
    assert json.loads((clinic.folder / "kiosk.json").read_bytes())["kiosk"] == who


def in_child(work, die_at):
    """Does ``work`` in a process that dies before its ``die_at``-th write, sync, rename or removal;
    returns how many there were where it lived."""
    read, write = os.pipe()
    if (child := os.fork()) == 0:
        seen = 0

        def counted(real):
            def call(*given, **named):
                nonlocal seen
                seen += 1
                if seen == die_at:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*given, **named)

            return call

        for name in ("rename", "replace", "fsync", "unlink", "mkdir", "rmdir", "pwrite", "chmod"):
            setattr(os, name, counted(getattr(os, name)))
        work(lambda: counted(lambda: None)())
        os.write(write, str(seen).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as said:
        told = said.read()
    os.waitpid(child, 0)
    return int(told or 0)


def test_killed_anywhere_it_is_old_or_new_each_time(clinic, newer, tmp_path):
    """An update of the records and the way back, killed at 50 points (10 in the short run)."""
    before = rows(clinic.folder)

    def there_and_back(folder):
        def work(step):
            place = Place(folder, clinic.clock)
            real = steps._statements

            def statements(script):
                for each in real(script):
                    step()
                    yield each

            steps._statements = statements
            newer(True)
            place.store(create=False).close()
            newer(False)
            take_back(place)

        return work

    shutil.copytree(clinic.folder, tmp_path / "whole")
    total = in_child(there_and_back(tmp_path / "whole"), -1)
    assert total > KILLS
    points = range(1, total + 1, max(1, total // KILLS))
    kept = 0
    for point in points:
        folder = tmp_path / "cut"
        shutil.copytree(clinic.folder, folder)
        assert in_child(there_and_back(folder), point) == 0, "it was not killed"
        place = Place(folder, clinic.clock)
        newer(True)
        with place.open(create=False) as store:  # the new version goes on where it was cut off
            assert store.patients.by_code(CODE)
        shutil.rmtree(folder)
        shutil.copytree(clinic.folder, folder)
        in_child(there_and_back(folder), point)
        newer(False)
        take_back(place)  # and the old one takes the records back
        assert rows(folder) == before
        kept += 1
        shutil.rmtree(folder)
    figure("kills in an update and the way back, old or new each time", kept, len(points))
    assert kept == len(points) >= KILLS


def updated(clinic, newer):
    newer(True)
    clinic.store().close()
    newer(False)


def noted(clinic, backup):
    (clinic.folder / updating.NOTE).write_text(json.dumps({"backup": backup.file.name}))


def refused(clinic, said):
    """The way back says why, and the newer version's records stay."""
    had = rows(clinic.folder)
    with pytest.raises(KioskError, match=said):
        take_back(clinic)
    assert rows(clinic.folder) == had
    assert not (clinic.folder / "restoring").exists()


def test_a_version_before_the_records_own_does_not_rehearse_them(clinic, newer):
    updated(clinic, newer)
    with pytest.raises(KioskError, match="made by a newer version than this one"):
        updating.rehearse(clinic.folder, LongWork())
    assert not (clinic.folder / updating.SCRATCH).exists()


def test_the_clinics_own_content_stays_as_it_is_today(clinic, newer):
    (clinic.folder / "logo.png").write_bytes(b"a logo")
    updated(clinic, newer)
    (clinic.folder / "logo.png").unlink()
    assert take_back(clinic) is not None
    assert not (clinic.folder / "logo.png").exists()


def test_a_copy_of_other_records_is_not_taken(clinic, newer, tmp_path):
    other = Place(tmp_path / "other", clinic.clock)
    other.store().close()
    backup = back_up(other.folder, [], clinic.clock, LongWork())
    updated(clinic, newer)
    shutil.copy(backup.file, clinic.folder / BESIDE)
    noted(clinic, backup)
    refused(clinic, "does not belong to these records")


def test_a_copy_that_the_version_before_does_not_know_either_is_not_taken(clinic, newer):
    updated(clinic, newer)
    newer(True)
    backup = back_up(clinic.folder, [], clinic.clock, LongWork())
    newer(False)
    noted(clinic, backup)
    refused(clinic, "does not know the shape of the copy either")


def test_a_copy_that_holds_less_than_it_says_is_not_taken(clinic, newer):
    updated(clinic, newer)
    (backup,) = backups_in(clinic.folder / BESIDE)
    key = read_key(clinic.folder / "kiosk.key")
    take_out(backup.file, backup.about, clinic.folder / "records.db", LongWork())
    counts = backup.about.counts | {"patient": 2}
    label = msgspec.structs.replace(backup.about, counts=counts).sealed(key)
    write_backup(backup.file, clinic.folder / "records.db", label, LongWork())
    refused(clinic, "The copy in the shape before is damaged")
