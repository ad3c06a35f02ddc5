"""The demo clinic of a first start opens wherever the key of the real records is kept."""

from contextlib import ExitStack, closing

import pytest

from app.commands.run import as_left
from app.devices.clocks import SystemClock
from app.store import demo_beside
from app.wiring import Options, open_clinic
from app.wiring_clinic import locked_clinic
from app.wiring_folder import key_file

ELSEWHERE = ("PHYSIO_KIOSK_KEY_FILE", "PHYSIO_KIOSK_AUDIT_KEY_FILE", "CREDENTIALS_DIRECTORY")


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    for each in ELSEWHERE:
        monkeypatch.setenv(each, str(tmp_path / each))
    data = tmp_path / "data"
    data.mkdir()
    open_clinic(data, SystemClock(), create=True).store.close()
    return data


def test_it_has_a_key_of_its_own_where_the_real_one_is_elsewhere(data, tmp_path):
    real = (tmp_path / ELSEWHERE[0]).read_bytes()
    demo_beside.begin(data)
    with ExitStack() as locks, closing(locked_clinic(as_left(Options(data)), locks).store) as store:
        assert store.counts().patients > 1
    assert (data / "demo" / "kiosk.key").read_bytes() != real


def test_it_leaves_a_key_alone_that_systemd_hands_over(data, tmp_path):
    given = tmp_path / ELSEWHERE[2]
    given.mkdir()
    (tmp_path / ELSEWHERE[0]).rename(given / "physio-kiosk.key")
    demo_beside.begin(data)
    with ExitStack() as locks, closing(locked_clinic(as_left(Options(data)), locks).store) as store:
        assert store.counts().patients > 1


def test_nothing_in_the_demo_clinic_finds_the_key_of_the_real_records(data):
    demo_beside.begin(data)
    as_left(Options(data))
    assert key_file() is None
