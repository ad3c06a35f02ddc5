"""The pictures beside the lessons: drawn as the figure is, from what content says."""

from typing import get_args

import pytest
from msgspec.structs import replace

from app.content.library import load
from app.core.illustration import Area, Disc, Illustration, Line, Person
from app.core.pose import Pose
from app.core.programme import Picture
from app.figure.illustration import BOUNDS, frame, unposed
from app.figure.shapes import Ellipse, Polygon, Tone
from tests.figure.drawings import CONTENT, illustration

NAMES = get_args(Picture)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_a_picture_that_fits_its_plane(name: str) -> None:
    box = frame(illustration(name)).box()
    assert box.x0 > BOUNDS.x0 - 0.05
    assert box.x1 < BOUNDS.x1 + 0.05
    assert box.y0 > -0.06
    assert box.y1 < BOUNDS.y1 + 0.03


@pytest.mark.parametrize("name", NAMES)
def test_every_picture_shows_a_person_in_the_figures_own_parts(name: str) -> None:
    names = {part.name for part in frame(illustration(name)).parts}
    assert {"head", "trunk", "left_arm.upper", "right_leg.lower"} <= names


def test_every_lesson_has_its_picture_and_says_it_in_words() -> None:
    library = load([CONTENT])
    assert library.lessons
    for name, lesson in library.lessons.items():
        assert lesson.picture in library.pictures
        assert library.texts.lessons[name].picture, name


def test_a_person_is_placed_and_sized() -> None:
    small = Illustration(parts=(Person(pose=Pose(), size=0.5),))
    large = Illustration(parts=(Person(pose=Pose(), size=1.0, at=(0.3, 0.1)),))
    one, other = frame(small).box(), frame(large).box()
    assert other.height == pytest.approx(2 * one.height)
    assert other.x0 == pytest.approx(2 * one.x0 + 0.3)


def test_shapes_stand_in_their_order_and_wind_the_same_way() -> None:
    square = ((0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0))
    made = frame(
        Illustration(
            parts=(
                Disc(at=(0.0, 0.5), radius=0.2, tone="accent"),
                Area(points=square, tone="near"),
                Line(points=((0.0, 0.0), (0.5, 0.5), (1.0, 0.0)), tone="head", curve=True),
            )
        )
    )
    disc, area, line = (part.shapes for part in made.parts)
    assert disc == (Ellipse(0.0, 0.5, 0.2, 0.2, 0, Tone.ACCENT),)
    assert area == (Polygon(square[::-1], Tone.NEAR),)
    assert len(line) == 16
    assert max(piece.y1 for piece in line) == pytest.approx(0.5)


def test_a_pose_that_is_like_none_is_said() -> None:
    wrong = replace(illustration("neck"), parts=(Person(pose=Pose(like="floating")),))
    assert unposed(illustration("neck")) == ""
    assert unposed(wrong) == 'There is no pose "floating".'
