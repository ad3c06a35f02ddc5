"""A stand-in for the moving figure: one quiet pose for each sample, so that screenshots hold still."""

from PySide6.QtCore import Property, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickPaintedItem

from tests.qml.samples import FigureSource

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1

TONES = ("near", "far", "accent", "accentFar", "head", "shadow", "mat", "prop", "arrow", "outline")
# limbs as (tone, width, points) on a field of 100 x 75, y down
POSES = {
    "reach": (
        ("far", 6, [(50, 40), (57, 58), (58, 63)]),
        ("far", 7, [(40, 47), (32, 52), (24, 57)]),
        ("head", 13, [(66, 33), (66.1, 34)]),
        ("near", 16, [(44, 48), (61, 39)]),
        ("near", 9, [(40, 50), (26, 57), (8, 65)]),
        ("accent", 6, [(58, 36), (59, 22), (62, 8)]),
        ("near", 6, [(62, 45), (58, 60), (70, 65)]),
    ),
    "squat": (
        ("far", 5, [(50, 26), (56, 16), (62, 6)]),
        ("head", 12, [(54, 17), (54.1, 18)]),
        ("near", 14, [(44, 48), (50, 30)]),
        ("accent", 9, [(42, 50), (62, 47)]),
        ("near", 7, [(62, 48), (56, 68)]),
        ("near", 6, [(51, 28), (62, 22), (73, 12)]),
    ),
    "table": (
        ("far", 7, [(38, 42), (38, 64), (20, 65)]),
        ("head", 12, [(68, 34), (68.1, 35)]),
        ("near", 15, [(38, 42), (58, 38)]),
        ("near", 8, [(38, 44), (40, 64), (20, 67)]),
        ("accent", 6, [(58, 34), (54, 20), (64, 26)]),
        ("near", 6, [(61, 44), (54, 58), (66, 66)]),
    ),
}


def tone(name: str, changed: Signal) -> Property:
    """A colour that QML sets."""

    def take(self: "FigureItem", colour: QColor) -> None:
        self.colours[name] = colour
        self.changed.emit()

    return Property(QColor, lambda self: self.colours[name], take, notify=changed)


@QmlElement
class FigureItem(QQuickPaintedItem):
    """Paints the pose of its source in the colours QML gives."""

    changed = Signal()

    def __init__(self, parent: QQuickPaintedItem | None = None) -> None:
        super().__init__(parent)
        self.setAntialiasing(True)
        self.from_: FigureSource | None = None
        self.colours = dict.fromkeys(TONES, QColor("black"))
        self.changed.connect(self.update)

    def _source(self) -> FigureSource | None:
        return self.from_

    def _set_source(self, source: FigureSource | None) -> None:
        self.from_ = source
        self.changed.emit()

    source = Property(FigureSource, _source, _set_source, notify=changed)
    near = tone("near", changed)
    far = tone("far", changed)
    accent = tone("accent", changed)
    accentFar = tone("accentFar", changed)
    head = tone("head", changed)
    shadow = tone("shadow", changed)
    mat = tone("mat", changed)
    prop = tone("prop", changed)
    arrow = tone("arrow", changed)
    outline = tone("outline", changed)

    def paint(self, painter: QPainter) -> None:
        """Draw outlined limbs, far first, over a shadow."""
        if self.from_ is None:
            return
        scale = min(self.width() / 100, self.height() / 75)
        painter.translate(self.width() / 2 - 50 * scale, self.height() / 2 - 37.5 * scale)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours["shadow"])
        painter.drawEllipse(QPointF(46, 66), 44, 5)
        for tone, width, points in POSES[self.from_.pose]:
            line = [QPointF(x, y) for x, y in points]
            for colour, more in ((self.colours["outline"], 1.2), (self.colours[tone], 0)):
                pen = QPen(colour, width + more)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.drawPolyline(line)
