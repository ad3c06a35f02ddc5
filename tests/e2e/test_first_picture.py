"""The first picture stays as it was drawn while everything behind it comes."""

from dataclasses import replace

import pytest

from app.devices.clocks import SystemClock
from app.usecases.last_look import NAME, LastLook, last_look
from app.wiring import Options, ensure_demo_clinic, kiosk, reading
from tests.qml.measure import is_control, rect
from tests.qml.stage import shown


def places(window):
    """Where each text and control lies, by what stands on it, as the person reads it."""
    found = {}
    for item in shown(window.contentItem()):
        words = item.property("label") if is_control(item) else item.property("text")
        if words:
            found[str(words)] = tuple(round(edge) for edge in rect(item))
    return found


def opened(qtbot, options):
    """Where everything lies in the first picture, and once the records are open."""
    first = {}
    with kiosk(options) as window:
        window.drawn.connect(lambda: first.update(places(window.quick)))
        qtbot.waitUntil(lambda: window.view.ready, timeout=60_000)
        qtbot.waitUntil(lambda: window.view.homeFigure is not None, timeout=60_000)
        window.quick.grabWindow()
        then = places(window.quick)
        window.reception.close()
    return first, then


@pytest.fixture
def options(tmp_path):
    ensure_demo_clinic(tmp_path, SystemClock(), alone=True)
    return Options(data=tmp_path, windowed=True, sound=False)


@pytest.mark.parametrize("demo", [False, True], ids=["clinic", "demo"])
def test_nothing_moves_after_the_first_frame(qtbot, options, demo):
    first, then = opened(qtbot, replace(options, demo=demo))
    stayed = first.keys() & then.keys()
    assert {"Type my code", "Move well."} <= stayed
    assert {it: then[it] for it in stayed} == {it: first[it] for it in stayed}


def test_nor_does_it_where_the_clinic_has_set_how_its_screen_is(qtbot, options):
    with reading(options.data) as clinic:
        for name, value in (("diagonal", "15.6"), ("screen_foot", "700"), ("low_controls", "yes")):
            clinic.store.settings.set(name, value)
    before, _ = opened(qtbot, options)
    first, then = opened(qtbot, options)
    assert first != before
    assert {it: then[it] for it in first} == first


@pytest.mark.parametrize("kept", [b"", b"[]", b'{"diagonal": "wide"}', b"\xff", b"{" * 20_000])
def test_what_is_kept_badly_counts_for_nothing(tmp_path, kept):
    (tmp_path / NAME).write_bytes(kept)
    assert last_look(tmp_path) == LastLook()
