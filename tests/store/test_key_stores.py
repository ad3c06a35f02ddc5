"""Each place that may keep the records' key: in, lost, wrong. Never a new key over old data."""

import os
import subprocess
import sys
from contextlib import contextmanager
from types import ModuleType, SimpleNamespace

import pytest

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from app.core.long_work import LongWork
from app.store import key_stores
from app.store.backups import back_up
from app.store.files import Key, decoded, read_key
from app.store.key_stores import KeyKeeper, as_kept, find_key, first_key, keep, kept_by
from app.store.looking import Under, look
from app.store.restoring import restore
from tests.store.place import Place, add_patient

NAME = "--name=physio-kiosk.key"


def systemd(*words, given=b""):
    done = subprocess.run(["systemd-creds", *words], input=given, capture_output=True, check=False)
    return done.stdout


def seals():
    """Whether systemd's own tool is here and has a key of this machine."""
    try:
        return systemd("decrypt", NAME, "-", "-", given=systemd("encrypt", NAME, "-", "-")) == b""
    except OSError:
        return False


class Chain:
    """A key store of a user, as ``keyring`` has it."""

    def __init__(self):
        self.kept, self.locked = {}, None

    def set_password(self, service, name, password):
        if self.locked:
            raise self.locked
        self.kept[service, name] = password

    def get_password(self, service, name):
        if self.locked:
            raise self.locked
        return self.kept.get((service, name))


@pytest.fixture
def chain(monkeypatch):
    chain = Chain()
    module = ModuleType("keyring")
    module.get_password, module.set_password = chain.get_password, chain.set_password
    monkeypatch.setitem(sys.modules, "keyring", module)
    return chain


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Records with somebody in them."""
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    place = Place(tmp_path / "data")
    with place.open() as store:
        add_patient(store)
    return place


@pytest.fixture
def machine(request, tmp_path, monkeypatch):
    """Where the key is kept, and what makes it lost, and another one."""
    return request.getfixturevalue(f"in_{request.param}")


@pytest.fixture
def in_systemd():
    if not (os.geteuid() == 0 and seals()):
        pytest.skip("systemd-creds does not seal here")
    return SimpleNamespace(
        kept=KeyKeeper.SYSTEMD,
        lose=lambda folder: (folder / "kiosk.cred").write_bytes(b"of another machine"),
        swap=lambda folder: (folder / "kiosk.cred").write_bytes(
            systemd("encrypt", NAME, "-", "-", given=Key(b"x" * 32).encoded())
        ),
    )


@pytest.fixture
def in_credentials(tmp_path, monkeypatch):
    """A service that is not the administrator: the key is handed over in memory."""
    given = tmp_path / "given"
    given.mkdir()

    def begin(folder):
        (folder / "kiosk.key").rename(given / "physio-kiosk.key")
        monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(given))

    return SimpleNamespace(
        kept=None,
        begin=begin,
        lose=lambda folder: (given / "physio-kiosk.key").unlink(),
        swap=lambda folder: (given / "physio-kiosk.key").write_bytes(Key(b"x" * 32).encoded()),
    )


@pytest.fixture
def in_keychain(chain):
    def swap(folder):
        for each in chain.kept:
            chain.kept[each] = Key(b"x" * 32).encoded().decode()

    return SimpleNamespace(
        kept=KeyKeeper.KEYCHAIN, lose=lambda folder: chain.kept.clear(), swap=swap
    )


EVERY = pytest.mark.parametrize("machine", ["systemd", "credentials", "keychain"], indirect=True)


def moved(place, machine):
    """The key is there, and no file beside the records any more."""
    folder, file = place.folder, place.folder / "kiosk.key"
    if machine.kept is None:
        machine.begin(folder)
        return
    keep(folder, file, read_key(file), machine.kept)
    file.unlink()


@contextmanager
def untouched(place):
    """Nothing is written over, and nothing begun."""
    before = place.file.read_bytes()
    names = {it.name for it in place.folder.iterdir()}
    yield
    assert place.file.read_bytes() == before
    new = {it.name for it in place.folder.iterdir()} - names
    assert not [it for it in new if it.startswith("kiosk.key") or it == "kiosk.new"]


@EVERY
def test_the_records_open_with_it(place, machine):
    moved(place, machine)
    assert kept_by(place.folder, place.folder / "kiosk.key") in (KeyKeeper.SYSTEMD, machine.kept)
    with place.open(create=False) as store:
        assert store.counts().patients == 1
    assert not (place.folder / "kiosk.key").exists()


@EVERY
def test_where_it_is_lost_the_recovery_key_is_asked_for_and_no_other_is_made(place, machine):
    moved(place, machine)
    machine.lose(place.folder)
    with untouched(place), pytest.raises(RecordsError) as wrong, place.open(create=True):
        pass
    assert wrong.value.fault is Fault.KEY_GONE


@EVERY
def test_where_it_is_lost_with_the_records_nothing_new_is_begun(place, machine):
    moved(place, machine)
    machine.lose(place.folder)
    for each in place.folder.glob("kiosk.db*"):
        each.unlink()
    with pytest.raises(RecordsError) as wrong, place.open(create=True):
        pass
    assert wrong.value.fault in (Fault.GONE, Fault.KEY_GONE)
    assert not place.file.exists()


@EVERY
def test_a_wrong_one_is_told(place, machine):
    moved(place, machine)
    machine.swap(place.folder)
    with untouched(place), pytest.raises(RecordsError) as wrong, place.open(create=True):
        pass
    assert wrong.value.fault is Fault.KEY_WRONG


def test_a_credential_of_another_name_is_not_taken(place, in_systemd):
    key = read_key(place.folder / "kiosk.key")
    moved(place, in_systemd)
    sealed = systemd("encrypt", "--name=another.key", "-", "-", given=key.encoded())
    assert sealed
    (place.folder / "kiosk.cred").write_bytes(sealed)
    with pytest.raises(RecordsError), place.open(create=True):
        pass


def test_what_systemd_sealed_is_no_key_to_read(place, in_systemd):
    key = read_key(place.folder / "kiosk.key")
    moved(place, in_systemd)
    sealed = (place.folder / "kiosk.cred").read_bytes()
    assert key.secret not in sealed
    assert key.encoded().strip() not in sealed
    assert decoded(sealed) is None
    assert (place.folder / "kiosk.cred").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("error", [RuntimeError("locked"), KeyError("a backend's own")])
def test_a_key_store_that_is_locked_asks_for_the_recovery_key(place, chain, in_keychain, error):
    moved(place, in_keychain)
    chain.locked = error
    with untouched(place), pytest.raises(RecordsError) as wrong, place.open(create=True):
        pass
    assert wrong.value.fault is Fault.KEY_GONE
    chain.locked = None
    with place.open(create=False) as store:
        assert store.counts().patients == 1


def test_one_that_takes_nothing_changes_nothing(place, chain, monkeypatch):
    file = place.folder / "kiosk.key"
    chain.locked = RuntimeError("locked")
    with pytest.raises(KioskError, match="use --keep file"):
        keep(place.folder, file, read_key(file), KeyKeeper.KEYCHAIN)
    chain.locked = None
    monkeypatch.setattr(chain, "kept", Forgetful())
    with pytest.raises(KioskError, match="was not kept"):
        keep(place.folder, file, read_key(file), KeyKeeper.KEYCHAIN)
    assert not (place.folder / "kiosk.keychain").exists()


def test_a_credential_that_cannot_be_made_leaves_the_one_before(place, monkeypatch):
    (place.folder / "kiosk.cred").write_bytes(b"of the board that is being mended")
    monkeypatch.setattr(key_stores, "_systemd", lambda *_, given: b"")
    with pytest.raises(KioskError, match="was not kept"):
        keep(place.folder, place.folder / "kiosk.key", Key(b"y" * 32), KeyKeeper.SYSTEMD)
    assert (place.folder / "kiosk.cred").read_bytes() == b"of the board that is being mended"


def test_a_keychain_that_is_not_installed_asks_for_the_recovery_key(place, monkeypatch):
    (place.folder / "kiosk.keychain").write_text("some")
    (place.folder / "kiosk.key").unlink()
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(RecordsError, match="physio-kiosk key recover"):
        find_key(place.folder, place.folder / "kiosk.key")


@EVERY
def test_records_that_come_back_leave_no_key_in_the_clear_beside_them(place, machine, tmp_path):
    moved(place, machine)
    if machine.kept is None:
        (place.folder / "kiosk.cred").write_bytes(b"what systemd opens for the service")
    cred = place.folder / "kiosk.cred"
    sealed = cred.read_bytes() if cred.exists() else b""
    (tmp_path / "stick").mkdir()
    backup = back_up(place.folder, [tmp_path / "stick"], place.clock, LongWork())
    looked = look(backup.file, place.folder, LongWork())
    kept = as_kept(place.folder, place.folder / "kiosk.key", looked.key)
    under = Under(looked.key, looked.about.lock, kept)
    restore(looked, place.folder, place.clock, LongWork(), under)
    assert not (place.folder / "kiosk.key").exists()
    assert cred.exists() == bool(sealed)
    assert machine.kept is not None or cred.read_bytes() == sealed
    with place.open(create=False) as store:
        assert store.counts().patients == 1


@pytest.fixture
def with_keychain(chain, monkeypatch):
    """As on Windows and macOS."""
    monkeypatch.setattr(key_stores, "best", lambda: KeyKeeper.KEYCHAIN)
    return chain


def test_a_clinic_that_begins_where_there_is_a_key_store_has_its_key_there(with_keychain, tmp_path):
    place = Place(tmp_path / "data")
    for _ in range(2):
        with place.open() as store:
            assert store.counts().patients == 0
    assert not (place.folder / "kiosk.key").exists()
    with_keychain.kept.clear()
    with untouched(place), pytest.raises(RecordsError) as wrong, place.open(create=True):
        pass
    assert wrong.value.fault is Fault.KEY_GONE


def test_one_cut_after_its_key_was_kept_begins_again(with_keychain, tmp_path, monkeypatch):
    place = Place(tmp_path / "data")
    with monkeypatch.context() as patched:
        patched.setattr("app.store.opening.connect", refuse)
        with pytest.raises(OSError, match="cut"):
            place.store()
    assert (place.folder / "kiosk.keychain").exists()
    with place.open() as store:
        assert store.counts().patients == 0
    assert len(with_keychain.kept) == 1


def refuse(*_, **__):
    raise OSError(5, "cut")


def test_where_it_takes_nothing_the_key_lies_in_its_file(with_keychain, tmp_path):
    with_keychain.locked = RuntimeError("locked")
    place = Place(tmp_path / "data")
    for _ in range(2):
        with place.open():
            pass
    assert (place.folder / "kiosk.key").stat().st_mode & 0o077 == 0


def test_where_the_file_lies_elsewhere_or_there_is_no_key_store_the_key_is_in_the_file(
    chain, tmp_path, monkeypatch
):
    for kept, file in ((KeyKeeper.KEYCHAIN, "elsewhere/key"), (KeyKeeper.FILE, "data/key")):
        monkeypatch.setattr(key_stores, "best", lambda kept=kept: kept)
        (tmp_path / file).parent.mkdir()
        assert first_key(tmp_path / "data", tmp_path / file) == read_key(tmp_path / file)
    assert chain.kept == {}


class Forgetful(dict):
    def __setitem__(self, *_):
        pass


@pytest.mark.parametrize(
    ("platform", "tool", "user", "kept"),
    [
        ("win32", None, 0, KeyKeeper.KEYCHAIN),
        ("darwin", None, 501, KeyKeeper.KEYCHAIN),
        ("linux", None, 0, KeyKeeper.FILE),
        ("linux", "/usr/bin/systemd-creds", 1000, KeyKeeper.FILE),
        ("linux", "/usr/bin/systemd-creds", 0, KeyKeeper.SYSTEMD),
    ],
)
def test_the_strongest_that_a_machine_offers(monkeypatch, platform, tool, user, kept):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr("shutil.which", lambda _: tool)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr("pathlib.Path.is_dir", lambda _: True)
    assert key_stores.best() is kept


@pytest.mark.parametrize("name", ["kiosk.cred", "kiosk.keychain"])
def test_what_names_the_key_and_cannot_be_read_asks_for_the_recovery_key(place, chain, name):
    (place.folder / "kiosk.key").unlink()
    (place.folder / name).mkdir()
    with pytest.raises(RecordsError, match="physio-kiosk key recover"):
        find_key(place.folder, place.folder / "kiosk.key")
