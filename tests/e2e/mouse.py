"""Mouse and keyboard of a real desk: all that is pressed goes through xdotool and the X server."""

import subprocess

from PySide6.QtCore import QPoint, QPointF

from app.demo.hand import Hand, _visible, middle

WHEEL_UP, WHEEL_DOWN = "4", "5"
MOST_TURNS = 60
UNDER_BAR = 80
"""The foot of a page may lie over what scrolls."""


class Mouse(Hand):
    """Clicks where the hand would touch, and types with the keyboard."""

    def __init__(self, window, pictures):
        super().__init__(window, pictures)
        self._window = window
        (found,) = self._tell("search", "--onlyvisible", "--name", "Physio Kiosk").split()[-1:]
        self._tell("windowfocus", "--sync", found)

    def press(self, *keys):
        """Keys by their X names, such as ctrl+s."""
        self._tell("key", "--delay", "20", *keys)

    def type(self, text):
        self._tell("type", "--delay", "15", text)

    def tap(self, point, milliseconds=30):
        self.touches += 1
        self._point(point)
        self._tell("mousedown", "1", "sleep", str(milliseconds / 1000), "mouseup", "1")
        self.linger(20)

    def write(self, label, text):
        self.wait(lambda: self.field(label) is not None, f'the field "{label}"')
        self.reveal(lambda: self.field(label))
        line = self.field(label)
        self.tap(middle(line))
        self.wait(lambda: line.property("activeFocus"), f'the field "{label}" to be written in')
        self.press("ctrl+a", "Delete")
        self.type(text)
        self.wait(lambda: self.field(label).property("text") == text, f'"{text}" in "{label}"')

    def field(self, label):
        """Fields of several lines too."""
        found = [
            line
            for item in _visible(self._window.contentItem())
            if item.property("lines") is not None and item.property("label") == label
            for line in _visible(item)
            if line.property("cursorPosition") is not None
        ]
        return found[-1] if found else super().field(label)

    def touch(self, label):
        self.wait(lambda: self._ready(label), f'the button "{label}"')
        self.reveal(lambda: self.find(label))
        super().touch(label)

    def reveal(self, find):
        """Turn the wheel until what ``find`` gives lies within the list or page that it is in."""
        for _ in range(MOST_TURNS):
            item = find()
            view = _around(item)
            if view is None:
                return
            top = view.mapToScene(QPointF(0, 0)).y()
            at, low = item.mapToScene(QPointF(0, 0)).y(), top + view.height()
            ends = view.property("atYEnd")
            if top <= at and at + item.height() <= low - (0 if ends else UNDER_BAR):
                return
            self._point(view.mapToScene(QPointF(view.width() / 2, view.height() / 2)).toPoint())
            self._tell("click", WHEEL_UP if at < top else WHEEL_DOWN)
            self.linger(60)
            # a press on a page that still rolls stops it, and does no more
            self.wait(lambda view=view: not view.property("moving"), "the page to come to rest")
        raise TimeoutError("the wheel does not bring it into sight")

    def _point(self, point):
        there = self._window.mapToGlobal(point) if isinstance(point, QPoint) else point
        self._tell("mousemove", "--sync", str(there.x()), str(there.y()))
        self.linger(10)

    def _tell(self, *words):
        done = subprocess.Popen(["xdotool", *words], stdout=subprocess.PIPE, text=True)
        while done.poll() is None:
            self.linger(10)
        assert done.returncode == 0, words
        return done.communicate()[0]


def _around(item):
    """The nearest view around ``item`` that scrolls."""
    while (item := item.parentItem()) is not None:
        if item.property("contentY") is not None and item.property("contentHeight") is not None:
            scrolls = item.property("contentHeight") > item.height() + 1
            if scrolls:
                return item
    return None
