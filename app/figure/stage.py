"""Where a body moves: camera, ground and props set so that all of an exercise fits one picture."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from math import sin
from typing import Final

from app.core.pose import Camera, Scene
from app.figure.camera import View
from app.figure.flesh import parts
from app.figure.scene import band, chair, ground, pillow, post, shadow
from app.figure.shapes import Box, Frame, OutlinedPart
from app.figure.skeleton import Body
from app.figure.vectors import Vec, along, lerp

_ROOM: Final = 0.04
_SHADE: Final = 0.16

Layers = tuple[tuple[OutlinedPart, ...], tuple[OutlinedPart, ...], tuple[OutlinedPart, ...]]
"""Three of parts, the farthest first."""


class Stage:
    """One camera and one ground for all ``bodies``; ``bounds`` holds them all.

    A close camera's holds their heads and shoulders, or their legs; a painter shows nothing outside
    it. With a head alone, a chair would not be told from what little is seen of it.
    """

    def __init__(self, scene: Scene, camera: Camera, bodies: Sequence[Body]) -> None:
        solid = [point for body in bodies for point in _solid(body)]
        low: Vec = (min(p[0] for p, _ in solid), 0.0, min(p[2] for p, _ in solid))
        high: Vec = (max(p[0] for p, _ in solid), 0.0, max(p[2] for p, _ in solid))
        view = View(camera)
        still = ground(scene, view, (low, high))
        if scene.chair is not None:
            still += chair(scene.chair, view)
        if scene.band is not None:
            still.append(post(scene.band, view))
        box = Frame(tuple(still)).box().joined(_reach(solid, view))
        if camera.close is not None:
            seen = _bust if camera.close == "head" else _legs
            box = _around([point for body in bodies for point in seen(body)], view)
        self.view = view = View(camera, (box.x0 + box.x1) / 2)
        self._behind: tuple[OutlinedPart, ...] = tuple(ground(scene, view, (low, high)))
        self._under: tuple[OutlinedPart, ...] = ()
        self._before: tuple[OutlinedPart, ...] = ()
        if scene.chair is not None and camera.close != "head":
            near = view.depth(scene.chair.at) > view.depth(bodies[0].pelvis) + 0.15
            props = tuple(chair(scene.chair, view))
            self._under, self._before = ((), props) if near else (props, ())
        if scene.pillow is not None:
            self._under += (pillow(scene.pillow, view),)
        self._band = scene.band
        if scene.band is not None:
            self._behind += (post(scene.band, view),)
        wide = box.width / 2 + _ROOM
        self.bounds = Box(-wide, box.y0 - _ROOM, wide, box.y1 + _ROOM)

    def widen(self, parts: Iterable[OutlinedPart]) -> None:
        """Make ``bounds`` hold these too."""
        shown = tuple(parts)
        if shown:
            box = self.bounds.joined(Frame(shown).box())
            wide = max(-box.x0, box.x1)
            self.bounds = Box(-wide, box.y0, wide, box.y1)

    def frame(self, body: Body, accent: frozenset[str], flipped: bool = False) -> Frame:
        """The picture of ``body``, the limbs named in ``accent`` in the accent colour.

        What does not move is the same part in every frame, so that a painter may keep it; if
        ``flipped``, too.
        """
        flesh = parts(body, self.view, accent)
        far, near = self._bands(body)
        moving: Layers = ((shadow(body, self.view),), (*far, *flesh), near)
        still = self._still
        if flipped:
            still, moving = self._flipped, _mirrored(moving)
        return Frame((*still[0], *moving[0], *still[1], *moving[1], *still[2], *moving[2]))

    @cached_property
    def _still(self) -> Layers:
        return self._behind, self._under, self._before

    @cached_property
    def _flipped(self) -> Layers:
        return _mirrored(self._still)

    def _bands(self, body: Body) -> tuple[tuple[OutlinedPart, ...], tuple[OutlinedPart, ...]]:
        """The two halves of a band: to the hand behind the body, and to the one before it."""
        if self._band is None:
            return (), ()
        hands = sorted((arm.knuckles for arm in body.arms()), key=self.view.depth)
        far, near = (band(self._band, hand, self.view) for hand in hands)
        return (far,), (near,)


def _mirrored(layers: Layers) -> Layers:
    one, two, three = (tuple(part.mirrored() for part in layer) for layer in layers)
    return one, two, three


def _around(solid: Iterable[tuple[Vec, float]], view: View) -> Box:
    """A box around all that is solid."""
    spots = [(*view.flat(point), radius) for point, radius in solid]
    return Box(
        min(x - r for x, _, r in spots),
        min(y - r for _, y, r in spots),
        max(x + r for x, _, r in spots),
        max(y + r for _, y, r in spots),
    )


def _reach(solid: Iterable[tuple[Vec, float]], view: View) -> Box:
    """A box around all that is solid and the shadow it throws."""
    flat = sin(view.pitch) * _SHADE
    lefts, rights, lows, highs = [], [], [], []
    for point, radius in solid:
        x, y = view.flat(point)
        _, floor = view.flat((point[0], 0.0, point[2]))
        lefts.append(x - radius)
        rights.append(x + radius)
        lows.append(min(y - radius, floor - flat))
        highs.append(y + radius)
    return Box(min(lefts), min(lows), max(rights), max(highs))


def _bust(body: Body) -> Iterator[tuple[Vec, float]]:
    """Head and shoulders, each place with the radius of what is there."""
    yield body.head, 0.13
    yield lerp(body.neck, body.chest, 0.3), 0.02
    for arm in body.arms():
        yield lerp(body.neck, arm.shoulder, 0.9), 0.01


def _legs(body: Body) -> Iterator[tuple[Vec, float]]:
    """Hips to feet, each place with the radius of what is there."""
    yield body.pelvis, 0.2
    for leg in body.legs():
        yield leg.knee, 0.12
        yield leg.heel, 0.1
        yield leg.toe, 0.1


def _solid(body: Body) -> Iterator[tuple[Vec, float]]:
    """Places on the body, each with the radius of what is there."""
    yield body.head, 0.13
    yield body.chest, _SHADE
    yield body.pelvis, _SHADE
    yield along(body.pelvis, body.pelvis_axes.up, -0.075), 0.11
    for arm in body.arms():
        yield arm.shoulder, 0.06
        yield arm.elbow, 0.05
        yield arm.wrist, 0.05
        yield arm.tips, 0.02
    for leg in body.legs():
        yield leg.hip, 0.095
        yield leg.knee, 0.085
        yield leg.ankle, 0.065
        yield leg.heel, 0.065
        yield leg.toe, 0.065
