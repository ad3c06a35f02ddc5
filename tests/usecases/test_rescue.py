"""Records that cannot be opened are brought back by whoever has the recovery key or is an admin."""

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.core.roles import Role
from app.store.backups import back_up
from app.store.files import read_key
from app.store.recovery import lock, new_words, write_lock
from app.usecases.records.rescue import TRIES, Rescue
from tests.store.place import Place, begin

PHRASE = "a long way round the lake"


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path / "data")


@pytest.fixture
def words(place):
    """A clinic with an admin, a physio, a session and two backups; its recovery key."""
    with place.open() as store:
        store.staff.add("103", "An Admin", Role.ADMIN, PHRASE)
        store.staff.add("101", "A Physio", Role.PHYSIO, "271828")
        begin(store, place.plan)
    words = new_words()
    write_lock(place.folder, lock(read_key(place.folder / "kiosk.key"), words))
    back_up(place.folder, (), place.clock, LongWork())
    place.clock.advance(7200)
    back_up(place.folder, (), place.clock, LongWork())
    return words


@pytest.fixture
def rescue(place, words):
    """What stands behind the screen, and the records are gone."""
    (place.folder / "kiosk.db").write_bytes(b"not records " * 400)
    return Rescue(place.folder, place.clock, list, None)


def back(place, rescue, proven):
    restored = rescue.bring_back(proven, LongWork())
    with place.open() as store:
        return restored, store.counts(), store.staff.anybody()


def test_an_admin_of_the_backup_brings_it_back_and_what_was_there_is_kept(place, rescue):
    assert rescue.offer().admin
    restored, counts, staff = back(place, rescue, rescue.by_admin("103", PHRASE, LongWork()))
    assert (counts.patients, counts.sessions) == (restored.counts["patient"], 1)
    assert staff
    assert (restored.aside / "kiosk.db").read_bytes().startswith(b"not records ")
    with place.open() as store:
        told = store.ledger.rows("SELECT staff_id FROM audit WHERE action = 'records restored'")
        assert told[-1][0] == store.staff.find("103").id


def test_the_recovery_key_brings_it_back_where_the_key_is_gone_too(place, rescue, words):
    (place.folder / "kiosk.key").unlink()
    assert not rescue.offer().admin
    assert back(place, rescue, rescue.by_words(words.upper(), LongWork()))[1].sessions == 1


def test_a_spoilt_newest_backup_is_passed_over(place, rescue, words):
    newest, before = rescue._backups()
    content = bytearray(newest.file.read_bytes())
    content[len(content) // 2] ^= 1
    newest.file.write_bytes(content)
    assert rescue.by_words(words, LongWork()).looked.file == before.file
    assert rescue.by_admin("103", PHRASE, LongWork()).looked.file == before.file


@pytest.mark.parametrize(
    ("number", "secret"), [("103", "a long way round the like"), ("101", "271828"), ("999", PHRASE)]
)
def test_nobody_else_is_let_in(rescue, number, secret):
    with pytest.raises(KioskError, match="no admin"):
        rescue.by_admin(number, secret, LongWork())


def test_ten_tries_also_across_restarts_then_only_the_recovery_key(place, rescue, words):
    for left in reversed(range(TRIES)):
        again = Rescue(place.folder, place.clock, list, None)
        with pytest.raises(KioskError, match=f"Tries left: {left}" if left else "Too many"):
            again.by_admin("103", "wrong wrong wrong", LongWork())
    with pytest.raises(KioskError, match="Too many"):
        rescue.by_admin("103", PHRASE, LongWork())
    assert back(place, rescue, rescue.by_words(words, LongWork()))[1].sessions == 1
    (place.folder / "kiosk.db").write_bytes(b"not records " * 400)
    assert rescue.by_admin("103", PHRASE, LongWork())


def test_a_count_that_was_spoilt_lets_nobody_try(place, rescue):
    (place.folder / "rescue.tries").write_text("none")
    with pytest.raises(KioskError, match="Too many"):
        rescue.by_admin("103", PHRASE, LongWork())


def test_nothing_readable_is_left_behind_and_nothing_changed_before_it_is_asked_for(place, rescue):
    before = {it.name for it in place.folder.iterdir()}
    rescue.by_admin("103", PHRASE, LongWork())
    assert {it.name for it in place.folder.iterdir()} == before


def test_words_with_a_slip_and_another_clinics_are_refused(rescue, words):
    with pytest.raises(KioskError, match="24 words"):
        rescue.by_words("one two", LongWork())
    with pytest.raises(KioskError, match="other records"):
        rescue.by_words(new_words(), LongWork())


def test_without_a_backup_nothing_is_offered(place, words):
    for each in (place.folder / "backups").iterdir():
        each.unlink()
    assert Rescue(place.folder, place.clock, list, None).offer() is None


def test_a_stick_with_backups_counts_where_the_folder_is_empty(place, words, tmp_path):
    stick, folder = tmp_path / "stick", tmp_path / "new"
    stick.mkdir()
    back_up(place.folder, [stick], place.clock, LongWork(), beside=False)
    there = Rescue(folder, place.clock, lambda: [stick], None)
    assert not there.offer().admin
    there.bring_back(there.by_words(words, LongWork()), LongWork())
    assert (folder / "restoring" / "ready").exists()
