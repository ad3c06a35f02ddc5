"""Flesh on the bones: a body becomes parts to paint, the farthest first."""

from itertools import pairwise
from typing import Final

from app.figure import skeleton as bones
from app.figure.camera import View
from app.figure.crossing import crossing
from app.figure.hands import hand
from app.figure.head import head
from app.figure.shapes import Capsule, OutlinedPart, Shape, Tone
from app.figure.skeleton import Arm, Body, Leg
from app.figure.torso import torso
from app.figure.vectors import Vec, lerp

# radii in metres: (share of the bone, radius)
_UPPER_ARM: Final = ((0.0, 0.049), (0.4, 0.046), (1.0, 0.036))
_FOREARM: Final = ((0.0, 0.037), (0.25, 0.039), (1.0, 0.025))
_THIGH: Final = ((0.0, 0.088), (0.4, 0.078), (1.0, 0.053))
_SHIN: Final = ((0.0, 0.053), (0.3, 0.055), (1.0, 0.034))
_STUB: Final = 0.16
_CROSSING: Final = 0.07
_CLEARLY: Final = 0.01
"""Metres between two bones: on the screen, when their flesh touches; in depth, to be before."""
_HAND: Final = 0.4
"""How far along a forearm its part begins that can lie on something."""

Profile = tuple[tuple[float, float], ...]


def parts(body: Body, view: View, accent: frozenset[str]) -> list[OutlinedPart]:
    """Every part of the body in painting order."""
    far = 1 if view.left_is_near else 0
    cloth = Tone.ACCENT if "trunk" in accent else Tone.SHIRT
    pieces: list[_Piece] = [_Trunk(body, view, cloth), _Head(body, view, accent)]
    arms: list[_Piece] = []
    for index, (arm, leg) in enumerate(zip(body.arms(), body.legs(), strict=True)):
        pale = view.sideways and index == far
        side = "left" if index == 0 else "right"
        arms += _arm(arm, view, _tone(f"{side}_arm" in accent, pale), f"{side}_arm", cloth)
        pieces += _leg(leg, view, _tone(f"{side}_leg" in accent, pale), f"{side}_leg", cloth)
    _uncross(arms, view)
    pieces += arms
    pieces.sort(key=lambda piece: piece.depth)
    painted: dict[str, _Piece] = {}
    finished = []
    for piece in pieces:
        joints = [painted[other].stub(piece.name) for other in piece.neighbours if other in painted]
        stubs = tuple(stub for stubs in joints for stub in stubs)
        finished.append(OutlinedPart(piece.shapes, stubs, True, piece.name))
        painted[piece.name] = piece
    return finished


def _uncross(arms: list["_Piece"], view: View) -> None:
    """Bring a hand laid on the other arm, and a forearm over the other one, before it, whatever
    their middles say.
    """
    left_upper, left, right_upper, right = arms
    for one, other, least in (
        (left, right, 0),
        (left, right_upper, _HAND),
        (right, left_upper, _HAND),
    ):
        met = crossing(one.line, other.line, view, _CROSSING)
        if met is None or met[0] < least:
            continue
        if met[1] > _CLEARLY:
            one.depth = max(one.depth, other.depth + 1e-6)
        elif met[1] < -_CLEARLY:
            other.depth = max(other.depth, one.depth + 1e-6)


def _tone(accent: bool, pale: bool) -> Tone:
    if accent:
        return Tone.ACCENT_FAR if pale else Tone.ACCENT
    return Tone.FAR if pale else Tone.NEAR


class _Piece:
    """A part before its place in the order is known."""

    name: str
    depth: float
    shapes: tuple[Shape, ...]
    stubs: dict[str, tuple[Shape, ...]]
    line: tuple[Vec, Vec]

    def __init__(
        self,
        name: str,
        depth: float,
        shapes: tuple[Shape, ...],
        stubs: dict[str, tuple[Shape, ...]],
        line: tuple[Vec, Vec],
    ) -> None:
        self.name, self.depth, self.shapes, self.stubs = name, depth, shapes, stubs
        self.line = line

    @property
    def neighbours(self) -> tuple[str, ...]:
        """What grows into this."""
        return tuple(self.stubs)

    def stub(self, other: str) -> tuple[Shape, ...]:
        """What of this shows through the outline of ``other``."""
        return self.stubs.get(other, ())


def _tube(a: Vec, b: Vec, profile: Profile, view: View, tone: Tone) -> list[Shape]:
    """A limb from a to b with the radii of ``profile``."""
    x0, y0 = view.flat(a)
    x1, y1 = view.flat(b)
    shapes: list[Shape] = []
    for (s, r), (t, q) in pairwise(profile):
        shapes.append(
            Capsule(
                x0 + (x1 - x0) * s,
                y0 + (y1 - y0) * s,
                r,
                x0 + (x1 - x0) * t,
                y0 + (y1 - y0) * t,
                q,
                tone,
            )
        )
    return shapes


def _capsule(a: Vec, r: float, b: Vec, q: float, view: View, tone: Tone) -> Capsule:
    x0, y0 = view.flat(a)
    x1, y1 = view.flat(b)
    return Capsule(x0, y0, r, x1, y1, q, tone)


def _end(a: Vec, b: Vec, profile: Profile, far: bool, view: View, tone: Tone) -> tuple[Shape, ...]:
    """One end of the limb from a to b: what grows into the next part (``far`` is the end at b)."""
    shares = [(1 - s, r) for s, r in reversed(profile)] if far else list(profile)
    near, away = (b, a) if far else (a, b)
    (_, r), (share, q) = shares[0], shares[1]
    part = _STUB / share
    return (_capsule(near, r, lerp(near, away, _STUB), r + (q - r) * part, view, tone),)


def _arm(arm: Arm, view: View, tone: Tone, name: str, cloth: Tone) -> list[_Piece]:
    upper = _tube(arm.shoulder, arm.elbow, _UPPER_ARM, view, tone)
    cuff = lerp(arm.shoulder, arm.elbow, 0.3)
    upper.append(_capsule(arm.shoulder, 0.051, cuff, 0.05, view, cloth))
    sleeve = _capsule(arm.shoulder, 0.05, lerp(arm.shoulder, cuff, 0.6), 0.048, view, cloth)
    lower = _tube(arm.elbow, arm.wrist, _FOREARM, view, tone)
    lower += hand(arm, view, tone)
    return [
        _Piece(
            f"{name}.upper",
            view.depth(lerp(arm.shoulder, arm.elbow, 0.5)),
            tuple(upper),
            {
                "trunk": (sleeve,),
                f"{name}.lower": _end(arm.shoulder, arm.elbow, _UPPER_ARM, True, view, tone),
            },
            (arm.shoulder, arm.elbow),
        ),
        _Piece(
            f"{name}.lower",
            max(view.depth(lerp(arm.elbow, arm.wrist, 0.6)), view.depth(arm.knuckles)),
            tuple(lower),
            {f"{name}.upper": _end(arm.elbow, arm.wrist, _FOREARM, False, view, tone)},
            (arm.elbow, arm.knuckles),
        ),
    ]


def _leg(leg: Leg, view: View, tone: Tone, name: str, cloth: Tone) -> list[_Piece]:
    upper = _tube(leg.hip, leg.knee, _THIGH, view, tone)
    hem = lerp(leg.hip, leg.knee, 0.36)
    upper.append(_capsule(leg.hip, 0.09, hem, 0.083, view, cloth))
    shorts = _capsule(leg.hip, 0.086, lerp(leg.hip, hem, 0.7), 0.08, view, cloth)
    lower = _tube(leg.knee, leg.ankle, _SHIN, view, tone)
    lower += [
        _capsule(leg.ankle, 0.034, leg.heel, 0.033, view, tone),
        _capsule(leg.ankle, 0.033, leg.ball, bones.BALL_HEIGHT, view, tone),
        _capsule(leg.heel, 0.033, leg.ball, bones.BALL_HEIGHT, view, tone),
        _capsule(leg.ball, bones.BALL_HEIGHT, leg.toe, 0.019, view, tone),
    ]
    return [
        _Piece(
            f"{name}.upper",
            view.depth(lerp(leg.hip, leg.knee, 0.5)),
            tuple(upper),
            {
                "trunk": (shorts,),
                f"{name}.lower": _end(leg.hip, leg.knee, _THIGH, True, view, tone),
            },
            (leg.hip, leg.knee),
        ),
        _Piece(
            f"{name}.lower",
            view.depth(lerp(leg.knee, leg.ankle, 0.5)),
            tuple(lower),
            {f"{name}.upper": _end(leg.knee, leg.ankle, _SHIN, False, view, tone)},
            (leg.knee, leg.ankle),
        ),
    ]


class _Trunk(_Piece):
    """Pelvis to shoulders; it shows through the outline of the limbs that grow from it."""

    def __init__(self, body: Body, view: View, tone: Tone) -> None:
        whole, hips = torso(body, view, tone)
        shapes: list[Shape] = [*whole]
        stubs: dict[str, tuple[Shape, ...]] = {}
        ribs = lerp(body.chest, body.neck, 0.42)
        for side, arm, leg in zip(("left", "right"), body.arms(), body.legs(), strict=True):
            stubs[f"{side}_leg.upper"] = (
                _capsule(leg.hip, 0.086, lerp(leg.hip, body.waist, 0.45), 0.09, view, tone),
            )
            blade = _capsule(arm.shoulder, 0.049, ribs, 0.09, view, tone)
            collar = _capsule(arm.shoulder, 0.046, body.neck, 0.062, view, tone)
            shapes += [blade, collar]
            inward = lerp(arm.shoulder, lerp(body.neck, ribs, 0.3), 0.34)
            stubs[f"{side}_arm.upper"] = (_capsule(arm.shoulder, 0.05, inward, 0.062, view, tone),)
        stubs["head"] = (
            _capsule(body.neck, 0.05, lerp(body.neck, body.chest, 0.2), 0.05, view, tone),
        )
        super().__init__(
            "trunk",
            view.depth(lerp(body.pelvis, body.neck, 0.5)),
            tuple(shapes),
            stubs,
            (body.pelvis, body.neck),
        )
        self._hips = hips

    def stub(self, other: str) -> tuple[Shape, ...]:
        """The hips for the first thigh before them; the second one lies over the first, too."""
        hips, self._hips = self._hips, () if other.endswith("leg.upper") else self._hips
        return hips if hips and other.endswith("leg.upper") else super().stub(other)


class _Head(_Piece):
    """Neck and head."""

    def __init__(self, body: Body, view: View, accent: frozenset[str]) -> None:
        tone = Tone.ACCENT if "head" in accent else Tone.HEAD
        super().__init__(
            "head",
            view.depth(lerp(body.neck, body.head, 0.7)),
            head(body, view, tone),
            {"trunk": ()},
            (body.neck, body.head),
        )
