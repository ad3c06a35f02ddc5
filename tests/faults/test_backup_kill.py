"""SIGKILL at any moment of a backup or a restore: the copy before it is whole, and so are the
records. 20 in short, 200 where PHYSIO_KIOSK_FULL_FAULTS is set."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from app.core.long_work import LongWork
from app.store.backups import BESIDE, back_up, backups_in
from app.store.copying import prove
from app.store.files import read_key
from app.store.looking import look
from app.store.restoring import restore
from tests.faults.full import figure, times
from tests.store.place import CODE, PIN, begin

KILLS = times(200, 20)
PATIENTS = 40


class Killed:
    """The process that forks the ones to be killed."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.backup_writer"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )

    def line(self):
        return self.process.stdout.readline().decode().strip()

    def cut(self, words, after):
        """Start it, and kill it ``after`` seconds from when it began."""
        self.process.stdin.write(f"{words}\n".encode())
        said = [self.line(), self.line()]
        (at,) = (line for line in said if line.startswith("at "))
        time.sleep(after)
        os.kill(int(at.split()[1]), signal.SIGKILL)
        said += iter(self.line, "gone")
        return said.count("done")


@pytest.fixture
def killed():
    killed = Killed()
    yield killed
    killed.process.communicate()
    assert killed.process.returncode == 0


@pytest.fixture
def clinic(place):
    with place.open() as store:
        begin(store, place.plan)
        store.ledger.db.execute("PRAGMA wal_autocheckpoint = 0")
        with store.ledger.write() as db:
            for number in range(PATIENTS - 1):
                db.execute(
                    "INSERT INTO patient (id, code, name, pin_hash, language, created_at) "
                    "SELECT substr(id, 1, 30) || ?, ?, name, pin_hash, language, created_at "
                    "FROM patient WHERE code = ?",
                    (f"{number:06}", f"{900000 + number}", CODE),
                )
    return place


def test_every_backup_that_has_its_name_is_whole(clinic, killed, tmp_path):
    stick, moments = tmp_path / "stick", random.Random(7)
    stick.mkdir()
    first = back_up(clinic.folder, [stick], clinic.clock, LongWork())
    was, finished = first.file.read_bytes(), 0
    for number in range(1, KILLS + 1):
        words = f"backup {clinic.folder} {stick} {1000 * number}"
        finished += killed.cut(words, moments.uniform(0, 0.3))
        whole = backups_in(stick)
        assert len(whole) == sum(
            it.suffix == ".backup" and it.name[0] != "." for it in stick.iterdir()
        )
        for each in (*whole[:2], *backups_in(clinic.folder / BESIDE)[:1]):
            assert look(each.file, clinic.folder, LongWork()).about.counts["patient"] == PATIENTS
    if first.file.exists():  # thinned out only when newer ones are there
        assert first.file.read_bytes() == was
    again = back_up(clinic.folder, [stick], clinic.clock, LongWork())
    assert again.patients == PATIENTS
    assert not list(stick.glob(".*"))
    assert not (clinic.folder / "backup.tmp").exists()
    with clinic.open(create=False) as store:
        assert store.counts().patients == PATIENTS
    late = f"{finished} backups finished before"
    figure("kills of a backup, no copy lost", KILLS, KILLS, late)


def test_a_killed_restore_leaves_the_old_records_or_the_new_ones(clinic, killed, tmp_path):
    stick, moments = tmp_path / "stick", random.Random(8)
    stick.mkdir()
    backup = back_up(clinic.folder, [stick], clinic.clock, LongWork())
    was = backup.file.read_bytes()
    with clinic.open() as store:
        store.patients.add("After It", pin=PIN)
    old, finished = 0, 0
    for number in range(1, KILLS + 1):
        words = f"restore {clinic.folder} {backup.file} {1000 * number}"
        finished += killed.cut(words, moments.uniform(0, 0.3))
        with clinic.open(create=False) as store:
            found = store.counts().patients
            assert store.patients.by_code(CODE) is not None
        asides = list(clinic.folder.glob("before-restore-*"))
        if found == PATIENTS + 1:
            old += 1
            assert asides == []
        else:
            assert found == PATIENTS
            held = {
                prove(each / "kiosk.db", read_key(each / "kiosk.key"))["patient"] for each in asides
            }
            assert PATIENTS + 1 in held
            for each in asides:
                if prove(each / "kiosk.db", read_key(each / "kiosk.key"))["patient"] == PATIENTS:
                    _remove(each)
        assert backup.file.read_bytes() == was
        if number % 5 == 0 and found == PATIENTS:  # begin again from the old records
            (kept,) = clinic.folder.glob("before-restore-*")
            fresh = _as_before(clinic, kept)
            assert fresh == PATIENTS + 1
    restore(look(backup.file, clinic.folder, LongWork()), clinic.folder, clinic.clock, LongWork())
    how = f"{finished} finished, {old} before anything had changed"
    figure("kills of a restore, old records or new ones", KILLS, KILLS, how)


def _remove(folder):
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()


def _as_before(clinic, kept):
    for each in list(kept.iterdir()):
        each.replace(clinic.folder / each.name)
    kept.rmdir()
    with clinic.open(create=False) as store:
        return store.counts().patients
