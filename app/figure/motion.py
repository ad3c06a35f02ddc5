"""An exercise in motion: any moment of any phase as one frame."""

from dataclasses import dataclass
from itertools import chain, pairwise

from app.core.exercise import Exercise
from app.core.kinds import Side
from app.figure.arrow import arrow, tip
from app.figure.blending import Blend
from app.figure.mirror import mirrored
from app.figure.posing import Key as KeyPose
from app.figure.posing import key
from app.figure.shapes import Box, Frame
from app.figure.skeleton import Body
from app.figure.stage import Stage

_SAMPLES = 8
_ASIDE = (0.09, 0.2)
"""Metres between a part of the body, or the pelvis in its middle, and its arrow."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key pose standing still. ``phase`` is the phase that ends in it, or "start"."""

    phase: str
    frame: Frame


class Motion:
    """How one exercise looks, at any moment.

    The right side is the left one seen in a mirror, so that the working side is always the one
    turned to the viewer. Where sides alternate from rep to rep the body changes sides under one
    camera instead, so that nothing jumps between reps.

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
        self._arrows = drawing.arrows
        self._stage = Stage(drawing, self._samples())
        self._stage.widen(key.frame for key in self.keys(Side.LEFT))

    @property
    def bounds(self) -> Box:
        """What every frame, of either side, lies in; the same for the whole exercise."""
        return self._stage.bounds

    def _samples(self) -> list[Body]:
        shares = [n / _SAMPLES for n in range(_SAMPLES + 1)]
        ways = [(0, True), *((phase, False) for phase in range(len(self._phases)))]
        bodies = [self.body(phase, t, Side.LEFT, first) for phase, first in ways for t in shares]
        return [*bodies, *map(mirrored, bodies)] if self._turns else bodies

    def body(self, phase: int, t: float, side: Side, first: bool = False) -> Body:
        """The body at ``t`` (0 to 1) through ``phase``; ``first`` comes from the start pose."""
        way = self.way(phase, first)
        along = min(1.0, max(0.0, t)) * len(way)
        leg = min(int(along), len(way) - 1)
        body = way[leg].at(eased(along - leg))
        return mirrored(body) if self._turns and side is Side.RIGHT else body

    def way(self, phase: int, first: bool = False) -> list[Blend]:
        """The blends, from key pose to key pose, that share the time of ``phase``."""
        return self._first if first and phase == 0 else self._ways[phase]

    def at(self, phase: int, t: float, side: Side, first: bool = False) -> Frame:
        """The picture at ``t`` (0 to 1) through ``phase``; ``first`` comes from the start pose."""
        return self._picture(self.body(phase, t, side, first), self._ends[phase], side)

    def start(self, side: Side) -> Frame:
        """The start pose, standing still."""
        body = self._start.body
        if self._turns and side is Side.RIGHT:
            body = mirrored(body)
        return self._picture(body, self._start, side)

    def keys(self, side: Side) -> tuple[Key, ...]:
        """The distinct key poses in the order they come, for print and for reduced motion."""
        seen = {id(self._start)}
        keys = [Key("start", self.start(side))]
        for index, (phase, end) in enumerate(zip(self._phases, self._ends, strict=True)):
            if id(end) not in seen:
                seen.add(id(end))
                keys.append(Key(phase.id, self._arrived(index, phase.id, side)))
        return tuple(keys)

    def _arrived(self, index: int, phase: str, side: Side) -> Frame:
        """The end of a phase, with an arrow for how it got there if the drawing asks for one."""
        frame = self.at(index, 1.0, side)
        if phase not in self._arrows:
            return frame
        which = self._arrows[phase]
        before = self.body(index, 0.0, Side.LEFT, first=index == 0)
        after = self.body(index, 1.0, Side.LEFT)
        start, end = (self._stage.view.flat(tip(body, which)) for body in (before, after))
        way = arrow(start, end, self._stage.view.flat(after.chest), _ASIDE[which == "pelvis"])
        if way is None:
            return frame
        return Frame((*frame.parts, way.mirrored() if side is Side.RIGHT else way))

    def _picture(self, body: Body, toward: KeyPose, side: Side) -> Frame:
        accent = frozenset(toward.stance.accent)
        if self._turns and side is Side.RIGHT:
            accent = frozenset(_other_side(limb) for limb in accent)
        frame = self._stage.frame(body, accent)
        return frame.mirrored() if side is Side.RIGHT and not self._turns else frame


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
