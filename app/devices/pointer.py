"""A kiosk shows no mouse pointer, but to somebody who moves a mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

SHOWN_MS = 5000
"""How long after the mouse has moved."""


class Pointer(QObject):
    """Hidden over ``window`` from now on. A finger moves no mouse: what Qt makes of a touch does
    not count."""

    def __init__(self, qt: QGuiApplication, window: QObject) -> None:
        super().__init__(window)
        self._qt, self._window = qt, window
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()
        window.installEventFilter(self)

    def hide(self) -> None:
        """Nobody moves it."""
        if self._qt.overrideCursor() is None:
            self._qt.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def close(self) -> None:
        """As it was."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            self._timer.stop()
            self.hide()
        elif kind == QEvent.Type.MouseMove and _of_a_mouse(event):
            self._show()
            self._timer.start()
        return False

    def _show(self) -> None:
        if self._qt.overrideCursor() is not None:
            self._qt.restoreOverrideCursor()


def _of_a_mouse(event: QEvent) -> bool:
    real = Qt.MouseEventSource.MouseEventNotSynthesized
    return isinstance(event, QMouseEvent) and event.source() == real
