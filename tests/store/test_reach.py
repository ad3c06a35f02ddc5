"""How far records go, beside what their witness says: forks, older shapes, cut beginnings."""

import shutil
from contextlib import closing
from types import SimpleNamespace

import pytest

from app.core.faults import Fault, RecordsError
from app.store import inspection
from app.store.files import Key, make_key, read_key, write_marker, write_private
from app.store.keyed import connect
from app.store.log_file import DRAWN, PAGE, Commit
from app.store.reach import falls_short
from app.store.witness import Witness, Witnessed
from db.migrations import migrations
from db.sqlite import Database
from tests.store.place import CODE, PIN, Place, add_patient


@pytest.fixture
def old(place):
    """Records of before there were witnesses."""
    place.folder.mkdir(mode=0o700)
    key = make_key(place.folder / "kiosk.key")
    write_marker(place.folder / "kiosk.json", key)
    with closing(connect(place.file, key)) as conn:
        migrations().apply(Database(conn, execute_plugins=False), stop_before="m0021_witness")
    return place


def fault_of(place):
    with pytest.raises(RecordsError) as told:
        place.store()
    return told.value.fault


def test_records_of_before_there_were_witnesses_get_one(old):
    with old.open() as store:
        add_patient(store)
    assert (old.folder / "kiosk.witness").exists()
    with old.open() as store:
        assert store.counts().patients == 1


def test_they_do_not_take_the_place_of_records_that_had_one(old, tmp_path):
    key = read_key(old.folder / "kiosk.key")
    shutil.copy(old.file, tmp_path / "old.db")
    with old.open() as store:
        add_patient(store)
    shutil.copy(tmp_path / "old.db", old.file)
    assert Witness(old.folder, key).read() is not None
    assert fault_of(old) is Fault.BEHIND


def test_a_copy_that_went_on_by_itself_is_not_what_the_witness_saw(place, tmp_path):
    """Both went equally far."""
    with place.open() as store:
        add_patient(store)
    fork = Place(tmp_path / "fork", place.clock)
    shutil.copytree(place.folder, fork.folder)
    for each, name in ((place, "Here"), (fork, "There")):
        with each.open() as store:
            store.patients.add(name, code="100001", pin=PIN)
    shutil.copy(fork.file, place.file)
    assert fault_of(place) is Fault.BEHIND
    with fork.open() as store:
        assert store.patients.by_code("100001").name == "There"


def test_a_log_that_was_begun_anew_and_cut_in_its_first_save_loses_nothing(place, tmp_path):
    """The kiosk was killed, another program folded its log, and was cut off in its own save."""
    with place.open() as store:
        store.ledger.db.execute("PRAGMA wal_autocheckpoint = 0")
        add_patient(store)
        cut = Place(tmp_path / "cut", place.clock)
        shutil.copytree(place.folder, cut.folder)
    log = cut.file.with_name("kiosk.db-wal")
    conn = connect(cut.file, read_key(cut.folder / "kiosk.key"))
    conn.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()
    conn.execute("UPDATE commit_witness SET token = randomblob(8)")
    begun = log.read_bytes()[: 32 + 1000]
    shutil.copy(cut.file, tmp_path / "folded.db")
    conn.close()
    shutil.copy(tmp_path / "folded.db", cut.file)
    log.write_bytes(begun)
    with cut.open() as store:
        assert store.patients.by_code(CODE)


def test_a_first_start_that_was_cut_before_its_first_save_begins_again(place, tmp_path):
    making = tmp_path / "making.db"
    place.folder.mkdir(mode=0o700)
    key = make_key(place.folder / "kiosk.key")
    write_private(place.folder / "kiosk.new", b"")
    with closing(connect(making, key)) as conn:
        conn.execute("CREATE TABLE gone (id)")
        conn.execute("DROP TABLE gone")
        conn.execute("PRAGMA cache_size = 2")
        conn.execute("BEGIN")
        conn.execute("CREATE TABLE half (id)")
        for _ in range(50):
            conn.execute("INSERT INTO half VALUES (randomblob(3000))")
        shutil.copy(making, place.file)
        shutil.copy(f"{making}-journal", f"{place.file}-journal")
    with place.open() as store:
        add_patient(store)
        assert not store.ledger.db["half"].exists()
    assert not (place.folder / "kiosk.new").exists()
    with place.open() as store:
        assert store.counts().patients == 1


def said(generation, commit=None):
    return Witnessed(generation, b"a" * 8, commit)


def in_log(first, frame):
    return Commit((first, 7), frame, (1, 2), 3, b"w" * 16)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (said(1, in_log(5, 9)), said(2)),
        (said(1), said(1, in_log(5, 1))),
        (said(1, in_log(5, 8)), said(1, in_log(5, 9))),
        (said(1, in_log(5, 9)), said(1, in_log(6, 1))),
        (said(1, in_log(0xFFFFFFFF, 9)), said(1, in_log(0, 1))),
    ],
)
def test_of_two_words_the_later_one_counts_wherever_it_stands(tmp_path, before, after):
    key = Key(b"k" * 32)
    for number, words in enumerate([(before, after), (after, before)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        with closing(Witness(folder, key)) as witness:
            for each in words:
                witness.say(each)
        assert Witness(folder, key).read() == after
        assert Witness(folder, Key(b"x" * 32)).read() is None


def test_what_was_said_is_not_after_itself():
    for each in (said(1), said(1, in_log(5, 9))):
        assert not each.is_after(each)


@pytest.mark.parametrize("length", [0, 10, 59, 60, 91, 92, 512, 560, 603, 604])
def test_a_witness_that_is_cut_says_what_is_left_of_it(tmp_path, length):
    """Each of the two places holds 60 bytes and the 32 that sign them."""
    key, early, late = Key(b"k" * 32), said(1, in_log(5, 8)), said(1, in_log(5, 9))
    with closing(Witness(tmp_path, key)) as witness:
        witness.say(early)
        witness.say(late)
    file = tmp_path / "kiosk.witness"
    file.write_bytes(file.read_bytes()[:length])
    expected = late if length >= 604 else early if length >= 92 else None
    assert Witness(tmp_path, key).read() == expected


@pytest.mark.parametrize("wrong", [0, 4, 50, 91])
def test_a_witness_with_a_wrong_byte_is_not_believed(tmp_path, wrong):
    key = Key(b"k" * 32)
    with closing(Witness(tmp_path, key)) as witness:
        witness.say(said(1, in_log(5, 8)))
    file = tmp_path / "kiosk.witness"
    found = bytearray(file.read_bytes())
    found[wrong] ^= 1
    file.write_bytes(found)
    assert Witness(tmp_path, key).read() is None


def test_who_went_on_from_what_was_read_leaves_that_where_it_is(tmp_path):
    """A word that a power cut tears must never be the last one."""
    key, before = Key(b"k" * 32), None
    for first in range(1, 10, 3):
        with closing(Witness(tmp_path, key)) as witness:
            assert witness.read() == before
            for now in (said(1, in_log(5, first + more)) for more in range(3)):
                witness.say(now)
                found = (tmp_path / "kiosk.witness").read_bytes()
                there = [witness._believed(found[at : at + 92]) for at in (0, 512)]
                assert before in there
                assert now in there
                before = now


WAS = in_log(5, 9)
OTHER_SUMS = Commit((5, 7), 9, (1, 3), 3, b"w" * 16)


@pytest.mark.parametrize(
    ("now", "in_the_log", "folded", "lacks"),
    [
        (said(2), None, False, False),
        (said(3), None, False, False),
        (said(0), None, True, True),
        (Witnessed(1, b"b" * 8, WAS), WAS, True, True),
        (said(1, WAS), WAS, False, False),
        (said(1, in_log(5, 10)), WAS, False, False),
        (said(1, in_log(5, 8)), WAS, True, True),
        (said(1, WAS), None, True, True),
        (said(1, WAS), OTHER_SUMS, True, True),
        (said(1, in_log(6, 1)), None, False, False),
        (said(1, in_log(4, 1)), None, True, False),
        (said(1, in_log(4, 1)), None, False, True),
    ],
)
def test_what_lacks_something_that_was_said_of_it(tmp_path, now, in_the_log, folded, lacks):
    """``folded``: the page of the last that was said is in the file."""
    log = SimpleNamespace(commit={9: in_the_log}.get)
    assert falls_short(said(1, WAS), now, file_with(tmp_path, folded), log) is lacks


@pytest.mark.parametrize(
    ("salts", "folded", "lacks"),
    [
        (None, True, False),
        (None, False, True),
        ((5, 7), False, True),
        ((4, 7), False, True),
        ((6, 7), False, False),
        ((5 + 0xFFFF, 7), False, False),
        ((5 + 0x10000, 7), False, True),
    ],
)
def test_where_no_log_is_read_the_file_has_it_or_a_later_log(tmp_path, salts, folded, lacks):
    log = SimpleNamespace(salts=lambda: salts)
    assert falls_short(said(1, WAS), said(1), file_with(tmp_path, folded), log) is lacks
    assert not falls_short(said(1), said(1), file_with(tmp_path, False), log)


def file_with(folder, page_is_there):
    file = folder / "kiosk.db"
    drawn = b"w" * 16 if page_is_there else b"o" * 16
    file.write_bytes(bytes(2 * PAGE + DRAWN) + drawn + bytes(100))
    return file


@pytest.mark.parametrize(("looks", "behind"), [(1, False), (39, False), (40, True)])
def test_what_is_there_a_moment_later_is_not_missing(place, monkeypatch, looks, behind):
    """Another program is in the middle of a save for so many looks."""
    with place.open() as store:
        add_patient(store)
    missing = iter([True] * looks)
    monkeypatch.setattr(inspection, "sleep", lambda _: None)
    monkeypatch.setattr(inspection, "falls_short", lambda *_: next(missing, False))
    if behind:
        assert fault_of(place) is Fault.BEHIND
    else:
        with place.open() as store:
            assert store.counts().patients == 1


def test_what_is_found_is_said_in_both_places(place):
    with place.open() as store:
        add_patient(store)
    (place.folder / "kiosk.witness").write_bytes(bytes(1024))
    mark = place.folder / "kiosk.json"
    mark.write_text(mark.read_text().replace('"witnessed": true', '"witnessed": false'))
    with place.open():
        found = (place.folder / "kiosk.witness").read_bytes()
    assert found[:92] == found[512:604] != bytes(92)


def test_only_what_is_in_the_log_is_folded_and_a_reader_keeps_it_there(place, store):
    def generation():
        return store.ledger.row("SELECT generation FROM commit_witness")[0]

    store.fold()
    before = generation()
    store.fold()
    assert generation() == before
    store.settings.set("clinic_name", "North")
    log = place.file.with_name("kiosk.db-wal")
    with place.open() as reader, reader.beside() as conn:
        conn.execute("BEGIN")
        conn.execute("SELECT count(*) FROM patient").fetchone()
        store.settings.set("clinic_name", "South")
        assert store.ledger._reach.fold() is False
        assert log.stat().st_size > 0
        conn.execute("COMMIT")
        assert store.ledger._reach.fold() is True
    assert log.stat().st_size == 0
    assert generation() == before + 2
    assert store.ledger.row("PRAGMA busy_timeout") == (30000,)
