"""Any file of the folder missing, empty, cut, swapped or foreign at the start: never a new empty
clinic, the original kept, and it is known what it is."""

import os
import shutil
from hashlib import sha256

import pytest

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from app.store.going_on import go_on
from tests.faults.cut_writer import REPS, copy_of, cut_folder
from tests.faults.full import figure
from tests.store.place import Place, add_patient

ALL = "kiosk.db", "kiosk.db-wal", "kiosk.key", "kiosk.json", "kiosk.witness"


@pytest.fixture(scope="module")
def cut(tmp_path_factory):
    return cut_folder(tmp_path_factory.mktemp("cut") / "data")


@pytest.fixture(scope="module")
def foreign(tmp_path_factory):
    """Another clinic's, cut as well."""
    return cut_folder(tmp_path_factory.mktemp("foreign") / "data", sets=2)


@pytest.fixture
def broken(cut, tmp_path):
    return copy_of(cut, tmp_path / "broken")


def missing(*names):
    return lambda place, _: [(place.folder / name).unlink() for name in names]


def empty(*names):
    return lambda place, _: [os.truncate(place.folder / name, 0) for name in names]


def halved(name):
    def damage(place, _):
        path = place.folder / name
        os.truncate(path, path.stat().st_size // 2)

    return damage


def zeroed(name):
    def damage(place, _):
        path = place.folder / name
        path.write_bytes(bytes(path.stat().st_size))

    return damage


def swapped(*names):
    def damage(place, other):
        for name in names:
            shutil.copy(other.folder / name, place.folder / name)

    return damage


def text(name):
    return lambda place, _: (place.folder / name).write_text("a poem\n" * 2000)


def a_folder(name):
    def damage(place, _):
        (place.folder / name).unlink()
        (place.folder / name).mkdir()

    return damage


LOST = {Fault.BEHIND}
BAD = {Fault.DAMAGED, Fault.BEHIND}
NO_KEY = {Fault.KEY_GONE}
OTHER_KEY = {Fault.KEY_WRONG}
UNSAID = {Fault.UNWITNESSED}
GONE = {Fault.GONE}
FINE = None
"""Nothing is lost by it: it opens, with all that was acknowledged."""

FAULTS = {
    "database missing": (missing("kiosk.db"), GONE),
    "database empty": (empty("kiosk.db"), GONE),
    "database halved": (halved("kiosk.db"), BAD),
    "database zeroed": (zeroed("kiosk.db"), BAD),
    "database foreign": (swapped("kiosk.db"), BAD),
    "database not one": (text("kiosk.db"), BAD),
    "database a folder": (a_folder("kiosk.db"), {Fault.READ_ONLY, Fault.DISK}),
    "log missing": (missing("kiosk.db-wal"), LOST),
    "log empty": (empty("kiosk.db-wal"), LOST),
    "log halved": (halved("kiosk.db-wal"), LOST),
    "log zeroed": (zeroed("kiosk.db-wal"), LOST),
    "log foreign": (swapped("kiosk.db-wal"), BAD),
    "log not one": (text("kiosk.db-wal"), LOST),
    "key missing": (missing("kiosk.key"), NO_KEY),
    "key empty": (empty("kiosk.key"), OTHER_KEY),
    "key halved": (halved("kiosk.key"), OTHER_KEY),
    "key foreign": (swapped("kiosk.key"), OTHER_KEY),
    "key not one": (text("kiosk.key"), OTHER_KEY),
    "witness missing": (missing("kiosk.witness"), UNSAID),
    "witness empty": (empty("kiosk.witness"), UNSAID),
    "witness halved": (halved("kiosk.witness"), FINE),
    "witness zeroed": (zeroed("kiosk.witness"), UNSAID),
    "witness foreign": (swapped("kiosk.witness"), UNSAID),
    "marker missing": (missing("kiosk.json"), FINE),
    "marker empty": (empty("kiosk.json"), FINE),
    "marker zeroed": (zeroed("kiosk.json"), FINE),
    "marker foreign": (swapped("kiosk.json"), OTHER_KEY),
    "marker not one": (text("kiosk.json"), FINE),
    "shared memory missing": (missing("kiosk.db-shm"), FINE),
    "shared memory zeroed": (zeroed("kiosk.db-shm"), FINE),
    "database and marker missing": (missing("kiosk.db", "kiosk.json"), GONE),
    "all but the key missing": (missing("kiosk.db", "kiosk.db-wal", *ALL[3:]), GONE),
    "all but the log missing": (missing("kiosk.db", *ALL[2:]), GONE),
    "all but the witness missing": (missing(*ALL[:4]), GONE),
    "log and witness missing": (missing("kiosk.db-wal", "kiosk.witness"), UNSAID),
    "database and key foreign": (swapped("kiosk.db", "kiosk.key"), OTHER_KEY),
    "all but the log foreign": (swapped("kiosk.db", *ALL[2:]), BAD),
    "all but the witness foreign": (swapped(*ALL[:4]), UNSAID),
}


def contents(place):
    files = (path for path in place.folder.iterdir() if path.is_file())
    found = {path.name: path.read_bytes() for path in files}
    return {name: sha256(it).hexdigest() for name, it in found.items() if it and name in ALL}


@pytest.mark.parametrize(("damage", "faults"), FAULTS.values(), ids=FAULTS.keys())
def test_a_start_is_never_empty_and_the_original_is_kept(broken, foreign, damage, faults):
    damage(broken, foreign)
    before = contents(broken)
    if faults is FINE:
        with broken.open() as store:
            assert store.counts().reps == 3 * REPS
        return
    for _ in range(2):
        with pytest.raises(RecordsError) as told, broken.open():
            pass
        assert told.value.fault in faults
        assert contents(broken) == before


def test_the_table_is_as_long_as_it_must_be():
    figure("faults of a start, none of them empty, originals kept", len(FAULTS), len(FAULTS))
    assert len(FAULTS) >= 27


@pytest.mark.parametrize(
    "damage", [missing("kiosk.db-wal"), halved("kiosk.db-wal"), missing("kiosk.witness")]
)
def test_what_is_there_can_be_gone_on_with_once_a_copy_was_kept(broken, foreign, damage):
    damage(broken, foreign)
    before = contents(broken)

    store, kept = go_on(broken.folder, broken.clock.now(), lambda: broken.store(create=False))
    assert store.counts().patients == 1
    (last,) = store.ledger.row("SELECT action FROM audit ORDER BY rowid DESC LIMIT 1")
    assert last == "went on with records that fall short"
    store.close()
    for name in before.keys() - {"kiosk.key"}:
        assert sha256((kept / name).read_bytes()).hexdigest() == before[name]
    with broken.open() as store:
        assert store.counts().patients == 1


def test_nothing_is_given_up_where_nothing_is_missing(broken):
    with pytest.raises(KioskError, match="Nothing is missing"):
        go_on(broken.folder, broken.clock.now(), lambda: broken.store(create=False))


def test_a_key_of_before_makes_no_new_clinic(tmp_path):
    elsewhere = tmp_path / "stick.key"
    with Place(tmp_path / "data").open(key_file=elsewhere) as store:
        add_patient(store)
    shutil.rmtree(tmp_path / "data")
    with (
        pytest.raises(RecordsError, match="no records") as told,
        Place(tmp_path / "data").open(key_file=elsewhere),
    ):
        pass
    assert told.value.fault is Fault.GONE
