"""A kiosk whose records cannot be opened shows a calm screen and touches nothing."""

import pytest

from app.wiring import Options, kiosk


def empty(data):
    (data / "kiosk.db").write_bytes(b"")


def garbled(data):
    (data / "kiosk.db").write_bytes(b"not a database " * 1000)


def another_key(data):
    (data / "kiosk.key").write_text("ab" * 32)


@pytest.mark.parametrize("spoil", [empty, garbled, another_key])
def test_calm_and_untouched(spoil, data, clock, qtbot, qapp):
    for leftover in data.glob("kiosk.db-*"):
        leftover.unlink()
    spoil(data)
    before = (data / "kiosk.db").read_bytes()
    with kiosk(Options(data=data, clock=clock, size=(1280, 720), sound=False)) as window:
        qtbot.waitUntil(lambda: window.view.screen == "trouble")
        assert window.view.trouble.endswith(".")
        assert "\n" not in window.view.trouble
        assert not window.view.ready
    assert (data / "kiosk.db").read_bytes() == before


def test_two_kiosks_on_one_folder(data, clock, qtbot, qapp):
    options = Options(data=data, clock=clock, size=(1280, 720), sound=False)
    with kiosk(options) as first:
        qtbot.waitUntil(lambda: first.view.ready)
        with kiosk(options) as second:
            qtbot.waitUntil(lambda: second.view.screen == "trouble")
            assert "Another kiosk" in second.view.trouble
        assert first.view.ready


def test_a_disk_that_vanished_between_two_starts(tmp_path, clock, qtbot, qapp):
    folder = tmp_path / "disk"
    options = Options(data=folder, clock=clock, size=(1280, 720), sound=False)
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.ready)
    folder.rename(tmp_path / "pulled")
    folder.mkdir()
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.screen == "trouble")
        assert window.view.fault == "disk"
        assert not list(folder.iterdir())
        folder.rmdir()
        (tmp_path / "pulled").rename(folder)
        window.view.dismissTrouble()
        qtbot.waitUntil(lambda: window.view.ready)
