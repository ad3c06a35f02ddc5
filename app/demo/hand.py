"""A hand at the screen: finds what can be pressed by its words and touches it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

TURN_MS = 10
PATIENCE_TURNS = 12_000
"""Of the kiosk's own turns, not of seconds: while it is not let run nothing is late."""

FRAME_MS = 20
LOADING = "status === 2"
"""Of an image in QML; Python cannot read this property."""

TOUCH_S = 0.5
"""What it takes a person to touch the next thing."""


class Hand:
    """Touches ``window`` as a finger does, and takes pictures of it into ``pictures``.

    ``touches`` is how often a finger went down; what is typed or scanned does not count. Before a
    control is touched ``passes`` is told what a person needs for it, for a clock that stands still.
    """

    def __init__(
        self,
        window: QQuickWindow,
        pictures: Path,
        passes: Callable[[float], None] = lambda _: None,
    ) -> None:
        self._window = window
        self._pictures = pictures
        self._passes = passes
        self._screen = QTest.createTouchDevice()
        self._taken = 0
        self.touches = 0

    def touch(self, label: str) -> None:
        """Press the control called ``label``; wait for it to be there."""
        self._passes(TOUCH_S)
        self.wait(lambda: self._ready(label), f'the button "{label}"')
        self.tap(self._place(label))

    def hold(self, label: str, milliseconds: int) -> None:
        """Keep a finger on the control called ``label``."""
        self.wait(lambda: self.find(label) is not None, f'the control "{label}"')
        self.tap(self._place(label), milliseconds)

    def write(self, label: str, text: str) -> None:
        """Touch the field called ``label`` and type ``text``, in place of what stands there."""
        self.wait(lambda: self.field(label) is not None, f'the field "{label}"')
        line = self.field(label)
        assert line is not None
        self.tap(middle(line))
        self.wait(lambda: line.property("activeFocus"), f'the field "{label}" to be written in')
        QTest.keyClick(self._window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self._window, Qt.Key.Key_Delete)
        for character in text:
            key, none = Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier
            QTest.sendKeyEvent(QTest.KeyAction.Click, self._window, key, character, none)
        self.linger(10)

    def tap(self, point: QPoint, milliseconds: int = 30) -> None:
        """Put a finger down and lift it."""
        self.touches += 1
        QTest.touchEvent(self._window, self._screen).press(0, point, self._window).commit()
        self.linger(milliseconds)
        QTest.touchEvent(self._window, self._screen).release(0, point, self._window).commit()
        self.linger(10)

    def scan(self, text: str) -> None:
        """Type ``text`` and Enter as fast as a card scanner does."""
        for character in f"{text}\r":
            QTest.keyClick(self._window, character)  # type: ignore[call-overload]
        self.linger(10)

    def picture(self, name: str) -> None:
        """Keep what the screen shows now, once all of it is there."""
        self.wait(lambda: not being_read(self._window), f"all that {name} shows")
        self._taken += 1
        path = self._pictures / f"{self._taken:02d}-{name}.png"
        if not self._window.grabWindow().save(str(path)):
            raise RuntimeError(f"no picture of {name}")

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the kiosk run until something is so. Raises TimeoutError naming ``what``."""
        for _ in range(PATIENCE_TURNS):
            if until():
                return
            self.linger(TURN_MS)
        raise TimeoutError(f"waited in vain for {what}")

    def linger(self, milliseconds: int) -> None:
        """Let the kiosk run for a while: turn by turn, so that it runs even after standing still,
        and what it shows by then has come to rest."""
        for _ in range(0, milliseconds, TURN_MS):
            loop = QEventLoop()
            QTimer.singleShot(TURN_MS, loop.quit)
            loop.exec()

    def takes(self, label: str) -> bool:
        """Whether a press of the control called ``label`` would count now."""
        return self._ready(label)

    def _ready(self, label: str) -> bool:
        """Whether the control is there and takes a touch: not just after the one before."""
        item = self.find(label)
        return item is not None and item.property("settled") is not False

    def _place(self, label: str) -> QPoint:
        """Where the control lies once a picture was drawn in which it did not move."""
        before = self._lies(label)
        for _ in range(PATIENCE_TURNS):
            self._drawn()
            now = self._lies(label)
            if now is not None and now == before:
                return now
            before = now
        raise TimeoutError(f'waited in vain for "{label}" to stay where it is')

    def _drawn(self) -> None:
        """Let one more picture be drawn."""
        frames = QSignalSpy(self._window.frameSwapped)
        self._window.update()
        self.wait(lambda: frames.count() > 0, "a picture")
        self.linger(FRAME_MS)

    def _lies(self, label: str) -> QPoint | None:
        item = self.find(label)
        return middle(item) if item else None

    def find(self, label: str) -> QQuickItem | None:
        """The topmost control that says ``label``, as a whole or before a comma."""
        found = [
            item
            for item in _visible(self._window.contentItem())
            if _pressable(item) and label in _names(item)
        ]
        return found[-1] if found else None

    def field(self, label: str) -> QQuickItem | None:
        """The line to write on of the topmost field that says ``label`` above or in itself."""
        found = [
            line
            for item in _visible(self._window.contentItem())
            if _writable(item) and label in (item.property("label"), item.property("placeholder"))
            for line in _visible(item)
            if line.property("cursorPosition") is not None
        ]
        return found[-1] if found else None


def middle(item: QQuickItem) -> QPoint:
    """The middle of an item, in its window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def being_read(window: QQuickWindow) -> bool:
    """Whether Qt still reads a picture that is shown, on a thread of its own."""
    return any(
        QQmlExpression(QQmlEngine.contextForObject(item), item, LOADING).evaluate()[0]
        for item in _visible(window.contentItem())
        if item.inherits("QQuickImageBase")
    )


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that can be seen, parents before children. Without recursion: a screen has hundreds of
    items, a dozen deep, and they are looked through at every touch."""
    rest = item.childItems()[::-1]
    while rest:
        child = rest.pop()
        if child.isVisible() and child.opacity() > 0:
            yield child
            rest += child.childItems()[::-1]


def _names(item: QQuickItem) -> tuple[str, str]:
    whole = str(item.property("label"))
    return whole, whole.split(",")[0]


# A control is known by a property of its own: PySide keeps a Python side of each metaobject that is
# asked for, and finds it again where QML has long put another item
def _pressable(item: QQuickItem) -> bool:
    return item.isEnabled() and item.property("touchable") is not None


def _writable(item: QQuickItem) -> bool:
    return item.isEnabled() and item.property("placeholder") is not None
