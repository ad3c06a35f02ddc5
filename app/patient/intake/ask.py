"""One plain question with Yes, No and Not sure."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.core.clock import Clock
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ANSWERS = ("yes", "no", "unsure")

UNREAD_S = 0.4
"""A touch so soon after a question came up is the second tap of the one before."""


class AskState(Struct, frozen=True):
    """``kind`` is safety or settled; the words of the latter are the screen's own. ``said`` is
    what was answered before, when somebody has gone back."""

    kind: str = "safety"
    id: str = ""
    question: str = ""
    signs: tuple[str, ...] = ()
    number: int = 1
    count: int = 1
    said: str = ""
    saving: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class AskViewModel(Snapshot):
    """Shows one question at a time and tells what was answered."""

    _state: AskState

    answered = Signal(str)
    wentBack = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(AskState(), parent)
        self._clock = clock
        self._since = clock.monotonic()

    def ask(self, state: AskState) -> None:
        """Show a question."""
        self._since = self._clock.monotonic()
        self.show(state)

    def busy(self) -> None:
        """What was said is being stored: nothing more is taken."""
        self.show(replace(self._state, saving=True))

    @Slot(str)
    def answer(self, said: str) -> None:
        if said in ANSWERS and not self._state.saving and self._read():
            self.answered.emit(said)

    def _read(self) -> bool:
        return self._clock.monotonic() - self._since >= UNREAD_S

    @Slot()
    def back(self) -> None:
        if self._state.number > 1 and not self._state.saving:
            self.wentBack.emit()
