"""The keys on the screen: what is written stays in sight above them, in every shape."""

import pytest
from PySide6.QtCore import QPointF

from app.commands.run import choose_keyboard
from tests.qml.measure import rect
from tests.qml.stage import shown

choose_keyboard()  # before there is an application

QTS_OWN = ("pipewire", "PopupList")

LAYOUTS = (
    ("landscape", "plain"),
    ("portrait", "plain"),
    ("small", "plain"),
    ("landscape", "largetext"),
)
WRITTEN = (
    "staff_phrase",
    "staff_people",
    "staff_new",
    "staff_new_wrong",
    "staff_person",
    "staff_patient_note",
    "staff_history_pause",
    "staff_plan_reason",
    "staff_team_add",
    "settings_clinic",
)


@pytest.fixture(autouse=True)
def keyboard(visitor):
    """Loaded, as by the first field; what Qt's own parts complain about is not ours to mend."""
    show(visitor, "staff_new")  # has its field in focus from the start
    yield
    warnings = visitor.stage.warnings
    warnings[:] = [it for it in warnings if not any(own in it for own in QTS_OWN)]


def named(item, name):
    return item.metaObject().className().split("_QMLTYPE")[0] == name


def every(visitor, name):
    """What is shown and can be used of one kind."""
    items = list(shown(visitor.window.contentItem()))
    return [item for item in items if item.isEnabled() and named(item, name)]


def touch(visitor, item):
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    visitor.tap(middle)
    visitor.stage.settle()


def panel(visitor):
    """The keyboard's top edge."""
    [keyboard] = every(visitor, "KeyboardPanel")
    return rect(keyboard)[1]


def show(visitor, scene, shape="landscape", mode="plain"):
    visitor.show(scene, shape, mode)
    visitor.kiosk.show(touchKeyboard=True)
    visitor.stage.settle()


@pytest.mark.parametrize(("shape", "mode"), LAYOUTS)
@pytest.mark.parametrize("scene", WRITTEN)
def test_no_field_is_under_the_keys(visitor, scene, shape, mode):
    show(visitor, scene, shape, mode)
    count = len(every(visitor, "FieldInput"))
    assert count > 0
    for number in range(count):
        field = every(visitor, "FieldInput")[number]
        field.forceActiveFocus()
        visitor.stage.settle()
        touch(visitor, field)
        assert field.hasActiveFocus()
        left, top, right, bottom = rect(field)
        keys = panel(visitor)
        assert keys < visitor.window.height(), "the keys are not up"
        assert bottom <= keys, f"field {number} ends at {bottom:.0f}, the keys begin at {keys:.0f}"
        assert min(left, top) >= 0
        assert right <= visitor.window.width()


def test_a_touched_key_writes(visitor):
    show(visitor, "staff_new")
    field = every(visitor, "FieldInput")[0]
    touch(visitor, field)
    before = field.property("text")
    key = next(it for it in every_key(visitor) if it.property("text") == "g")
    touch(visitor, key)
    assert field.property("text").lower() == f"{before}g".lower()
    assert panel(visitor) < visitor.window.height(), "a key on the screen puts the keys away"


def every_key(visitor):
    items = shown(visitor.window.contentItem())
    return [it for it in items if it.metaObject().indexOfProperty("functionKey") >= 0]


@pytest.mark.parametrize("mode", ["plain", "dark"])
def test_the_keys_wear_the_theme(visitor, mode):
    show(visitor, "staff_new", mode=mode)
    [keyboard] = every(visitor, "KeyboardPanel")
    style, theme = keyboard.property("style"), visitor.stage.theme
    for worn, ours in (("keyboardBackgroundColor", "bar"), ("normalKeyBackgroundColor", "key")):
        assert style.property(worn) == theme.property(ours)
