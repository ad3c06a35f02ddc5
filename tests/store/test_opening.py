"""Opening a data folder."""

import os
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from threading import Thread

import pytest

from app.core.errors import KioskError
from app.store.lock import lock_folder
from app.store.opening import open_store
from db.sqlite import dbapi2
from tests.fake_clock import FakeClock
from tests.store.place import Place, add_patient


def pragma(store, name):
    (value,) = store.ledger.row(f"PRAGMA {name}")
    return value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("busy_timeout", 30000),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cipher_status", "1"),
        ("cipher_use_hmac", "1"),
        ("cipher_page_size", "4096"),
    ],
)
def test_settings_of_the_connection(store, name, value):
    assert pragma(store, name) == value


def test_sqlite_is_new_enough_to_be_free_of_the_wal_reset_fault():
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


def test_only_one_sqlite_library_is_in_the_process(tmp_path):
    program = (
        "import sys; from pathlib import Path; from datetime import UTC, datetime\n"
        "from app.store.opening import open_store; from tests.fake_clock import FakeClock\n"
        "open_store(Path(sys.argv[1]), FakeClock(), exercises={}, programmes={}).close()\n"
        "from sqlite_utils.utils import sqlite3; import sqlcipher3\n"
        "assert sqlite3 is sqlcipher3 and '_sqlite3' not in sys.modules\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
    )
    # coverage would bring a library of its own
    alone = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    subprocess.run([sys.executable, "-c", program, tmp_path / "data"], check=True, env=alone)


def test_sqlite_utils_on_another_library_is_refused():
    program = "import sqlite_utils, db.sqlite"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 1
    assert "holds another SQLite" in done.stderr


def test_nothing_in_the_folder_is_readable_by_others(place):
    before = os.umask(0)
    try:
        with place.open() as store, lock_folder(place.folder):
            add_patient(store)
            made = {path.name: stat.S_IMODE(path.stat().st_mode) for path in place.folder.iterdir()}
    finally:
        os.umask(before)
    assert {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm", "kiosk.key", "kiosk.lock"} <= made.keys()
    assert set(made.values()) == {0o600}
    assert stat.S_IMODE(place.folder.stat().st_mode) == 0o700


def test_what_is_stored_cannot_be_read_without_the_key(place):
    with place.open() as store:
        add_patient(store)
        raw = b"".join(path.read_bytes() for path in place.folder.glob("kiosk.db*"))
    assert b"Demo Patient" not in raw
    assert b"SQLite format" not in raw


def test_closing_leaves_one_file(place):
    with place.open() as store:
        add_patient(store)
    assert [path.name for path in place.folder.glob("kiosk.db*")] == ["kiosk.db"]


def test_what_was_stored_is_there_after_opening_again(place):
    with place.open() as store:
        patient = add_patient(store)
    with place.open(create=False) as store:
        assert store.patients.get(patient).name == "Demo Patient"


def test_the_key_may_lie_elsewhere(place, tmp_path):
    elsewhere = tmp_path / "stick.key"
    with place.open(key_file=elsewhere) as store:
        patient = add_patient(store)
    assert not (place.folder / "kiosk.key").exists()
    with place.open(key_file=elsewhere) as store:
        assert store.patients.get(patient)


def test_the_local_day_follows_the_zone(tmp_path):
    clock = FakeClock(datetime(2026, 11, 23, 23, 30, tzinfo=UTC))
    for hours, day in ((0, 23), (2, 24), (-12, 23)):
        zone = timezone(timedelta(hours=hours))
        place = Place(tmp_path / f"zone{hours}", clock)
        with place.open(zone=zone) as store:
            assert store.today().day == day


def test_without_a_zone_the_machine_decides_the_day(tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "Etc/GMT-2")
    time.tzset()
    try:
        clock = FakeClock(datetime(2026, 11, 23, 23, 30, tzinfo=UTC))
        store = open_store(tmp_path, clock, exercises={}, programmes={})
        assert store.today().day == 24
        store.close()
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_second_kiosk_is_turned_away(place):
    with (
        lock_folder(place.folder),
        pytest.raises(KioskError, match=r"^Another kiosk .* Close it first"),
        lock_folder(place.folder),
    ):
        pass


def test_the_folder_is_free_again_afterwards(place):
    for _ in range(2):
        with lock_folder(place.folder):
            pass


def test_a_reader_needs_no_lock(place):
    with lock_folder(place.folder), place.open() as kiosk, place.open(create=False) as reader:
        patient = add_patient(kiosk)
        assert reader.patients.get(patient)


def test_settings_keep_what_was_set(place):
    with place.open() as store:
        assert store.settings.get("clinic_name") == ""
        store.settings.set("clinic_name", "Old")
        store.settings.set("clinic_name", "Demo Clinic")
    with place.open() as store:
        assert store.settings.get("clinic_name") == "Demo Clinic"


def test_a_kiosk_and_a_desk_that_start_together_make_one_database(place):
    failed = []

    def start():
        try:
            with place.open() as store:
                store.settings.get("clinic_name")
        except Exception as error:
            failed.append(error)

    programs = [Thread(target=start) for _ in range(4)]
    for program in programs:
        program.start()
    for program in programs:
        program.join()
    assert failed == []


def test_no_folder_is_made_by_looking_into_it(place):
    with pytest.raises(KioskError, match="no kiosk data"), place.open(create=False):
        pass
    assert not place.folder.exists()


def test_only_the_thread_that_opened_a_store_may_use_it(place):
    """A screen that reads the records by itself would wait for a slow disk: it fails at once."""
    with place.open() as store, ThreadPoolExecutor(1) as another:
        reads = {
            "a setting": lambda: store.settings.get("clinic_name"),
            "a list": store.flags.waiting,
            "a count": store.counts,
        }
        writes = {"a setting": lambda: store.settings.set("clinic_name", "Another")}
        for use in (*reads.values(), *writes.values()):
            with pytest.raises(dbapi2.ProgrammingError, match="same thread"):
                another.submit(use).result()
            use()
        assert store.settings.get("clinic_name") == "Another"
