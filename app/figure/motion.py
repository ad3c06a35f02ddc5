"""An exercise in motion: any moment of any phase as one frame."""

from collections.abc import Iterator
from functools import cached_property
from itertools import chain, pairwise

from msgspec import Struct

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.figure.arrow import arrow, tip
from app.figure.blending import Blend
from app.figure.mirror import mirrored
from app.figure.posing import KeyPose, key
from app.figure.shapes import Box, Frame, Inset, OutlinedPart
from app.figure.skeleton import Body
from app.figure.stage import Stage

_SAMPLES = 5


class StillKey(Struct, frozen=True):
    """One key pose standing still. ``phase`` is the phase that ends in it, or "start".

    ``pose`` is its name in the drawing, ``second`` the second view if that was asked for.
    """

    phase: str
    pose: str
    frame: Frame
    second: Inset | None = None


class Motion:
    """How one exercise looks, at any moment.

    The right side is the left one seen in a mirror, so that the working side is always the one
    turned to the viewer. Where sides alternate from rep to rep the body changes sides under one
    camera instead, so that nothing jumps between reps.

    What moves is in the accent colour from the moment its phase begins. There the body stands
    still, and the words on the screen change with it, so that the colour needs no fading.

    Raises UnknownPoseError when the drawing names a pose it does not have.
    """

    def __init__(self, exercise: Exercise) -> None:
        drawing = exercise.drawing
        self._phases = exercise.phases
        self._turns = exercise.sides == "alternate"
        via = [drawing.via.get(phase.id, ()) for phase in exercise.phases]
        names = {drawing.start, *(phase.pose for phase in exercise.phases), *chain(*via)}
        keys = {name: key(name, drawing.poses, drawing.scene) for name in sorted(names)}
        self._start = keys[drawing.start]
        self._ends = [keys[phase.pose] for phase in exercise.phases]
        stops = [
            [*(keys[name] for name in names), end]
            for names, end in zip(via, self._ends, strict=True)
        ]
        self._ways = [_way([self._ends[n - 1], *stop]) for n, stop in enumerate(stops)]
        self._first = _way([self._start, *stops[0]])
        self._stills: dict[tuple[int, int, Side, bool], Frame] = {}
        self._drawing = drawing
        self._samples = self._sampled()
        self._stage = Stage(drawing.scene, drawing.camera, self._samples)
        self._stage.widen(self._all_arrows())

    @property
    def bounds(self) -> Box:
        """What every frame, of either side, lies in; the same for the whole exercise."""
        return self._stage.bounds

    @cached_property
    def _second(self) -> Stage | None:
        """Built when it is first wanted: print does without it."""
        second = self._drawing.second
        return Stage(self._drawing.scene, second, self._samples) if second else None

    def _sampled(self) -> list[Body]:
        """Bodies so close to each other that what lies between them is hardly outside them."""
        ways = [*self._ways, *([] if self._start is self._ends[-1] else [self._first])]
        blends = [blend for way in ways for blend in way if blend.a is not blend.b]
        shares = [(n + 1) / _SAMPLES for n in range(_SAMPLES)]
        bodies = [self._start.body, *(blend.at(share) for blend in blends for share in shares)]
        return [*bodies, *map(mirrored, bodies)] if self._turns else bodies

    def _all_arrows(self) -> Iterator[OutlinedPart]:
        runs = [(0, True), *((phase, False) for phase in range(len(self._phases)))]
        for phase, first in runs:
            for side in (Side.LEFT, Side.RIGHT) if self._turns else (Side.LEFT,):
                part = self._arrow(phase, side, first)
                if part is not None:
                    yield part

    def body(self, phase: int, t: float, side: Side, first: bool = False) -> Body:
        """The body at ``t`` (0 to 1) through ``phase``; ``first`` comes from the start pose."""
        way = self.way(phase, first)
        along = min(1.0, max(0.0, t)) * len(way)
        leg = min(int(along), len(way) - 1)
        return self._turned(way[leg].at(eased(along - leg)), side)

    def way(self, phase: int, first: bool = False) -> list[Blend]:
        """The blends, from key pose to key pose, that share the time of ``phase``."""
        return self._first if first and phase == 0 else self._ways[phase]

    def at(self, phase: int, t: float, side: Side, first: bool = False) -> Frame:
        """The picture at ``t`` (0 to 1) through ``phase``; ``first`` comes from the start pose.

        Its ``inset`` is the second view, if the drawing has one.
        """
        return self._picture(self.body(phase, t, side, first), self._ends[phase], side)

    def still(self, phase: int, t: float, side: Side, first: bool = False) -> Frame:
        """What stands there at ``t`` for someone who wants no motion: the key pose gone to.

        The same object as long as nothing changes.
        """
        way = self.way(phase, first)
        leg = min(int(max(0.0, t) * len(way)), len(way) - 1)
        wanted = (phase, leg, side, first)
        if wanted not in self._stills:
            frame = self._picture(self._turned(way[leg].b.body, side), self._ends[phase], side)
            shown = self._arrow(phase, side, first) if leg == len(way) - 1 else None
            self._stills[wanted] = Frame((*frame.parts, shown), frame.inset) if shown else frame
        return self._stills[wanted]

    def start(self, side: Side) -> Frame:
        """The start pose, standing still."""
        return self._picture(self._turned(self._start.body, side), self._start, side)

    def keys(self, side: Side, second: bool = False) -> tuple[StillKey, ...]:
        """The distinct key poses in the order they come, for print; ``second`` asks for its view.

        An arrow shows how a pose is reached, where the drawing asks for one.
        """
        keys: dict[str, StillKey] = {}
        poses: list[tuple[str, KeyPose, OutlinedPart | None]] = [("start", self._start, None)]
        poses += [
            (phase.id, end, self._arrow(index, side, index == 0))
            for index, (phase, end) in enumerate(zip(self._phases, self._ends, strict=True))
        ]
        for phase, pose, way in poses:
            name = pose.stance.name
            if name not in keys:
                frame = self._picture(self._turned(pose.body, side), pose, side, second)
                parts = (*frame.parts, way) if way else frame.parts
                keys[name] = StillKey(phase, name, Frame(parts), frame.inset)
        return tuple(keys.values())

    def _arrow(self, index: int, side: Side, first: bool) -> OutlinedPart | None:
        """How the end of a phase is reached, if the drawing wants that shown."""
        which = self._drawing.arrows.get(self._phases[index].id)
        if which is None:
            return None
        seen = side if self._turns else Side.LEFT
        part = _other_side(which) if self._turns and side is Side.RIGHT else which
        before, after = (self.body(index, t, seen, first) for t in (0.0, 1.0))
        start, end = (self._stage.view.flat(tip(body, part)) for body in (before, after))
        way = arrow(start, end, self._stage.view.flat(after.chest), part)
        return way.mirrored() if way and side is Side.RIGHT and not self._turns else way

    def _turned(self, body: Body, side: Side) -> Body:
        return mirrored(body) if self._turns and side is Side.RIGHT else body

    def _picture(self, body: Body, toward: KeyPose, side: Side, second: bool = True) -> Frame:
        accent = frozenset(toward.stance.accent)
        if self._turns and side is Side.RIGHT:
            accent = frozenset(_other_side(limb) for limb in accent)
        flipped = side is Side.RIGHT and not self._turns
        frame = self._stage.frame(body, accent, flipped)
        if second and (other := self._second) is not None:
            frame = Frame(frame.parts, Inset(other.frame(body, accent, flipped), other.bounds))
        return frame


def _way(stops: list[KeyPose]) -> list[Blend]:
    return [Blend(a, b) for a, b in pairwise(stops)]


def eased(t: float) -> float:
    """How far a calm human movement has got at ``t`` of its time.

    The minimum-jerk curve: Flash and Hogan, J Neurosci 1985;5(7):1688-1703.
    """
    return t * t * t * (10 + t * (6 * t - 15))


def _other_side(limb: str) -> str:
    side, _, part = limb.partition("_")
    return {"left": "right_", "right": "left_"}.get(side, side) + part
