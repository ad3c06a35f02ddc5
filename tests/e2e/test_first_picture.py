"""The first picture stays as it was drawn while everything behind it comes."""

import pytest

from app.devices.clocks import SystemClock
from app.wiring import Options, ensure_demo_clinic, kiosk
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


@pytest.mark.parametrize("demo", [False, True], ids=["clinic", "demo"])
def test_nothing_moves_after_the_first_frame(qtbot, tmp_path, demo):
    ensure_demo_clinic(tmp_path, SystemClock(), alone=True)
    first = {}
    options = Options(data=tmp_path, windowed=True, sound=False, demo=demo)
    with kiosk(options) as window:
        window.drawn.connect(lambda: first.update(places(window.quick)))
        qtbot.waitUntil(lambda: window.view.ready, timeout=60_000)
        qtbot.waitUntil(lambda: window.view.homeFigure is not None, timeout=60_000)
        window.quick.grabWindow()
        then = places(window.quick)
        window.reception.close()
    stayed = first.keys() & then.keys()
    assert {"Type my code", "Move well."} <= stayed
    assert {it: then[it] for it in stayed} == {it: first[it] for it in stayed}
