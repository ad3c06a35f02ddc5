"""What is seen of records before anything can change them."""

import shutil
from contextlib import closing
from types import SimpleNamespace

import pytest

from app.core.faults import Fault, RecordsError
from app.store import inspection
from app.store.files import read_key
from app.store.inspection import check_pages
from app.store.keyed import connect
from app.store.log_file import PAGE, LogFile
from db.sqlite import dbapi2
from tests.store.place import Place, add_patient


@pytest.fixture
def left(place, store, tmp_path):
    """Records as a power cut leaves them: the last saves are in the log alone."""
    add_patient(store)
    store.fold()
    store.settings.set("clinic_name", "North")
    left = Place(tmp_path / "left", place.clock)
    shutil.copytree(place.folder, left.folder, ignore=shutil.ignore_patterns("*-shm"))
    return left


def pages(left):
    """Those in the file that the log brings anew, and those that it does not."""
    with closing(LogFile(left.file)) as log:
        brought = set(log.pages((log.size() - 32) // (PAGE + 24)))
    there = range(2, left.file.stat().st_size // PAGE + 1)
    return [it for it in there if it in brought], [it for it in there if it not in brought]


def spoil(left, *numbers):
    content = bytearray(left.file.read_bytes())
    for number in numbers:
        content[(number - 1) * PAGE + 7] ^= 1
    left.file.write_bytes(content)


def checked(left):
    key = read_key(left.folder / "kiosk.key")
    with closing(connect(left.file, key, read_only=True)) as conn:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return check_pages(conn, left.file)


def test_torn_pages_that_the_log_brings_anew_are_mended_by_it(left):
    assert not checked(left)
    brought, _ = pages(left)
    spoil(left, *brought)
    assert checked(left)


@pytest.mark.parametrize("number", [0, 1, -1])
def test_a_torn_page_that_the_log_does_not_bring_is_damage(left, number):
    brought, others = pages(left)
    spoil(left, *brought, others[number])
    with pytest.raises(RecordsError) as told:
        checked(left)
    assert told.value.fault is Fault.DAMAGED


@pytest.mark.parametrize("surely_its_key", [True, False])
@pytest.mark.parametrize("code", [*range(1, dbapi2.SQLITE_NOTADB + 3)])
def test_only_what_is_no_database_is_read_with_a_wrong_key_where_no_key_is_known(
    code, surely_its_key
):
    error = dbapi2.DatabaseError("what SQLite says")
    error.sqlite_errorcode = code

    def fails(_):
        raise error

    with pytest.raises((dbapi2.DatabaseError, RecordsError)) as told:
        inspection._can_read(SimpleNamespace(execute=fails), surely_its_key=surely_its_key)
    if code == dbapi2.SQLITE_NOTADB and not surely_its_key:
        assert told.value.fault is Fault.KEY_WRONG
    else:
        assert told.value is error
