"""How an exercise is drawn: key poses, camera and scene, as content files give them.

Lengths are metres for a body 1.70 m tall; angles are degrees. A place is ``[forward, up, left]``:
the body faces forward, the floor is ``up = 0``. A left turn is positive. Everything is written for
the left working side; the right side is its mirror.

``resources/content/exercises/ID.toml`` holds one Exercise, whose ``[drawing.poses.NAME]`` tables
are its own poses. ``resources/content/poses/*.toml`` are shared files: each top-level table
``[NAME]`` is a Pose. The loader adds the shared poses to ``Drawing.poses``; an exercise's own
pose of the same name wins.

A pose that says ``like = "plank"`` takes from that pose whatever it leaves out. What no pose says
is the body standing at ease.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.core.kinds import Id

Metres = Annotated[float, Meta(ge=-3, le=3)]
Degrees = Annotated[float, Meta(ge=-180, le=180)]
Place = tuple[Metres, Metres, Metres]
Direction = tuple[Metres, Metres, Metres]
Limb = Literal["left_arm", "right_arm", "left_leg", "right_leg", "trunk", "head"]
Tip = Literal[
    "left_hand",
    "right_hand",
    "left_elbow",
    "right_elbow",
    "left_foot",
    "right_foot",
    "head",
    "nose",
    "waist",
    "pelvis",
]


class HandPlace(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a hand is: on something, or stretched out ``toward`` a direction from the shoulder.

    ``at`` is the heel of the hand when it rests on floor, wall or chair. ``bend`` is how far the
    elbow is from straight, for a hand held ``toward`` something. ``elbow`` is where the elbow
    points, seen from the chest: ``[forward, up, out]``. ``fingers`` is where the fingers point.
    """

    at: Place | None = None
    on: Literal["floor", "wall", "chair", "head", "neck", "other-shoulder", "thigh"] | None = None
    toward: Direction | None = None
    bend: Annotated[float, Meta(ge=0, le=145)] = 6
    elbow: Direction | None = None
    fingers: Direction | None = None


class FootPlace(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a foot is: ball on ``at``, knee on ``kneel``, or leg stretched ``toward``.

    ``heel`` is how far the heel is raised (0 flat, 60 on the toes). ``turn`` is toes out. A ball
    above the floor is in the air, and the toes follow the sole.
    ``kneel`` is where the knee touches the floor, with the shin behind it (turned by ``turn``).
    ``knee`` is where the knee points, seen from the pelvis: ``[forward, up, out]``.
    """

    at: Place | None = None
    heel: Annotated[float, Meta(ge=-30, le=100)] = 0
    turn: Degrees = 0
    kneel: Place | None = None
    toward: Direction | None = None
    bend: Annotated[float, Meta(ge=0, le=145)] = 6
    knee: Direction | None = None


class Pose(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A key pose. ``hands`` and ``feet`` set both sides alike; ``left_`` and ``right_`` set one.

    ``lean`` tips the pelvis forward (90 is face down, -90 on the back), ``turn`` turns it about its
    own long axis, ``tilt`` leans it to the left. ``bend``, ``twist`` and ``side`` are the spine's,
    from pelvis to chest; ``nod`` (chin to chest), ``look`` (to the left) and ``tip`` the neck's.
    ``accent`` is what moves to get here.
    """

    like: Id | None = None
    pelvis: Place | None = None
    lean: Degrees | None = None
    turn: Degrees | None = None
    tilt: Degrees | None = None
    bend: Degrees | None = None
    twist: Degrees | None = None
    side: Degrees | None = None
    nod: Degrees | None = None
    look: Degrees | None = None
    tip: Degrees | None = None
    hands: HandPlace | None = None
    left_hand: HandPlace | None = None
    right_hand: HandPlace | None = None
    feet: FootPlace | None = None
    left_foot: FootPlace | None = None
    right_foot: FootPlace | None = None
    accent: tuple[Limb, ...] | None = None


class Camera(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the body is seen from.

    ``yaw`` 0 looks at its left side, 90 at its face, -90 at its back. ``pitch`` looks down on it.
    ``close`` shows only head and shoulders, for what the neck does, or only the legs.
    """

    yaw: Degrees = 0
    pitch: Annotated[float, Meta(ge=0, le=90)] = 12
    close: Literal["head", "legs"] | None = None


class Chair(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A chair: the middle of its seat, and how far it is turned to the left.

    Without a ``back`` it is a stool, for what is seen from behind.
    """

    at: Place
    turn: Degrees = 0
    back: bool = True


class Scene(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the body is on and beside. ``wall`` is how far forward a wall stands.

    ``band`` is where a band held in both hands is tied to a post.
    """

    mat: bool = False
    wall: Metres | None = None
    chair: Chair | None = None
    pillow: Place | None = None
    band: Place | None = None


class Drawing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How an exercise is drawn.

    ``via`` gives, for a phase, the poses it passes through on its way, sharing its time equally.
    ``arrows`` names the phases whose movement print shows by an arrow along the path of one part
    of the body. ``second`` is for a movement that one view does not explain: the screen shows it
    beside the first one, smaller.
    """

    start: Id
    camera: Camera = Camera()
    second: Camera | None = None
    scene: Scene = Scene()
    poses: dict[Id, Pose] = {}
    via: dict[Id, tuple[Id, ...]] = {}
    arrows: dict[Id, Tip] = {}
