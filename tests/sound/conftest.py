"""A sound server for all tests of this folder, and a recorder at its loudspeaker."""

import shutil

import pytest

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
