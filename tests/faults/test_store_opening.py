"""A data folder with something wrong: one sentence, and nothing lost."""

import errno
import os
import re
from shutil import copytree

import pytest

from app.core.errors import KioskError
from app.store import files
from app.store.lock import lock_folder
from tests.store.place import Place, add_patient


def cut_to(size):
    return lambda place: os.truncate(place.file, size)


def flip(offset):
    def damage(place):
        content = bytearray(place.file.read_bytes())
        content[offset] ^= 0x10
        place.file.write_bytes(content)

    return damage


def write(name, content):
    return lambda place: (place.folder / name).write_text(content)


def remove(name):
    return lambda place: (place.folder / name).unlink()


def age(place):
    with place.open() as store, store.ledger.write() as db:
        db.table("_sqlite_migrations").insert(
            {"migration_set": "physio-kiosk", "name": "m9999_later", "applied_at": "later"}
        )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A data folder with a patient in it."""
    place = Place(tmp_path_factory.mktemp("used") / "data")
    with place.open() as store:
        add_patient(store)
    return place.folder


@pytest.fixture
def used(place, folder):
    """A place with a copy of that folder."""
    copytree(folder, place.folder)
    return place


def contents(place):
    return {path.name: path.read_bytes() for path in place.folder.iterdir() if path.is_file()}


FAULTS = {
    "gone": (remove("kiosk.db"), "is gone or empty.* from your last backup"),
    "empty": (cut_to(0), "is gone or empty.* from your last backup"),
    "half a page": (cut_to(2000), "is damaged.* from your last backup"),
    "cut at a page": (cut_to(4096 * 9), "is damaged.* from your last backup"),
    "bad first byte": (flip(0), "is damaged"),
    "bad first page": (flip(200), "is damaged"),
    "bad later page": (flip(4096 * 20 + 7), "is damaged"),
    "bad last byte": (flip(-1), "is damaged"),
    "not a database": (write("kiosk.db", "a poem\n" * 2000), "is damaged"),
    "key gone": (remove("kiosk.key"), "key file .*kiosk.key is gone.* put it back"),
    "other key": (write("kiosk.key", "ab" * 32), "does not fit.* Put back the key"),
    "short key": (write("kiosk.key", "abcd"), "does not hold a key.* Put the right one back"),
    "no key at all": (write("kiosk.key", "hello"), "does not hold a key"),
    "newer": (age, "newer version of this program.* Install that version"),
}


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize(("damage", "said"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_told_in_one_sentence_and_nothing_is_written(used, damage, said, create):
    damage(used)
    before = contents(used)
    with pytest.raises(KioskError, match=said) as told, used.open(create=create):
        pass
    assert "\n" not in str(told.value)
    assert "Demo" not in str(told.value)
    after = contents(used)
    kept = {name: after.get(name) for name in before}
    assert kept == before


def test_a_wrong_key_without_the_marker_is_not_a_fresh_start(used):
    (used.folder / "kiosk.json").unlink()
    before = used.file.read_bytes()
    (used.folder / "kiosk.key").write_text("ab" * 32)
    said = r"cannot be read: the key is not the right one, or the file is damaged\."
    with pytest.raises(KioskError, match=said), used.open():
        pass
    assert used.file.read_bytes() == before


@pytest.mark.parametrize("content", ["", "{", "[]", '{"key": 3}'])
def test_a_spoilt_marker_costs_nothing_but_is_still_a_marker(used, content):
    (used.folder / "kiosk.json").write_text(content)
    with used.open() as store:
        assert store.counts().patients == 1
    (used.folder / "kiosk.json").write_text(content)
    used.file.unlink()
    with pytest.raises(KioskError, match="gone or empty"), used.open():
        pass


def test_a_lost_marker_is_written_again(used):
    (used.folder / "kiosk.json").unlink()
    with used.open():
        pass
    used.file.unlink()
    with pytest.raises(KioskError, match="gone or empty"), used.open():
        pass


def test_reading_where_nothing_was_makes_nothing(place):
    with pytest.raises(KioskError, match="There is no kiosk data in"), place.open(create=False):
        pass
    assert not place.folder.exists()


def test_a_start_that_was_cut_before_the_first_write_can_be_repeated(place):
    place.folder.mkdir()
    place.file.touch()
    with place.open() as store:
        add_patient(store)
    with place.open() as store:
        assert store.counts().patients == 1


def test_a_file_in_place_of_the_folder(place):
    place.folder.write_text("not a folder")
    said = re.escape(f"{place.folder} is not a folder.")
    with pytest.raises(KioskError, match=said + ".*--data"), place.open():
        pass
    with pytest.raises(KioskError, match=said), lock_folder(place.folder):
        pass


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.EACCES, r"cannot be written.*--data"),
        (errno.EROFS, r"cannot be written.*--data"),
        (errno.ENOSPC, r"The disk is full. Free some space"),
    ],
)
@pytest.mark.parametrize("step", ["mkdir", "key", "lock"])
def test_a_folder_that_refuses(place, monkeypatch, number, said, step):
    def refuse(*_, **__):
        raise OSError(number, os.strerror(number))

    if step == "mkdir":
        monkeypatch.setattr("pathlib.Path.mkdir", refuse)
    elif step == "key":
        monkeypatch.setattr(files.os, "fsync", refuse)
    else:
        monkeypatch.setattr("app.store.lock.FileLock.acquire", refuse)
    with (
        pytest.raises(KioskError, match=said),
        lock_folder(place.folder) if step == "lock" else place.open(),
    ):
        pass
    if place.folder.exists():
        assert not [path.name for path in place.folder.iterdir() if path.suffix != ".lock"]


def test_a_kiosk_that_writes_for_long_is_told_as_busy(used):
    with used.open() as store, used.open() as other:
        other.ledger.db.execute("PRAGMA busy_timeout = 0")
        with (
            store.ledger.write(),
            pytest.raises(KioskError, match="Another program is using"),
            other.ledger.write(),
        ):
            pass


def test_damage_found_while_running_is_told(used):
    with used.open() as store:
        store.ledger.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = used.file.stat().st_size
    with used.open() as store:
        content = bytearray(used.file.read_bytes())
        for page in range(1, size // 4096):
            content[page * 4096 + 50] ^= 1
        used.file.write_bytes(content)
        with pytest.raises(KioskError, match="is damaged"):
            store.counts()
