"""No part of the picture jumps: what is painted over what may only change where it cannot be seen.

The order of parts changes while limbs pass each other. If that shows, a frame differs from the one
before by far more than its neighbours do.
"""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from PIL import ImageChops

from app.core.kinds import Side
from app.figure.check import RATE
from app.figure.motion import Motion
from app.figure.shapes import Box, Frame
from tests.figure.drawings import NAMES, exercise
from tests.figure.greys import grey

SEEN = 40
"""Shades of grey that an eye takes for another thing."""
FACTOR, ROOM = 1.35, 60
"""By how much more than its neighbours, and how many pixels more, a change is a jump."""


def order(frame: Frame) -> list[str]:
    return [part.name for part in frame.parts if part.name]


def jumps(frames: Sequence[Frame], bounds: Box) -> list[int]:
    """The steps at which the order of parts changes, and the picture by more than it should."""
    found = []
    for n in range(1, len(frames) - 2):
        if order(frames[n]) != order(frames[n + 1]):
            pictures = [grey(frame, bounds) for frame in frames[n - 1 : n + 3]]
            before, here, after = (
                sum(ImageChops.difference(a, b).histogram()[SEEN:]) for a, b in pairwise(pictures)
            )
            if here > max(before, after) * FACTOR + ROOM:
                found.append(n)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_no_part_jumps_in_front_of_another(name: str) -> None:
    shown = exercise(name)
    motion = Motion(shown)
    for index, phase in enumerate(shown.phases):
        steps = round(phase.seconds * RATE)
        for first in (True, False) if index == 0 else (False,):
            frames = [motion.at(index, n / steps, Side.LEFT, first) for n in range(steps)]
            assert jumps(frames, motion.bounds) == [], f"{phase.id} of {steps} frames"
            insets = [frame.inset.frame for frame in frames if frame.inset]
            if insets:
                seen_from = frames[0].inset.bounds
                assert jumps(insets, seen_from) == [], f"{phase.id} in the second view"


def test_a_part_that_jumps_is_found() -> None:
    motion = Motion(exercise("thread-and-reach"))
    frames = [motion.at(0, 0.3 + n / 100, Side.LEFT) for n in range(20)]
    spoilt = [under_the_body(frame) if n >= 10 else frame for n, frame in enumerate(frames)]
    assert jumps(frames, motion.bounds) == []
    assert jumps(spoilt, motion.bounds) == [9]


def under_the_body(frame: Frame) -> Frame:
    """The frame with the near leg behind all other parts of the body."""
    legs = [part for part in frame.parts if part.name.startswith("left_leg")]
    others = [part for part in frame.parts if part not in legs]
    return Frame((*others[:2], *legs, *others[2:]))
