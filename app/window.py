"""The window: the QML engine, its fonts and its first picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.core.errors import KioskError
from app.items.screen_fonts import load_fonts
from app.kiosk import KioskViewModel

if TYPE_CHECKING:
    from app.patient.reception import Reception
    from app.ui.tongue import Tongue

SCREEN_MS = 500
"""How often the window looks whether it still has its screen."""


class KioskWindow(QObject):
    """Shows ``view``. ``drawn`` is emitted once, after the first picture is on the screen, and
    ``furnished`` when there is also somebody at the ``reception``.

    Raises KioskError when the screens cannot be loaded. Close it before the program ends.
    """

    drawn = Signal()
    furnished = Signal()

    def __init__(
        self,
        view: KioskViewModel,
        qml: Path,
        fonts: Path,
        *,
        windowed: bool,
        size: tuple[int, int] | None = None,
        tongue: Tongue | None = None,
    ) -> None:
        super().__init__()
        self.view = view
        self.reception: Reception[Any] | None = None
        self._plugged = False
        self.fonts_missing = not load_fonts(fonts)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(qml))
        if tongue:
            tongue.changed.connect(self._engine.retranslate)
        self._engine.setInitialProperties({"kiosk": view, "windowed": windowed or bool(size)})
        self._engine.load(str(qml / "Kiosk" / "App.qml"))
        if not self._engine.rootObjects():
            raise KioskError("The kiosk's screens could not be loaded. Run: make setup")
        root = self._engine.rootObjects()[0]
        assert isinstance(root, QQuickWindow)
        self.quick = root
        if size:
            self.quick.resize(*size)
        elif view.property("desk"):
            self.quick.showMaximized()
        self.quick.frameSwapped.connect(self._first)

    def furnish(self, reception: Reception[Any]) -> None:
        """Take what works behind the picture."""
        self.reception = reception
        watch = QTimer(self.quick, interval=SCREEN_MS)
        watch.timeout.connect(self._look)
        watch.start()
        self.furnished.emit()

    def let_go(self) -> None:
        """Forget what no screen shows any more."""
        self._engine.collectGarbage()

    def close(self) -> None:
        """Take the window down, then the engine, then what it showed."""
        self.quick.setProperty("locked", False)
        self.quick.close()
        for each in (self.quick, self._engine, self.view):
            each.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _look(self) -> None:
        """Notice a screen that was unplugged. Qt need not tell: it gives the window a stand-in,
        without a name or with that of the X display, such as ":0.0"."""
        name = self.quick.screen().name()
        plugged = bool(name) and ":" not in name
        if self.reception and self._plugged and not plugged:
            self.reception.lose_screen()
        self._plugged = plugged

    def _first(self) -> None:
        self.quick.frameSwapped.disconnect(self._first)
        self.drawn.emit()
        # The figure's painter is registered behind the first picture, which does not show one
        import app.items.figure_item  # noqa: F401
