"""What is saved when the disk is full, and in records of before there were audit chains."""

from contextlib import closing, suppress
from types import SimpleNamespace
from uuid import UUID

import pytest

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from app.store import ballast
from app.store.ballast import SCARCE, Ballast
from app.store.files import Key
from app.store.keyed import connect
from app.store.ledger import Ledger
from db.migrations import migrations
from db.sqlite import Database


def note(store, detail):
    with store.ledger.write():
        store.ledger.audit("noted", None, None, detail)


def filled(store, until):
    """Notes until the disk, or what is asked of the log, is reached."""
    for number in range(3000):
        note(store, f"{number:0500}")
        if until():
            return
    pytest.fail("it was never reached")


def notes(store):
    return store.ledger.row("SELECT count(*) FROM audit WHERE action = 'noted'")[0]


def log_size(place):
    return place.file.with_name("kiosk.db-wal").stat().st_size


@pytest.fixture
def full(store, place):
    """The file may grow no more, as on a disk that is full."""
    store.ledger.ballast = Ballast(place.folder)
    (pages,) = store.ledger.row("PRAGMA page_count")
    store.ledger.rows(f"PRAGMA max_page_count = {pages + 20}")
    return store


def test_a_full_disk_takes_nothing_of_a_save_and_what_was_saved_stays(full, place):
    full.ledger.ballast.load()
    for had_ballast in (True, False):
        with pytest.raises(RecordsError, match="The disk is full") as told:
            filled(full, lambda: False)
        assert told.value.fault is Fault.FULL
        log_is_room_too = log_size(place) == 0
        assert log_is_room_too is not had_ballast
        assert not (place.folder / "kiosk.ballast").exists(), "it was given up"
    saved = notes(full)
    full.ledger.note_seen("seen", None)
    full.ledger.rows("PRAGMA max_page_count = 1000000")
    note(full, "after")
    assert notes(full) == saved + 1
    assert full.check_audit().broken is None


def test_where_hardly_anything_is_left_the_log_is_kept_short(store, place, monkeypatch):
    store.ledger.ballast = Ballast(place.folder)
    filled(store, lambda: log_size(place) > 200_000)
    free = SimpleNamespace(free=SCARCE - 1)
    monkeypatch.setattr(ballast.shutil, "disk_usage", lambda _: free)
    saved = notes(store)
    note(store, "one more")
    assert log_size(place) < 128 * 1024
    assert notes(store) == saved + 1


def test_what_was_seen_within_a_change_goes_with_it(store):
    with suppress(ZeroDivisionError), store.ledger.write():
        store.ledger.note_seen("seen", None)
        raise ZeroDivisionError
    before = store.ledger.version()
    store.ledger.note_seen("seen", None)
    assert store.ledger.row("SELECT count(*) FROM audit WHERE action = 'seen'") == (1,)
    assert store.ledger.version() == before


def test_records_of_before_there_were_chains_keep_an_audit(place, tmp_path):
    with closing(connect(tmp_path / "old.db", Key(b"k" * 32))) as conn:
        db = Database(conn, execute_plugins=False)
        migrations().apply(db, stop_before="m0031_audit_chain")
        ledger = Ledger(db, place.clock, None)
        with ledger.write():
            ledger.audit("one", None, None, "x" * 900)
        with suppress(KioskError), ledger.write():
            ledger.audit("two", None)
            raise KioskError("Stopped.")
        assert ledger.rows("SELECT action, length(detail) FROM audit") == [("one", 500)]
        ledger.close()


def test_who_is_said_to_do_what_nobody_signed_in_does(store, physio):
    for agent, staff, said in (
        ("a" * 80, None, "a" * 64),
        ("", None, None),
        ("one", physio.id, None),
    ):
        store.ledger.agent = agent
        with store.ledger.write():
            store.ledger.audit("noted", None, staff)
        assert store.ledger.row("SELECT agent FROM audit ORDER BY rowid DESC") == (said,)


def test_more_is_kept_in_memory_for_a_question_about_everybody_and_given_back(store):
    before = store.ledger.row("PRAGMA cache_size")
    with store.ledger.roomy():
        assert store.ledger.row("PRAGMA cache_size") != before
    assert store.ledger.row("PRAGMA cache_size") == before


@pytest.mark.parametrize(("more", "folds"), [(-1, False), (0, False), (1, True)])
def test_the_log_is_folded_where_the_file_has_room_for_all_of_it(store, place, more, folds):
    filled(store, lambda: log_size(place) > 200_000)
    store.ledger.ballast = SimpleNamespace(last_room=lambda: log_size(place) + more)
    note(store, "one more")
    assert (log_size(place) == 0) is folds


def test_a_short_log_is_not_worth_folding(store, place):
    store.fold()
    store.ledger.ballast = SimpleNamespace(last_room=lambda: SCARCE)
    note(store, "one more")
    assert log_size(place) > 0


def test_an_id_is_of_its_moment_and_within_one_in_order(store, place):
    def moment(made):
        return UUID(made).int >> 80

    before = store.ledger.new_id()
    made = [before, *(store.ledger.new_id() for _ in range(300))]
    assert made == sorted(set(made))
    for seconds in (1, -3600, 60):
        place.clock.advance(seconds)
        made = store.ledger.new_id()
        assert moment(made) == round(place.clock.now().timestamp() * 1000)
