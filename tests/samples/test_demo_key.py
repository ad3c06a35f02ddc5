"""A demo clinic opens on a machine that keeps the key of the real records somewhere else."""

from contextlib import closing

import pytest

from app.wiring import ensure_demo_clinic, open_clinic
from app.wiring_folder import hide_keys
from tests.fake_clock import FakeClock


@pytest.fixture
def by_file(tmp_path, monkeypatch):
    (tmp_path / "elsewhere.key").write_bytes(b"not the demo's")
    monkeypatch.setenv("PHYSIO_KIOSK_KEY_FILE", str(tmp_path / "elsewhere.key"))


@pytest.fixture
def by_credential(tmp_path, monkeypatch):
    (tmp_path / "handed").mkdir()
    (tmp_path / "handed" / "physio-kiosk.key").write_bytes(b"0" * 64)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "handed"))


@pytest.mark.parametrize("elsewhere", ["by_file", "by_credential"])
def test_it_has_a_key_of_its_own(tmp_path, request, elsewhere):
    request.getfixturevalue(elsewhere)
    folder, clock = tmp_path / "data" / "demo", FakeClock()
    hide_keys()
    for _ in range(2):
        ensure_demo_clinic(folder, clock, alone=True)
        with closing(open_clinic(folder, clock, create=True).store) as store:
            assert store.counts().patients == 1
