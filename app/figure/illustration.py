"""An illustration as one frame: its people posed and placed, its shapes among them."""

from collections.abc import Iterator
from itertools import pairwise

from app.core.illustration import HEIGHT, WIDTH, Area, Disc, Illustration, Line, Person, Spot
from app.figure.posing import key
from app.figure.shapes import Box, Capsule, Ellipse, Frame, OutlinedPart, Polygon, Shape, Tone
from app.figure.stage import Stage
from app.figure.stance import UnknownPoseError

BOUNDS = Box(-WIDTH / 2, 0.0, WIDTH / 2, HEIGHT)
_STEPS = 8
"""Straight pieces from one point of a curved line to the next."""
_OWN = "own"


def frame(picture: Illustration) -> Frame:
    """The picture, standing still. Raises UnknownPoseError when a pose is like none there is."""
    return Frame(tuple(part for thing in picture.parts for part in _parts(thing, picture)))


def unposed(picture: Illustration) -> str:
    """What keeps it from being drawn, in one sentence; empty if nothing does."""
    try:
        frame(picture)
    except UnknownPoseError as error:
        return str(error)
    return ""


def _parts(thing: Person | Disc | Line | Area, picture: Illustration) -> Iterator[OutlinedPart]:
    match thing:
        case Person():
            yield from _person(thing, picture)
        case Disc(at=(x, y), radius=r, tone=tone):
            yield OutlinedPart((Ellipse(x, y, r, r, 0, Tone(tone)),), (), False)
        case Area(points=points, tone=tone, curve=curve):
            yield OutlinedPart((Polygon(_against_the_clock(points), Tone(tone), curve),), (), False)
        case Line(points=points, tone=tone, width=width, curve=curve):
            way = list(_smooth(points)) if curve else list(points)
            r = width / 2
            pieces = [Capsule(*a, r, *b, r, Tone(tone)) for a, b in pairwise(way)]
            yield OutlinedPart(tuple(pieces), (), False)


def _person(person: Person, picture: Illustration) -> Iterator[OutlinedPart]:
    body = key(_OWN, {**picture.poses, _OWN: person.pose}, person.scene).body
    stage = Stage(person.scene, person.camera, [body])
    shown = stage.frame(body, frozenset(person.accent), person.mirrored)
    for part in shown.parts:
        yield OutlinedPart(
            tuple(_placed(shape, person) for shape in part.shapes),
            tuple(_placed(shape, person) for shape in part.joints),
            part.outlined,
            part.name,
        )


def _placed(shape: Shape, person: Person) -> Shape:
    (dx, dy), k = person.at, person.size
    match shape:
        case Capsule(x0, y0, r0, x1, y1, r1, tone):
            return Capsule(x0 * k + dx, y0 * k + dy, r0 * k, x1 * k + dx, y1 * k + dy, r1 * k, tone)
        case Ellipse(x, y, rx, ry, angle, tone):
            return Ellipse(x * k + dx, y * k + dy, rx * k, ry * k, angle, tone)
        case Polygon(points, tone, curve):
            return Polygon(tuple((x * k + dx, y * k + dy) for x, y in points), tone, curve)


def _against_the_clock(points: tuple[Spot, ...]) -> tuple[Spot, ...]:
    """All shapes wind the same way, so that a painter may lay one over the other."""
    turned = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise((*points, points[0])))
    return points if turned > 0 else points[::-1]


def _smooth(points: tuple[Spot, ...]) -> Iterator[Spot]:
    """The Catmull-Rom curve through ``points``."""
    whole = (points[0], *points, points[-1])
    yield points[0]
    for a, b, c, d in zip(whole, whole[1:], whole[2:], whole[3:], strict=False):
        for n in range(1, _STEPS + 1):
            t = n / _STEPS
            k, m = -t * t * t + 2 * t * t - t, 3 * t * t * t - 5 * t * t + 2
            o, p = -3 * t * t * t + 4 * t * t + t, t * t * t - t * t
            yield (
                (k * a[0] + m * b[0] + o * c[0] + p * d[0]) / 2,
                (k * a[1] + m * b[1] + o * c[1] + p * d[1]) / 2,
            )
