"""A copy of the records is whole, or it is said that it is not."""

from contextlib import closing

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.store import copying, log_room
from app.store.copying import copy_live, prove
from app.store.files import Key, read_key
from app.store.keyed import connect
from tests.store.place import begin


@pytest.fixture
def key(place):
    with place.open() as store:
        begin(store, place.plan)
    return read_key(place.folder / "kiosk.key")


@pytest.fixture
def live(place, key):
    with closing(connect(place.file, key)) as conn:
        yield conn


def test_a_copy_holds_what_the_records_hold(live, key, tmp_path):
    found = copy_live(live, key, tmp_path / "copy.db", LongWork())
    assert found["patient"] == 1
    assert found == prove(tmp_path / "copy.db", key) == copying.counts_of(live)
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600


def test_what_came_while_it_was_made_may_be_in_it_or_not(live, key, place, tmp_path, monkeypatch):
    """And what went."""
    counted, given = copying.counts_of, []

    def also(conn):
        return {**counted(conn), **(given.pop(0) if conn is live else {})}

    monkeypatch.setattr(copying, "counts_of", also)
    for before, after, whole in ((0, 2, True), (2, 0, True), (1, 1, True), (0, 0, False)):
        given += [{"patient": before}, {"patient": after}]
        copy = tmp_path / f"{before}{after}.db"
        if whole:
            assert copy_live(live, key, copy, LongWork())["patient"] == 1
        else:
            with pytest.raises(KioskError, match="does not hold what the records hold"):
                copy_live(live, key, copy, LongWork())
    for before, after in ((0, 3), (3, 0)):
        monkeypatch.setattr(copying, "prove", lambda *_: {**prove(*_), "more": 2})
        given += [{"more": before}, {"more": after}]
        assert copy_live(live, key, tmp_path / f"more{before}.db", LongWork())["more"] == 2


def test_one_that_lacks_a_row_is_refused(live, key, tmp_path, monkeypatch):
    monkeypatch.setattr(copying, "prove", lambda *_: {**prove(*_), "patient": 0})
    with pytest.raises(KioskError, match="does not hold what the records hold"):
        copy_live(live, key, tmp_path / "copy.db", LongWork())


def test_who_stops_it_is_not_told_of_a_fault(live, key, tmp_path):
    work = LongWork(lambda share, _: work.stop() if share == 0.1 else None)
    with pytest.raises(Stopped):
        copy_live(live, key, tmp_path / "copy.db", work)
    assert copying.counts_of(live)["patient"] == 1, "the records are read on"


def filled(conn):
    """So much that a copy of it takes a while."""
    conn.execute(
        "CREATE TABLE more AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n "
        "WHERE x < 20000) SELECT x FROM n"
    )


def test_a_copy_that_is_stopped_in_the_middle_is_not_told_of_a_fault(live, key, tmp_path):
    filled(live)
    work = LongWork(lambda share, _: work.stop())
    with pytest.raises(Stopped):
        copy_live(live, key, tmp_path / "copy.db", work)
    assert copying.counts_of(live)["more"] == 20000


def test_it_gives_way_to_a_kiosk_that_saves_too_much_meanwhile(
    live, key, place, tmp_path, monkeypatch
):
    filled(live)
    monkeypatch.setattr(log_room, "MOST", 0)
    with place.open() as store:
        copied = LongWork(lambda *_: store.settings.set("clinic_name", "Demo Clinic"))
        with pytest.raises(KioskError, match="changed too much while they were read"):
            copy_live(live, key, tmp_path / "copy.db", copied)
        assert store.settings.get("clinic_name") == "Demo Clinic"


def test_a_place_that_takes_no_copy_is_said(live, key, tmp_path):
    with pytest.raises(KioskError, match="cannot be opened"):
        copy_live(live, key, tmp_path / "gone" / "copy.db", LongWork())
    assert copying.counts_of(live)["patient"] == 1


def test_counting_within_a_change_leaves_it_open(live):
    live.execute("BEGIN")
    assert copying.counts_of(live)["patient"] == 1
    assert live.in_transaction
    live.execute("ROLLBACK")


def damaged(conn, file):
    conn.close()
    content = bytearray(file.read_bytes())
    content[4096 * 20 + 7] ^= 1
    file.write_bytes(content)


def without_its_patient(conn, file):
    conn.execute("PRAGMA foreign_keys = OFF")
    for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        conn.execute(f"DROP TRIGGER {name}")
    conn.execute("DELETE FROM patient")


def another_key(conn, file):
    conn.execute(f"PRAGMA rekey = \"x'{'11' * 32}'\"")


def without_an_index(conn, file):
    conn.execute("PRAGMA writable_schema = ON")
    conn.execute("DELETE FROM sqlite_master WHERE name = 'card_by_patient'")


def of_no_shape(conn, file):
    conn.execute("PRAGMA writable_schema = ON")
    conn.execute("UPDATE sqlite_master SET sql = 'no table' WHERE name = 'patient'")


@pytest.mark.parametrize(
    "harm", [damaged, without_its_patient, another_key, without_an_index, of_no_shape]
)
def test_a_damaged_copy_is_never_taken(live, key, tmp_path, harm):
    copy_live(live, key, tmp_path / "copy.db", LongWork())
    with closing(connect(tmp_path / "copy.db", key)) as conn:
        harm(conn, tmp_path / "copy.db")
    with pytest.raises(KioskError, match="The copy is damaged"):
        prove(tmp_path / "copy.db", key)


def test_a_database_of_something_else_holds_no_records(tmp_path):
    key = Key(b"k" * 32)
    with closing(connect(tmp_path / "other.db", key)) as conn:
        conn.execute("CREATE TABLE poem (line TEXT)")
    with pytest.raises(KioskError, match="no records in this copy"):
        prove(tmp_path / "other.db", key)


def test_a_table_that_went_meanwhile_may_be_in_it_without_a_row(live, key, tmp_path, monkeypatch):
    counted, given = copying.counts_of, [{"more": 3}, {}]
    monkeypatch.setattr(
        copying,
        "counts_of",
        lambda conn: {**counted(conn), **(given.pop(0) if conn is live else {})},
    )
    monkeypatch.setattr(copying, "prove", lambda *_: {**prove(*_), "more": 0})
    assert copy_live(live, key, tmp_path / "copy.db", LongWork())["more"] == 0
