"""Two machines on one folder, told apart as two mounts: each has its own idea of every page."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.full import figure
from tests.store.place import Place, add_patient

LONG = 120


@pytest.fixture
def two_mounts(tmp_path):
    """One folder, mounted twice."""
    if not shutil.which("bindfs"):
        pytest.skip("bindfs is not installed: apt-get install bindfs fuse3")
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("this machine cannot mount: no /dev/fuse for this user")
    base, mounts = tmp_path / "base", [tmp_path / "one", tmp_path / "two"]
    base.mkdir()
    mounted = []
    try:
        for mount in mounts:
            mount.mkdir()
            asked = ["bindfs", str(base), str(mount)]
            done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=LONG)
            if done.returncode:
                pytest.skip(f"this machine cannot mount: {done.stderr.strip()}")
            mounted.append(mount)
        yield base, mounts
    finally:
        for mount in mounted:
            subprocess.run(["fusermount3", "-uz", str(mount)], check=True, timeout=LONG)


def test_two_mounts_of_one_folder_are_refused_and_nothing_is_lost(two_mounts):
    base, mounts = two_mounts
    place = Place(base / "data")
    with place.open() as store:
        add_patient(store)
    before = {path.name: path.read_bytes() for path in place.folder.iterdir()}
    machines = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.one_of_two", str(mount / "data"), mount.name],
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        for mount in mounts
    ]
    for machine, mount in zip(machines, mounts, strict=True):
        _, said = machine.communicate(timeout=LONG)
        assert machine.returncode == 1
        assert said.startswith(f"The data folder {mount / 'data'} is on a shared or network disk")
        assert said.count("\n") == 1
    assert {path.name: path.read_bytes() for path in place.folder.iterdir()} == before
    with place.open() as store:
        assert store.counts().patients == 1
    figure("machines on one folder that were refused, nothing changed", 2, 2)
