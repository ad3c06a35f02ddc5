"""A stranger sees from the pictures alone what moves, and that it is a person."""

from collections.abc import Iterator
from functools import reduce
from itertools import combinations
from math import atan2, degrees

import pytest
from msgspec.structs import replace
from PIL import Image, ImageChops

from app.core.kinds import Side
from app.figure.anatomy import joint_angles
from app.figure.arcs import curved
from app.figure.motion import Motion
from app.figure.posing import key
from app.figure.shapes import Box, Capsule, Frame, OutlinedPart, Polygon, Shape, Tone
from tests.figure.drawings import NAMES, exercise
from tests.figure.greys import grey

LEAST = 0.08
"""How much of the figure's box is another picture at some moment of a rep."""
STRAIGHT = 20
ALL_FOURS = ("bird-dog", "wide-bird-dog", "tabletop-thoracic-rotation", "thread-and-reach")


def still(frame: Frame, bounds: Box) -> Image.Image:
    """The body alone, and what moves in the tone of what does not."""
    body = Frame(tuple(at_rest(part) for part in frame.parts if part.name))
    return grey(body, bounds, clipped=True)


def at_rest(part: OutlinedPart) -> OutlinedPart:
    own = {"head": Tone.HEAD, "trunk": Tone.SHIRT}.get(part.name, Tone.NEAR)
    tones = {Tone.ACCENT: own, Tone.ACCENT_FAR: Tone.FAR}

    def quiet(shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
        return tuple(replace(shape, tone=tones.get(shape.tone, shape.tone)) for shape in shapes)

    return replace(part, shapes=quiet(part.shapes), joints=quiet(part.joints))


@pytest.mark.parametrize("name", NAMES)
def test_a_rep_changes_the_picture(name: str) -> None:
    shown = exercise(name)
    motion = Motion(shown)
    frames = [motion.start(Side.LEFT)]
    frames += [motion.at(n, 1.0, Side.LEFT, n == 0) for n in range(len(shown.phases))]
    pictures = [still(frame, motion.bounds) for frame in frames]
    boxes = [box for p in pictures if (box := ImageChops.invert(p).getbbox())]
    x0, y0, x1, y1 = reduce(
        lambda a, b: (min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])), boxes
    )
    changed = max(
        sum(ImageChops.difference(a, b).histogram()[12:]) for a, b in combinations(pictures, 2)
    )
    assert changed / ((x1 - x0) * (y1 - y0)) >= LEAST


@pytest.mark.parametrize("name", ALL_FOURS)
def test_elbows_are_straight_on_all_fours(name: str) -> None:
    drawing = exercise(name).drawing
    for pose in (drawing.start, *(phase.pose for phase in exercise(name).phases)):
        built = key(pose, drawing.poses, drawing.scene)
        hands = {"left": built.stance.left_hand, "right": built.stance.right_hand}
        for joint, kind, angle in joint_angles(built.body):
            if kind == "elbow" and hands[joint.split()[0]].on == "floor":
                assert angle <= STRAIGHT, pose


@pytest.mark.parametrize("name", ["seated-pelvic-tilt", "bridge", "spider-rotation"])
def test_the_shirt_has_no_facets(name: str) -> None:
    """Its outline, as a painter draws it, nowhere turns by more than a slight bend."""
    motion = Motion(exercise(name))
    for t in (0.0, 0.5, 1.0):
        trunk = next(p for p in motion.at(0, t, Side.LEFT).parts if p.name == "trunk")
        outline = trunk.shapes[0]
        assert isinstance(outline, Polygon)
        assert outline.curve
        assert max(corners(outline)) < 1


def corners(outline: Polygon) -> Iterator[float]:
    """The angle between the ways into and out of each point, in degrees."""
    pieces = list(curved(outline.points))
    for n, (_, _, x, y, px, py) in enumerate(pieces):
        ax, ay, *_ = pieces[(n + 1) % len(pieces)]
        turn = degrees(atan2(ay - py, ax - px) - atan2(py - y, px - x))
        yield abs((turn + 180) % 360 - 180)


def test_a_hand_held_up_shows_five_fingers() -> None:
    squat = Motion(exercise("wall-slide"))
    frame = squat.at(0, 1.0, Side.LEFT).inset.frame
    arm = next(part for part in frame.parts if part.name == "left_arm.lower")
    tips = sorted((shape.x1, shape.r1) for shape in arm.shapes if isinstance(shape, Capsule))[:]
    fingers = [x for x, r in tips if r < 0.011]
    assert len(fingers) == 5
    assert fingers[-1] - fingers[0] > 0.1


@pytest.mark.parametrize("name", ["spider-rotation", "tabletop-thoracic-rotation"])
def test_the_far_shoulder_is_part_of_the_trunk(name: str) -> None:
    """From the shoulder to the ribs and to the neck there is flesh, however the chest is turned."""
    motion = Motion(exercise(name))
    for n in range(len(exercise(name).phases)):
        body, frame = (show(n, 1.0, Side.LEFT) for show in (motion.body, motion.at))
        trunk = next(part for part in frame.parts if part.name == "trunk")
        ends = [(s.x0, s.y0) for s in trunk.shapes if isinstance(s, Capsule)]
        for arm in body.arms():
            assert ends.count(motion._stage.view.flat(arm.shoulder)) == 2
