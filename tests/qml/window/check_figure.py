"""The figure is large: it fills its card, whatever the exercise and the shape of the screen."""

import pytest

from app.core.kinds import Side
from app.figure.beside import beside
from app.figure.motion import Motion
from app.wiring import load_library
from tests.qml.measure import rect
from tests.qml.stage import shown

LIBRARY = load_library()
SCENES = ("session_work", "session_hold", "session_own", "session_rest", "session_watch")
SHAPES = ("landscape", "small", "portrait", "large")
LEAST = 0.7


def extent(motion, wide, high):
    """How wide and how high what is drawn comes out on a place of this size."""
    inset = motion.start(Side.LEFT).inset
    if inset is not None:
        first, second = beside(wide, high, motion.bounds, inset.bounds)
        return max(first.x1, second.x1) - first.x0, max(first.height, second.height)
    scale = min(wide / motion.bounds.width, high / motion.bounds.height)
    return motion.bounds.width * scale, motion.bounds.height * scale


def size(item):
    left, top, right, bottom = rect(item)
    return right - left, bottom - top


def named(visitor, name):
    every = shown(visitor.window.contentItem())
    return next(it for it in every if it.metaObject().className().startswith(name))


@pytest.fixture(scope="module")
def motions():
    return {name: Motion(exercise) for name, exercise in LIBRARY.exercises.items()}


@pytest.mark.parametrize("mode", ["plain", "largetext", "close"])
@pytest.mark.parametrize("shape", SHAPES)
def test_it_fills_seven_tenths_of_its_card(visitor, motions, shape, mode):
    small = []
    for scene in SCENES:
        visitor.show(scene, shape, mode)
        card, figure = size(named(visitor, "SessionFigure")), size(named(visitor, "Figure_"))
        for name, motion in motions.items():
            wide, high = extent(motion, *figure)
            share = max(wide / card[0], high / card[1])
            if share < LEAST:
                small.append(f"{scene}: {name} {share:.2f}")
    assert small == []
    assert len(motions) > 50
