"""The figure as a Qt Quick item."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from app.figure.beside import beside
from app.figure.palette import DARK, LIGHT
from app.figure.shapes import Box, Frame, Tone
from app.items.figure_painter import FigurePainter
from app.ui.qml import Property

QML_IMPORT_NAME = "Kiosk.Items"
QML_IMPORT_MAJOR_VERSION = 1

_OUTLINE = 0.011
"""Metres of the body's own scale."""
_ROUND, _LINE, _PAD = 0.05, 0.006, 0.035
"""The second view's frame: corners, line and room inside, of its height."""


def _inks(palette: Mapping[Tone, str]) -> Mapping[Tone, QColor]:
    return {tone: QColor(colour) for tone, colour in palette.items()}


def _rect(box: Box) -> QRectF:
    return QRectF(box.x0, box.y0, box.width, box.height)


@QmlElement
class FigureItem(QQuickPaintedItem):
    """Paints the frame of its ``source`` (a FigureSource) as large as fits.

    The frame's inset, a second view of the same moment, gets a thin frame in the lower right.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._ground, self._dark = QColor("#ffffff"), False
        self._inks = _inks(LIGHT)
        self._first, self._second = FigurePainter(_OUTLINE), FigurePainter(_OUTLINE)
        self._source: QObject | None = None
        self.setAntialiasing(True)
        self.changed.connect(self.update)
        # PySide keeps what QML has made, in Python, after QML has deleted it: let it be empty
        self.destroyed.connect(self.__dict__.clear)

    def paint(self, painter: QPainter) -> None:
        """Called by Qt when a new frame is due."""
        frame = getattr(self._source, "frame", None)
        bounds = getattr(self._source, "bounds", None)
        if frame is None or bounds is None or self.width() <= 0 or self.height() <= 0:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        place = Box(0, 0, self.width(), self.height())
        if frame.inset is not None:
            place, corner = beside(place.width, place.height, bounds, frame.inset.bounds)
            pad = self._draw_frame(painter, corner)
            inside = Box(corner.x0 + pad, corner.y0 + pad, corner.x1 - pad, corner.y1 - pad)
            self._draw(painter, self._second, frame.inset.frame, frame.inset.bounds, inside)
        self._draw(painter, self._first, frame, bounds, place)

    def _draw(
        self, painter: QPainter, by: FigurePainter, frame: Frame, bounds: Box, place: Box
    ) -> None:
        scale = min(place.width / bounds.width, place.height / bounds.height)
        to_pixels = QTransform()
        to_pixels.translate((place.x0 + place.x1) / 2, self.height() - (place.y0 + place.y1) / 2)
        to_pixels.scale(scale, -scale)
        to_pixels.translate(-(bounds.x0 + bounds.x1) / 2, -(bounds.y0 + bounds.y1) / 2)
        painter.setClipRect(to_pixels.mapRect(_rect(bounds)))
        by.paint(painter, frame, self._inks, self._ground, to_pixels)
        painter.setClipping(False)

    def _draw_frame(self, painter: QPainter, corner: Box) -> float:
        """The line around the second view; how much room it needs on each side."""
        tall = corner.height
        painter.setPen(QPen(self._inks[Tone.PROP_EDGE], max(1.0, _LINE * tall)))
        painter.setBrush(self._ground)
        box = QRectF(corner.x0, self.height() - corner.y1, corner.width, tall)
        painter.drawRoundedRect(box, _ROUND * tall, _ROUND * tall)
        painter.setPen(Qt.PenStyle.NoPen)
        return _PAD * tall

    def _take_source(self, source: QObject | None) -> None:
        if source is self._source:
            return
        if self._source is not None:
            self._source.changed.disconnect(self.update)  # type: ignore[attr-defined]
        self._source = source
        if source is not None:
            source.changed.connect(self.update)  # type: ignore[attr-defined]
        self.changed.emit()

    def _take_ground(self, ground: QColor) -> None:
        self._ground = ground
        self.changed.emit()

    def _take_dark(self, dark: bool) -> None:
        self._dark, self._inks = dark, _inks(DARK if dark else LIGHT)
        self.changed.emit()

    source = Property(QObject, lambda self: self._source, _take_source, notify=changed)
    ground = Property(QColor, lambda self: self._ground, _take_ground, notify=changed)
    dark = Property(bool, lambda self: self._dark, _take_dark, notify=changed)
