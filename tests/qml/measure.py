"""Lays every scene out in every shape and mode and writes where everything came to lie, as JSON.

    python -m tests.qml.measure OUT.json screens
    python -m tests.qml.measure OUT.json desk

Rectangles are in pixels of the window, sizes of type in pixels.
"""

import json
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.qml.scenes import DIALOG_LAYOUTS, LAYOUTS, SCENES
from tests.qml.staff_desk_scenes import DESK_LAYOUTS, DESK_SCENES
from tests.qml.staff_scenes import STAFF_LAYOUTS, STAFF_SCENES
from tests.qml.stage import SHAPES, Stage, shown


def rect(item: QQuickItem) -> list[float]:
    """Where it lies in the window: left, top, right, bottom."""
    where = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return [where.left(), where.top(), where.right(), where.bottom()]


def in_sight(item: QQuickItem) -> bool:
    """Whether no list has scrolled it away, not even in part."""
    left, top, right, bottom = rect(item)
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            low, high, far, deep = rect(parent)
            if left < low - 1 or top < high - 1 or right > far + 1 or bottom > deep + 1:
                return False
        parent = parent.parentItem()
    return True


def is_text(item: QQuickItem) -> bool:
    return item.metaObject().indexOfProperty("truncated") >= 0 and bool(item.property("text"))


def is_control(item: QQuickItem) -> bool:
    return item.metaObject().indexOfSignal("activated()") >= 0


def is_ground(item: QQuickItem) -> bool:
    name = item.metaObject().className()
    return is_control(item) or name.startswith("QQuickRectangle")


def is_sheet(item: QQuickItem) -> bool:
    return item.objectName() == "sheet"


def astray(sheet: QQuickItem) -> list[str]:
    """What is put on a dialog's sheet and lies beyond it, not even in part scrolled away."""
    left, top, right, bottom = rect(sheet)
    found = []
    for item in shown(sheet):
        low, high, far, deep = rect(item)
        beyond = low < left - 1 or high < top - 1 or far > right + 1 or deep > bottom + 1
        if beyond and item.width() > 0 and item.height() > 0 and not cut(item, sheet):
            words = item.property("label") or item.property("text") or ""
            found.append(f"{item.metaObject().className().split('_QMLTYPE')[0]} {words!r}")
    return found


def cut(item: QQuickItem, sheet: QQuickItem) -> bool:
    """Whether something inside of the sheet clips it."""
    parent = item.parentItem()
    while parent is not None and parent is not sheet:
        if parent.clip():
            return True
        parent = parent.parentItem()
    return False


def ground_of(item: QQuickItem) -> list[float] | None:
    """The card, chip or button a text stands on."""
    parent = item.parentItem()
    while parent is not None:
        if is_ground(parent) and parent.width() > 0:
            return rect(parent)
        parent = parent.parentItem()
    return None


def text_of(item: QQuickItem) -> dict[str, Any]:
    return {
        "kind": item.metaObject().className().split("_QMLTYPE")[0],
        "text": item.property("text"),
        "rect": rect(item),
        "wide": item.property("contentWidth"),
        "high": item.property("contentHeight"),
        "truncated": item.property("truncated"),
        "pixels": QQmlExpression(qmlContext(item), item, "fontInfo.pixelSize").evaluate()[0],
        "wanted": item.property("pixels"),
        "ground": ground_of(item),
    }


def control_of(item: QQuickItem) -> dict[str, Any]:
    spoken = QAccessible.queryAccessibleInterface(item)
    return {
        "label": item.property("label"),
        "spoken": spoken.text(QAccessible.Text.Name) if spoken else "",
        "role": spoken.role().name if spoken else "",
        "tab": bool(item.property("activeFocusOnTab")),
        "rect": rect(item),
    }


def sheet_of(item: QQuickItem) -> dict[str, Any]:
    return {"rect": rect(item), "astray": astray(item)}


def layout_of(stage: Stage, scene: str, shape: str, mode: str) -> dict[str, Any]:
    """Where everything of a scene came to lie."""
    stage.show(scene, shape, mode)
    every = list(shown(stage.window.contentItem()))
    items = [item for item in every if item.isEnabled() and in_sight(item)]
    return {
        "scene": scene,
        "shape": shape,
        "mode": mode,
        "size": SHAPES[shape],
        "staff": scene in STAFF_SCENES,
        "texts": [text_of(item) for item in items if is_text(item) and item.property("text")],
        "controls": [control_of(item) for item in items if is_control(item)],
        "sheets": [sheet_of(item) for item in every if is_sheet(item)],
    }


def screens(stage: Stage) -> dict[str, Any]:
    """What patients see, and staff at a kiosk."""
    # a scene in all its layouts, then the next: the stage keeps what it has made of it
    todo = [*product(SCENES, LAYOUTS), *product(STAFF_SCENES, STAFF_LAYOUTS)]
    layouts = [layout_of(stage, scene, *layout) for scene, layout in todo]
    with_dialogs = dict.fromkeys(each["scene"] for each in layouts if each["sheets"])
    more = (each for each in product(with_dialogs, DIALOG_LAYOUTS) if each not in todo)
    dialogs = [each for each in layouts if each["sheets"]]
    dialogs += [layout_of(stage, scene, *layout) for scene, layout in more]
    return {"layouts": layouts, "dialogs": dialogs}


def desk(stage: Stage) -> dict[str, Any]:
    """What staff see at a desk."""
    every = product(DESK_SCENES, DESK_LAYOUTS)
    return {"layouts": [layout_of(stage, scene, *layout) for scene, layout in every]}


def main(out: Path, what: Callable[[Stage], dict[str, Any]]) -> None:
    stage = Stage()
    stage.window.contentItem().setOpacity(0)  # laid out as ever, and nothing to paint
    QAccessible.setActive(True)
    told = what(stage)
    out.write_text(json.dumps({**told, "warnings": stage.warnings}))
    stage.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), {"screens": screens, "desk": desk}[sys.argv[2]])
