"""A kiosk whose records cannot be opened shows a calm screen and touches nothing."""

import pytest

from app.commands.run import as_left
from app.demo.hand import Hand
from app.samples.demo_clinic import make_demo_clinic
from app.store import demo_beside
from app.wiring import Options, kiosk
from app.wiring_content import load_library


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


@pytest.mark.parametrize("spoil", [empty, garbled, another_key])
def test_a_demo_that_does_not_open_is_made_anew_on_its_screen(
    spoil, data, clock, qtbot, qapp, tmp_path
):
    demo_beside.begin(data)
    demo = data / "demo"
    make_demo_clinic(demo, load_library(data), clock.now(), None, alone=True)
    spoil(demo)
    real = {it.name: it.read_bytes() for it in data.iterdir() if it.is_file()}
    options = as_left(Options(data=data, clock=clock, size=(1280, 720), sound=False))
    again = []
    with kiosk(options) as window:
        window.view.restarting.connect(lambda: again.append(0))
        qtbot.waitUntil(lambda: window.view.screen == "trouble")
        hand = Hand(window.quick, tmp_path)
        hand.touch("Staff: make the demo anew")
        qtbot.waitUntil(lambda: bool(again))
    assert {it.name: it.read_bytes() for it in data.iterdir() if it.is_file()} == real
    options = as_left(Options(data=data, clock=clock, size=(1280, 720), sound=False))
    assert options.beside == data
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.ready)


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
