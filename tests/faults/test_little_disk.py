"""A disk of two megabytes that fills up: nothing acknowledged is lost, and it goes on once some
room is made. Needs the right to mount one."""

import shutil
import subprocess

import pytest

from app.store.ballast import Ballast
from tests.faults.full import figure
from tests.faults.test_store_disk import events, tell
from tests.store.place import Place, begin

SIZE = 2_097_152
LEFT = 250_000
SETS = 100


@pytest.fixture
def little(tmp_path):
    folder = tmp_path / "little"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_costs_nothing_and_is_gone_on_from(little):
    place = Place(little / "data")
    todo = list(events(place.plan, SETS))
    with place.open() as store:
        store.ledger.ballast = Ballast(place.folder)
        _, recorder = begin(store, place.plan)
        store.fold()
        filler = little / "filler"
        filler.write_bytes(bytes(shutil.disk_usage(little).free - LEFT))
        done, told = tell(recorder, todo)
        assert 0 < done < len(todo)
        assert "disk" in told
        shown = store.counts().reps
    with place.open(create=False) as store:
        assert store.counts().reps == shown
    filler.unlink()
    with place.open() as store:
        store.ledger.ballast = Ballast(place.folder)
        patient = store.patients.by_code("314159").id
        recorder = type(recorder)(store, store.sessions.open_session(patient).id)
        assert tell(recorder, todo[done:]) == (len(todo) - done, "")
        assert store.counts().sets == SETS
    figure("events acknowledged on a full disk and there afterwards", done, done)
