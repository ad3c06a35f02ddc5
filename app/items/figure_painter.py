"""A frame painted with QPainter."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTransform

from app.figure.arcs import capsule_arcs, curved, grown
from app.figure.shapes import Capsule, Ellipse, Frame, OutlinedPart, Polygon, Shape, Tone

Strokes = list[tuple[Tone | None, QPainterPath]]
"""What to fill, in order: a tone's path, or an outline's where there is no tone."""


class FigurePainter:
    """Paints frame after frame. What stands still from one to the next is traced once.

    ``width`` is the outline's, in metres.
    """

    def __init__(self, width: float) -> None:
        self._width = width
        self._to_pixels = QTransform()
        self._known: dict[int, tuple[OutlinedPart, Strokes]] = {}

    def paint(
        self,
        painter: QPainter,
        frame: Frame,
        colours: Mapping[Tone, QColor],
        outline: QColor,
        to_pixels: QTransform,
    ) -> None:
        """Paint ``frame`` on a painter without a pen; ``to_pixels`` takes metres (y up) there."""
        before = self._known if to_pixels == self._to_pixels else {}
        self._known, self._to_pixels = {}, to_pixels
        for part in frame.parts:
            known = before.get(id(part))
            if known is None or known[0] is not part:
                known = part, self._traced(part)
            self._known[id(part)] = known
            for tone, path in known[1]:
                painter.fillPath(path, outline if tone is None else colours[tone])

    def _traced(self, part: OutlinedPart) -> Strokes:
        """Paths are mapped before they are filled: filling a small curve under a large scale costs
        ten times as much.
        """
        strokes: Strokes = []
        if part.outlined:
            strokes.append((None, self._to_pixels.map(_path(part.shapes, self._width))))
        for tone, shapes in groupby((*part.joints, *part.shapes), key=lambda shape: shape.tone):
            strokes.append((tone, self._to_pixels.map(_path(shapes, 0))))
        return strokes


def paint(
    painter: QPainter,
    frame: Frame,
    colours: Mapping[Tone, QColor],
    outline: QColor,
    width: float,
    to_pixels: QTransform,
) -> None:
    """Paint one ``frame``, as a FigurePainter does."""
    FigurePainter(width).paint(painter, frame, colours, outline, to_pixels)


def _path(shapes: Iterable[Shape], grow: float) -> QPainterPath:
    """All ``shapes`` in one path. Every one winds the same way, so that overlaps stay filled."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for shape in shapes:
        match shape:
            case Capsule(x0, y0, r0, x1, y1, r1):
                arcs = capsule_arcs(x0, y0, r0 + grow, x1, y1, r1 + grow)
                for n, (x, y, r, start, sweep) in enumerate(arcs):
                    # Qt counts angles with y down
                    box = QRectF(x - r, y - r, 2 * r, 2 * r)
                    if n == 0:
                        path.arcMoveTo(box, -start)
                    path.arcTo(box, -start, -sweep)
                path.closeSubpath()
            case Ellipse(x, y, rx, ry, angle):
                _add_ellipse(path, x, y, rx + grow, ry + grow, angle)
            case Polygon(points, _, curve):
                points = grown(points, grow) if grow else points
                if curve:
                    path.moveTo(*points[0])
                    for piece in curved(points):
                        path.cubicTo(*piece)
                    path.closeSubpath()
                    continue
                path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
                path.closeSubpath()
    return path


def _add_ellipse(
    path: QPainterPath, x: float, y: float, rx: float, ry: float, angle: float
) -> None:
    own = QPainterPath()
    own.addEllipse(QPointF(0, 0), rx, ry)
    turn = QTransform().translate(x, y).rotate(angle)
    path.addPath(turn.map(own))
