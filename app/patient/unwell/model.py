"""Somebody feels unwell: what it is, or that it was pressed by mistake."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.clock import Clock
from app.core.safety.unwell import UnwellSign
from app.patient.intake.ask import UNREAD_S
from app.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by wiring")
class UnwellViewModel(QObject):
    """Passes on what is touched; the words are the screen's own. ``told`` carries a Sign."""

    told = Signal(object)
    tookBack = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._since = clock.monotonic()

    def ask(self) -> None:
        """The screen comes up; the second tap of the touch before says nothing."""
        self._since = self._clock.monotonic()

    @Slot(str)
    def tell(self, sign: str) -> None:
        """What somebody feels, once the screen has stood long enough to be read."""
        if self._read():
            self.told.emit(UnwellSign(sign))

    @Slot()
    def takeBack(self) -> None:
        """It was touched by mistake."""
        if self._read():
            self.tookBack.emit()

    def _read(self) -> bool:
        return self._clock.monotonic() - self._since >= UNREAD_S
