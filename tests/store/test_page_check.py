"""A large file is looked at behind the open kiosk."""

from functools import partial
from threading import Thread

import pytest

from app.core.faults import Fault, RecordsError
from app.store import page_check
from app.store.files import read_key
from app.store.page_check import PageCheck, is_small
from db.sqlite import dbapi2
from tests.store.place import add_patient


@pytest.fixture
def key(place):
    with place.open() as store:
        add_patient(store)
    return read_key(place.folder / "kiosk.key")


def spoil(place):
    content = bytearray(place.file.read_bytes())
    content[4096 * 20 + 7] ^= 1
    place.file.write_bytes(content)


def test_sound_pages_are_looked_at_while_others_write(place, key):
    with place.open() as store:
        store.settings.set("clinic_name", "Open")
        assert PageCheck(place.folder).run(key, place.clock.now())
        store.settings.set("clinic_name", "Still open")


def test_a_damaged_page_is_told_and_a_copy_is_kept(place, key):
    spoil(place)
    with place.open(checked=False), pytest.raises(RecordsError) as told:
        PageCheck(place.folder).run(key, place.clock.now())
    assert told.value.fault is Fault.DAMAGED
    assert (told.value.kept / "kiosk.db").read_bytes() == place.file.read_bytes()


def test_it_is_given_up_when_the_kiosk_ends(place, key):
    check = PageCheck(place.folder)
    check.stop()
    ended = []
    thread = Thread(target=lambda: ended.append(check.run(key, place.clock.now())))
    thread.start()
    thread.join()
    assert ended == [False]


def test_a_page_that_was_half_written_is_looked_at_again(place, key, monkeypatch):
    real, seen = page_check.check_pages, []

    def half_written_once(conn, file):
        seen.append(file)
        if len(seen) == 1:
            raise RecordsError(Fault.DAMAGED, "half a page")
        real(conn, file)

    monkeypatch.setattr(page_check, "check_pages", half_written_once)
    with place.open():
        assert PageCheck(place.folder).run(key, place.clock.now())
    assert len(seen) == 2
    assert not (place.folder / "aside").exists()


@pytest.mark.parametrize("found", [dbapi2.OperationalError, partial(RecordsError, Fault.DAMAGED)])
def test_what_is_found_once_the_kiosk_ends_is_no_damage(place, key, monkeypatch, found):
    check = PageCheck(place.folder)

    def ended_meanwhile(conn, file):
        check.stop()
        raise found("interrupted")

    monkeypatch.setattr(page_check, "check_pages", ended_meanwhile)
    assert not check.run(key, place.clock.now())
    assert not (place.folder / "aside").exists()


def test_only_a_small_file_is_waited_for(place, key, monkeypatch):
    assert is_small(place.folder)
    monkeypatch.setattr(page_check, "AT_ONCE", 1)
    assert not is_small(place.folder)
    assert is_small(place.folder / "nowhere")


def test_a_look_that_was_given_up_before_it_began_looks_at_nothing(place, key):
    spoil(place)
    check = PageCheck(place.folder)
    check.stop()
    assert not check.run(key, place.clock.now())
    assert not (place.folder / "aside").exists()


def test_a_fault_of_another_kind_is_not_taken_for_an_end(place, key, monkeypatch):
    def fails(conn, file):
        conn.execute("SELECT nonsense")

    monkeypatch.setattr(page_check, "check_pages", fails)
    with pytest.raises(dbapi2.OperationalError, match="no such column"):
        PageCheck(place.folder).run(key, place.clock.now())


@pytest.mark.parametrize(("torn", "damaged"), [(2, False), (3, True)])
def test_what_is_damaged_three_times_in_a_row_is_damaged(place, key, monkeypatch, torn, damaged):
    seen = []

    def half_written(conn, file):
        seen.append(file)
        if len(seen) <= torn:
            raise RecordsError(Fault.DAMAGED, "half a page")

    monkeypatch.setattr(page_check, "check_pages", half_written)
    if damaged:
        with pytest.raises(RecordsError, match="half a page"):
            PageCheck(place.folder).run(key, place.clock.now())
    else:
        assert PageCheck(place.folder).run(key, place.clock.now())
    assert len(seen) == 3


@pytest.mark.parametrize(("more", "small"), [(-1, True), (0, True), (1, False)])
def test_a_file_of_just_that_size_is_waited_for(tmp_path, monkeypatch, more, small):
    monkeypatch.setattr(page_check, "AT_ONCE", 1000)
    (tmp_path / "kiosk.db").write_bytes(bytes(1000 + more))
    assert is_small(tmp_path) is small
