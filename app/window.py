"""The window: the QML engine, its fonts and its first picture."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import app.items.figure_item  # noqa: F401  registers the QML module Kiosk.Items
from app.core.errors import KioskError
from app.services.idle import IdleWatch
from app.viewmodels.kiosk import KioskViewModel


class KioskWindow(QObject):
    """Shows ``view``. ``drawn`` is emitted once, after the first picture is on the screen.

    Raises KioskError when the screens cannot be loaded. Close it before the program ends.
    """

    drawn = Signal()

    def __init__(
        self,
        view: KioskViewModel,
        idle: IdleWatch,
        qml: Path,
        fonts: Path,
        *,
        windowed: bool,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        self.view = view
        self._idle = idle
        self.fonts_missing = not _load_fonts(fonts)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(qml))
        self._engine.setInitialProperties({"kiosk": view, "windowed": windowed or bool(size)})
        self._engine.load(str(qml / "Kiosk" / "App.qml"))
        windows = [each for each in self._engine.rootObjects() if isinstance(each, QQuickWindow)]
        if not windows:
            raise KioskError("The kiosk's screens could not be loaded. Run: make setup")
        self.quick = windows[0]
        if size:
            self.quick.resize(*size)
        QGuiApplication.instance().installEventFilter(idle)
        self.quick.frameSwapped.connect(self._first, Qt.ConnectionType.SingleShotConnection)

    def close(self) -> None:
        """Take the window down: first the records, then the window, then the engine."""
        QGuiApplication.instance().removeEventFilter(self._idle)
        self.view.close()
        self.quick.close()
        for each in (self.quick, self._engine, self.view):
            each.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _first(self) -> None:
        self.drawn.emit()


def _load_fonts(folder: Path) -> bool:
    """Whether our own fonts are there; without them the machine's serve."""
    files = sorted(folder.glob("Inter-*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return bool(loaded) and -1 not in loaded
