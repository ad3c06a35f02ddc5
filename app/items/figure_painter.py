"""A frame painted with QPainter."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTransform

from app.figure.arcs import capsule_arcs, grown
from app.figure.shapes import Capsule, Ellipse, Frame, Polygon, Shape, Tone


def paint(
    painter: QPainter,
    frame: Frame,
    colours: Mapping[Tone, QColor],
    outline: QColor,
    width: float,
    to_pixels: QTransform,
) -> None:
    """Paint ``frame`` on a painter without a pen; ``to_pixels`` takes metres (y up) to its pixels.

    ``width`` is the outline's, in metres. Paths are mapped before they are filled: filling a small
    curve under a large scale costs ten times as much.
    """
    for part in frame.parts:
        if part.outlined:
            painter.fillPath(to_pixels.map(_path(part.shapes, width)), outline)
        for tone, shapes in groupby((*part.joints, *part.shapes), key=lambda shape: shape.tone):
            painter.fillPath(to_pixels.map(_path(shapes, 0)), colours[tone])


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
            case Polygon(points):
                points = grown(points, grow) if grow else points
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
