"""The safety questions, a few rows to a screen, each with Yes, No and Not sure."""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.clock import Clock
from app.patient.intake.ask import ANSWERS, UNREAD_S
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class SafetyState(Struct, frozen=True):
    """``tier`` is emergency, urgent or position; ``which``: it is asked which one of a row it was.

    ``rows`` are ``{id, ask, signs, parts, said}``: with ``parts`` a row stands for several.
    ``ready`` once each has an answer.
    """

    tier: str = "emergency"
    which: bool = False
    rows: tuple[dict[str, Any], ...] = ()
    number: int = 1
    count: int = 1
    ready: bool = False
    saving: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class SafetyViewModel(Snapshot):
    """Shows one screen at a time and tells what was touched. Nothing is answered for anybody."""

    _state: SafetyState

    told = Signal(str, str)
    wentOn = Signal()
    wentBack = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(SafetyState(), parent)
        self._clock = clock
        self._since = clock.monotonic()

    def ask(self, state: SafetyState) -> None:
        """Show a screen."""
        self._since = self._clock.monotonic()
        self.show(state)

    def busy(self) -> None:
        """What was said is being stored: nothing more is taken."""
        self.show(replace(self._state, saving=True))

    @Slot(str, str)
    def answer(self, row: str, said: str) -> None:
        """One of ``ANSWERS`` to a row, once the screen has stood long enough to be read."""
        if said in ANSWERS and not self._state.saving and self._read():
            self.told.emit(row, said)

    @Slot()
    def goOn(self) -> None:
        """On, once every row has an answer."""
        if self._state.ready and not self._state.saving:
            self.wentOn.emit()

    @Slot()
    def back(self) -> None:
        """The screen before; what was answered there still stands."""
        if self._state.number > 1 and not self._state.saving:
            self.wentBack.emit()

    def _read(self) -> bool:
        """A touch so soon after a screen came up is the second tap of the one before."""
        return self._clock.monotonic() - self._since >= UNREAD_S
