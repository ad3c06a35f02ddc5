"""Puts each touch where the finger is, for a screen that says it is somewhere else."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent, QWindow

from app.core.touch_map import TouchMap

_TOUCHES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
}


class TouchMapper(QObject):
    """Ends what the screen's own device tells the ``window`` and tells it anew, as a device that is
    right. Qt lets nobody change a touch; QtTest is its one public way to make one."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._map: TouchMap | None = None
        self._device: QPointingDevice | None = None

    def use(self, found: TouchMap | None) -> None:
        """From the next finger on; None: the screen is right."""
        if found is not None and self._map is None:
            self._window.installEventFilter(self)
        elif found is None and self._map is not None:
            self._window.removeEventFilter(self)
        self._map = found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        found = self._map
        if found is None or event.type() not in _TOUCHES or not isinstance(event, QTouchEvent):
            return False
        from PySide6.QtTest import QTest

        if self._device is None:
            self._device = QTest.createTouchDevice()
        if event.device().systemId() == self._device.systemId():
            return False
        wide, tall = self._window.width(), self._window.height()
        ended = event.type() == QEvent.Type.TouchCancel
        fingers = []
        for point in event.points():
            x, y = found.at(point.position().x() / wide, point.position().y() / tall)
            state = QEventPoint.State.Released if ended else point.state()
            fingers.append((point.id(), state, QPointF(x * wide, y * tall).toPoint()))
        # Qt takes no touch while it hands one on
        QTimer.singleShot(0, self, lambda: self._tell(fingers))
        return True

    def _tell(self, fingers: list[tuple[int, QEventPoint.State, QPoint]]) -> None:
        from PySide6.QtTest import QTest

        assert self._device is not None
        told: Any = QTest.touchEvent(self._window, self._device, False)
        for finger, state, at in fingers:
            if state == QEventPoint.State.Pressed:
                told.press(finger, at, self._window)
            elif state == QEventPoint.State.Released:
                told.release(finger, at, self._window)
            else:
                told.move(finger, at, self._window)
        told.commit(False)
