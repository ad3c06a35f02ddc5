"""Killed, looked at, killed between a save and its witness, looked at again: nothing is missing,
and nobody says so."""

import os
import signal

import pytest

from app.core.faults import Fault, RecordsError
from app.store.files import read_key
from app.store.keyed import connect
from app.store.reach import Reach
from tests.store.place import Place

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a kiosk is forked here")


@pytest.mark.parametrize("saves", [5, 6])
def test_who_only_looked_leaves_no_alarm(tmp_path, saves):
    place = Place(tmp_path / "data")
    with place.open():
        pass
    for _ in range(3):
        for count in (saves, 0):
            killed_after(place, count)
            with place.open():  # reads alone: SQLite folds the log when the last one leaves
                pass
    with place.open() as store:
        assert store.ledger.rows("SELECT value FROM clinic WHERE key = 'k'") == [("0",)]


@pytest.mark.parametrize("saves", [1, 5])
def test_who_folded_the_log_by_plain_sql_leaves_no_alarm(tmp_path, saves):
    place = cut_before_its_witness(tmp_path / "data", saves)
    look_by_plain_sql(place)
    assert not place.file.with_name("kiosk.db-wal").exists()
    with place.open(create=False) as store:
        assert store.settings.get("clinic_name") == "Said by nobody"


@pytest.mark.parametrize("saves", [1, 5])
def test_a_log_that_is_gone_is_still_told(tmp_path, saves):
    place = cut_before_its_witness(tmp_path / "data", saves)
    place.file.with_name("kiosk.db-wal").unlink()
    look_by_plain_sql(place)
    with pytest.raises(RecordsError) as told:
        place.store(create=False)
    assert told.value.fault is Fault.BEHIND


def test_a_log_that_is_gone_is_told_though_plain_sql_has_written_since(tmp_path):
    place = cut_before_its_witness(tmp_path / "data", 5)
    place.file.with_name("kiosk.db-wal").unlink()
    look_by_plain_sql(place, "INSERT OR REPLACE INTO clinic VALUES ('clinic_name', 'Plain')")
    with pytest.raises(RecordsError) as told:
        place.store(create=False)
    assert told.value.fault is Fault.BEHIND


def cut_before_its_witness(folder, saves):
    """A folder as a power cut leaves it: so many saves, and one more that nobody has witnessed."""
    place = Place(folder)
    with place.open():
        pass
    if (child := os.fork()) == 0:
        try:
            store = place.store()
            for number in range(saves):
                store.settings.set("clinic_name", f"{number}")
            Reach.note = lambda _: os.kill(os.getpid(), signal.SIGKILL)
            store.settings.set("clinic_name", "Said by nobody")
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    return place


def look_by_plain_sql(place, sql="SELECT 1"):
    """SQLite folds the log when the last one leaves."""
    conn = connect(place.file, read_key(place.folder / "kiosk.key"))
    conn.execute(sql).fetchall()
    conn.execute("SELECT count(*) FROM clinic").fetchall()
    conn.commit()
    conn.close()


def killed_after(place, saves):
    """After so many saves and one more, which nobody witnessed."""
    child = os.fork()
    if child == 0:
        try:
            store = place.store()
            for number in range(saves):
                with store.ledger.write() as db:
                    db.execute("INSERT OR REPLACE INTO clinic VALUES ('k', ?)", (str(number),))
            store.ledger.db.conn.execute("INSERT OR REPLACE INTO clinic VALUES ('k', '0')")
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
