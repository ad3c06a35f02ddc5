"""A screen in a window, with sample values: the left and right keys go through its states.

    python -m tests.qml.preview [SCENE] [SHAPE] [MODE]

Begins anew with the same state when a QML file was saved.
"""

import os
import sys

from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtGui import QShortcut

from tests.qml.scenes import SCENES
from tests.qml.staff_scenes import STAFF_SCENES
from tests.qml.stage import MODES, ROOT, SHAPES, Stage

ALL = [*SCENES, *STAFF_SCENES]


def main(wanted: str = "home", shape: str = "small", mode: str = "plain") -> None:
    """Show the first scene whose name begins like that, until the window is closed."""
    names = [it for it in ALL if it.startswith(wanted)]
    if not names or shape not in SHAPES or mode not in MODES:
        print("Scenes:", *ALL, "\nShapes:", *SHAPES, "\nModes:", *MODES)
        sys.exit(2)
    stage, at = Stage(), ALL.index(names[0])

    def show(step: int) -> None:
        nonlocal at
        at = (at + step) % len(ALL)
        stage.show(ALL[at], shape, mode)
        stage.window.setTitle(ALL[at])

    def again() -> None:
        os.execv(sys.executable, [sys.executable, "-m", __spec__.name, ALL[at], shape, mode])

    show(0)
    for key, step in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
        QShortcut(key, stage.window).activated.connect(lambda step=step: show(step))
    files = QFileSystemWatcher([str(it) for it in (ROOT / "app" / "qml").rglob("*.qml")])
    files.fileChanged.connect(again)
    stage.app.exec()
    print(*stage.warnings, sep="\n", file=sys.stderr)
    stage.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
