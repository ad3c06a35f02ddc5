"""A hand and a keyboard at a window over the sample kiosk."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.qml.measure import is_control
from tests.qml.sample_kiosk import CLOCK
from tests.qml.stage import shown


class Visitor:
    """What one person does at the stage's window."""

    def __init__(self, stage):
        self.stage, self.window, self.kiosk = stage, stage.window, stage.kiosk
        self.screen = QTest.createTouchDevice()

    def show(self, *scene):
        """Show a scene and forget what was asked before."""
        self.stage.leave_for(scene[0])
        self.stage.show(*scene)
        self.host().forceActiveFocus()
        self.forget_asked()
        self.stage.warnings.clear()

    def forget_asked(self):
        """How often something was asked since last time."""
        models = (self.kiosk, *self.models())
        count = sum(len(model.asked) for model in models)
        for model in models:
            model.asked.clear()
        return count

    def host(self):
        """What hears the keys when no control has the focus."""
        stage = self.window.findChild(QQuickItem, "stage")
        return next(
            i for i in stage.childItems() if i.metaObject().className().startswith("KeyHost")
        )

    def models(self):
        return [value for value in self.kiosk.values.values() if hasattr(value, "asked")]

    def controls(self):
        """What can be pressed now, by label."""
        items = [each for each in shown(self.window.contentItem()) if each.isEnabled()]
        return {each.property("label"): each for each in items if is_control(each)}

    def at(self, label):
        """The middle of a control, in the window."""
        item = self.controls()[label]
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def down(self, point, finger=0):
        QTest.touchEvent(self.window, self.screen).press(finger, point, self.window).commit()

    def up(self, point, finger=0):
        QTest.touchEvent(self.window, self.screen).release(finger, point, self.window).commit()

    def tap(self, where):
        point = where if isinstance(where, QPoint) else self.at(where)
        self.down(point)
        self.up(point)

    def key(self, key):
        CLOCK.advance(1)
        QTest.keyClick(self.window, key)

    def focus(self):
        """The label of what has the focus."""
        return self.window.activeFocusItem().property("label")
