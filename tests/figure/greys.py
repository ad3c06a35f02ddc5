"""A frame as a machine's eye sees it: each tone in a grey of its own."""

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from app.figure.shapes import Box, Frame, Tone
from app.items.figure_painter import paint

WIDE, TALL = 360, 270


def grey(frame: Frame, bounds: Box, *, clipped: bool = False) -> Image.Image:
    """``clipped``: nothing outside ``bounds`` is seen."""
    picture = QImage(WIDE, TALL, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    scale = min(WIDE / bounds.width, TALL / bounds.height)
    to_pixels = QTransform().translate(WIDE / 2, TALL / 2).scale(scale, -scale)
    to_pixels.translate(-(bounds.x0 + bounds.x1) / 2, -(bounds.y0 + bounds.y1) / 2)
    if clipped:
        window = QRectF(bounds.x0, bounds.y0, bounds.width, bounds.height)
        painter.setClipRect(to_pixels.mapRect(window))
    tones = {tone: QColor(20 * n, 20 * n, 20 * n) for n, tone in enumerate(Tone)}
    paint(painter, frame, tones, QColor("white"), 0.011, to_pixels)
    painter.end()
    return Image.frombytes("L", (WIDE, TALL), bytes(picture.constBits()))
