"""The plain 2-D shapes a figure is made of: metres, y up, in the plane of the screen."""

from enum import StrEnum

from msgspec import Struct


class Tone(StrEnum):
    """What a painter colours. FAR tones are the side away from the viewer."""

    NEAR = "near"
    FAR = "far"
    ACCENT = "accent"
    ACCENT_FAR = "accent_far"
    SHIRT = "shirt"
    HEAD = "head"
    HAIR = "hair"
    MAT = "mat"
    SHADOW = "shadow"
    PROP = "prop"
    PROP_EDGE = "prop_edge"
    ARROW = "arrow"


class Capsule(Struct, frozen=True, gc=False):
    """The hull of two circles: a tapered limb with round ends."""

    x0: float
    y0: float
    r0: float
    x1: float
    y1: float
    r1: float
    tone: Tone

    def mirrored(self) -> "Capsule":
        """Seen from the other side."""
        return Capsule(-self.x0, self.y0, self.r0, -self.x1, self.y1, self.r1, self.tone)


class Ellipse(Struct, frozen=True, gc=False):
    """``angle`` is in degrees, against the clock, from x to the axis of radius ``rx``."""

    x: float
    y: float
    rx: float
    ry: float
    angle: float
    tone: Tone

    def mirrored(self) -> "Ellipse":
        """Seen from the other side."""
        return Ellipse(-self.x, self.y, self.rx, self.ry, -self.angle, self.tone)


class Polygon(Struct, frozen=True, gc=False):
    """A closed outline: straight from point to point, or one smooth ``curve`` through them all."""

    points: tuple[tuple[float, float], ...]
    tone: Tone
    curve: bool = False

    def mirrored(self) -> "Polygon":
        """Seen from the other side."""
        return Polygon(tuple((-x, y) for x, y in self.points), self.tone, self.curve)


Shape = Capsule | Ellipse | Polygon


class OutlinedPart(Struct, frozen=True):
    """Shapes that belong together: painted with one outline around them all.

    A painter lays down, in this order: every one of ``shapes`` grown by the outline's width in the
    colour of the ground (if ``outlined``), then ``joints``, then ``shapes``. ``joints`` are pieces
    of parts already painted that grow into this one; they hide the outline where the two meet.
    ``name`` tells which part of the body it is, "left_arm.upper" for one; empty for anything else.
    """

    shapes: tuple[Shape, ...]
    joints: tuple[Shape, ...] = ()
    outlined: bool = True
    name: str = ""

    def mirrored(self) -> "OutlinedPart":
        """Seen from the other side."""
        return OutlinedPart(
            tuple(shape.mirrored() for shape in self.shapes),
            tuple(shape.mirrored() for shape in self.joints),
            self.outlined,
            self.name,
        )


class Box(Struct, frozen=True, gc=False):
    """A rectangle in the plane of the screen."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Metres."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Metres."""
        return self.y1 - self.y0

    def joined(self, other: "Box") -> "Box":
        """The smallest box that holds both."""
        return Box(
            min(self.x0, other.x0),
            min(self.y0, other.y0),
            max(self.x1, other.x1),
            max(self.y1, other.y1),
        )

    def met(self, other: "Box") -> "Box":
        """What lies in both, where they meet."""
        return Box(
            max(self.x0, other.x0),
            max(self.y0, other.y0),
            min(self.x1, other.x1),
            min(self.y1, other.y1),
        )


class Inset(Struct, frozen=True):
    """The same moment seen from elsewhere; ``bounds`` is the part of its plane to show."""

    frame: "Frame"
    bounds: Box

    def mirrored(self) -> "Inset":
        """Seen from the other side."""
        return Inset(self.frame.mirrored(), self.bounds)


class Frame(Struct, frozen=True):
    """One picture: parts in painting order, the farthest first. ``inset`` stands beside it."""

    parts: tuple[OutlinedPart, ...]
    inset: Inset | None = None

    def mirrored(self) -> "Frame":
        """Seen from the other side."""
        inset = self.inset.mirrored() if self.inset else None
        return Frame(tuple(part.mirrored() for part in self.parts), inset)

    def box(self) -> Box:
        """The smallest box that holds every shape, those of the inset left out."""
        boxes = [extent(shape) for part in self.parts for shape in part.shapes]
        x0, y0, x1, y1 = zip(*((box.x0, box.y0, box.x1, box.y1) for box in boxes), strict=True)
        return Box(min(x0), min(y0), max(x1), max(y1))


def extent(shape: Shape) -> Box:
    """The box around one shape (for a turned ellipse, a little larger)."""
    match shape:
        case Capsule(x0, y0, r0, x1, y1, r1):
            return Box(
                min(x0 - r0, x1 - r1),
                min(y0 - r0, y1 - r1),
                max(x0 + r0, x1 + r1),
                max(y0 + r0, y1 + r1),
            )
        case Ellipse(x, y, rx, ry, angle):
            w, h = (rx, ry) if angle == 0 else (max(rx, ry),) * 2
            return Box(x - w, y - h, x + w, y + h)
        case Polygon(points):
            xs, ys = zip(*points, strict=True)
            return Box(min(xs), min(ys), max(xs), max(ys))
