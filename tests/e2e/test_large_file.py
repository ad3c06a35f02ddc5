"""The pages of a large file are looked at behind the open kiosk, not before the first patient."""

import pytest

from app.store import page_check
from app.wiring import Options, kiosk


@pytest.fixture
def large(monkeypatch):
    monkeypatch.setattr(page_check, "AT_ONCE", 1)


def test_damage_that_is_found_then_is_told(large, data, clock, qtbot, qapp):
    content = bytearray((data / "kiosk.db").read_bytes())
    content[-1] ^= 1
    (data / "kiosk.db").write_bytes(content)
    with kiosk(Options(data=data, clock=clock, size=(1280, 720), sound=False)) as window:
        qtbot.waitUntil(lambda: window.view.ready)
        qtbot.waitUntil(lambda: window.view.screen == "trouble")
        assert window.view.fault == "damaged"


def test_a_sound_one_is_never_told(large, data, clock, qtbot, qapp):
    with kiosk(Options(data=data, clock=clock, size=(1280, 720), sound=False)) as window:
        qtbot.waitUntil(lambda: window.view.ready)
        jobs = window.reception._jobs
        jobs._beside.submit(lambda: None).result()
        assert window.view.screen == "home"
