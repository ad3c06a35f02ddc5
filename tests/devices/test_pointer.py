"""No mouse pointer on a kiosk, but where somebody moves a mouse."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtTest import QTest

from app.devices.pointer import Pointer

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot):
    window = QWindow()
    window.show()
    yield window
    window.destroy()


@pytest.fixture
def pointer(qapp, window):
    pointer = Pointer(qapp, window)
    yield pointer
    pointer.close()
    assert qapp.overrideCursor() is None


def hidden(qapp):
    cursor = qapp.overrideCursor()
    return cursor is not None and cursor.shape() == Qt.CursorShape.BlankCursor


def moves(qapp, window, source):
    at = QPointF(5, 5)
    buttons = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, at, at, buttons, buttons, NONE, source)
    qapp.sendEvent(window, event)


def test_it_shows_while_a_mouse_moves(qapp, window, pointer, qtbot):
    assert hidden(qapp)
    moves(qapp, window, Qt.MouseEventSource.MouseEventNotSynthesized)
    assert not hidden(qapp)
    pointer._timer.timeout.emit()
    assert hidden(qapp)


def test_a_finger_hides_it_at_once(qapp, window, pointer):
    moves(qapp, window, Qt.MouseEventSource.MouseEventSynthesizedByQt)
    assert hidden(qapp)
    moves(qapp, window, Qt.MouseEventSource.MouseEventNotSynthesized)
    QTest.touchEvent(window, QTest.createTouchDevice()).press(0, window.position()).commit()
    assert hidden(qapp)
