"""A screen whose touch is off: the window hears where the finger is."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from app.core.touch_map import TouchMap
from app.devices.touch_map import TouchMapper


class Heard(QObject):
    def __init__(self, window):
        super().__init__(window)
        self.touches = []
        window.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd):
            event.accept()
            for point in event.points():
                self.touches.append(
                    (event.type(), point.id(), point.position().toPoint().toTuple())
                )
        return False


@pytest.fixture
def window(qtbot):
    window = QWindow()
    window.resize(1000, 500)
    window.show()
    yield window
    window.destroy()


def test_a_touch_is_where_the_finger_is(window, qtbot):
    heard, screen = Heard(window), QTest.createTouchDevice()
    mapper = TouchMapper(window)
    mapper.use(TouchMap(0.9, 0, 0.1, 0, 1, 0.1))
    QTest.touchEvent(window, screen).press(3, QPoint(500, 100), window).commit()
    QTest.touchEvent(window, screen).move(3, QPoint(600, 100), window).commit()
    QTest.touchEvent(window, screen).release(3, QPoint(600, 100), window).commit()
    qtbot.waitUntil(lambda: len(heard.touches) >= 3)
    kinds = [kind for kind, _, _ in heard.touches]
    assert kinds == [QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd]
    assert [at for _, _, at in heard.touches] == [(550, 150), (640, 150), (640, 150)]


def test_a_screen_that_is_right_is_left_alone(window):
    heard, screen = Heard(window), QTest.createTouchDevice()
    mapper = TouchMapper(window)
    mapper.use(TouchMap(0.9, 0, 0.1, 0, 1, 0.1))
    mapper.use(None)
    QTest.touchEvent(window, screen).press(0, QPoint(500, 100), window).commit()
    assert heard.touches == [(QEvent.Type.TouchBegin, 0, (500, 100))]
