"""The edge glows with a cue: calm, rare, and not at all where it is unwelcome."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QElapsedTimer

from tests.qml.measure import rect
from tests.qml.stage import shown


def edge(visitor):
    """The glow, which is not among what is shown while it is dark."""
    items = [visitor.window.contentItem()]
    for item in items:
        if item.metaObject().className().startswith("EdgeFlash"):
            return item
        items += item.childItems()
    raise AssertionError("no edge flash on this screen")


def moving(visitor, **changes):
    """The running session of somebody who has nothing against movement."""
    visitor.show("session_work")
    visitor.kiosk.show(reducedMotion=False, **changes)
    return edge(visitor)


@pytest.mark.parametrize(
    ("kind", "colour"),
    [
        *((kind, "accent") for kind in ("start", "rep", "last_rep", "hold_end")),
        *(("switch", "blue"), ("rest_end", "blue")),
    ],
)
def test_a_cue_lights_the_edge_in_its_colour_and_fades(visitor, qtbot, kind, colour):
    glow = moving(visitor)
    assert glow.opacity() == 0
    visitor.kiosk.session.flashed.emit(kind)
    assert glow.property("glowing")
    assert glow.property("color") == visitor.stage.theme.property(colour)
    qtbot.waitUntil(lambda: 0 < glow.opacity() < 0.9)
    qtbot.waitUntil(lambda: glow.opacity() == 0)


@pytest.mark.parametrize("unwelcome", [{"flashOn": False}, {"reducedMotion": True}])
def test_where_it_is_unwelcome_nothing_flashes(visitor, unwelcome):
    glow = moving(visitor)
    visitor.kiosk.show(**unwelcome)
    visitor.kiosk.session.flashed.emit("rep")
    assert not glow.property("glowing")


def test_it_never_flashes_more_than_three_times_a_second(visitor, qtbot):
    glow = moving(visitor)
    levels = [0.0]
    glow.opacityChanged.connect(lambda: levels.append(glow.opacity()))
    second = QElapsedTimer()
    second.start()

    def over():
        visitor.kiosk.session.flashed.emit("rep")
        return second.elapsed() > 1000

    qtbot.waitUntil(over)
    flashes = sum(now > before for before, now in pairwise(levels))
    assert 2 <= flashes <= 3


def test_the_glow_stays_off_the_words(visitor):
    visitor.show("session_work", "portrait")
    inset = 9 * visitor.stage.theme.property("u")
    words = [rect(item) for item in shown(visitor.window.contentItem()) if item.property("text")]
    assert min(min(box[0], box[1]) for box in words) > inset
