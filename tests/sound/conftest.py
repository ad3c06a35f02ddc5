"""A sound server for all tests of this folder, and a recorder at its loudspeaker."""

import shutil

import pytest

from app.devices.clocks import seconds
from tests.sound.server import Recorder, SoundServer


@pytest.fixture(scope="session")
def server():
    """Every program that a test starts plays into it."""
    if not (shutil.which("pulseaudio") and shutil.which("parec")):
        pytest.skip("needs pulseaudio and pulseaudio-utils: see packaging/debian-packages.txt")
    server = SoundServer()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in server.environment.items():
            patch.setenv(name, value)
        yield server
    server.close()


@pytest.fixture(scope="session")
def recorder(server):
    """Records from the first test on."""
    recorder = Recorder(server)
    yield recorder
    recorder.close()


@pytest.fixture
def stuck_server(server, monkeypatch):
    """Another server, that hangs."""
    stuck = SoundServer()
    for name, value in stuck.environment.items():
        monkeypatch.setenv(name, value)
    stuck.hang()
    yield stuck
    stuck.close()


@pytest.fixture
def heard(qtbot, recorder):
    """What is heard from the first sound on that follows ``act``, however late that comes."""

    def heard(act, lasts_s):
        start = seconds()
        act()
        qtbot.waitUntil(lambda: bool(recorder.onsets(start, recorder.until)))
        first = recorder.onsets(start, recorder.until)[0]
        qtbot.waitUntil(lambda: recorder.until > first + lasts_s)
        return recorder.between(first, first + lasts_s)

    return heard
