"""PySide6 6.12.0 drops one reference to None a call, and a kiosk runs for weeks (docs/adr/0002)."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath


def none_references_lost(call, times=1000):
    before = sys.getrefcount(None)
    for _ in range(times):
        call()
    return before - sys.getrefcount(None)


def test_painting_takes_no_reference_from_none(qapp):
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    lost = none_references_lost(lambda: painter.setPen(Qt.PenStyle.NoPen))
    painter.end()
    assert abs(lost) < 50


def test_a_path_takes_no_reference_from_none(qapp):
    assert abs(none_references_lost(QPainterPath().closeSubpath)) < 50
