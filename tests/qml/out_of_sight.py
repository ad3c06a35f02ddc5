"""Writes which signs are drawn though they lie wholly outside of what they scroll in.

    python -m tests.qml.out_of_sight OUT_FILE

A picture with them is held against one without.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.qml.stage import SHAPES, Stage, shown

SCENES = ("staff_plan_item", "staff_plan_reason", "settings_expired")


def place(item: QQuickItem) -> QRectF:
    """Where it is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def lost(scroll: QQuickItem) -> list[QQuickItem]:
    """The signs in it that nobody should see."""
    sight = place(scroll)
    signs = (it for it in shown(scroll) if it.inherits("QQuickShape"))
    return [it for it in signs if it.width() > 0 and not place(it).intersects(sight)]


def picture(stage: Stage) -> QImage:
    """All of the window drawn anew: it keeps what it takes to be unchanged."""
    width, height = SHAPES["landscape"]
    stage.window.resize(width + 6, height + 6)
    stage.settle()
    stage.window.resize(width, height)
    stage.settle()
    return stage.window.grabWindow()


def main(out: Path) -> None:
    stage, told = Stage(), {}
    for scene in SCENES:
        stage.show(scene, "landscape", "largetext")
        items = list(shown(stage.window.contentItem()))
        signs = [it for s in items if s.inherits("QQuickFlickable") for it in lost(s)]
        told[scene] = {"signs": len(signs), "drawn": False}
        before = picture(stage)
        for each in signs:
            each.setOpacity(0)
        told[scene]["drawn"] = picture(stage) != before
    out.write_text(json.dumps(told))
    stage.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
